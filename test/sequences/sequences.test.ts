import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linkRefusals } from '../../src/domain/plan/link.texts.ts'
import { planRefusals } from '../../src/domain/plan/plan.texts.ts'
import { act, type Done } from './act.ts'
import { deedsInMemory } from './facts.ts'
import { openMemory } from './opening.ts'
import { check, checkAll } from './rules.ts'
import { type Step, steps } from './steps.ts'

const seed = 20_261_125

/** Refusals that no sequence meets: a link that is gone is not found, and ranks collide only after many moves. */
const neverMet = ['plan.link-gone', 'plan.no-room-here']

test('ten thousand edit sequences never break the grammar, lose an element, or show the draft of another body', () => {
  const ends = new Map<string, number>()
  const property = fc.property(steps({ minLength: 1, maxLength: 20 }), (sequence: readonly Step[]) => {
    const memory = openMemory()
    for (const [i, step] of sequence.entries()) {
      const done = act(memory, step, { sequence: 1, serial: i })
      check(memory, done)
      for (const end of endsOf(done)) ends.set(end, (ends.get(end) ?? 0) + 1)
    }
    checkAll(memory)
  })
  fc.assert(property, { seed, numRuns: 10_000 })

  // A sequence that only met refusals would show nothing.
  for (const name of Object.keys(deedsInMemory))
    assert.ok((ends.get(`${name} done`) ?? 0) >= 100, `${name} was hardly done`)
  const unmet = Object.keys({ ...planRefusals, ...linkRefusals }).filter((code) => !ends.has(code))
  assert.deepEqual(unmet.sort(), neverMet)
})

function endsOf({ name, outcome }: Done): readonly string[] {
  return 'refusal' in outcome ? [outcome.refusal.refused] : [`${name} ${outcome.ended}`]
}

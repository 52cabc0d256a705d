import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshWorld, type TestWorld } from '../../../test/world.ts'
import { exampleIds } from '../deed/example.ts'
import { addElementDeed } from './element.deeds.ts'
import { planGaps } from './gap.deeds.ts'
import { gapNames } from './gap.ts'
import type { ElementKind } from './grammar.ts'
import { showPlanView } from './plan.deeds.ts'

let world: TestWorld
before(async () => {
  world = await freshWorld()
})
after(() => world.close())

const { plan, priority } = exampleIds

test('the open points of one element are those that its plan names of it', async () => {
  const adviser = world.who('adviser')
  const add = async (kind: ElementKind, under: string) => {
    const input = { plan, kind, level: 'local', title: `Een ${kind} (voorbeeld)`, under }
    const outcome = await world.run.do(addElementDeed, input, adviser)
    assert.equal(outcome.ended, 'done')
    return outcome.ended === 'done' ? (outcome.made[0]?.about ?? '') : ''
  }
  const line = await add('line', priority)
  await add('action', await add('goal', line))
  await add('goal', line)

  const shown = await world.run.ask(showPlanView, { plan }, adviser)
  assert.ok(shown && shown !== 'invalid')
  const all = await world.run.look(adviser, (tx) => planGaps(tx, [plan]))
  assert.deepEqual(new Set(all.map((gap) => gap.name)), new Set(gapNames), 'each kind of open point is in the plan')
  for (const { element, kind } of shown.items) {
    const named = await world.run.look(adviser, (tx) => planGaps(tx, [plan], [element]))
    const expected = all.filter((gap) => gap.about === element)
    assert.deepEqual(named, expected, `of a ${kind}`)
  }
})

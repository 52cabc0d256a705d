import assert from 'node:assert/strict'
import fc from 'fast-check'
import { act } from './act.ts'
import { agree } from './agree.ts'
import { type Lane, openLane, type Walls } from './lane.ts'
import type { Memory } from './memory.ts'
import { openMemory } from './opening.ts'
import { bodies, people } from './people.ts'
import { type Step, steps, wordOf } from './steps.ts'

const length = 30
const walls: readonly Walls[] = ['both', 'database', 'application']

export interface SequencesOptions {
  readonly seed: number
  readonly count: number
  /** So many registers side by side. */
  readonly lanes: number
  readonly progress?: (done: number) => void
}

/**
 * Sequences of thirty deeds on a real register, each beside the same in memory: every deed ends the same, to the id, and at the
 * end people see the same, behind both walls or one of them. Returns how many deeds were done, and how many were not.
 */
export async function trySequences({ seed, count, lanes, progress }: SequencesOptions) {
  const counted = { done: 0, refused: 0 }
  let finished = 0
  const tryIn = async (place: number) => {
    const lane = await openLane()
    let sequence = 0
    const property = fc.asyncProperty(steps({ minLength: length, maxLength: length }), async (sequenceSteps) => {
      sequence += 1
      const did = await trySequence(lane, sequence, sequenceSteps)
      counted.done += did
      counted.refused += length - did
      finished += 1
      progress?.(finished)
    })
    const numRuns = Math.floor(count / lanes) + (place < count % lanes ? 1 : 0)
    try {
      if (numRuns > 0) await fc.assert(property, { seed: seed + place, numRuns, endOnFailure: true })
    } finally {
      await lane.close()
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, place) => tryIn(place)))
  return counted
}

async function trySequence(lane: Lane, sequence: number, all: readonly Step[]): Promise<number> {
  await lane.reset()
  const memory = openMemory()
  const trail: string[] = []
  try {
    for (const [serial, step] of all.entries()) {
      const expected = act(memory, step, { sequence, serial })
      trail.push(
        `${serial}. ${expected.who.id || 'nobody'} ${expected.name} ${JSON.stringify(expected.input)}: ${expected.outcome.ended}`,
      )
      const outcome = await lane.do(expected, { sequence, serial })
      assert.deepEqual(JSON.parse(JSON.stringify(outcome)), JSON.parse(JSON.stringify(expected.outcome)))
    }
    for (const [place, person] of people.entries())
      if ((place + sequence) % 2 === 0)
        await agree(
          memory,
          person,
          lane.behind(walls[(place + sequence) % 3] ?? 'both'),
          askedIn(memory, sequence + place),
        )
  } catch (cause) {
    throw new Error(`sequence ${sequence}:\n${trail.join('\n')}\n${cause instanceof Error ? cause.message : cause}`, {
      cause,
    })
  }
  return trail.filter((line) => line.endsWith(': done')).length
}

/** All plans, a third of the elements, one body, two words: in another sequence others. */
function askedIn(memory: Memory, turn: number) {
  return {
    plans: [...memory.plans.keys()],
    elements: [...memory.versions.keys()].filter((_, i) => (i + turn) % 3 === 0),
    bodies: bodies.slice(turn % bodies.length).slice(0, 1),
    words: [wordOf(turn % length), wordOf((turn * 7) % length)],
  }
}

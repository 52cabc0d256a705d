import { setTimeout as sleep } from 'node:timers/promises'
import type { Chance } from './random.ts'

export interface Visit {
  /** What it is counted under. */
  readonly kind: string
  /** Does it; fails when the answer is not the right one. */
  readonly go: () => Promise<void>
}

export interface Measured {
  readonly kind: string
  readonly milliseconds: number
}

interface Load {
  readonly perSecond: number
  readonly seconds: number
  readonly chance: Chance
  readonly next: () => Visit
}

/** So many seconds of visits may wait for an answer. With more the server cannot keep up, and the wait only says how long we went on. */
const patienceSeconds = 5

/**
 * Visits that arrive as people do: each whenever it likes (Poisson), however slow the answers are. The time of a visit runs from
 * the moment that it should have come: where the one who measures is held up, that counts too. Undefined: the server could not
 * keep up.
 */
export async function visitFor({ perSecond, seconds, chance, next }: Load): Promise<readonly Measured[] | undefined> {
  const measured: Measured[] = []
  const failures: unknown[] = []
  const going = new Set<Promise<void>>()
  const keepsUp = () => going.size <= perSecond * patienceSeconds
  const end = performance.now() + seconds * 1000
  for (let due = performance.now(); due < end && keepsUp() && failures.length === 0; due += gap(perSecond, chance)) {
    const wait = due - performance.now()
    if (wait > 0) await sleep(wait)
    const { kind, go } = next()
    const one = go()
      .then(() => void measured.push({ kind, milliseconds: performance.now() - due }))
      .catch((failure) => void failures.push(failure))
      .finally(() => going.delete(one))
    going.add(one)
  }
  const kept = keepsUp()
  await Promise.all(going)
  if (failures.length > 0) throw failures[0]
  return kept ? measured : undefined
}

/** Milliseconds until the next: exponential, so that the number in any period is Poisson. */
function gap(perSecond: number, chance: Chance): number {
  return (-Math.log(1 - chance()) / perSecond) * 1000
}

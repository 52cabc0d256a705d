import type { Day } from '../../kit/base/day.ts'
import type { Id } from '../../kit/base/id.ts'
import type { Actor } from './actor.ts'

/** The moment of a deed, and what chance gives it. */
export interface At {
  readonly actor: Actor
  readonly now: Date
  readonly today: Day
  readonly newId: () => Id
}

import type { Owned } from '../../kit/base/audience.ts'

/** What happened. Saved by the room that owns its type, whoever decided it; `v` is raised when its shape changes. */
export interface Event extends Owned {
  readonly type: string
  readonly v: number
  /** Whose circle may read a `restricted` event. */
  readonly circle?: string
  /** What it is about (an element, a plan, a body): its history is found by it. */
  readonly about: string
  /** The event makes a thing with a chain of its own; `about` is its id. */
  readonly opens?: HeadKind
}

export type HeadKind = 'plan' | 'body' | 'proposal'

/** An event as it is saved: with its place in the record, that every row it writes will name. */
export type Saved<E extends Event = Event> = E & { readonly line: string; readonly i: number }

/** What every row of every table has: whose it is, for whom, and which line of the record wrote it. */
export function ownedRow(event: Saved) {
  const { body, plan, audience, circle, line, i } = event
  return { body, plan, audience, circle: circle ?? null, line, i }
}

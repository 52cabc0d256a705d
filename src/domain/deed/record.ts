import { isWider } from '../../kit/base/audience.ts'
import { canonicalText } from '../../kit/base/canonical.ts'
import type { Event, Saved } from './event.ts'

/** The words of one line of the record: what its digest is taken over. Prints only; the content stands beside it. */
export interface LineWords {
  readonly id: string
  readonly deed: string
  readonly actor: string
  readonly role: string
  readonly body: string
  readonly at: string
  readonly events: readonly { readonly type: string; readonly v: number; readonly print: string }[]
  /** The kinds of find of the gate that were kept. Why stands in a content of its own. */
  readonly overruled?: readonly string[]
}

/** What the gate found was kept, for this reason. */
export interface FindKept extends Event {
  readonly type: 'FindKept'
  readonly v: 1
  readonly kinds: readonly string[]
  readonly reason: string
}

export function lineText(words: LineWords): string {
  return canonicalText(words)
}

/** The canonical text of one event: what its print is taken over, and what is kept as content. */
export function contentText(event: Saved): string {
  const { line: _line, i: _i, ...words } = event
  return canonicalText(words)
}

/** Whose a line is: of the event that most may see, so that who sees an event can see who did it. */
export function widest(events: readonly Event[]): Event {
  const [first, ...rest] = events
  if (!first) throw new RangeError('a deed must return at least one event, got none')
  return rest.reduce((wide, event) => (isWider(event.audience, wide.audience) ? event : wide), first)
}

import { type Owned, readerOf } from '../../kit/base/audience.ts'
import type { Event } from '../deed/event.ts'
import type { LinkKind } from './grammar.ts'

export interface Link extends Owned {
  readonly id: string
  readonly n: number
  readonly kind: LinkKind
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly passage: string
  readonly state: 'live' | 'removed'
  readonly farReader: string
}

/** A link is about its near end; the latest row of a link counts. */
export interface LinkWritten extends Event {
  readonly type: 'LinkWritten'
  readonly v: 1
  readonly id: string
  readonly n: number
  readonly kind: LinkKind
  readonly to: string
  readonly reason: string
  readonly passage: string
  readonly state: 'live' | 'removed'
  readonly farReader: string
}

export function linkTo(
  owned: Owned,
  kind: LinkKind,
  from: string,
  to: Owned & { readonly element: string },
  id: string,
  words: { readonly reason?: string; readonly passage?: string } = {},
): LinkWritten {
  const { body, plan, audience } = owned
  return {
    type: 'LinkWritten',
    v: 1,
    body,
    plan,
    audience,
    about: from,
    id,
    n: 1,
    kind,
    to: to.element,
    reason: words.reason ?? '',
    passage: words.passage ?? '',
    state: 'live',
    farReader: readerOf(to),
  }
}

export function linkAgain(
  stands: Link,
  change: Partial<Pick<LinkWritten, 'state' | 'audience' | 'farReader' | 'reason'>>,
): LinkWritten {
  const { from, n, ...words } = stands
  return { type: 'LinkWritten', v: 1, ...words, ...change, about: from, n: n + 1 }
}

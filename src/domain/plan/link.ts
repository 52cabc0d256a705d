import { type Owned, readerOf } from '../../kit/base/audience.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { At } from '../deed/at.ts'
import type { Event } from '../deed/event.ts'
import { type ElementKind, type Level, type LinkKind, linkRules, mayLink } from './grammar.ts'

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

/** One end of a link: an element or a plan, as it stands. */
export interface End extends Owned {
  readonly id: string
  readonly kind: ElementKind | 'plan'
  readonly level: Level
}

export interface LinkFacts {
  readonly plan: string
  readonly body: string
  readonly from: End
  readonly to: End
  /** The links of this kind that leave the near end. */
  readonly leaving: readonly Pick<Link, 'to'>[]
  /** Everything that is reached from the far end by this kind of link. */
  readonly beyond: readonly string[]
}

export interface LinkInput {
  readonly kind: LinkKind
  readonly reason?: string | undefined
  readonly passage?: string | undefined
}

type Codes = 'plan.link-not-fit' | 'plan.link-there' | 'plan.link-too-many' | 'plan.link-in-circle'

export function makeLink(facts: LinkFacts, input: LinkInput, at: At): readonly [LinkWritten] | Refusal<Codes> {
  const { from, to, leaving, beyond } = facts
  const { kind, reason = '', passage = '' } = input
  const rule = linkRules[kind]
  if (!mayLink(kind, from.kind, to.kind, to.level))
    return refuse('plan.link-not-fit', { kind, from: from.kind, to: to.kind })
  if (leaving.some((link) => link.to === to.id)) return refuse('plan.link-there')
  if (rule.most !== undefined && leaving.length >= rule.most)
    return refuse('plan.link-too-many', { kind, most: rule.most })
  if (from.id === to.id || (rule.tree && beyond.includes(from.id))) return refuse('plan.link-in-circle')
  return [linkTo(from, kind, from.id, { ...to, element: to.id }, at.newId(), { reason, passage })]
}

/** A link is taken away by a row that says so, with why. */
export function removeLink(
  stands: Link,
  input: { readonly reason?: string | undefined },
): readonly [LinkWritten] | Refusal<'plan.link-gone'> {
  if (stands.state === 'removed') return refuse('plan.link-gone')
  return [linkAgain(stands, { state: 'removed', ...(input.reason && { reason: input.reason }) })]
}

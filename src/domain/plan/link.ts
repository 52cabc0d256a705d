import { type Owned, readerOf } from '../../kit/base/audience.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { At } from '../deed/at.ts'
import type { Event } from '../deed/event.ts'
import { leadsTo, type Step } from './circle.ts'
import { type ElementKind, type Level, type LinkKind, linkRules, mayLink } from './grammar.ts'

/** A link as people read it. */
export interface ShownLink extends Owned {
  readonly id: string
  readonly n: number
  readonly kind: LinkKind
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly passage: string
  readonly state: 'live' | 'removed'
}

/** With for whom its far end is, which the wall compares and no answer tells. */
export interface Link extends ShownLink {
  readonly farReader: string
}

export function shownLink({ farReader: _, ...link }: Link): ShownLink {
  return link
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
  /** `reader` is who may read it at its widest, where that is more than read its latest version. */
  to: Owned & { readonly element: string; readonly reader?: string | undefined },
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
    farReader: to.reader ?? readerOf(to),
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
  /** Who may read it, at its widest. */
  readonly reader: string
}

export interface LinkFacts {
  readonly plan: string
  readonly body: string
  readonly from: End
  readonly to: End
  /** The links of this kind that leave the near end. */
  readonly leaving: readonly Pick<Link, 'to'>[]
  /** The links that one meets when one goes on from the far end. */
  readonly beyond: readonly Step[]
  /** The plans that the body of the near end reads as a holder. */
  readonly held: readonly string[]
}

export interface LinkInput {
  readonly kind: LinkKind
  readonly reason?: string | undefined
  readonly passage?: string | undefined
}

type Codes =
  | 'plan.link-not-fit'
  | 'plan.link-far-hidden'
  | 'plan.link-there'
  | 'plan.link-too-many'
  | 'plan.link-in-circle'

export function makeLink(facts: LinkFacts, input: LinkInput, at: At): readonly [LinkWritten] | Refusal<Codes> {
  const { from, to, leaving, beyond, held } = facts
  const { kind, reason = '', passage = '' } = input
  const rule = linkRules[kind]
  if (!mayLink(kind, from.kind, to.kind, to.level))
    return refuse('plan.link-not-fit', { kind, from: from.kind, to: to.kind })
  // Who sees both through roles at two bodies would draw a link that colleagues cannot see, nor count.
  if (!isReadBy(from.body, held, to.reader)) return refuse('plan.link-far-hidden')
  if (leaving.some((link) => link.to === to.id)) return refuse('plan.link-there')
  if (rule.most !== undefined && leaving.length >= rule.most)
    return refuse('plan.link-too-many', { kind, most: rule.most })
  if (from.id === to.id || (rule.tree && leadsTo(beyond, kind, to.id, from.id))) return refuse('plan.link-in-circle')
  return [linkTo(from, kind, from.id, { ...to, element: to.id }, at.newId(), { reason, passage })]
}

function isReadBy(body: string, held: readonly string[], reader: string): boolean {
  return ['public', 'officials', `d:${body}`, ...held.map((plan) => `h:${plan}`)].includes(reader)
}

/** A link is taken away by a row that says so, with why. */
export function removeLink(
  stands: Link,
  input: { readonly reason?: string | undefined },
): readonly [LinkWritten] | Refusal<'plan.link-gone'> {
  if (stands.state === 'removed') return refuse('plan.link-gone')
  return [linkAgain(stands, { state: 'removed', ...(input.reason && { reason: input.reason }) })]
}

import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { At } from '../deed/at.ts'
import type { Version } from './element.ts'
import { kindRules } from './grammar.ts'
import { type Held, type Holding, holdAgain } from './holding.ts'
import { type Link, type LinkWritten, linkAgain, linkTo } from './link.ts'
import { rankBetween, spread } from './rank.ts'

export interface MoveFacts {
  readonly plan: string
  readonly body: string
  readonly version: Version
  readonly holding: Holding
  /** With who may read it, at its widest. */
  readonly parent: (Version & { readonly reader?: string | undefined }) | undefined
  /** Where it hangs now. */
  readonly hangs: readonly Link[]
  /** All that the plan holds, as this actor sees it, in order. */
  readonly holdings: readonly Holding[]
}

export interface MoveInput {
  readonly under?: string | undefined
  /** The element that it comes after; absent is last. */
  readonly after?: string | undefined
}

type Codes = 'plan.parent-not-fit' | 'plan.nothing-changed' | 'plan.after-not-here' | 'plan.no-room-here'

/** Another place in the tree, or in the order. Nothing of the element itself changes. */
export function moveElement(
  facts: MoveFacts,
  input: MoveInput,
  at: At,
): readonly (Held | LinkWritten)[] | Refusal<Codes> {
  const { version, holding, parent, hangs, holdings } = facts
  if (parent && !kindRules[version.kind].under.includes(parent.kind))
    return refuse('plan.parent-not-fit', { kind: version.kind, parent: parent.kind })
  const others = holdings.filter((one) => one.element !== version.element)
  const place = input.after === undefined ? others.length : others.findIndex((one) => one.element === input.after) + 1
  if (input.after !== undefined && place === 0) return refuse('plan.after-not-here')
  const stays = holdings.findIndex((one) => one.element === version.element) === place
  const ranked = stays ? [] : rank(holding, others, place)
  if ('refused' in ranked) return ranked
  const events = [...hang(facts, at), ...ranked]
  return events.length > 0 ? events : refuse('plan.nothing-changed')

  function hang({ version: { body, plan, element } }: MoveFacts, { newId }: At): readonly LinkWritten[] {
    if (parent && hangs.some((link) => link.to === parent.element)) return []
    return [
      ...hangs.map((link) => linkAgain(link, { state: 'removed' })),
      ...(parent ? [linkTo({ body, plan, audience: holding.audience }, 'serves', element, parent, newId())] : []),
    ]
  }
}

function rank(
  holding: Holding,
  others: readonly Holding[],
  place: number,
): readonly Held[] | Refusal<'plan.no-room-here'> {
  const between = rankBetween(others[place - 1]?.rank, others[place]?.rank)
  if (between !== undefined) return [holdAgain(holding, { rank: between })]
  // No room left between two neighbours: the own ones around it are ranked anew, once in about ten moves to the same place.
  const isForeign = (one: Holding) => one.body !== holding.body
  const first = others.slice(0, place).findLastIndex(isForeign) + 1
  const end = others.slice(place).findIndex(isForeign)
  const next = end < 0 ? others.length : place + end
  const order = [...others.slice(first, place), holding, ...others.slice(place, next)]
  const ranks = spread(order.length, others[first - 1]?.rank, others[next]?.rank)
  if (!ranks) return refuse('plan.no-room-here')
  return order.flatMap((one, i) => (one.rank === ranks[i] ? [] : [holdAgain(one, { rank: ranks[i] ?? one.rank })]))
}

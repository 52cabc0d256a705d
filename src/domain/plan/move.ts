import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { At } from '../deed/at.ts'
import type { Version } from './element.ts'
import { kindRules } from './grammar.ts'
import { type Held, type Holding, holdAgain } from './holding.ts'
import { type Link, type LinkWritten, linkAgain, linkTo } from './link.ts'
import { rankBetween, step } from './rank.ts'

export interface MoveFacts {
  readonly plan: string
  readonly body: string
  readonly version: Version
  readonly holding: Holding
  readonly parent: Version | undefined
  /** Where it hangs now. */
  readonly hangs: readonly Link[]
  /** All that the plan holds for this body, in order. */
  readonly holdings: readonly Holding[]
}

export interface MoveInput {
  readonly under?: string | undefined
  /** The element that it comes after; absent is last. */
  readonly after?: string | undefined
}

/** Another place in the tree, or in the order. Nothing of the element itself changes. */
export function moveElement(
  facts: MoveFacts,
  input: MoveInput,
  at: At,
): readonly (Held | LinkWritten)[] | Refusal<'plan.parent-not-fit' | 'plan.nothing-changed' | 'plan.after-not-here'> {
  const { version, holding, parent, hangs, holdings } = facts
  if (parent && !kindRules[version.kind].under.includes(parent.kind))
    return refuse('plan.parent-not-fit', { kind: version.kind, parent: parent.kind })
  const others = holdings.filter((one) => one.element !== version.element)
  const place = input.after === undefined ? others.length : others.findIndex((one) => one.element === input.after) + 1
  if (input.after !== undefined && place === 0) return refuse('plan.after-not-here')
  const stays = holdings.findIndex((one) => one.element === version.element) === place
  const events = [...hang(facts, at), ...(stays ? [] : rank(holding, others, place))]
  return events.length > 0 ? events : refuse('plan.nothing-changed')

  function hang({ version: { body, plan, element } }: MoveFacts, { newId }: At): readonly LinkWritten[] {
    if (parent && hangs.some((link) => link.to === parent.element)) return []
    return [
      ...hangs.map((link) => linkAgain(link, { state: 'removed' })),
      ...(parent ? [linkTo({ body, plan, audience: holding.audience }, 'serves', element, parent, newId())] : []),
    ]
  }
}

function rank(holding: Holding, others: readonly Holding[], place: number): readonly Held[] {
  const between = rankBetween(others[place - 1]?.rank, others[place]?.rank)
  if (between !== undefined) return [holdAgain(holding, { rank: between })]
  // No room left between two neighbours: all are ranked anew, once in about ten moves to the same place.
  return [...others.slice(0, place), holding, ...others.slice(place)].map((one, i) =>
    holdAgain(one, { rank: (i + 1) * step }),
  )
}

import type { Audience, Owned } from '../../kit/base/audience.ts'
import type { PartDay } from '../../kit/base/day.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { BodyKind } from '../body/body-words.ts'
import type { At } from '../deed/at.ts'
import type { Event } from '../deed/event.ts'
import type { Level, PlanKind } from './grammar.ts'
import { levelsOfBody } from './level.ts'
import { refusePeriod } from './period.ts'

/** What a plan says of itself. Its period is half-open: it ends on the first day that it no longer holds. */
export interface PlanWords {
  readonly kind: PlanKind
  readonly level: Level
  readonly title: string
  readonly startsOn: PartDay | null
  readonly endsOn: PartDay | null
  readonly predecessor: string | null
  /** What was learned from the plan before this one, and where that can be read. Empty is an open point. */
  readonly evaluation: string
  readonly passage: string
  readonly source: string
}

type PlanVersionEvent<T extends string> = Event & PlanWords & { readonly type: T; readonly v: 1; readonly n: number }
export type PlanStarted = PlanVersionEvent<'PlanStarted'>
export type PlanRevised = PlanVersionEvent<'PlanRevised'>

export interface HolderAdded extends Event {
  readonly type: 'HolderAdded'
  readonly v: 1
  readonly holder: string
  readonly passage: string
}

export interface StartPlanInput extends Omit<PlanWords, 'evaluation' | 'passage' | 'source'> {
  readonly body: string
}

/** A plan begins as a draft of the body that keeps it, at a level of that body; that body is its first holder. */
export function startPlan(
  { bodyKind }: { readonly bodyKind: BodyKind },
  input: StartPlanInput,
  at: At,
): readonly (PlanStarted | HolderAdded)[] | Refusal<'plan.period-ends-first' | 'plan.level-not-of-body'> {
  const wrong = refusePeriod(input)
  if (wrong) return wrong
  if (!levelsOfBody(bodyKind).includes(input.level)) return refuse('plan.level-not-of-body')
  const plan = at.newId()
  const owned = { body: input.body, plan, about: plan, audience: 'draft' as Audience }
  const { body: _body, ...words } = input
  // The holder first: what is written in a plan is written by who holds it.
  return [
    { type: 'HolderAdded', v: 1, ...owned, holder: input.body, passage: '' },
    { type: 'PlanStarted', v: 1, ...owned, opens: 'plan', n: 1, ...words, evaluation: '', passage: '', source: '' },
  ]
}

export interface Standing extends PlanWords, Owned {
  readonly n: number
}

export type RevisePlanInput = Pick<PlanWords, 'title' | 'startsOn' | 'endsOn' | 'predecessor' | 'evaluation'>

export function revisePlan(
  stands: Standing,
  input: RevisePlanInput,
): readonly [PlanRevised] | Refusal<'plan.period-ends-first' | 'plan.follows-itself' | 'plan.nothing-changed'> {
  const wrong = refusePeriod(input)
  if (wrong) return wrong
  if (input.predecessor === stands.plan) return refuse('plan.follows-itself')
  const fields = ['title', 'startsOn', 'endsOn', 'predecessor', 'evaluation'] as const
  if (fields.every((name) => input[name] === stands[name])) return refuse('plan.nothing-changed')
  return [planVersion(stands, input)]
}

/** The next version of a plan. */
export function planVersion(stands: Standing, change: Partial<PlanWords & Pick<Owned, 'audience'>>): PlanRevised {
  const { n, ...words } = stands
  return { type: 'PlanRevised', v: 1, ...words, ...change, about: stands.plan, n: n + 1 }
}

/** One more body that holds the plan; who held it already stays. */
export function addHolder(
  facts: {
    readonly plan: string
    readonly body: string
    readonly stands: Standing
    readonly holders: readonly string[]
  },
  input: { readonly holder: string; readonly passage?: string | undefined },
): readonly [HolderAdded] | Refusal<'plan.holds-already'> {
  const { stands, holders } = facts
  if (holders.includes(input.holder)) return refuse('plan.holds-already')
  const { body, plan, audience } = stands
  return [
    {
      type: 'HolderAdded',
      v: 1,
      body,
      plan,
      about: plan,
      audience,
      holder: input.holder,
      passage: input.passage ?? '',
    },
  ]
}

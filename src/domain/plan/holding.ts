import type { Owned } from '../../kit/base/audience.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { Event } from '../deed/event.ts'
import type { Level } from './grammar.ts'
import { step } from './rank.ts'

/** A plan holds an element at a version. The latest row of a plan and element counts. */
export interface Holding extends Owned {
  readonly element: string
  readonly n: number
  readonly version: number
  readonly rank: number
  /** How this plan words it, where that differs from the element's own title; and the passage that says so. */
  readonly called: string
  readonly passage: string
  readonly state: 'held' | 'let-go'
}

export interface Held extends Event {
  readonly type: 'Held'
  readonly v: 1
  readonly n: number
  readonly version: number
  readonly rank: number
  readonly called: string
  readonly passage: string
  readonly state: 'held' | 'let-go'
  readonly reason: string
  /** The version above that this row answers. */
  readonly answered?: number
}

export function holdFirst(
  owned: Owned,
  element: string,
  rank: number,
  words: { readonly version?: number; readonly called?: string; readonly passage?: string } = {},
): Held {
  const { version = 1, called = '', passage = '' } = words
  const { body, plan, audience } = owned
  return {
    type: 'Held',
    v: 1,
    body,
    plan,
    audience,
    about: element,
    n: 1,
    version,
    rank,
    called,
    passage,
    state: 'held',
    reason: '',
  }
}

export function holdAgain(stands: Holding, change: Partial<Omit<Held, 'type' | 'v' | 'n' | 'about'>>): Held {
  const { element, n, ...words } = stands
  return { type: 'Held', v: 1, ...words, reason: '', ...change, about: element, n: n + 1 }
}

export interface TakeOverFacts {
  readonly plan: string
  readonly body: string
  readonly above: Owned & { readonly element: string; readonly n: number; readonly level: Level }
  /** Its latest row in this plan, when it stood there before. */
  readonly before?: Holding
  readonly lastRank: number
}

/** A plan takes over what stands above, at the version of now. Nothing is copied. */
export function takeOver(
  { plan, body, above, before, lastRank }: TakeOverFacts,
  words: { readonly called?: string | undefined; readonly passage?: string | undefined },
): readonly [Held] | Refusal<'plan.holds-it-already' | 'plan.own-element' | 'plan.local-elsewhere'> {
  if (above.plan === plan) return refuse('plan.own-element')
  if (above.level === 'local' && above.body !== body) return refuse('plan.local-elsewhere')
  if (before?.state === 'held') return refuse('plan.holds-it-already')
  const { called = '', passage = '' } = words
  const pin = { version: above.n, called, passage }
  const owned = { body, plan, audience: 'draft' as const }
  const rank = lastRank + step
  return [
    before ? holdAgain(before, { ...owned, ...pin, rank, state: 'held' }) : holdFirst(owned, above.element, rank, pin),
  ]
}

/** Only while nobody else saw that the plan holds it: after that it goes by decision. */
export function letGo(
  holding: Holding,
  isOwn: boolean,
): readonly [Held] | Refusal<'plan.others-have-seen' | 'plan.own-element'> {
  if (isOwn) return refuse('plan.own-element')
  if (holding.audience !== 'draft') return refuse('plan.others-have-seen', { audience: holding.audience })
  return [holdAgain(holding, { state: 'let-go' })]
}

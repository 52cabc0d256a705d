import type { Audience, Owned } from '../../kit/base/audience.ts'
import type { PartDay } from '../../kit/base/day.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { Event } from '../deed/event.ts'
import type { Version } from './element.ts'
import { refusePeriod } from './period.ts'

/** Who moves a shared priority within a plan, with deputy and period. A lead has no authority over the others. */
export interface Lead extends Owned {
  readonly element: string
  readonly n: number
  readonly lead: string
  readonly deputy: string | null
  readonly startsOn: PartDay | null
  readonly endsOn: PartDay | null
}

export interface LeadAppointed extends Event {
  readonly type: 'LeadAppointed'
  readonly v: 1
  readonly n: number
  readonly lead: string
  readonly deputy: string | null
  readonly startsOn: PartDay | null
  readonly endsOn: PartDay | null
}

/** `body`, `plan` and `audience` are of the holding: in which plan, for whom. */
export interface LeadFacts extends Owned {
  readonly version: Version
  readonly holders: readonly string[]
  readonly before?: Lead
}

export interface LeadInput {
  readonly element: string
  readonly lead: string
  readonly deputy?: string | undefined
  readonly startsOn?: PartDay | undefined
  readonly endsOn?: PartDay | undefined
}

type Codes = 'plan.only-priority-has-lead' | 'plan.local-has-owner' | 'plan.lead-not-holder' | 'plan.period-ends-first'

/** A local priority has an owner: its own body. A shared one gets a lead out of those who hold the plan. */
export function appointLead(facts: LeadFacts, input: LeadInput): readonly [LeadAppointed] | Refusal<Codes> {
  const { version, holders, body, plan, audience } = facts
  const { lead, deputy = null, startsOn = null, endsOn = null } = input
  if (version.kind !== 'priority') return refuse('plan.only-priority-has-lead')
  if (version.level === 'local') return refuse('plan.local-has-owner')
  if (!holders.includes(lead) || (deputy && !holders.includes(deputy))) return refuse('plan.lead-not-holder')
  const wrong = refusePeriod({ startsOn, endsOn })
  if (wrong) return wrong
  const n = (facts.before?.n ?? 0) + 1
  return [
    { type: 'LeadAppointed', v: 1, body, plan, audience, about: input.element, n, lead, deputy, startsOn, endsOn },
  ]
}

/** The same lead for more readers, when the priority that it moves is shared. */
export function appointAgain({ element, n, ...words }: Lead, audience: Audience): LeadAppointed {
  return { type: 'LeadAppointed', v: 1, ...words, audience, about: element, n: n + 1 }
}

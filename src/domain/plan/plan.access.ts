import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import { type Actor, holdsRole } from '../deed/actor.ts'

interface Place {
  readonly plan: string
  readonly body: string
}

/** Advisers and leads of the body write in its plan. */
export function mayEdit(actor: Actor, { plan, body }: Place): Refusal<'plan.not-your-plan'> | undefined {
  return holdsRole(actor, body, plan, ['adviser', 'lead']) ? undefined : refuse('plan.not-your-plan')
}

/** A new plan is started by an adviser for all of the body's work. */
export function mayStart(actor: Actor, { body }: { readonly body: string }): Refusal<'plan.not-your-body'> | undefined {
  return holdsRole(actor, body, '', ['adviser']) ? undefined : refuse('plan.not-your-body')
}

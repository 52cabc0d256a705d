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

/** Who holds a plan writes its own in it. */
export function mayAdd(
  actor: Actor,
  { plan, body, keeper, holders }: Place & { readonly keeper: string; readonly holders: readonly string[] },
): Refusal<'plan.not-your-plan'> | undefined {
  if (body !== keeper && !holders.includes(body)) return refuse('plan.not-your-plan')
  return mayEdit(actor, { plan, body })
}

/** A new plan is started by an adviser for all of the body's work. */
export function mayStart(actor: Actor, { body }: { readonly body: string }): Refusal<'plan.not-your-body'> | undefined {
  return holdsRole(actor, body, '', ['adviser']) ? undefined : refuse('plan.not-your-body')
}

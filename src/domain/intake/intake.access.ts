import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import { type Actor, holdsRole } from '../deed/actor.ts'
import { mayAdd } from '../plan/plan.access.ts'

/** Advisers and leads take documents in for their own organisation. */
export function mayTakeIn(actor: Actor, { body }: { readonly body: string }): Refusal<'intake.not-yours'> | undefined {
  return holdsRole(actor, body, '', ['adviser', 'lead']) ? undefined : refuse('intake.not-yours')
}

/** A list comes back to who writes in its plan: the body that keeps it, or one that holds it. */
export function mayTakeList(
  actor: Actor,
  place: { readonly plan: string; readonly body: string; readonly keeper: string; readonly holders: readonly string[] },
): Refusal<'intake.not-your-list'> | undefined {
  return mayAdd(actor, place) && refuse('intake.not-your-list')
}

/** What is left open is settled by who writes in the plan. */
export function maySettle(
  actor: Actor,
  { body, plan }: { readonly body: string; readonly plan: string },
): Refusal<'intake.not-yours'> | undefined {
  return holdsRole(actor, body, plan, ['adviser', 'lead']) ? undefined : refuse('intake.not-yours')
}

/** Only the queue destroys by itself. */
export function mayDestroy(actor: Actor): Refusal<'intake.not-yours'> | undefined {
  return actor.id === 'system' ? undefined : refuse('intake.not-yours')
}

import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import { type Actor, holdsRole } from '../deed/actor.ts'

/** Advisers and the griffie of a body write down what organs did. */
export function mayRecord(
  actor: Actor,
  { plan, body }: { readonly plan: string; readonly body: string },
): Refusal<'decision.not-yours'> | undefined {
  return holdsRole(actor, body, plan, ['adviser', 'griffier']) ? undefined : refuse('decision.not-yours')
}

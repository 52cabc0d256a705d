import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import { type Actor, holdsRole } from '../deed/actor.ts'
import type { Body } from './body-words.ts'

/** Bodies are kept in one place: by an administrator of the body that keeps itself and all others. */
export function mayKeep(actor: Actor, { keeper }: { readonly keeper: Body }): Refusal<'body.not-keeper'> | undefined {
  const keepsItself = keeper.keeper === keeper.id
  return keepsItself && holdsRole(actor, keeper.id, '', ['administrator']) ? undefined : refuse('body.not-keeper')
}

/** A body names its own contacts. */
export function mayNameContacts(
  actor: Actor,
  { body }: { readonly body: string },
): Refusal<'body.not-your-body'> | undefined {
  return holdsRole(actor, body, '', ['adviser', 'lead', 'administrator']) ? undefined : refuse('body.not-your-body')
}

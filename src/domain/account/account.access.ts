import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import { type Actor, holdsRole } from '../deed/actor.ts'
import type { Place } from './account.ts'

const isAdministrator = (actor: Actor, body: string) => holdsRole(actor, body, '', ['administrator'])

/** An administrator of the body gives and ends its roles; who keeps the body gives the first. */
export function mayAdminister(
  actor: Actor,
  { body, keeper }: Pick<Place, 'body' | 'keeper'>,
): Refusal<'account.not-administrator'> | undefined {
  return isAdministrator(actor, body) || isAdministrator(actor, keeper)
    ? undefined
    : refuse('account.not-administrator')
}

/** On behalf of which body one gives a role: of the body itself where one works for it. */
export function writerAt(actor: Actor, { body, keeper }: Pick<Place, 'body' | 'keeper'>): string {
  return isAdministrator(actor, body) ? body : keeper
}

/** A register is begun once, from the terminal of the server. */
export function mayBegin(actor: Actor): Refusal<'account.not-the-system'> | undefined {
  return actor.id === 'system' ? undefined : refuse('account.not-the-system')
}

import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { Role } from '../deed/actor.ts'
import type { At } from '../deed/at.ts'
import type { Event } from '../deed/event.ts'

/** A person who signs in. What one may do is in the roles, never in the account. */
export interface AccountAdded extends Event {
  readonly type: 'AccountAdded'
  readonly v: 1
  readonly name: string
}

interface RoleWords {
  /** The role that was given: giving and ending are about the same one. */
  readonly id: string
  readonly role: Role
  /** Only for this plan of the body. */
  readonly forPlan: string | null
}
type RoleEvent<T extends string> = Event & RoleWords & { readonly type: T; readonly v: 1; readonly n: number }
/** About the account; in the book of the body where the role holds. */
export type RoleGiven = RoleEvent<'RoleGiven'>
export type RoleEnded = RoleEvent<'RoleEnded'>

/** A role that holds now. */
export interface RoleHolding extends RoleWords {
  readonly account: string
  readonly body: string
}

/** Where roles are given: a body, who keeps it, and on whose behalf the actor writes here. */
export interface Place {
  readonly body: string
  readonly keeper: string
  readonly writer: string
}

export interface AddFacts extends Place {
  /** In an example everybody may see who there is to choose from; the people are made up. */
  readonly isExample: boolean
}

/** A new account with its first role. */
export function addAccount(
  { body, writer, isExample }: AddFacts,
  input: { readonly name: string; readonly role: Role },
  at: At,
): readonly [AccountAdded, RoleGiven] {
  const account = at.newId()
  const audience = isExample ? 'public' : 'officials'
  return [
    { type: 'AccountAdded', v: 1, body: writer, plan: body, audience, about: account, name: input.name },
    roleGiven({ body, writer }, { account, role: input.role, forPlan: null }, at),
  ]
}

export interface GiveFacts extends Place {
  readonly account: string
  readonly forPlan: string | null
  readonly held: readonly RoleHolding[]
}

export function giveRole(
  { held, ...facts }: GiveFacts,
  { role }: { readonly role: Role },
  at: At,
): readonly [RoleGiven] | Refusal<'account.role-held'> {
  if (held.some((one) => one.role === role && one.forPlan === facts.forPlan)) return refuse('account.role-held')
  return [roleGiven(facts, { ...facts, role }, at)]
}

export interface EndFacts extends Place {
  readonly given: RoleHolding
  /** How many administrators the body has. */
  readonly administrators: number
}

/** A role ends at once. The last administrator of who keeps the bodies stays: nobody could give the role again. */
export function endRole({
  given,
  body,
  keeper,
  writer,
  administrators,
}: EndFacts): readonly [RoleEnded] | Refusal<'account.last-administrator'> {
  const { account, ...words } = given
  if (words.role === 'administrator' && body === keeper && administrators <= 1)
    return refuse('account.last-administrator')
  return [{ type: 'RoleEnded', v: 1, ...words, ...inBook({ body, writer }), about: account, n: 2 }]
}

function roleGiven(
  place: Pick<Place, 'body' | 'writer'>,
  { account, role, forPlan }: Omit<RoleHolding, 'id' | 'body'>,
  at: At,
): RoleGiven {
  return { type: 'RoleGiven', v: 1, ...inBook(place), about: account, id: at.newId(), n: 1, role, forPlan }
}

/** All who work in the region may know who works for whom. */
function inBook({ body, writer }: Pick<Place, 'body' | 'writer'>) {
  return { body: writer, plan: body, audience: 'officials' as const }
}

export const roles = ['adviser', 'lead', 'griffier', 'reader', 'administrator'] as const
export type Role = (typeof roles)[number]

export interface RoleHeld {
  readonly body: string
  /** Only for this plan; null is for all that the body does. */
  readonly plan: string | null
  readonly role: Role
}

/** Who acts or asks, with the lists that the wall compares with. They come from the register, never from the caller. */
export interface Actor {
  /** The account, `system` for the queue, or '' for nobody. */
  readonly id: string
  readonly bodies: readonly string[]
  readonly plans: readonly string[]
  readonly keys: readonly string[]
  readonly roles: readonly RoleHeld[]
}

export const nobody: Actor = { id: '', bodies: [], plans: [], keys: ['public'], roles: [] }

export function isOfficial(actor: Actor): boolean {
  return actor.bodies.length > 0
}

/** Whether one holds one of these roles at a body: for all of it, or for this plan of it. The queue may what its task may. */
export function holdsRole(actor: Actor, body: string, plan: string, wanted: readonly Role[]): boolean {
  if (actor.id === 'system') return actor.bodies.includes(body)
  return actor.roles.some((held) => held.body === body && (held.plan ?? plan) === plan && wanted.includes(held.role))
}

/** In which role one acts for a body, as the record says it. */
export function roleAt(actor: Actor, body: string): Role | 'system' {
  return actor.roles.find((held) => held.body === body)?.role ?? 'system'
}

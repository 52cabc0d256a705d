/**
 * How one is signed in: `web` in a browser, `token` a personal key for terminal and API, `link` an address that is exchanged
 * once for a session.
 */
export const sessionKinds = ['web', 'token', 'link'] as const
export type SessionKind = (typeof sessionKinds)[number]

const lastsHours: Readonly<Record<SessionKind, number>> = { web: 8, token: 90 * 24, link: 24 }
const hour = 3_600_000

/** The moment on which a session of this kind ends by itself. It is never stretched. */
export function endOf(kind: SessionKind, madeAt: Date): Date {
  return new Date(madeAt.getTime() + lastsHours[kind] * hour)
}

/** A secret as it is handed out, once: 256 bits in base64url. What has another shape was never ours. */
export function isSecret(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

import type { Context } from 'hono'

/** How every cookie of ours is set: no script reads it, and no other site sends it along with a form. */
export function ownCookie(c: Context, path = '/') {
  return { httpOnly: true, sameSite: 'Lax', path, secure: originOf(c).startsWith('https:') } as const
}

/** Where this site is for who asks. A proxy that speaks HTTPS says so; who says it falsely only locks himself out. */
export function originOf(c: Context): string {
  const { protocol, host } = new URL(c.req.url)
  return `${/^https\b/i.test(c.req.header('x-forwarded-proto') ?? '') ? 'https:' : protocol}//${host}`
}

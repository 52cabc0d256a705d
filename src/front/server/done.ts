import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const name = 'gedaan'

/** What was just done is said once, on the page that one comes back to. Only the name of the deed travels. */
export function keepDone(c: Context, deed: string): void {
  setCookie(c, name, deed, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 60 })
}

export function takeDone(c: Context): string | undefined {
  const done = getCookie(c, name)
  if (done) deleteCookie(c, name, { path: '/' })
  return done
}

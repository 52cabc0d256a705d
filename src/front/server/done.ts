import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { ownCookie } from './cookie.ts'

const name = 'gedaan'

/** What was just done is said once, on the page that one comes back to. Only the name of the deed travels. */
export function keepDone(c: Context, deed: string): void {
  setCookie(c, name, deed, { ...ownCookie(c), maxAge: 60 })
}

export function takeDone(c: Context): string | undefined {
  const done = getCookie(c, name)
  if (done) deleteCookie(c, name, ownCookie(c))
  return done
}

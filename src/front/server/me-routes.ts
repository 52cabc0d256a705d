import { type Context, Hono } from 'hono'
import { makeToken, revokeToken, tokensOf } from '../../domain/account/session.deeds.ts'
import { mePage } from '../desk/me-page.tsx'
import { htmlOf } from './html-answer.ts'
import { showMissing, visitOf } from './page-routes.ts'
import type { AppParts } from './parts.ts'

/** Who I am here, and my personal keys. A session is no record: these are no deeds. */
export function meRoutes(parts: AppParts): Hono {
  const app = new Hono()
  const { door, register, run, clock } = parts

  app.get('/mij', (c) => show(c))
  app.post('/mij/sleutels', async (c) => {
    const { me } = await door.whoIs(c.req.raw)
    return me ? show(c, (await makeToken(register, me.id, clock())).secret) : c.redirect('/aanmelden?terug=/mij', 303)
  })
  app.post('/mij/sleutels/:id/intrekken', async (c) => {
    const { me } = await door.whoIs(c.req.raw)
    if (me) await revokeToken(register, me.id, c.req.param('id'), clock())
    return c.redirect('/mij', 303)
  })

  async function show(c: Context, fresh?: string) {
    const visitor = await door.whoIs(c.req.raw)
    if (!visitor.me) return c.redirect('/aanmelden?terug=/mij', 303)
    const tokens = await tokensOf(register, visitor.me.id, clock())
    const page = await run.look(visitor.who, async (tx) => {
      const visit = { ...visitOf(parts, c, visitor), tx }
      return mePage({ visit, tokens, ...(fresh && { fresh }) })
    })
    return page ? htmlOf(c, page) : showMissing(parts, c)
  }

  return app
}

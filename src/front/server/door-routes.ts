import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Given, SignIn } from '../../domain/account/sign-in.ts'
import { type OfferedWay, SignInPage } from '../desk/sign-in-page.tsx'
import { ownCookie } from './cookie.ts'
import { htmlOf } from './html-answer.ts'
import { ownPath } from './own-path.ts'
import { visitOf } from './page-routes.ts'
import type { AppParts } from './parts.ts'
import { plainPage } from './plain-page.ts'
import { readPosted } from './posted.ts'

/** What a way of signing in asked to keep while one is elsewhere. */
const keptCookie = 'aanmelden'

/** The pages and posts of signing in and out. */
export function doorRoutes(parts: AppParts): Hono {
  const app = new Hono()
  const { door } = parts
  const usable = (c: Context) => door.ways.filter((way) => way.mayUse(door.facts(c.req.raw)))

  app.get('/aanmelden', async (c) =>
    showWays(
      c,
      usable(c).filter((way) => way.isOffered),
    ),
  )
  app.get('/aanmelden/:way', async (c, next) => {
    const way = usable(c).find((one) => one.name === c.req.param('way'))
    if (!way) return next()
    return c.req.query('code') ? finish(c, way, c.req.query()) : showWays(c, [way])
  })
  app.post('/aanmelden/:way', async (c, next) => {
    const way = usable(c).find((one) => one.name === c.req.param('way'))
    if (!way) return next()
    const posted = await readPosted(c)
    return posted
      ? finish(c, way, Object.fromEntries(posted.map(([name, value]) => [name, String(value)])))
      : plainPage(400)
  })
  app.post('/afmelden', async (c) => {
    await door.goOut(c)
    return c.redirect('/', 303)
  })

  async function showWays(c: Context, ways: readonly SignIn[], failed = false) {
    const offered: OfferedWay[] = []
    for (const way of ways) {
      const started = await way.start(c.req.query())
      if (started.asks === 'choice') {
        offered.push({ name: way.name, title: way.title, field: started.field, choices: started.choices })
      } else if (ways.length === 1) {
        setCookie(c, keptCookie, started.kept, { ...ownCookie(c, '/aanmelden'), maxAge: 600 })
        return c.redirect(started.address, 303)
      }
    }
    const visitor = await door.whoIs(c.req.raw)
    const page = await parts.run.look(visitor.who, async (tx) => {
      const visit = { ...visitOf(parts, c, visitor), tx }
      return SignInPage({ visit, ways: offered, back: ownPath(c.req.query('terug')), failed })
    })
    return htmlOf(c, page, failed ? 403 : 200)
  }

  async function finish(c: Context, way: SignIn, given: Given) {
    const kept = getCookie(c, keptCookie)
    const account = await way.finish(given, kept, parts.clock())
    if (kept) deleteCookie(c, keptCookie, ownCookie(c, '/aanmelden'))
    if (!account)
      return showWays(
        c,
        usable(c).filter((one) => one.isOffered),
        true,
      )
    await door.comeIn(c, account)
    return c.redirect(ownPath(given.terug), 303)
  }

  return app
}

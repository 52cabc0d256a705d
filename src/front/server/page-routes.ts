import { type Context, Hono } from 'hono'
import { missingPage } from '../desk/missing-page.tsx'
import { pages } from '../desk/pages.ts'
import { isGoTo, type Visit } from '../desk/visit.tsx'
import { takeDone } from './done.ts'
import type { Visitor } from './door.ts'
import { htmlOf } from './html-answer.ts'
import type { AppParts } from './parts.ts'

/** All pages of the desk at their addresses; one snapshot of the register a page. */
export function pageRoutes(parts: AppParts): Hono {
  const app = new Hono()
  for (const { route, show } of pages) {
    app.get(route, async (c, next) => {
      const done = takeDone(c)
      const answer = await parts.run.look(parts.door.comes(c.req.raw), async (tx, me) =>
        show({ ...visitOf(parts, c, { me }), tx, ...(done && { done }) }, c.req.param() as Record<string, string>),
      )
      if (answer === undefined) return next()
      return isGoTo(answer) ? c.redirect(answer.goTo, 303) : htmlOf(c, answer)
    })
  }
  return app
}

/** For an address that was never one of ours, as for what one may not see. */
export async function showMissing(parts: AppParts, c: Context): Promise<Response> {
  const page = await parts.run.look(parts.door.comes(c.req.raw), async (tx, me) =>
    missingPage({ ...visitOf(parts, c, { me }), tx }),
  )
  return htmlOf(c, page, 404)
}

export function visitOf(parts: AppParts, c: Context, { me }: Pick<Visitor, 'me'>): Omit<Visit, 'tx'> {
  const url = new URL(c.req.url)
  return {
    house: parts.house,
    style: parts.style,
    isExample: parts.isExample,
    me,
    here: url.pathname + url.search,
    query: c.req.query(),
  }
}

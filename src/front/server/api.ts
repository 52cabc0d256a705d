import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { House } from '../../domain/deed/house.ts'
import type { Run } from '../../domain/deed/run.ts'
import type { Who } from '../../domain/deed/who.ts'
import { wireOf } from '../../domain/deed/wire.ts'
import { openApi } from './openapi.ts'
import { notFound, notSignedIn, type Problem, problemOf } from './problem.ts'
import { apiVersion, pathOf } from './route.ts'

const largestBody = 1024 * 1024

/** All deeds and views as HTTP, from their declarations. `whoIs` is undefined when a key was given that is not known. */
export function api(house: House, run: Run, whoIs: (request: Request) => Promise<Who | undefined>): Hono {
  const app = new Hono()
  const wire = wireOf(house)
  const answer = (problem: Problem) =>
    new Response(JSON.stringify(problem), {
      status: problem.status,
      headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    })

  app.use('*', async (c, next) => {
    await next()
    c.res.headers.set('api-version', apiVersion)
    c.res.headers.set('cache-control', 'no-store')
  })
  app.use('*', bodyLimit({ maxSize: largestBody, onError: () => answer(tooLarge) }))
  app.get('/openapi.json', (c) => {
    c.header('access-control-allow-origin', '*')
    return c.json(openApi(house))
  })

  for (const view of house.views.values()) {
    app.get(pathOf(view), async (c) => {
      const who = await whoIs(c.req.raw)
      if (!who) return answer(notSignedIn)
      const found = await run.ask(view, { ...wire.fromDutch(oneOrMany(c.req.queries())), ...c.req.param() }, who)
      return found === undefined || found === 'invalid' ? answer(notFound) : c.json(wire.toDutch(found) as object)
    })
  }

  for (const deed of house.deeds.values()) {
    app.post(pathOf(deed), async (c) => {
      const who = await whoIs(c.req.raw)
      if (!who) return answer(notSignedIn)
      const body = await readJson(c.req.raw)
      if (!body) return answer(notJson)
      const { toch, ...fields } = body
      const key = c.req.header('idempotency-key')
      const outcome = await run.do(deed, { ...wire.fromDutch(fields), ...c.req.param() }, who, {
        ...(key && { key }),
        ...(typeof toch === 'string' && toch.trim() && { overrule: toch }),
      })
      if (outcome.ended !== 'done') return answer(problemOf(outcome, house, wire))
      return c.json(
        { regel: outcome.line, gemaakt: outcome.made.map(({ type, about }) => ({ gebeurtenis: type, id: about })) },
        201,
      )
    })
  }

  app.notFound(() => answer(notFound))
  return app
}

/** The object that was sent; undefined when it is no object or no JSON. */
async function readJson(request: Request): Promise<Record<string, unknown> | undefined> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return undefined
  const text = await request.text()
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : undefined
  } catch {
    return undefined
  }
}

const notJson: Problem = {
  type: '/fouten/geen-json',
  title: 'Dit is geen leesbare JSON',
  status: 400,
  detail: 'Verwacht is één JSON-object, met content-type application/json.',
  volgende: 'Controleer haakjes, komma’s en aanhalingstekens. In openapi.json staat een voorbeeld van elke aanroep.',
}

const tooLarge: Problem = {
  type: '/fouten/te-groot',
  title: 'Dit bericht is te groot',
  status: 413,
  detail: 'Een aanroep mag ten hoogste 1 MB zijn. Documenten neemt u over op de pagina Document overnemen.',
}

/** A name that stands once in the query is one value; more than once is a list. */
function oneOrMany(queries: Readonly<Record<string, string[]>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  )
}

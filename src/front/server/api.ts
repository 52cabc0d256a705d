import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AnyView } from '../../domain/deed/deed.ts'
import type { House } from '../../domain/deed/house.ts'
import type { Run } from '../../domain/deed/run.ts'
import type { Who } from '../../domain/deed/who.ts'
import { wireOf } from '../../domain/deed/wire.ts'
import { largestDocumentBytes } from '../../kit/document/limits.ts'
import { fieldsOf, takesFile } from '../../kit/ui/form-field.ts'
import { readEnvelope } from './envelope.ts'
import { openApi } from './openapi.ts'
import { answer, invalid, notFound, notJson, notSignedIn, problemOf, tooLarge, wrongMethod } from './problem.ts'
import { readJson } from './read-json.ts'
import { apiBase, apiVersion, pathOf } from './route.ts'
import { wrongIn } from './wrong-input.ts'

const largestBody = 1024 * 1024
/** A document comes in whole, in base64: four characters for three bytes. */
const largestDocument = Math.ceil(largestDocumentBytes / 3) * 4 + 64 * 1024

/** All deeds and views as HTTP, from their declarations. `whoIs` is undefined when a key was given that is not known. */
export function api(house: House, run: Run, whoIs: (request: Request) => Promise<Who | undefined>): Hono {
  const app = new Hono()
  const wire = wireOf(house)

  app.use('*', async (c, next) => {
    await next()
    c.res.headers.set('api-version', apiVersion)
    c.res.headers.set('cache-control', 'no-store')
  })
  const limit = (maxSize: number) => bodyLimit({ maxSize, onError: () => answer(tooLarge) })
  app.get('/openapi.json', (c) => {
    c.header('access-control-allow-origin', '*')
    return c.json(openApi(house))
  })

  for (const view of house.views.values()) {
    app.get(pathOf(view), async (c) => {
      const who = await whoIs(c.req.raw)
      if (!who) return answer(notSignedIn)
      const inPath = c.req.param()
      const input = { ...inQuery(view, wire.fromDutch(c.req.queries())), ...inPath }
      const wrong = wrongIn(view.input, input)
      if (wrong.length > 0)
        return answer(wrong.some(({ field }) => Object.hasOwn(inPath, field)) ? notFound : invalid(wrong, wire))
      const found = await run.ask(view, input, who)
      return found === undefined || found === 'invalid' ? answer(notFound) : c.json(wire.toDutch(found) as object)
    })
  }

  for (const deed of house.deeds.values()) {
    app.post(pathOf(deed), limit(takesFile(deed.input) ? largestDocument : largestBody), async (c) => {
      const who = await whoIs(c.req.raw)
      if (!who) return answer(notSignedIn)
      const body = await readJson(c.req.raw)
      if (!body) return answer(notJson)
      const { toch, ...fields } = body
      const inPath = c.req.param()
      const input = { ...wire.fromDutch(fields), ...inPath }
      const sealed = readEnvelope({ sleutel: c.req.header('idempotency-key'), toch })
      const wrong = [...wrongIn(deed.input, input), ...('errors' in sealed ? sealed.errors : [])]
      if (wrong.some(({ field }) => Object.hasOwn(inPath, field))) return answer(notFound)
      if (wrong.length > 0 || 'errors' in sealed) return answer(invalid(wrong, wire))
      const outcome = await run.do(deed, input, who, sealed.envelope)
      if (outcome.ended !== 'done') return answer(problemOf(outcome, house, wire))
      return c.json(
        { regel: outcome.line, gemaakt: outcome.made.map(({ type, about }) => ({ gebeurtenis: type, id: about })) },
        201,
      )
    })
  }

  const methodsAt = methodsOf(house)
  app.all('*', (c) => {
    const methods = methodsAt(c.req.path)
    return methods.length > 0 ? answer(wrongMethod, { allow: methods.join(', ') }) : answer(notFound)
  })
  return app
}

/** What can be done at an address, for who tries something else there; nothing where nothing is. */
function methodsOf(house: House): (path: string) => readonly string[] {
  const shapeOf = (path: string) => new RegExp(`^${apiBase}${path.replace(/:\w+/g, '[^/]+')}$`)
  const read = [shapeOf('/openapi\\.json'), ...[...house.views.values()].map((view) => shapeOf(pathOf(view)))]
  const done = [...house.deeds.values()].map((deed) => shapeOf(pathOf(deed)))
  return (path) => [
    ...(read.some((shape) => shape.test(path)) ? ['GET', 'HEAD'] : []),
    ...(done.some((shape) => shape.test(path)) ? ['POST'] : []),
  ]
}

/** A list stays one when its name stands only once; of what takes one value, two are a list that does not fit. */
function inQuery(view: AnyView, queries: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const lists = new Set(fieldsOf(view.input).flatMap(({ name, many }) => (many ? [name] : [])))
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [
      name,
      Array.isArray(values) && values.length === 1 && !lists.has(name) ? values[0] : values,
    ]),
  )
}

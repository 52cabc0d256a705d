import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { largestDocumentBytes } from '../../kit/document/limits.ts'
import { takesFile } from '../../kit/ui/form-field.ts'
import { api } from './api.ts'
import { originOf } from './cookie.ts'
import { doorRoutes } from './door-routes.ts'
import { formRoutes } from './form-routes.ts'
import { meRoutes } from './me-routes.ts'
import { pageRoutes, showMissing } from './page-routes.ts'
import type { AppParts } from './parts.ts'
import { plainPage } from './plain-page.ts'
import { answer, failed } from './problem.ts'
import { publishRoutes } from './publish-routes.ts'
import { apiBase } from './route.ts'

/** The largest form: free texts add up, a document comes in by its own way. */
const largestForm = 1024 * 1024
const largestSignIn = 16 * 1024
/** A document, with what a form puts around it. It streams in up to this, and is counted before it is read. */
const largestUpload = largestDocumentBytes + 64 * 1024

/** What one can do with a page. */
const methods: readonly string[] = ['GET', 'HEAD', 'POST']

/** One HTTP app of all deeds, views and pages. `app.request()` tries it without a socket. */
export function appOf(parts: AppParts): Hono {
  const { house, run, door, style } = parts
  const app = new Hono()

  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return plainPage(error.status)
    parts.report(error)
    return c.req.path.startsWith(`${apiBase}/`) ? answer(failed) : plainPage(500)
  })
  app.notFound((c) => showMissing(parts, c))
  app.use('*', secureHeaders(headers))
  app.use('*', async (c, next) => {
    await next()
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
  })
  app.get('/stijl/*', (c) => {
    const file = style.files.get(c.req.path)
    if (!file) return plainPage(404)
    return new Response(new Uint8Array(file.bytes), {
      headers: { 'content-type': file.type, 'cache-control': 'public, max-age=31536000, immutable', etag: file.etag },
    })
  })
  app.route(apiBase, api(house, run, door.whoIsApi))
  app.use('*', async (c, next) =>
    methods.includes(c.req.method) ? next() : plainPage(405, { allow: methods.join(', ') }),
  )
  app.use('*', csrf({ origin: (origin, c) => origin === originOf(c) }))
  // No text holds a NUL and PostgreSQL takes none: such an address was never one of ours.
  app.use('*', (c, next) => (c.req.url.includes('%00') ? showMissing(parts, c) : next()))
  const limit = (maxSize: number) => bodyLimit({ maxSize, onError: () => plainPage(413) })
  const fileForms = new Set(
    [...house.deeds.values()].flatMap(({ name, input }) => (takesFile(input) ? [`/doe/${name}`] : [])),
  )
  app.use('/doe/*', (c, next) => limit(fileForms.has(c.req.path) ? largestUpload : largestForm)(c, next))
  app.use('/aanmelden/*', limit(largestSignIn))
  app.route('/', doorRoutes(parts))
  app.route('/', meRoutes(parts))
  app.route('/', formRoutes(parts))
  app.route('/', publishRoutes(parts))
  app.route('/', pageRoutes(parts))
  return app
}

const headers: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    scriptSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  // Set by the proxy that speaks HTTPS; a server on loopback must not promise it.
  strictTransportSecurity: false,
}

import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { api } from './api.ts'
import { doorRoutes } from './door-routes.ts'
import { formRoutes } from './form-routes.ts'
import { meRoutes } from './me-routes.ts'
import { pageRoutes } from './page-routes.ts'
import type { AppParts } from './parts.ts'

/** The largest form: free texts add up, a document comes in by its own way. */
const largestForm = 1024 * 1024

/** One HTTP app of all deeds, views and pages. `app.request()` tries it without a socket. */
export function appOf(parts: AppParts): Hono {
  const { house, run, door, style } = parts
  const app = new Hono()

  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return plain(error.status, sayStatus(error.status))
    parts.report(error)
    return c.req.path.startsWith('/api/') ? problem500() : plain(500, sayStatus(500))
  })
  app.use('*', secureHeaders(headers))
  app.get('/stijl/*', (c) => {
    const file = style.files.get(c.req.path)
    if (!file) return plain(404, sayStatus(404))
    return new Response(new Uint8Array(file.bytes), {
      headers: { 'content-type': file.type, 'cache-control': 'public, max-age=31536000, immutable', etag: file.etag },
    })
  })
  app.route('/api/v1', api(house, run, door.whoIsApi))
  app.use('*', compress({ threshold: 2048 }))
  app.use('*', csrf())
  app.use('/doe/*', bodyLimit({ maxSize: largestForm, onError: () => plain(413, sayStatus(413)) }))
  app.route('/', doorRoutes(parts))
  app.route('/', meRoutes(parts))
  app.route('/', formRoutes(parts))
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
  // Set by the proxy that speaks HTTPS; a server on loopback must not promise it.
  strictTransportSecurity: false,
}

function sayStatus(status: number): string {
  switch (status) {
    case 403:
      return 'Dit formulier kwam van een andere site en is niet uitgevoerd. Open de pagina hier en probeer het opnieuw.'
    case 404:
      return 'Niet gevonden.'
    case 413:
      return 'Dit is te groot om te bewaren. Maak de tekst korter, of neem een document over op de pagina Document overnemen.'
    default:
      return 'Er ging bij ons iets mis. Er is niets gewijzigd. Probeer het over een minuut opnieuw.'
  }
}

/** An answer without a frame, for when a page cannot be made. */
function plain(status: number, sentence: string): Response {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status} · Driehoek</title><main><h1>Dat ging niet</h1><p>${sentence}</p><p><a href="/">Naar het begin</a></p></main></html>`
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

function problem500(): Response {
  const body = {
    type: '/fouten/storing',
    title: 'Er ging bij ons iets mis',
    status: 500,
    detail: 'Er is niets gewijzigd.',
  }
  return new Response(JSON.stringify(body), { status: 500, headers: { 'content-type': 'application/problem+json' } })
}

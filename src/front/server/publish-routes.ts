import { Hono } from 'hono'
import { fileKinds } from '../publish/export.ts'
import { exports } from '../publish/exports.ts'
import { visitOf } from './page-routes.ts'
import type { AppParts } from './parts.ts'

/** All files that leave the house, beside their pages; one snapshot of the register a file. */
export function publishRoutes(parts: AppParts): Hono {
  const app = new Hono()
  for (const { page, to, make } of exports) {
    app.get(`${page}/naar/${to}`, async (c, next) => {
      const file = await parts.run.look(parts.door.comes(c.req.raw), async (tx, me) =>
        make({ ...visitOf(parts, c, { me }), tx }, c.req.param() as Record<string, string>),
      )
      if (!file) return next()
      const { tail, type } = fileKinds[to]
      const headers = { 'content-type': type, 'content-disposition': attachment(`${file.name}.${tail}`) }
      return c.body(new Uint8Array(file.bytes), 200, headers)
    })
  }
  return app
}

/** The name of a file in a header: once in plain letters, and once as it is (RFC 6266, 4.3). */
function attachment(name: string): string {
  const safe = name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
  const plain = safe.normalize('NFD').replace(/[^ -~]/g, '')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(safe).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`
}

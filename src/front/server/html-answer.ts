import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Below this a packet on the line is not saved. */
const leastToCompress = 2048
/** Half the time of the usual 6, for a tenth more on the line. */
const level = 3

/**
 * A page as an answer. Through the context, so that the cookies that were set or taken away on the way go along. Compressed here, where
 * the whole text is at hand: as a stream behind it (`hono/compress`) each page cost the server 1.5 ms more. And at once: a page of 10 KB
 * takes 0.1 ms, of 100 KB 0.6; in a thread beside us it takes twice that, since it must be handed over.
 */
export function htmlOf(c: Context, page: Child, status: ContentfulStatusCode = 200): Response {
  const html = String(page)
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', vary: 'Accept-Encoding' }
  if (html.length < leastToCompress || !takesGzip(c.req.header('accept-encoding'))) return c.body(html, status, headers)
  return c.body(new Uint8Array(gzipSync(html, { level })), status, { ...headers, 'content-encoding': 'gzip' })
}

/** RFC 9110, 12.5.3; a coding with weight nought is one that the asker does not want. */
function takesGzip(accepted = ''): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(accepted)
}

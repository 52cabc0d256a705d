import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** Lines stay open, as those of browsers do. */
const agent = new Agent({ keepAlive: true, maxSockets: 256 })

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** As it came over the line: compressed where the server did so. */
  readonly bytes: Buffer
}

export interface Call {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** One request over real HTTP, with its whole answer. */
export function call(url: string, { method = 'GET', headers = {}, body }: Call = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const again = (failure: NodeJS.ErrnoException) =>
      // A line that had been quiet was closed by the server at the moment that we took it: browsers ask again too.
      asked.reusedSocket && failure.code === 'ECONNRESET'
        ? call(url, { method, headers, ...(body !== undefined && { body }) }).then(resolve, reject)
        : reject(failure)
    const asked = request(url, { agent, method, headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(pieces) }),
      )
    })
    asked.on('error', again)
    asked.end(body)
  })
}

export function textOf({ headers, bytes }: Answer): string {
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Signs in by choosing a role, as one does in an example. Gives the cookie of the session. */
export async function signIn(address: string, account: string): Promise<string> {
  const answer = await call(`${address}/aanmelden/rol`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: address },
    body: new URLSearchParams({ account, terug: '/' }).toString(),
  })
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0]
  if (answer.status !== 303 || !cookie) throw new Error(`signing in gave ${answer.status}: ${textOf(answer)}`)
  return cookie
}

export function hangUp(): void {
  agent.destroy()
}

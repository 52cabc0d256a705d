import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { StartProblem } from './database.ts'

export interface Listening {
  readonly address: string
  readonly stop: () => Promise<void>
}

const patienceMs = 5000
const sweepMs = 20

/** Answers on an address. Port 0 is any free port. */
export async function listen(
  app: Hono,
  { host, port }: { readonly host: string; readonly port: string },
): Promise<Listening> {
  const number = Number(port)
  if (!/^\d+$/.test(port) || number > 65_535)
    throw new StartProblem(`DRIEHOEK_PORT is ‘${port}’. Kies een getal van 1 tot en met 65535, bijvoorbeeld 4170.`)
  const server = serve({ fetch: app.fetch, hostname: host, port: number }) as Server
  const lines = new Set<Socket>()
  server.on('connection', (line) => {
    lines.add(line)
    line.once('close', () => lines.delete(line))
  })
  await once(server, 'listening').catch((error) => Promise.reject(problem(error, host, number)))
  const bound = server.address()
  const at = typeof bound === 'object' && bound ? bound.port : number
  return { address: `http://${host.includes(':') ? `[${host}]` : host}:${at}`, stop: () => stop(server, lines) }
}

function problem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new StartProblem(
      `Poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld: DRIEHOEK_PORT=${port + 1} npm start`,
    )
  if (error.code === 'EACCES')
    return new StartProblem(
      `Poort ${port} mag deze gebruiker niet openen. Kies een poort boven 1024, bijvoorbeeld DRIEHOEK_PORT=4170.`,
    )
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new StartProblem(
      `Het adres ${host} heeft deze computer niet. Laat DRIEHOEK_HOST leeg om alleen op deze computer te luisteren.`,
    )
  return error
}

/** Takes nothing new, lets what runs end, and cuts off what stays. */
async function stop(server: Server, lines: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A browser opens lines beforehand. Where nothing was asked yet, Node does not see them as idle.
  for (const line of lines) if (line.bytesRead === 0) line.destroy()
  // What ends while we stop would keep its line open for a next question.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs)
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}

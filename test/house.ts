import assert from 'node:assert/strict'
import type { Hono } from 'hono'
import { signIn } from '../src/domain/account/session.deeds.ts'
import { byLink, choosingRole } from '../src/domain/account/sign-in.deeds.ts'
import type { AnyDeed, AnyView } from '../src/domain/deed/deed.ts'
import { wireOf } from '../src/domain/deed/wire.ts'
import { readLook } from '../src/front/desk/look.ts'
import { appOf } from '../src/front/server/app.ts'
import type { DatabaseKind } from '../src/front/server/database.ts'
import { doorOf } from '../src/front/server/door.ts'
import { theHouse } from '../src/front/server/house.ts'
import { type Listening, listen } from '../src/front/server/listen.ts'
import { pathOf } from '../src/front/server/route.ts'
import type { StyleSheet } from '../src/kit/ui/style-sheet.ts'
import { forgetting, printOfRows } from './rights.ts'
import { exampleRunner, freshWorld, seededIds, type TestWorld } from './world.ts'

/** The whole application over a fresh example world. It is asked without a socket, unless a test wants one. */
export interface TestHouse {
  readonly world: TestWorld
  readonly app: Hono
  readonly style: StyleSheet
  /** A browser of somebody: by the name of an account, or of nobody. */
  browser(account?: string): Promise<Browser>
  /** The moment that the whole house takes for now; it stands still. */
  moveTo(moment: Date): void
  /** What was reported to who runs the server since this was last asked. */
  reported(): readonly unknown[]
  /** Fails when any row of any table is another after this work than before it. */
  unchanged<T>(work: () => Promise<T>): Promise<T>
  /** How many elements were ever written down under this title. */
  countOf(title: string): Promise<number>
  /** The same house on a port of its own. */
  open(): Promise<Listening>
  close(): Promise<void>
}

interface HouseOptions {
  readonly template?: Parameters<typeof freshWorld>[0]
  readonly database?: DatabaseKind
  /** On a working house an error that is reported fails the test that caused it; a test of errors says so. */
  readonly mayFail?: boolean
  /** Every deed runs to its end and answers, and leaves nothing. */
  readonly forgets?: boolean
}

export const origin = 'http://localhost:4170'

export async function freshHouse(options: HouseOptions = {}): Promise<TestHouse> {
  const { template, database = 'voorbeeld', mayFail = false, forgets = false } = options
  const world = await freshWorld(template)
  let now = exampleRunner.clock()
  const clock = () => now
  const { register } = world
  const run = world.runWith({ clock, newId: seededIds(5), register: forgets ? forgetting(register) : register })
  const door = doorOf({ register, ways: [choosingRole(run), byLink(register)], database, clock })
  let reports: unknown[] = []
  const style = theStyle()
  const app = appOf({
    house: theHouse,
    run,
    register,
    clock,
    door,
    style,
    isExample: database === 'voorbeeld',
    report: (error) => reports.push(error),
  })
  const reported = () => {
    const before = reports
    reports = []
    return before
  }
  const ask = async (path: string, init: RequestInit) => {
    const answer = await app.request(path, init)
    if (!mayFail)
      for (const cause of reported()) throw new Error(`${init.method ?? 'GET'} ${path} failed: ${cause}`, { cause })
    return answer
  }
  const opened: Listening[] = []
  return {
    world,
    app,
    style,
    browser: async (account = '') => {
      const session = account && (await signIn(register, world.who(account).id, now)).secret
      return new Browser(ask, session)
    },
    moveTo: (moment) => {
      now = moment
    },
    reported,
    unchanged: async (work) => {
      const rows = await printOfRows(world.owner)
      const done = await work()
      assert.equal(await printOfRows(world.owner), rows)
      return done
    },
    countOf: async (title) => {
      const [row] = await world.owner`select count(distinct element)::int as many from version where title = ${title}`
      return row?.many
    },
    open: async () => {
      const listening = await listen(app, { host: '127.0.0.1', port: '0' })
      opened.push(listening)
      return listening
    },
    close: async () => {
      await Promise.all(opened.map((one) => one.stop()))
      await world.close()
    },
  }
}

let style: StyleSheet | undefined

function theStyle(): StyleSheet {
  style ??= readLook()
  return style
}

type Headers = Readonly<Record<string, string>>
export type Fields = Readonly<Record<string, string | readonly string[]>> | readonly (readonly [string, string])[]

/** Asks as a browser does: with its cookies, its host, and where a form came from. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly #ask: (path: string, init: RequestInit) => Promise<Response>

  constructor(ask: (path: string, init: RequestInit) => Promise<Response>, session: string) {
    this.#ask = ask
    if (session) this.cookies.set('driehoek', session)
  }

  get(path: string, headers: Headers = {}): Promise<Response> {
    return this.send(path, { headers })
  }

  async page(path: string): Promise<string> {
    return (await this.get(path)).text()
  }

  /** Posts a form of our own pages. */
  post(path: string, fields: Fields = {}, headers: Headers = {}): Promise<Response> {
    const own = { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
    return this.send(path, { method: 'POST', body: String(asEntries(fields)), headers: { ...own, ...headers } })
  }

  /** Calls the API; what is no text is sent as JSON. */
  call(path: string, body: unknown, headers: Headers = {}): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return this.send(path, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } })
  }

  async send(path: string, init: RequestInit & { readonly headers?: Headers }): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { host: new URL(origin).host, ...(cookie && { cookie }), ...init.headers }
    const answer = await this.#ask(origin + path, { ...init, headers })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/max-age=0/i.test(set)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return answer
  }
}

function asEntries(fields: Fields): URLSearchParams {
  const entries = Array.isArray(fields) ? (fields as readonly (readonly [string, string])[]) : Object.entries(fields)
  return new URLSearchParams(
    entries.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
  )
}

const wire = wireOf(theHouse)

/** The address in the API of a deed or view with this input; what is not in the path is in the query of a view. */
export function addressOf(declared: AnyDeed | AnyView, input: Input): string {
  const path = pathOf(declared).replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input[name])))
  const query = 'decide' in declared ? [] : Object.entries(bodyOf(declared, input))
  return `/api/v1${path}${query.length > 0 ? `?${asEntries(query as readonly (readonly [string, string])[])}` : ''}`
}

/** What of the input is not in the address, by its Dutch names. */
export function bodyOf(declared: AnyDeed | AnyView, input: Input): Readonly<Record<string, unknown>> {
  const rest = Object.entries(input).filter(([name]) => !pathOf(declared).split('/').includes(`:${name}`))
  return Object.fromEntries(rest.map(([name, value]) => [wire.dutchOf(name), value]))
}

type Input = Readonly<Record<string, unknown>>

/** All that one can compare: status, headers and bytes. */
export async function bytesOf(asked: Promise<Response>): Promise<string> {
  const answer = await asked
  return JSON.stringify([answer.status, [...answer.headers], await answer.text()])
}

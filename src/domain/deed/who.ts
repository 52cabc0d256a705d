import type { z } from 'zod'
import { dayAt } from '../../kit/base/day.ts'
import type { TxSql } from '../../store/register/register.ts'
import { type Actor, nobody, type RoleHeld } from './actor.ts'
import type { Tx, View } from './deed.ts'
import type { Event } from './event.ts'
import type { House } from './house.ts'

/** Who comes in: an account, nobody (''), or the queue for one body. */
export interface Who {
  readonly id: string
  readonly forBody?: string
}

export const anonymous: Who = { id: '' }

/** Who comes with the secret of a session, by its print: whose session that is, the register finds while one enters. */
export interface BySession {
  readonly print: string
}

/** Who is signed in, as a page says it too. */
export interface SignedIn extends Who {
  readonly name: string
}

interface Entered {
  readonly bodies: string[]
  readonly plans: string[]
  readonly keys: string[]
  readonly roles: RoleHeld[]
}

/** One transaction as stores, views and deeds have it. `entered` and `now` are filled in when they are known. */
export class Entry implements Tx {
  readonly sql: TxSql
  #who: Who | BySession
  readonly #applicationWall: boolean
  readonly #tells: House['tells']
  /** What was read in this snapshot, by the function that read it and what it was given. Nothing in a deed: there it changes. */
  readonly #known: Map<unknown, Map<string, Promise<unknown>>> | undefined
  actor: Actor = nobody
  now = new Date(0)
  /** Whose session it was; nobody's where none was named, or where it has ended. */
  signedIn: SignedIn | undefined

  constructor(sql: TxSql, who: Who | BySession, applicationWall: boolean, tells: House['tells'], isSnapshot = false) {
    this.sql = sql
    this.#who = who
    this.#applicationWall = applicationWall
    this.#tells = tells
    this.#known = isSnapshot ? new Map() : undefined
  }

  get today() {
    return dayAt(this.now)
  }

  /** Enters: the database learns who this is, and so do we. One round trip. */
  async enter(): Promise<void> {
    if ('print' in this.#who) return this.#enterBySession(this.#who)
    const { id, forBody = null } = this.#who
    const [row] = await this.sql<Entered[]>`select * from enter(${id}, ${forBody})`
    if (!row) throw new Error('enter() gave no row')
    this.actor = { id, ...row }
  }

  /** A session that is not known, or not any more, is nobody's. */
  async #enterBySession({ print }: BySession): Promise<void> {
    const [row] = await this.sql<(Entered & SignedIn)[]>`
      select s.actor as id, s.name, e.* from session_of(${print}, ${this.now}) s cross join lateral enter(s.actor) e where s.kind <> 'link'`
    this.#who = row ? { id: row.id } : anonymous
    if (!row) return this.enter()
    const { name, ...actor } = row
    this.signedIn = { id: row.id, name }
    this.actor = actor
  }

  mine(column: string) {
    const { sql } = this
    return this.#applicationWall ? sql`${sql(column)} = any (${[...this.actor.keys]})` : sql`true`
  }

  tell(event: Event) {
    return this.#tells.get(event.type)?.(event)
  }

  once<G extends readonly unknown[], T>(read: (tx: Tx, ...given: G) => Promise<T>, ...given: G): Promise<T> {
    if (!this.#known) return read(this, ...given)
    const answers = this.#known.get(read) ?? new Map<string, Promise<unknown>>()
    this.#known.set(read, answers)
    const key = JSON.stringify(given)
    const answer = answers.get(key) ?? read(this, ...given)
    answers.set(key, answer)
    return answer as Promise<T>
  }

  ask<S extends z.ZodObject, A>(view: View<S, A>, input: z.output<S>): Promise<A | undefined> {
    return this.once(view.load, input)
  }
}

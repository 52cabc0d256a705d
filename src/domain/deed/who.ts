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

interface Entered {
  readonly bodies: string[]
  readonly plans: string[]
  readonly keys: string[]
  readonly roles: RoleHeld[]
}

/** One transaction as stores, views and deeds have it. `entered` and `now` are filled in when they are known. */
export class Entry implements Tx {
  readonly sql: TxSql
  readonly #who: Who
  readonly #applicationWall: boolean
  readonly #tells: House['tells']
  /** What was read in this snapshot, by the function that read it and what it was given. Nothing in a deed: there it changes. */
  readonly #known: Map<unknown, Map<string, Promise<unknown>>> | undefined
  actor: Actor = nobody
  now = new Date(0)

  constructor(sql: TxSql, who: Who, applicationWall: boolean, tells: House['tells'], isSnapshot = false) {
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
    const [row] = await this.sql<Entered[]>`select * from enter(${this.#who.id}, ${this.#who.forBody ?? null})`
    if (!row) throw new Error('enter() gave no row')
    this.actor = { id: this.#who.id, ...row }
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

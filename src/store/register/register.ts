import { createHmac } from 'node:crypto'
import postgres from 'postgres'
import { openPool, type Pool } from './pool.ts'

export type Sql = postgres.Sql
export type TxSql = postgres.TransactionSql
/** A piece of SQL that is put into another with its values bound. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>

/** The register as the application has it: two pools, so that readers never wait behind writers, both as a role that owns nothing. */
export interface Register {
  readonly read: Pool
  readonly write: Pool
  close(): Promise<void>
}

/** The role of the application. It owns nothing, is no superuser and cannot pass row-level security. */
export const applicationRole = 'driehoek_app'

const day = 1082
const options: postgres.Options<Record<string, postgres.PostgresType>> = {
  onnotice: () => {},
  // snake_case in SQL, camelCase in code; values are left alone.
  transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
  // A day is a string: as a Date it would get a time zone and could move by one.
  types: { day: { to: day, from: [day], serialize: (text: string) => text, parse: (text: string) => text } },
}

/** A connection as owner: for migrations, backup and checks. `row_security = off`: a wall in its way is an error, never an empty answer. */
export function openAsOwner(ownerUrl: string, max = 2): Sql {
  return postgres(ownerUrl, {
    ...options,
    max,
    connection: { row_security: false, application_name: 'driehoek-beheer' },
  })
}

/**
 * The address of the application's own login on the same database. Its password follows from the owner's address,
 * so that every server process knows it and nobody has to set it; `DATABASE_APP_URL` wins where the operator made a login.
 */
export function applicationUrl(ownerUrl: string, given = process.env.DATABASE_APP_URL): string {
  if (given) return given
  const url = new URL(ownerUrl)
  const password = createHmac('sha256', `${url.username}:${url.password}`).update(applicationRole).digest('base64url')
  url.username = applicationRole
  url.password = password
  return url.href
}

export function openRegister(appUrl: string, { readers = 5, writers = 3 } = {}): Register {
  const connect = (onclose: () => void) =>
    postgres(appUrl, {
      ...options,
      max: 1,
      onclose,
      connection: {
        application_name: 'driehoek',
        random_page_cost: 1.1,
        max_parallel_workers_per_gather: 0,
        // Planning took longer than the query itself (0.3 against 0.05 ms for a plan's own words): the plan of a prepared
        // statement is made once a connection.
        plan_cache_mode: 'force_generic_plan',
      },
    })
  const read = openPool(readers, connect)
  const write = openPool(writers, connect)
  return {
    read,
    write,
    close: async () => void (await Promise.all([read.end({ timeout: 5 }), write.end({ timeout: 5 })])),
  }
}

/** A fresh address for another database of the same server. */
export function databaseUrl(ownerUrl: string, database: string): string {
  const url = new URL(ownerUrl)
  url.pathname = `/${database}`
  return url.href
}

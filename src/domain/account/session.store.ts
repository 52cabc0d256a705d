import type { Register, TxSql } from '../../store/register/register.ts'
import type { SessionKind } from './session.ts'

export interface SessionRow {
  readonly print: string
  readonly id: string
  readonly actor: string
  readonly kind: SessionKind
  readonly madeAt: Date
  readonly endsAt: Date
}

/** A session that has not ended, with the name of whose it is. */
export interface LiveSession extends Pick<SessionRow, 'id' | 'actor' | 'kind' | 'endsAt'> {
  readonly name: string
}

/** One round trip: the wall lets a session be found by who has its secret. */
export async function readLive({ read }: Register, print: string, now: Date): Promise<LiveSession | undefined> {
  const [live] = await read.use((sql) => sql<LiveSession[]>`select * from session_of(${print}, ${now})`)
  return live
}

/** Sessions are written by whose they are; nobody else's can be touched. */
export async function asActor<T>({ write }: Register, actor: string, work: (sql: TxSql) => Promise<T>): Promise<T> {
  return write.begin(async (sql) => {
    // `execute` sends it at once: a query of the driver else waits until somebody asks for its answer, after the work.
    const [, done] = await Promise.all([sql`select set_config('driehoek.actor', ${actor}, true)`.execute(), work(sql)])
    return done
  })
}

export async function insertSession(sql: TxSql, row: SessionRow): Promise<void> {
  await sql`insert into session ${sql({ ...row })}`
}

/** Ends the session of a secret, and says whether it had not ended yet. Of two at once only one ends it. */
export async function endByPrint(sql: TxSql, print: string, kind: SessionKind, now: Date): Promise<boolean> {
  const ended = await sql`
    update session set ended_at = ${now}
    where print = ${print} and kind = ${kind} and ended_at is null and ends_at > ${now} returning true`
  return ended.length > 0
}

export async function endById(sql: TxSql, id: string, now: Date): Promise<boolean> {
  const ended = await sql`update session set ended_at = ${now} where id = ${id} and ended_at is null returning true`
  return ended.length > 0
}

export async function readTokens(sql: TxSql, actor: string, now: Date): Promise<readonly Omit<SessionRow, 'print'>[]> {
  return sql<Omit<SessionRow, 'print'>[]>`
    select id, actor, kind, made_at, ends_at from session
    where actor = ${actor} and kind = 'token' and ended_at is null and ends_at > ${now} order by made_at desc`
}

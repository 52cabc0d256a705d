import type postgres from 'postgres'

type Sql = postgres.Sql
type TxSql = postgres.TransactionSql

/**
 * Connections of which each belongs to one caller at a time. The driver's own pool also sends a statement over a connection that is
 * busy with another's: under load a BEGIN then stood open under somebody else (porsager/postgres 823 and 1189), and what stood open was
 * the transaction in which another had entered. So each connection is a driver of its own, and who uses it is settled here.
 */
export interface Pool {
  /** A transaction: what it did is kept together, or not at all. */
  begin<T>(work: (sql: TxSql) => Promise<T>): Promise<T>
  /** A transaction that only reads, in one snapshot. */
  snapshot<T>(work: (sql: TxSql) => Promise<T>): Promise<T>
  /** Statements that each stand alone. */
  use<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  end(options?: { readonly timeout: number }): Promise<void>
}

/** One connection, and how often it was lost: the driver then opens another by itself, outside the transaction that stood open. */
interface Connection {
  readonly sql: Sql
  losses: number
}

/** @param connect opens a driver of one connection, which tells when it loses it */
export function openPool(size: number, connect: (onclose: () => void) => Sql): Pool {
  return poolOf(
    Array.from({ length: size }, () => {
      const lost = () => {
        one.losses += 1
      }
      const one: Connection = { sql: connect(lost), losses: 0 }
      return one
    }),
  )
}

/** @param connections drivers of one connection each */
export function poolOver(connections: readonly Sql[]): Pool {
  return poolOf(connections.map((sql) => ({ sql, losses: 0 })))
}

function poolOf(connections: readonly Connection[]): Pool {
  const free = [...connections]
  const waiting: ((one: Connection) => void)[] = []

  async function take<T>(work: (one: Connection) => Promise<T>): Promise<T> {
    const one = free.pop() ?? (await new Promise<Connection>((resolve) => waiting.push(resolve)))
    try {
      return await work(one)
    } finally {
      const next = waiting.shift()
      if (next) next(one)
      else free.push(one)
    }
  }

  return {
    use: (work) => take(({ sql }) => work(sql)),
    begin: (work) => take(({ sql }) => sql.begin(work) as ReturnType<typeof work>),
    snapshot: (work) => take((one) => read(one, work)),
    end: async (options) => void (await Promise.all(connections.map(({ sql }) => sql.end(options)))),
  }
}

/**
 * BEGIN goes out together with the first statement, and nobody waits for the end: of a page that takes ten trips to the database it
 * saves two. That is safe because who only reads has nothing to keep, and because an answer that was not read in one piece is thrown away.
 */
async function read<T>(one: Connection, work: (sql: TxSql) => Promise<T>): Promise<T> {
  const { sql, losses } = one
  const begun = sql.unsafe('begin isolation level repeatable read read only').execute()
  begun.catch(() => {})
  try {
    // The same tag; what a transaction of the driver has besides, savepoints, no reader needs.
    const answer = await work(sql as unknown as TxSql)
    await begun
    if (one.losses !== losses) throw new Error('the connection to the database was lost while reading')
    return answer
  } finally {
    sql.unsafe('rollback').catch(() => {})
  }
}

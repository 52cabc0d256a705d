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

/** @param connections drivers of one connection each */
export function poolOver(connections: readonly Sql[]): Pool {
  const free = [...connections]
  const waiting: ((one: Sql) => void)[] = []

  async function use<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const one = free.pop() ?? (await new Promise<Sql>((resolve) => waiting.push(resolve)))
    try {
      return await work(one)
    } finally {
      const next = waiting.shift()
      if (next) next(one)
      else free.push(one)
    }
  }

  return {
    use,
    begin: (work) => use((sql) => sql.begin(work) as ReturnType<typeof work>),
    snapshot: (work) =>
      use((sql) => sql.begin('isolation level repeatable read read only', work) as ReturnType<typeof work>),
    end: async (options) => void (await Promise.all(connections.map((one) => one.end(options)))),
  }
}

/** @param connect opens a driver of one connection */
export function openPool(size: number, connect: () => Sql): Pool {
  return poolOver(Array.from({ length: size }, connect))
}

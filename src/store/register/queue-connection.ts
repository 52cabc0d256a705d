import type { Db } from 'pg-boss'
import postgres from 'postgres'
import type { Sql, TxSql } from './register.ts'

/** The queue's own few connections: its SQL and ours differ in how names and JSON are written. */
export function connectForQueue(url: string, max: number): Sql {
  return postgres(url, {
    max,
    idle_timeout: 60,
    onnotice: () => {},
    connection: { application_name: 'driehoek wachtrij' },
    // pg-boss hands over JSON that is text already; written once more it would be a string within a string.
    types: {
      json: { to: 114, from: [114, 3802], serialize: (value: unknown) => asJson(value), parse: JSON.parse },
    },
  })
}

const asJson = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** The database as pg-boss wants it, over our one driver. */
export function queueDatabase(sql: Sql): Db {
  return {
    async executeSql(text, values) {
      // A text of its own may hold BEGIN and COMMIT, so that it must not be spread over the pool.
      const one = await sql.reserve()
      try {
        return { rows: rowsOf(await one.unsafe(text, values as never)) }
      } finally {
        one.release()
      }
    },
    async listen(channel, heard, again) {
      const listening = await sql.listen(channel, heard, again)
      return { close: () => listening.unlisten() }
    },
  }
}

/** The same inside the transaction of a deed: what is sent there is undone with it. */
export function queueDatabaseIn(sql: TxSql): Db {
  return { executeSql: async (text, values) => ({ rows: rowsOf(await sql.unsafe(text, values as never)) }) }
}

/** A text of many statements answers with a list for each. pg-boss looks for its row in all of them. */
function rowsOf(answer: readonly unknown[]): unknown[] {
  return answer.some(Array.isArray) ? answer.flat() : [...answer]
}

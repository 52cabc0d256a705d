import type { Db } from 'pg-boss'
import postgres from 'postgres'
import { openPool, type Pool } from './pool.ts'
import type { Sql, TxSql } from './register.ts'

/** The queue's own few connections: its SQL and ours differ in how names and JSON are written. */
export interface QueueConnections {
  readonly pool: Pool
  /** Hears that there is work, over a connection that the driver opens for that. */
  readonly ear: Sql
}

export function connectForQueue(url: string, size: number): QueueConnections {
  return { pool: openPool(size, () => connect(url)), ear: connect(url) }
}

export async function disconnect({ pool, ear }: QueueConnections): Promise<void> {
  await Promise.all([pool.end({ timeout: 5 }), ear.end({ timeout: 5 })])
}

function connect(url: string): Sql {
  return postgres(url, {
    max: 1,
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
export function queueDatabase({ pool, ear }: QueueConnections): Db {
  return {
    // A text of its own may hold BEGIN and COMMIT: a connection belongs to one caller at a time.
    executeSql: (text, values) => pool.use(async (sql) => ({ rows: rowsOf(await sql.unsafe(text, values as never)) })),
    async listen(channel, heard, again) {
      const listening = await ear.listen(channel, heard, again)
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

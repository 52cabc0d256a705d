import type { TxSql } from './register.ts'

const most = 1000

/** Inserts many rows of one shape, in statements that stay under PostgreSQL's limit of 65,535 values. */
export async function insertRows(
  sql: TxSql,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += most)
    await sql`insert into ${sql(table)} ${sql(rows.slice(start, start + most) as Record<string, never>[])}`
}

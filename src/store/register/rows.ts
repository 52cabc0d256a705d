import type { Fragment, TxSql } from './register.ts'

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

/**
 * Many rows as one value. The driver takes 5 microseconds a row of ten columns, and as JSON it takes 2: for lists of hundreds, on pages.
 * Only for what JSON has: no days, moments or bytes. Ordered before they are packed: within `json_agg` it takes a second sort.
 * @param from what follows FROM: tables, and a WHERE
 */
export async function readPacked<Row extends object>(
  sql: TxSql,
  columns: Readonly<Record<keyof Row, Fragment>>,
  from: Fragment,
  order: Fragment,
): Promise<readonly Row[]> {
  const names = Object.keys(columns)
  const values = Object.values<Fragment>(columns).reduce((all, one) => sql`${all}, ${one}`)
  const [answer] = await sql<{ rows: readonly (readonly unknown[])[] | null }[]>`
    select json_agg(row) as rows from (select json_build_array(${values}) as row from ${from} order by ${order}) ordered`
  return (answer?.rows ?? []).map((row) => {
    const one: Record<string, unknown> = {}
    for (let i = 0; i < names.length; i++) one[names[i] ?? ''] = row[i]
    return one as Row
  })
}

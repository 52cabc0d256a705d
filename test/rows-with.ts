import type { Sql } from '../src/store/register/register.ts'

/** The tables in which a text occurs: every row of every table of every schema, the statistics of the planner too, read as superuser. */
export async function rowsWith(owner: Sql, word: string): Promise<readonly string[]> {
  const tables = await owner<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and n.nspname <> 'pg_toast' order by 1`
  const look = tables.map(
    ({ name }) => `select '${name}' as name where exists (select from ${name} t where t::text ilike $1)`,
  )
  const found = await owner.unsafe<{ name: string }[]>(look.join(' union all '), [`%${word}%`])
  return found.map((row) => row.name)
}

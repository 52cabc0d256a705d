import type { Sql, TxSql } from './register.ts'

/** The columns of one table that hold what people wrote. */
export interface FreeText {
  readonly table: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/** A row's place in the record: the line that wrote it, and which event of that line. */
export interface Place {
  readonly line: string
  readonly i: number
}

/**
 * Every column that `free_text()` marked, found by the marks that it left: a policy for withdrawing, and no statistics.
 * The record's own content is not among them: it is withdrawn by its own rule.
 */
export async function readFreeText(sql: Sql | TxSql): Promise<readonly FreeText[]> {
  return sql<FreeText[]>`
    select c.relname as table,
      jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum) as columns
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_attribute a on a.attrelid = c.oid
    where p.polname = 'withdrawing' and a.attstattarget = 0 and a.attgenerated = '' and a.attnum > 0 and not a.attisdropped
      and c.relnamespace = 'public'::regnamespace and c.relname <> 'content'
    group by c.relname order by c.relname`
}

/** Empties all that these events wrote, in every table: where a text stood, it says that it was withdrawn. */
export async function emptyFreeText(sql: Sql | TxSql, places: readonly Place[]): Promise<void> {
  const lines = places.map((place) => place.line)
  const numbers = places.map((place) => place.i)
  for (const { table, columns } of await readFreeText(sql)) {
    const emptied = columns.map(({ name, type }) => `${quoted(name)} = ${emptyOf(quoted(name), type)}`)
    await sql.unsafe(
      `update ${quoted(table)} set ${emptied} where (line, i) in (select * from unnest($1::text[], $2::integer[]))`,
      [lines, numbers],
    )
  }
}

export const withdrawnWord = 'ingetrokken'

function emptyOf(column: string, type: string): string {
  if (type === 'text') return `case when ${column} <> '' then '${withdrawnWord}' else ${column} end`
  if (type === 'jsonb') return `case jsonb_typeof(${column}) when 'array' then '[]' else '{}' end::jsonb`
  if (type === 'text[]') return `'{}'`
  throw new TypeError(`free text of type ${type} in ${column} cannot be emptied; use text, text[] or jsonb`)
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

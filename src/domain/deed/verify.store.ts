import { openAsOwner, type TxSql } from '../../store/register/register.ts'
import { printOf, sha256 } from './record.store.ts'
import { type ChainRow, type ContentRow, type LineRow, Verifier } from './verify.ts'

const rowsAtOnce = 500

type OnProgress = (soFar: Verifier) => void

/**
 * Checks the whole record with the owner's connection, in one snapshot; a server may be at work meanwhile.
 * @param onProgress is told how far it is after each few hundred rows; what it throws ends the check
 */
export async function verifyRecord(ownerUrl: string, onProgress?: OnProgress): Promise<Verifier> {
  const owner = openAsOwner(ownerUrl, 1)
  try {
    return await owner.begin<Promise<Verifier>>('isolation level repeatable read read only', (sql) =>
      verifyIn(sql, onProgress),
    )
  } finally {
    await owner.end()
  }
}

/** Checks the record as a transaction of the owner sees it. */
export async function verifyIn(sql: TxSql, onProgress: OnProgress = () => {}): Promise<Verifier> {
  const verifier = new Verifier({ digestOf: sha256, printOf })
  await readLines(sql, verifier, onProgress)
  await readChains(sql, verifier, onProgress)
  await readLoose(sql, verifier)
  await readRows(sql, verifier)
  return verifier
}

async function readLines(sql: TxSql, verifier: Verifier, onProgress: OnProgress): Promise<void> {
  const rows = sql<LineRow[]>`
    select l.body, l.id, l.deed, l.actor, l.role, l.at, l.plan, l.audience, l.circle, l.text, l.digest, coalesce(c.contents, '[]') as contents
    from line l left join lateral (
      select json_agg(json_build_object('body', c.body, 'line', c.line, 'i', c.i, 'type', c.type, 'v', c.v, 'about', c.about, 'plan', c.plan,
        'audience', c.audience, 'circle', c.circle, 'salt', c.salt, 'text', c.text, 'withdrawn', c.withdrawn) order by c.i) as contents
      from content c where c.line = l.id
    ) c on true`
  for await (const some of rows.cursor(rowsAtOnce)) {
    for (const row of some) verifier.line(row)
    onProgress(verifier)
  }
}

async function readChains(sql: TxSql, verifier: Verifier, onProgress: OnProgress): Promise<void> {
  const rows = sql<ChainRow[]>`
    select c.body, c.head, c.n, c.line, c.digest, l.digest as line_digest, h.n as head_n, h.digest as head_digest
    from chain c join head h on h.body = c.body and h.id = c.head left join line l on l.id = c.line
    order by c.body, c.head, c.n`
  for await (const some of rows.cursor(rowsAtOnce)) {
    for (const row of some) verifier.chain(row)
    onProgress(verifier)
  }
  verifier.endOfChains()
}

async function readLoose(sql: TxSql, verifier: Verifier): Promise<void> {
  for (const row of await sql<{ id: string }[]>`
    select id from head h where not exists (select from chain c where c.body = h.body and c.head = h.id)`)
    verifier.headWithoutChain(row.id)
  for (const row of await sql<ContentRow[]>`
    select c.* from content c where not exists (select from line l where l.id = c.line)`)
    verifier.loose(row)
  for (const row of await sql<{ line: string; heads: string[]; digest: string; i: number }[]>`
    select c.line, array[c.plan, c.about] as heads, l.digest, min(c.i) as i from content c join line l on l.id = c.line
    where not exists (select from chain h where h.line = c.line and h.head in (c.plan, c.about))
    group by c.line, c.plan, c.about, l.digest`)
    verifier.outOfChain(row)
}

interface Table {
  readonly name: string
  readonly key: string
  readonly hasEvent: boolean
}

/** Every row of every table that names a line names one that is there, and the event of it. */
async function readRows(sql: TxSql, verifier: Verifier): Promise<void> {
  const tables = await sql<Table[]>`
    select c.relname as name, bool_or(a.attname = 'i') as has_event,
      coalesce(string_agg(quote_ident(a.attname), ', ' order by array_position(k.conkey, a.attnum)) filter (where a.attnum = any (k.conkey)), 'ctid') as key
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('line', 'chain', 'content', 'key')
    group by c.relname having bool_or(a.attname = 'line') order by c.relname`
  for (const { name, key, hasEvent } of tables) {
    const found = await sql.unsafe<{ row: string; line: string; i: number | null }[]>(`
      select concat_ws(' ', ${key}) as row, t.line, ${hasEvent ? 't.i' : 'null::integer as i'} from "${name}" t
      where not exists (${hasEvent ? 'select from content c where c.line = t.line and c.i = t.i' : 'select from line l where l.id = t.line'})`)
    for (const { row, line, i } of found) verifier.withoutLine(name, row, line, i)
  }
}

import { once } from 'node:events'
import { access, open, rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type BackupHeader, bytesOf, type Counted, Counter, formatNow, type Part, readBackup } from './backup-file.ts'
import { BackupProblem, fileProblem } from './backup-problem.ts'
import { migrate, missing, readMigrations } from './migrate.ts'
import { openAsOwner, type Sql, type TxSql } from './register.ts'

/** What was saved or put back. */
export interface Copied {
  readonly kind: BackupHeader['kind']
  readonly tables: number
  readonly rows: number
}

/** Hears after each table how far a copy is. What it throws ends the copying, and nothing of it stays. */
export type OnTable = (soFar: { readonly tables: number; readonly rows: number }) => void
const unheard: OnTable = () => {}

/**
 * Saves a whole register in one file: all tables as they are at one moment, while a server may be at work. Read back before it gets its name.
 * The queue is left out: what it still has to do stands in the table `job`, and is sent again at the first start.
 */
export async function saveBackup(ownerUrl: string, file: string, onTable: OnTable = unheard): Promise<Copied> {
  if (await isThere(file)) throw new BackupProblem('file-there', { file })
  const unfinished = `${file}.deel`
  const owner = openAsOwner(ownerUrl, 1)
  try {
    await owner.begin('isolation level repeatable read read only', async (sql) => {
      // Opened before anything is read: Node 24 waits for a source that began when its target cannot be opened.
      const write = (await open(unfinished, 'w', 0o600)).createWriteStream({ flush: true })
      await pipeline(inBytes(told(partsOf(sql), onTable)), createGzip({ level: 5 }), write)
    })
    const copied = await checkBackup(unfinished)
    await rename(unfinished, file)
    return copied
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw isOfDisk(cause) ? fileProblem('file-unwritable', file)(cause) : cause
  } finally {
    await owner.end()
  }
}

/** Puts a copy back in an empty database, and brings it up to date. What was put back is read out again and compared with the copy. */
export async function restoreBackup(file: string, ownerUrl: string, onTable: OnTable = unheard): Promise<Copied> {
  // Whole or not at all: nothing is begun before the end of the file was seen.
  const { header, ...copied } = await readWhole(file)
  const ours = await readMigrations()
  if (header.migrations.length > ours.length)
    throw new BackupProblem('newer', { file, found: header.migrations.length, ours: ours.length })
  missing(ours, header.migrations)

  const owner = openAsOwner(ownerUrl, 1)
  try {
    await requireEmpty(owner, header)
    await migrate(ownerUrl, header.kind, header.migrations.length)
    await owner.begin(async (sql) => {
      await emptyAll(sql)
      await load(sql, told(readBackup(file), onTable))
      await setSequences(sql)
    })
    await owner`analyze`
  } finally {
    await owner.end()
  }
  await migrate(ownerUrl, header.kind)
  return copied
}

/** Which kind of database a copy is of, by its first line. */
export async function kindOfBackup(file: string): Promise<Copied['kind']> {
  for await (const part of readBackup(file)) if (part.part === 'header') return part.header.kind
  throw new BackupProblem('no-backup', { file })
}

/** Reads a copy to its end; throws when it is not whole. */
export async function checkBackup(file: string): Promise<Copied> {
  const { header: _, ...copied } = await readWhole(file)
  return copied
}

async function readWhole(file: string): Promise<Copied & { readonly header: BackupHeader }> {
  let header: BackupHeader | undefined
  let [tables, rows] = [0, 0]
  for await (const part of readBackup(file)) {
    if (part.part === 'header') header = part.header
    if (part.part === 'table-end') {
      tables += 1
      rows += part.counted.rows
    }
  }
  if (!header) throw new BackupProblem('no-backup', { file })
  return { header, kind: header.kind, tables, rows }
}

/** The same parts. Between two tables nothing is under way, so there it can be ended. */
async function* told(parts: AsyncIterable<Part>, onTable: OnTable): AsyncGenerator<Part> {
  let [tables, rows] = [0, 0]
  for await (const part of parts) {
    yield part
    if (part.part !== 'table-end') continue
    tables += 1
    rows += part.counted.rows
    onTable({ tables, rows })
  }
}

/** A row at a time would cost more in steps than in bytes. */
async function* inBytes(parts: AsyncIterable<Part>): AsyncGenerator<Buffer> {
  let [gathered, size]: [Buffer[], number] = [[], 0]
  for await (const part of parts) {
    const bytes = bytesOf(part)
    gathered.push(bytes)
    size += bytes.length
    if (size < 65_536) continue
    yield Buffer.concat(gathered)
    ;[gathered, size] = [[], 0]
  }
  yield Buffer.concat(gathered)
}

async function* partsOf(sql: TxSql): AsyncGenerator<Part> {
  await plainText(sql)
  const migrations = await sql<
    BackupHeader['migrations'][number][]
  >`select number, name, print from migration order by number`
  const [about] = await sql<
    { kind: BackupHeader['kind']; madeAt: Date }[]
  >`select kind, now() as made_at from about_database`
  if (!about) throw new Error('this database has no kind')
  const made = { kind: about.kind, madeAt: about.madeAt.toISOString() }
  yield { part: 'header', header: { driehoek: 'kopie', format: formatNow, ...made, migrations: [...migrations] } }
  const tables = await tablesInOrder(sql)
  for (const { table, columns } of tables) {
    yield { part: 'table', table, columns }
    const counter = new Counter()
    for await (const bytes of rowsOf(sql, table, columns)) {
      counter.take(bytes)
      yield { part: 'rows', bytes }
    }
    yield { part: 'table-end', table, counted: counter.end() }
  }
  yield { part: 'end', tables: tables.length }
}

/** Fresh tables: in what a try that was cut off left behind, rows would be laid in another order than they had. */
async function emptyAll(sql: TxSql): Promise<void> {
  const tables = await tablesInOrder(sql)
  await sql.unsafe(`truncate ${tables.map(({ table }) => `public.${quoted(table)}`)}`)
}

async function load(sql: TxSql, parts: AsyncIterable<Part>): Promise<void> {
  await plainText(sql)
  let into: Writable | undefined
  let columns: readonly string[] = []
  for await (const part of parts) {
    if (part.part === 'table') {
      columns = part.columns
      into = await sql.unsafe(copyOf(part.table, columns, 'from stdin')).writable()
    } else if (part.part === 'rows') {
      if (into?.write(part.bytes) === false) await once(into, 'drain')
    } else if (part.part === 'table-end' && into) {
      into.end()
      await once(into, 'finish')
      const there = await countedIn(sql, part.table, columns)
      if (there.rows !== part.counted.rows || there.sha256 !== part.counted.sha256)
        throw new BackupProblem('not-same', { table: part.table })
    }
  }
}

async function countedIn(sql: TxSql, table: string, columns: readonly string[]): Promise<Counted> {
  const counter = new Counter()
  for await (const bytes of rowsOf(sql, table, columns)) counter.take(bytes)
  return counter.end()
}

async function* rowsOf(sql: TxSql, table: string, columns: readonly string[]): AsyncGenerator<Buffer> {
  const rows = await sql.unsafe(copyOf(table, columns, 'to stdout')).readable()
  yield* rows
  // postgres.js pauses its socket while the reader is behind, and stays so when the end comes in meanwhile (porsager/postgres 499).
  rows._read(0)
}

/** The same value gives the same bytes in the same order, whatever the settings of this server: a scan may else join another half-way. */
async function plainText(sql: TxSql): Promise<void> {
  await sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO', true), set_config('bytea_output', 'hex', true),
    set_config('synchronize_seqscans', 'off', true)`
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const copyOf = (table: string, columns: readonly string[], how: string) =>
  `copy public.${quoted(table)} (${columns.map(quoted)}) ${how}`

/** All tables but the list of migrations, each after those that it refers to. Generated columns are made again. */
async function tablesInOrder(sql: TxSql): Promise<readonly { table: string; columns: string[] }[]> {
  const found = await sql<{ table: string; columns: string[]; refersTo: string[] }[]>`
    select c.relname as table,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' order by a.attnum) as columns,
      array(select distinct t.relname::text from pg_constraint f join pg_class t on t.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and t.oid <> c.oid) as refers_to
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
    order by c.relname`
  const ordered: { table: string; columns: string[] }[] = []
  const done = new Set<string>()
  while (done.size < found.length) {
    const ready = found.filter(({ table, refersTo }) => !done.has(table) && refersTo.every((other) => done.has(other)))
    if (ready.length === 0) throw new Error('tables refer to each other in a circle; COPY cannot fill them in order')
    for (const { table, columns } of ready) {
      ordered.push({ table, columns })
      done.add(table)
    }
  }
  return ordered
}

/** Empty: without tables, or with ours and nothing in them, as a step that was cut off leaves it. */
async function requireEmpty(owner: Sql, header: BackupHeader): Promise<void> {
  const tables = await owner<{ table: string }[]>`
    select c.relname as table from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`
  const isOurs = tables.some(({ table }) => table === 'migration')
  for (const { table } of tables) {
    if (isOurs && ['migration', 'about_database'].includes(table)) continue
    const filled = !isOurs || (await owner`select from ${owner(table)} limit 1`).length > 0
    if (filled) throw new BackupProblem('not-empty', { table })
  }
  const [done] = isOurs ? await owner<{ n: number }[]>`select count(*)::integer as n from migration` : []
  if (done && done.n > header.migrations.length)
    throw new BackupProblem('ahead', { found: done.n, wanted: header.migrations.length })
}

/** A number that counts by itself goes on after the highest that was put back. */
async function setSequences(sql: TxSql): Promise<void> {
  const counting = await sql<{ table: string; column: string }[]>`
    select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and a.attidentity <> ''`
  for (const { table, column } of counting)
    await sql.unsafe(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${quoted(column)}), 0) + 1, false) from ${quoted(table)}`,
      [quoted(table), column],
    )
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

const ofDisk = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT']
const isOfDisk = (cause: unknown) => cause instanceof Error && 'code' in cause && ofDisk.includes(String(cause.code))

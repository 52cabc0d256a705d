import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import postgres from 'postgres'
import { applicationRole, applicationUrl, openAsOwner, type Sql } from './register.ts'

export interface Migration {
  readonly number: number
  readonly name: string
  readonly text: string
  readonly print: string
}

/** The database cannot be used as it is; the sentence is for who runs the server. */
export class RegisterProblem extends Error {}

const folder = new URL('./migrations/', import.meta.url)
const lockNumber = 4170_0001

/** The numbered list of plain SQL files, in order; a hole or a double number is a mistake of ours. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const list = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return { number: Number(name.slice(0, 4)), name, text, print: createHash('sha256').update(text).digest('hex') }
    }),
  )
  list.forEach((migration, i) => {
    if (migration.number !== i + 1) throw new RangeError(`migration ${i + 1} expected, got ${migration.name}`)
  })
  return list
}

/**
 * Brings a database up to date, forward only, one transaction each, one process at a time.
 * @param upTo the last step to take; a copy is put back at the step that it was made at
 */
export async function migrate(
  ownerUrl: string,
  kind: 'voorbeeld' | 'echt',
  upTo = Number.POSITIVE_INFINITY,
): Promise<void> {
  const sql = openAsOwner(ownerUrl, 1)
  try {
    await sql`select pg_advisory_lock(${lockNumber})`
    await makeApplicationRole(sql, ownerUrl)
    await sql`create table if not exists migration (number integer primary key, name text not null, print text not null, at timestamptz not null default now())`
    const done = await sql<
      { number: number; name: string; print: string }[]
    >`select number, name, print from migration order by number`
    for (const migration of missing(await readMigrations(), done).filter((step) => step.number <= upTo)) {
      await sql.begin(async (tx) => {
        await tx.unsafe(migration.text)
        await tx`insert into migration (number, name, print) values (${migration.number}, ${migration.name}, ${migration.print})`
      })
    }
    await sql`insert into about_database (kind) values (${kind}) on conflict do nothing`
  } finally {
    await sql.end()
  }
}

/** The migrations that a database still needs. Refuses a newer database, and one whose history is not ours. */
export function missing(
  ours: readonly Migration[],
  done: readonly { number: number; name: string; print: string }[],
): readonly Migration[] {
  if (done.length > ours.length)
    throw new RegisterProblem(
      `De database is nieuwer (stap ${done.length}) dan dit programma (stap ${ours.length}). Werk het programma bij, of zet een reservekopie terug van voor de nieuwere versie.`,
    )
  for (const row of done) {
    const migration = ours[row.number - 1]
    if (migration?.print !== row.print)
      throw new RegisterProblem(
        `Stap ${row.name} van de database is een andere dan die van dit programma. Gebruik het programma waarmee de database is gemaakt.`,
      )
  }
  return ours.slice(done.length)
}

/** Roles belong to the whole cluster, outside the lock of one database: another register may make the same one at the same moment. */
async function makeApplicationRole(sql: Sql, ownerUrl: string): Promise<void> {
  const app = new URL(applicationUrl(ownerUrl))
  if (decodeURIComponent(app.username) !== applicationRole) return
  const password = `login password '${decodeURIComponent(app.password)}'`
  const there = await sql`select from pg_roles where rolname = ${applicationRole}`
  const order =
    there.length === 0
      ? `create role ${applicationRole} ${password} nosuperuser nobypassrls nocreatedb nocreaterole`
      : `alter role ${applicationRole} ${password}`
  await sql.unsafe(order).catch((problem: unknown) => {
    // Who was first wrote the same password, since it follows from the address.
    if (!(problem instanceof postgres.PostgresError && wasSecond.has(problem.code))) throw problem
  })
}

/** A name that is there (twice, by rule and by index), and a row that changed while it was read: "tuple concurrently updated". */
const wasSecond = new Set(['42710', '23505', 'XX000'])

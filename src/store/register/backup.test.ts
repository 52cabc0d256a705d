import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { dropDatabase, freshDatabase } from '../../../test/register.ts'
import { freshWorld, seededIds, type TestWorld } from '../../../test/world.ts'
import { exampleIds } from '../../domain/deed/example.ts'
import { runner } from '../../domain/deed/run.ts'
import { verifyRecord } from '../../domain/deed/verify.store.ts'
import { addElementDeed } from '../../domain/plan/element.deeds.ts'
import { showPlanView } from '../../domain/plan/plan.deeds.ts'
import { theHouse } from '../../front/server/house.ts'
import type { backupTexts } from './backup.texts.ts'
import { checkBackup, restoreBackup, saveBackup } from './backup.ts'
import { BackupProblem } from './backup-problem.ts'
import { readMigrations } from './migrate.ts'
import { prepareQueue } from './queue.ts'
import { applicationUrl, openAsOwner, openRegister, type Sql } from './register.ts'

let shelf = ''
let world: TestWorld
before(async () => {
  shelf = await mkdtemp(join(tmpdir(), 'driehoek-kopie-'))
  world = await freshWorld()
  // What COPY must not stumble over, and a row that is larger than any piece of the file.
  const long = randomBytes(200_000).toString('base64')
  await world.owner`
    update version set passage = ${`tab\t, terug\\n, regel\n\\.\nen ’t “einde”\r\n${long}`} where element = ${exampleIds.priority}`
})
after(async () => {
  await world.close()
  await rm(shelf, { recursive: true })
})

let number = 0
const name = () => join(shelf, `kopie-${++number}.driehoek`)

const emptyDatabase = () => freshDatabase('template0')

/** Every row of every table, as text. */
async function allRows(owner: Sql): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await owner<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration'`
  const rows: Record<string, string[]> = {}
  for (const { name } of tables)
    rows[name] = (await owner<{ row: string }[]>`select t::text as row from ${owner(name)} t order by 1`).map(
      (one) => one.row,
    )
  return rows
}

/** Bytes were read as latin1, so that each stays what it is. */
const asPackage = (text: string) => gzipSync(Buffer.from(text, 'latin1'))

const problem = (code: keyof typeof backupTexts) => (thrown: unknown) =>
  (thrown instanceof BackupProblem && thrown.code === code) || assert.fail(`${code} expected, got ${thrown}`)

test('a register that is saved and put back is the same in every row, whole, and goes on', async () => {
  const file = name()
  const saved = await saveBackup(world.ownerUrl, file)
  const { name: database, ownerUrl } = await emptyDatabase()
  const restored = await restoreBackup(file, ownerUrl)
  assert.deepEqual(restored, saved)
  assert.ok(saved.rows > 300)

  const owner = openAsOwner(ownerUrl, 1)
  const [there, was] = [await allRows(owner), await allRows(world.owner)]
  assert.deepEqual(there, was)
  assert.equal(Object.values(was).flat().length, saved.rows)
  assert.deepEqual((await verifyRecord(ownerUrl)).complaints, [])

  const register = openRegister(applicationUrl(ownerUrl), { readers: 1, writers: 1 })
  const clock = () => new Date()
  const parts = { register, clock, newId: seededIds(3), queue: async () => {}, applicationWall: true }
  const run = runner(theHouse, parts)
  const added = { plan: exampleIds.plan, kind: 'trend', level: 'local', title: 'Na het terugzetten' }
  assert.equal((await run.do(addElementDeed, added, world.who('adviser'))).ended, 'done')
  assert.equal(await run.ask(showPlanView, { plan: exampleIds.plan }, world.who('')), undefined)
  assert.deepEqual((await verifyRecord(ownerUrl)).complaints, [])
  await Promise.all([register.close(), owner.end()])
  await dropDatabase(database)
})

test('a copy is for its owner only, and can be read with zcat', async () => {
  const file = name()
  await saveBackup(world.ownerUrl, file)
  assert.equal((await stat(file)).mode & 0o777, 0o600)
  const [header = ''] = gunzipSync(await readFile(file))
    .toString()
    .split('\n')
  const { driehoek, kind, migrations } = JSON.parse(header)
  assert.deepEqual([driehoek, kind, migrations.length], ['kopie', 'voorbeeld', (await readMigrations()).length])
})

test('a copy never takes the place of a file, and a failed one leaves nothing', async () => {
  const file = name()
  await writeFile(file, 'van iemand anders')
  await assert.rejects(saveBackup(world.ownerUrl, file), problem('file-there'))
  assert.equal(await readFile(file, 'utf8'), 'van iemand anders')
  await assert.rejects(saveBackup(world.ownerUrl, join(shelf, 'geen map', 'kopie')), problem('file-unwritable'))
  assert.deepEqual(
    (await readdir(shelf)).filter((one) => one.endsWith('.deel')),
    [],
  )
})

test('a deed that is done while a copy is made is in it whole or not at all', async () => {
  const file = name()
  const run = world.runWith({ newId: seededIds(77) })
  const deeds = Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      run.do(
        addElementDeed,
        { plan: exampleIds.plan, kind: 'trend', level: 'local', title: `T ${i}` },
        world.who('adviser'),
      ),
    ),
  )
  await Promise.all([saveBackup(world.ownerUrl, file), deeds])
  const { name: database, ownerUrl } = await emptyDatabase()
  await restoreBackup(file, ownerUrl)
  assert.deepEqual((await verifyRecord(ownerUrl)).complaints, [])
  await dropDatabase(database)
})

test('only an empty database is filled, and one that a failed try left behind counts as empty', async () => {
  const file = name()
  await saveBackup(world.ownerUrl, file)
  await assert.rejects(restoreBackup(file, world.ownerUrl), problem('not-empty'))
  const other = await emptyDatabase()
  const owner = openAsOwner(other.ownerUrl, 1)
  await owner`create table loose (x text)`
  await assert.rejects(restoreBackup(file, other.ownerUrl), problem('not-empty'))
  const migrated = await freshDatabase()
  await restoreBackup(file, migrated.ownerUrl)
  await owner.end()
  await dropDatabase(other.name)
  await dropDatabase(migrated.name)
})

test('a damaged, cut off or foreign file is told from a good one, and puts nothing back', async () => {
  const file = name()
  await saveBackup(world.ownerUrl, file)
  const packed = await readFile(file)
  const text = gunzipSync(packed).toString('latin1')
  const bad: readonly (readonly [string, Buffer, keyof typeof backupTexts])[] = [
    ['cut off', packed.subarray(0, packed.length - 2000), 'damaged'],
    ['a byte of the package', Buffer.from(packed).fill(packed[5000]! ^ 1, 5000, 5001), 'damaged'],
    ['a byte of a row', asPackage(text.replace('Veilig uitgaan', 'Veilig ingaan!')), 'damaged'],
    ['a row less', asPackage(text.replace(/\nvrb2[^\n]*\n/, '\n')), 'damaged'],
    ['the end is gone', asPackage(text.replace(/\{"end".*\n/, '')), 'damaged'],
    ['something after the end', asPackage(`${text}{"table":"x","columns":[]}\n`), 'damaged'],
    ['an ordinary text', Buffer.from('beste collega'), 'no-backup'],
    ['another package', gzipSync('beste collega\n'), 'no-backup'],
    ['nothing at all', Buffer.alloc(0), 'no-backup'],
    ['of a newer program', asPackage(text.replace('"migrations":[', `"migrations":[${'{},'.repeat(99)}`)), 'newer'],
  ]
  const { name: database, ownerUrl } = await emptyDatabase()
  for (const [what, bytes, code] of bad) {
    const path = name()
    await writeFile(path, bytes)
    await assert.rejects(restoreBackup(path, ownerUrl), problem(code), what)
  }
  await assert.rejects(restoreBackup(name(), ownerUrl), problem('file-missing'))
  const owner = openAsOwner(ownerUrl, 1)
  assert.equal((await owner`select from pg_class where relnamespace = 'public'::regnamespace`).length, 0)
  await owner.end()
  await dropDatabase(database)
})

test('a copy of an older step is put back there, and then brought up to date', async () => {
  const file = name()
  await saveBackup(world.ownerUrl, file)
  assert.equal((await checkBackup(file)).kind, 'voorbeeld')
  const { name: database, ownerUrl } = await emptyDatabase()
  const steps = await readMigrations()
  // As if the last step that made tables, and what changed those since, came after the copy: without the tables, and not on the list.
  const made = /create table (\w+)/g
  const kept = steps.findLastIndex((step) => step.text.match(made))
  const lost = new Set(steps.slice(kept).flatMap((step) => [...step.text.matchAll(made)].map(([, table]) => table)))
  const lines = gunzipSync(await readFile(file))
    .toString('latin1')
    .split('\n')
  const older: string[] = []
  let skips = false
  let tables = 0
  for (const line of lines) {
    if (line.startsWith('{"driehoek"')) {
      const header = JSON.parse(line)
      older.push(JSON.stringify({ ...header, migrations: header.migrations.slice(0, kept) }))
      continue
    }
    if (line.startsWith('{"table"')) skips = lost.has(JSON.parse(line).table)
    if (line.startsWith('{"table"') && !skips) tables += 1
    if (line.startsWith('{"end"')) older.push(JSON.stringify({ end: true, tables }))
    else if (!skips) older.push(line)
  }
  const path = name()
  await writeFile(path, asPackage(older.join('\n')))
  await restoreBackup(path, ownerUrl)
  const owner = openAsOwner(ownerUrl, 1)
  const [{ n } = { n: 0 }] = await owner`select count(*)::integer as n from migration`
  assert.equal(n, steps.length)
  await owner.end()
  await dropDatabase(database)
})

test('work that was still to be done is in the copy, and what the queue holds is not', async () => {
  await prepareQueue(world.ownerUrl, [{ name: 'test' }])
  const file = name()
  await saveBackup(world.ownerUrl, file)
  const text = gunzipSync(await readFile(file)).toString('latin1')
  assert.match(text, /\{"table":"job",/)
  assert.doesNotMatch(text, /pgboss/)
})

import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runOn } from '../src/front/server/run-on.ts'
import { type Cluster, openCluster } from '../src/store/register/cluster.ts'
import { holdLock } from '../src/store/register/cluster-lock.ts'
import { migrate, readMigrations } from '../src/store/register/migrate.ts'
import { applicationUrl, databaseUrl, openAsOwner, openRegister, type Sql } from '../src/store/register/register.ts'
import { type Gemeente, makeRegion } from './region.ts'

/** The cluster of the benches alone, with the made-up region in it: made once, copied for each run. */
export interface Prepared {
  readonly folder: string
  readonly gemeenten: readonly Gemeente[]
  /** A fresh copy of the region under this name; one that was there is thrown away. Gives the address of its owner. */
  copy(name: string): Promise<string>
  drop(name: string): Promise<void>
  /** Stops the cluster, so that a server can start it as it starts its own. */
  stop(): Promise<void>
}

interface Wanted {
  /** Make the region anew, whatever is there. */
  readonly isFresh?: boolean
  readonly say: (line: string) => void
}

export async function prepare({ isFresh = false, say }: Wanted): Promise<Prepared> {
  const folder = join(tmpdir(), `driehoek-bench-${userInfo().uid}`)
  await mkdir(folder, { recursive: true })
  // Where we are root PostgreSQL runs as another user, who must be able to read here.
  await chmod(folder, 0o755)
  const cluster = await openCluster(folder)
  const release = await holdLock(cluster.ownerUrl)
  if (!release) throw new Error(`another bench runs in ${folder}: wait until it is done`)
  const template = `region_${await printOfRegion()}`
  const list = join(folder, `${template}.json`)
  if (isFresh) await asOwner(cluster, (sql) => sql`drop database if exists ${sql(template)}`)
  if (!(await isThere(cluster, template))) await make(cluster, template, list, say)
  return {
    folder,
    gemeenten: JSON.parse(await readFile(list, 'utf8')) as readonly Gemeente[],
    copy: async (name) => {
      await asOwner(cluster, async (sql) => {
        await sql`drop database if exists ${sql(name)} with (force)`
        await sql`create database ${sql(name)} template ${sql(template)}`
      })
      return databaseUrl(cluster.ownerUrl, name)
    },
    drop: (name) =>
      asOwner(cluster, async (sql) => void (await sql`drop database if exists ${sql(name)} with (force)`)),
    stop: async () => {
      await cluster.stop()
      await release()
    },
  }
}

/** The same region is used again while neither the tables nor what makes it have changed. */
async function printOfRegion(): Promise<string> {
  const makers = ['region.ts', 'region-plans.ts', 'plan-hand.ts', 'words.ts', 'random.ts']
  const texts = await Promise.all(makers.map((name) => readFile(fileURLToPath(new URL(name, import.meta.url)), 'utf8')))
  const migrations = (await readMigrations()).map((migration) => migration.print)
  return createHash('sha256')
    .update([...migrations, ...texts].join('\n'))
    .digest('hex')
    .slice(0, 12)
}

/** Made under another name, and given its own when it is whole. */
async function make(cluster: Cluster, template: string, list: string, say: Wanted['say']): Promise<void> {
  const started = performance.now()
  say('making the region, by about 17,000 deeds: this is kept for the next time')
  await asOwner(cluster, dropOldRegions)
  const name = 'region_in_making'
  await asOwner(cluster, async (sql) => void (await sql`create database ${sql(name)}`))
  const ownerUrl = databaseUrl(cluster.ownerUrl, name)
  await migrate(ownerUrl, 'voorbeeld')
  const register = openRegister(applicationUrl(ownerUrl))
  try {
    await writeFile(list, JSON.stringify(await makeRegion(runOn(register))))
  } finally {
    await register.close()
  }
  const owner = openAsOwner(ownerUrl, 1)
  // What autovacuum does in the course of a day; a run of a minute must not depend on whether it came by.
  await owner`vacuum analyze`
  await owner.end()
  await asOwner(cluster, async (sql) => void (await sql`alter database ${sql(name)} rename to ${sql(template)}`))
  say(`made in ${((performance.now() - started) / 1000).toFixed(0)} s`)
}

async function dropOldRegions(sql: Sql): Promise<void> {
  const old = await sql<{ datname: string }[]>`select datname from pg_database where datname like 'region\\_%'`
  for (const { datname } of old) await sql`drop database ${sql(datname)} with (force)`
}

async function isThere(cluster: Cluster, name: string): Promise<boolean> {
  return asOwner(cluster, async (sql) => (await sql`select from pg_database where datname = ${name}`).length > 0)
}

async function asOwner<T>({ ownerUrl }: Cluster, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = openAsOwner(ownerUrl, 1)
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

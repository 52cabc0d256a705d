import { readFileSync, rmSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCluster } from '../src/store/register/cluster.ts'
import { migrate } from '../src/store/register/migrate.ts'
import {
  applicationUrl,
  databaseUrl,
  openAsOwner,
  openRegister,
  type Register,
  type Sql,
} from '../src/store/register/register.ts'

/** A fresh database of a test of its own, from a template; a real PostgreSQL, started once a run. */
export interface TestRegister {
  readonly register: Register
  readonly owner: Sql
  readonly ownerUrl: string
  close(): Promise<void>
}

let opening: Promise<string> | undefined
let count = 0

const prefix = `driehoek-test-${process.getuid?.() ?? 0}-`

/** Stops and clears what a run left behind that was killed: its folder names the process that made it. */
async function sweep(): Promise<void> {
  for (const name of (await readdir(tmpdir())).filter((one) => one.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    const maker = Number(await readFile(join(folder, 'gemaakt-door'), 'utf8').catch(() => '0'))
    if (!maker || isAlive(maker)) continue
    const left = await openCluster(folder).catch(() => undefined)
    await left?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function openTestCluster(): Promise<string> {
  await sweep()
  const folder = await mkdtemp(join(tmpdir(), prefix))
  process.once('exit', () => throwAway(folder))
  await chmod(folder, 0o755)
  await writeFile(join(folder, 'gemaakt-door'), String(process.pid))
  const { ownerUrl } = await openCluster(folder)
  await asAdmin(ownerUrl, (admin) => admin`create database template_empty`)
  await migrate(databaseUrl(ownerUrl, 'template_empty'), 'voorbeeld')
  return ownerUrl
}

/** At the end of the process, since a hook of node:test would belong to the first test that asked; the data need not be saved. */
function throwAway(folder: string): void {
  try {
    process.kill(Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT')
  } catch {
    // It never started, or is gone already.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** A connection for one order, since one that stayed open would keep the run from ending. */
async function asAdmin<T>(ownerUrl: string, order: (admin: Sql) => Promise<T>): Promise<T> {
  const admin = openAsOwner(ownerUrl, 1)
  try {
    return await order(admin)
  } finally {
    await admin.end()
  }
}

/** The cluster of this run: the address of its superuser. */
export function testCluster(): Promise<string> {
  opening ??= openTestCluster()
  return opening
}

export async function freshDatabase(template = 'template_empty'): Promise<{ name: string; ownerUrl: string }> {
  const ownerUrl = await testCluster()
  count += 1
  const name = `test_${count}`
  await asAdmin(ownerUrl, (admin) => admin`create database ${admin(name)} template ${admin(template)}`)
  return { name, ownerUrl: databaseUrl(ownerUrl, name) }
}

export async function dropDatabase(name: string): Promise<void> {
  await asAdmin(await testCluster(), (admin) => admin`drop database ${admin(name)} with (force)`)
}

export async function freshRegister(template?: string): Promise<TestRegister> {
  const { name, ownerUrl } = await freshDatabase(template)
  const register = openRegister(applicationUrl(ownerUrl), { readers: 2, writers: 2 })
  const owner = openAsOwner(ownerUrl, 1)
  return {
    register,
    owner,
    ownerUrl,
    close: async () => {
      await Promise.all([register.close(), owner.end()])
      await dropDatabase(name)
    },
  }
}

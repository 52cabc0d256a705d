import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
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

interface TestCluster {
  readonly ownerUrl: string
  readonly admin: Sql
}

let opening: Promise<TestCluster> | undefined
let count = 0

async function openTestCluster(): Promise<TestCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'driehoek-test-'))
  await chmod(folder, 0o755)
  const cluster = await openCluster(folder)
  const admin = openAsOwner(cluster.ownerUrl, 1)
  await admin`create database template_empty`
  await migrate(databaseUrl(cluster.ownerUrl, 'template_empty'), 'voorbeeld')
  after(async () => {
    await admin.end()
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  })
  return { ownerUrl: cluster.ownerUrl, admin }
}

/** The cluster of this run. */
export function testCluster(): Promise<TestCluster> {
  opening ??= openTestCluster()
  return opening
}

export async function freshDatabase(template = 'template_empty'): Promise<{ name: string; ownerUrl: string }> {
  const { admin, ownerUrl } = await testCluster()
  count += 1
  const name = `test_${count}`
  await admin`create database ${admin(name)} template ${admin(template)}`
  return { name, ownerUrl: databaseUrl(ownerUrl, name) }
}

export async function freshRegister(template?: string): Promise<TestRegister> {
  const { ownerUrl } = await freshDatabase(template)
  const register = openRegister(applicationUrl(ownerUrl), { readers: 2, writers: 2 })
  const owner = openAsOwner(ownerUrl, 1)
  return {
    register,
    owner,
    ownerUrl,
    close: async () => void (await Promise.all([register.close(), owner.end()])),
  }
}

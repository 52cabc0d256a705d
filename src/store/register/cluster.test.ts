import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { openCluster } from './cluster.ts'
import { holdLock } from './cluster-lock.ts'
import { ClusterProblem, type ClusterProblemCode } from './cluster-problem.ts'

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }
const onlyRoot = isRoot ? false : 'needs root, to become another user'
const cluster = new URL('./cluster.ts', import.meta.url).href

let shelf = ''
before(async () => {
  shelf = await mkdtemp(join(tmpdir(), 'driehoek-cluster-'))
  await chmod(shelf, 0o755)
})
/** A name that a shell would read otherwise. */
const usual = () => join(shelf, `map van 't "plan" $HOME`)
after(async () => {
  for (const name of await readdir(shelf)) await stopWhatAFailedTestLeft(join(shelf, name))
  await rm(shelf, { recursive: true, force: true })
})

async function stopWhatAFailedTestLeft(folder: string): Promise<void> {
  const pid = await postmasterIn(folder).catch(() => process.pid)
  if (pid === process.pid || (await isGone(pid))) return
  process.kill(pid, 'SIGQUIT')
  await untilGone(pid)
}

async function ask(url: string, text: string): Promise<unknown> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql.unsafe(text)
    return row && Object.values(row)[0]
  } finally {
    await sql.end()
  }
}

/** A server of its own that opens the cluster, says so, and waits to be killed. */
async function serverOn(folder: string, user = {}) {
  const text = `
    import { openCluster } from ${JSON.stringify(cluster)}
    setInterval(() => {}, 1000)
    const opened = await openCluster(${JSON.stringify(folder)}).catch((problem) => ({ code: problem.code, message: problem.message }))
    console.log(JSON.stringify(opened))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', text], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...user,
  })
  const told = once(child.stdout, 'data').then(([line]) => JSON.parse(String(line)))
  const kill = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { told, kill }
}

async function postmasterIn(folder: string): Promise<number> {
  return Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])
}

/** A dead process that nobody has collected yet still has its number, but no memory. */
async function isGone(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  if (process.platform === 'linux') return state === '' || /\) [ZX] /.test(state)
  try {
    return !process.kill(pid, 0)
  } catch {
    return true
  }
}

async function untilGone(pid: number): Promise<void> {
  while (!(await isGone(pid))) await sleep(20)
}

function problem(code: ClusterProblemCode, words: RegExp) {
  return (thrown: unknown) => thrown instanceof ClusterProblem && thrown.code === code && words.test(thrown.message)
}

test('the second start finds what was saved in the first, and a stopped database leaves no process', async () => {
  const folder = usual()
  const first = await openCluster(folder)
  assert.equal(first.adopted, false)
  await ask(first.ownerUrl, 'create table note as select 7 as n')
  const pid = await postmasterIn(folder)
  await first.stop()
  assert.ok(await isGone(pid))

  const second = await openCluster(folder)
  assert.equal(second.adopted, false)
  assert.equal(await ask(second.ownerUrl, 'select n from note'), 7)
  await second.stop()
  await second.stop()
})

test('the database listens on this machine only, keeps what it confirmed, and knows what a letter is', async () => {
  const { ownerUrl, stop } = await openCluster(usual())
  assert.equal(await ask(ownerUrl, 'show listen_addresses'), '127.0.0.1')
  assert.equal(await ask(ownerUrl, 'show unix_socket_directories'), '')
  assert.equal(await ask(ownerUrl, 'show fsync'), 'on')
  assert.equal(await ask(ownerUrl, 'show log_error_verbosity'), 'terse')
  assert.equal(await ask(ownerUrl, `select to_tsvector('simple', '“drugs”… ÉÉN')::text`), "'drugs':1 'één':2")
  await assert.rejects(ask(ownerUrl.replace(/:[^:@]+@/, ':another@'), 'select 1'), /password authentication failed/)
  await stop()
})

test('the password is readable for its owner only', { skip: process.platform === 'win32' }, async () => {
  const { mode } = await stat(join(usual(), 'geheim'))
  assert.equal(mode & 0o777, 0o600)
})

test('after kill -9 of the server the next start goes on with its database', async () => {
  const folder = usual()
  const server = await serverOn(folder)
  const { ownerUrl } = await server.told
  const pid = await postmasterIn(folder)
  await server.kill()

  const next = await openCluster(folder)
  assert.equal(next.adopted, true)
  assert.equal(next.ownerUrl, ownerUrl)
  assert.equal(await ask(next.ownerUrl, 'select n from note'), 7)
  await next.stop()
  assert.ok(await isGone(pid))
})

test('after a loss of power the database starts, and what was confirmed is there', async () => {
  const folder = usual()
  const { ownerUrl } = await openCluster(folder)
  await ask(ownerUrl, 'insert into note values (8)')
  const pid = await postmasterIn(folder)
  process.kill(pid, 'SIGKILL')
  await untilGone(pid)

  const next = await openCluster(folder)
  assert.equal(next.adopted, false)
  assert.equal(await ask(next.ownerUrl, 'select max(n) from note'), 8)
  await next.stop()
})

test('a pid file that now bears the number of another program does not keep the database from starting', async () => {
  const folder = usual()
  const data = join(folder, 'postgres')
  await writeFile(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1700000000\n5432\n\n127.0.0.1\n\nready\n`)
  const { adopted, stop } = await openCluster(folder)
  assert.equal(adopted, false)
  await stop()
})

test('of two servers on one folder the second gets no lock, and gets it when the first is gone', async () => {
  const folder = usual()
  const first = await openCluster(folder)
  const second = await openCluster(folder)
  assert.equal(second.adopted, true)
  const release = await holdLock(first.ownerUrl)
  assert.ok(release)
  assert.equal(await holdLock(second.ownerUrl), undefined)
  await release()
  const again = await holdLock(second.ownerUrl)
  assert.ok(again)
  await again()
  await first.stop()
})

test('who holds the lock hears it when the connection falls away', async () => {
  const { ownerUrl, stop } = await openCluster(usual())
  const lost = new Promise<void>((resolve) => void holdLock(ownerUrl, resolve))
  while ((await ask(ownerUrl, `select count(*)::int from pg_locks where locktype = 'advisory'`)) === 0) await sleep(20)
  await stop()
  await lost
})

test('two first starts at the same moment share one database', async () => {
  const folder = join(shelf, 'same-moment')
  const [one, other] = await Promise.all([serverOn(folder), serverOn(folder)])
  const told = await Promise.all([one.told, other.told])
  assert.equal(told[0].ownerUrl, told[1].ownerUrl)
  await Promise.all([one.kill(), other.kill()])
  assert.deepEqual((await readdir(folder)).sort(), ['geheim', 'postgres', 'postgres.log'])
  await (await openCluster(folder)).stop()
})

test('a first start that is killed halfway leaves nothing half', async () => {
  const folder = join(shelf, 'halfway')
  const server = await serverOn(folder)
  while (!(await readdir(folder).catch(() => [])).some((name) => name.startsWith('postgres-nieuw-'))) await sleep(5)
  await server.kill()
  const { stop, adopted } = await openCluster(folder)
  assert.equal(adopted, false)
  await stop()
  assert.deepEqual((await readdir(folder)).sort(), ['geheim', 'postgres', 'postgres.log'])
})

test('a database of another version of PostgreSQL is left alone, with the way to move it', async () => {
  const folder = join(shelf, 'halfway')
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '17\n')
  await assert.rejects(openCluster(folder), problem('other-version', /PostgreSQL 17.*bewaar.*herstel/))
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '18\n')
})

test('a lost or wrong password is told, and no database is left running', async () => {
  const folder = join(shelf, 'halfway')
  await writeFile(join(folder, 'geheim'), 'not-the-password\n')
  await assert.rejects(openCluster(folder), problem('secret-lost', /geheim/))
  await assert.rejects(postmasterIn(folder), { code: 'ENOENT' })
  await rm(join(folder, 'geheim'))
  await assert.rejects(openCluster(folder), problem('secret-lost', /geheim/))
})

test('a damaged database is not started, and the sentence gives the reason of PostgreSQL itself', async () => {
  const folder = join(shelf, 'halfway')
  await writeFile(join(folder, 'geheim'), 'any\n')
  await rm(join(folder, 'postgres', 'global', 'pg_control'))
  await assert.rejects(openCluster(folder), problem('not-started', /postgres\.log staat waarom: .*pg_control/))
})

test('a log that has grown long is put aside at the next start', async () => {
  const folder = usual()
  await writeFile(join(folder, 'postgres.log'), 'x'.repeat(3_000_000))
  await (await openCluster(folder)).stop()
  assert.ok((await stat(join(folder, 'postgres.log'))).size < 10_000)
  assert.equal((await stat(join(folder, 'postgres.log.vorige'))).size, 3_000_000)
})

test('a folder in which we may not write is told with the way out', { skip: onlyRoot }, async () => {
  const folder = join(shelf, 'closed')
  await mkdir(folder, { mode: 0o555 })
  const server = await serverOn(folder, nobody)
  const told = await server.told
  await server.kill()
  assert.equal(told.code, 'folder-not-writable')
  assert.match(told.message, /schrijven in .*closed.*DRIEHOEK_VAR/)
})

test('root goes on with the database of an ordinary user, who can use it again afterwards', {
  skip: onlyRoot,
}, async () => {
  const folder = join(shelf, 'ordinary')
  await mkdir(folder)
  await chown(folder, nobody.uid, nobody.gid)
  const server = await serverOn(folder, nobody)
  const { ownerUrl, message } = await server.told
  assert.equal(message, undefined)
  await server.kill()

  const root = await openCluster(folder)
  assert.equal(root.ownerUrl, ownerUrl)
  await root.stop()
  await (await openCluster(folder)).stop()
  const again = await serverOn(folder, nobody)
  assert.equal((await again.told).adopted, false)
  await again.kill()
  await (await openCluster(folder)).stop()
})

test('a copy that root put back is used again', { skip: onlyRoot }, async () => {
  const folder = join(shelf, 'put-back')
  await cp(usual(), folder, { recursive: true })
  assert.equal((await stat(join(folder, 'postgres'))).uid, 0)
  const { ownerUrl, stop } = await openCluster(folder)
  assert.equal(await ask(ownerUrl, 'select max(n) from note'), 8)
  await stop()
})

test('an ordinary user is told that the database of another is not theirs', { skip: onlyRoot }, async () => {
  const folder = usual()
  assert.notEqual((await stat(join(folder, 'postgres'))).uid, 0)
  await chown(join(folder, 'postgres'), 4170, 4170)
  const server = await serverOn(folder, nobody)
  assert.equal((await server.told).code, 'folder-of-another')
  await server.kill()
})

test('root in a folder that is closed to others is told to choose another', { skip: onlyRoot }, async () => {
  const closed = join(shelf, 'like-root')
  await mkdir(closed, { mode: 0o700 })
  await assert.rejects(
    openCluster(join(closed, 'var')),
    problem('folder-unreachable', /mag niet als root.*like-root.*DRIEHOEK_VAR/),
  )
})

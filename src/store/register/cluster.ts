import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, chown, link, mkdir, mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { type Binaries, findBinaries } from './cluster-binaries.ts'
import { capLog, watchLog } from './cluster-log.ts'
import { runningPostmaster } from './cluster-postmaster.ts'
import { ClusterProblem, complaintIn } from './cluster-problem.ts'
import { chooseWorker, runAs, type Worker } from './cluster-worker.ts'

/** The PostgreSQL that comes with Driehoek: a process of its own, which outlives ours when ours is killed. */
export interface Cluster {
  /** The superuser of the cluster, in its database `postgres`. */
  readonly ownerUrl: string
  /** It was running already, left over by a server that was killed. */
  readonly adopted: boolean
  /** Waits until everything is on disk. Call it only while holding the lock of `holdLock`: another server may be using it. */
  stop(): Promise<void>
}

interface Place {
  readonly folder: string
  readonly data: string
  readonly secret: string
  readonly log: string
  readonly worker: Worker
  readonly binaries: Binaries
}

const owner = 'driehoek'
const majorVersion = '18'
const patienceSeconds = 60

/** Opens the cluster in this folder: makes it where there is none, starts it where it stands still, goes on with it where it runs. */
export async function openCluster(folder: string): Promise<Cluster> {
  const place = await preparePlace(resolve(folder))
  const password = await secretOf(place)
  await initialise(place)

  const deadline = Date.now() + patienceSeconds * 1000
  for (;;) {
    const running = await runningPostmaster(place.data)
    const port = running?.port ?? (running ? undefined : await start(place))
    if (port && (await answers(place, port, password))) return clusterAt(place, port, password, running !== undefined)
    if (Date.now() > deadline) throw new ClusterProblem('no-answer', { folder, pid: running?.pid ?? 0 })
    await sleep(100)
  }
}

/** Everything that is needed before PostgreSQL can start, seen with the eyes of the user that it will run as. */
async function preparePlace(wanted: string): Promise<Place> {
  const folder = await makeFolder(wanted)
  const binaries = await findBinaries()
  const data = join(folder, 'postgres')
  const worker = await chooseWorker(data)
  const place = { folder, data, worker, binaries, secret: join(folder, 'geheim'), log: join(folder, 'postgres.log') }
  await capLog(place.log, worker).catch(refuseFolder(folder))
  if (worker.uid !== undefined) await checkReach(place)
  return place
}

async function makeFolder(wanted: string): Promise<string> {
  const made = await mkdir(wanted, { recursive: true }).catch(refuseFolder(wanted))
  const folder = await realpath(wanted)
  // A narrow umask of root would keep the user of PostgreSQL out; what is private inside has its own mode.
  if (made) await chmod(folder, 0o755)
  const probe = await mkdtemp(join(folder, 'proef-')).catch(refuseFolder(folder))
  await rm(probe, { recursive: true })
  return folder
}

function refuseFolder(folder: string) {
  return (cause: NodeJS.ErrnoException): never => {
    const full = cause.code === 'ENOSPC' || cause.code === 'EDQUOT'
    throw new ClusterProblem(full ? 'disk-full' : 'folder-not-writable', { folder }, cause)
  }
}

/** A parent folder that is closed to others, such as /root, keeps the user of PostgreSQL away from programs or data. */
async function checkReach({ folder, worker, binaries }: Place): Promise<void> {
  const may = async (test: string, path: string) =>
    (await runAs(worker, '/bin/sh', ['-c', `test ${test} "$1"`, 'sh', path], '/')).code === 0
  const user = worker.name
  if (!(await may('-x', binaries.postgres)))
    throw new ClusterProblem('binaries-unreachable', { user, binaries: resolve(binaries.postgres, '../..') })
  if (!(await may('-x', folder))) throw new ClusterProblem('folder-unreachable', { user, folder })
}

/** The password of the owner, made once. A link appears whole or not at all, also when two servers start at once. */
async function secretOf({ secret, folder, data, worker }: Place): Promise<string> {
  const known = await readFile(secret, 'utf8').catch(() => '')
  if (known !== '') return known.trim()
  if (await exists(data)) throw new ClusterProblem('secret-lost', { folder })
  const draft = `${secret}-${process.pid}`
  await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  if (worker.uid !== undefined) await chown(draft, worker.uid, worker.gid ?? worker.uid)
  await link(draft, secret).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause
  })
  await rm(draft)
  return (await readFile(secret, 'utf8')).trim()
}

/** Made beside its place and moved there when whole, so that a first start that was killed leaves nothing half. */
async function initialise(place: Place): Promise<void> {
  const { folder, data, secret, worker, binaries } = place
  if (await exists(data)) return checkVersion(place)
  const draft = await mkdtemp(join(folder, 'postgres-nieuw-'))
  if (worker.uid !== undefined) await chown(draft, worker.uid, worker.gid ?? worker.uid)
  const made = await runAs(
    worker,
    binaries.initdb,
    [...initdbOptions, `--pwfile=${secret}`, `--pgdata=${draft}`],
    folder,
  )
  if (made.code !== 0) {
    await rm(draft, { recursive: true, force: true })
    throw problemFrom(place, made.output)
  }
  await rename(draft, data).catch(async (cause) => {
    await rm(draft, { recursive: true, force: true })
    if (!(await exists(data))) throw cause
  })
}

/** The built-in locale is the same on every system and sorts by code point; what people read is sorted by `Intl`. */
const initdbOptions = [
  `--username=${owner}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
]

async function checkVersion({ folder, data }: Place): Promise<void> {
  const found = await readFile(join(data, 'PG_VERSION'), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new ClusterProblem('folder-of-another', { folder }, cause)
  })
  if (found.trim() !== majorVersion)
    throw new ClusterProblem('other-version', { folder, found: found.trim(), wanted: majorVersion })
}

/** Starts the postmaster on a free port. Gives nothing when it is worth another try, since somebody was first or is still leaving. */
async function start(place: Place): Promise<number | undefined> {
  const { data, log, worker, binaries, folder } = place
  const port = await freePort()
  const from = (await stat(log)).size
  const options = [...serverOptions, `port=${port}`].map((option) => `-c ${option}`).join(' ')
  const args = [
    'start',
    '--wait',
    '--silent',
    '--timeout=300',
    `--pgdata=${data}`,
    `--log=${log}`,
    `--options=${options}`,
  ]
  const started = await runAs(worker, binaries.pg_ctl, args, folder)
  if (started.code === 0) return port
  const output = `${started.output}\n${(await readFile(log)).subarray(from).toString('utf8')}`
  const complaint = complaintIn(output)
  if (complaint === 'port-taken' || complaint === 'started-by-another' || complaint === 'still-closing')
    return undefined
  throw problemFrom(place, output)
}

const serverOptions = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=60',
  'shared_buffers=96MB',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'lc_messages=C',
  // No text of people in the log: errors are told to the application, which hears them anyway.
  'log_error_verbosity=terse',
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_checkpoints=off',
]

function problemFrom({ folder, log }: Place, output: string): ClusterProblem {
  const complaint = complaintIn(output)
  const cause = new Error(output)
  if (complaint === 'disk-full') return new ClusterProblem('disk-full', { folder }, cause)
  if (complaint === 'no-permission') return new ClusterProblem('folder-of-another', { folder }, cause)
  const reason = /(?:FATAL|PANIC|error): +(.+)/.exec(output)?.[1] ?? output.trim()
  return new ClusterProblem('not-started', { folder, log, reason }, cause)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string')
    throw new TypeError(`a listening port has a number, got ${address}`)
  return address.port
}

function urlAt(port: number, password: string): string {
  return `postgres://${owner}:${password}@127.0.0.1:${port}/postgres`
}

/** Is it there, does it take our password, and is it really the one of this folder? */
async function answers({ folder, data }: Place, port: number, password: string): Promise<boolean> {
  const sql = postgres(urlAt(port, password), { max: 1, connect_timeout: 5 })
  try {
    const [row] = await sql<{ data: string }[]>`select current_setting('data_directory') as data`
    return row?.data === data
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === '28P01') throw new ClusterProblem('secret-lost', { folder }, cause)
    // Not listening yet or any more, or busy with starting, recovering or stopping (57P03).
    if (code === 'ECONNREFUSED' || code === 'CONNECT_TIMEOUT' || code === 'CONNECTION_CLOSED' || code === '57P03')
      return false
    throw cause
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function clusterAt(place: Place, port: number, password: string, adopted: boolean): Cluster {
  const unwatch = watchLog(place.log)
  return {
    ownerUrl: urlAt(port, password),
    adopted,
    stop: async () => {
      unwatch()
      await stop(place)
    },
  }
}

async function stop(place: Place): Promise<void> {
  const { data, worker, binaries, folder } = place
  const args = ['stop', '--wait', '--silent', '--mode=fast', `--timeout=${patienceSeconds}`, `--pgdata=${data}`]
  const stopped = await runAs(worker, binaries.pg_ctl, args, folder)
  if (stopped.code !== 0 && (await runningPostmaster(data))) throw problemFrom(place, stopped.output)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

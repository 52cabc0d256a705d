import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { watchLog } from './cluster-log.ts'
import { makeWhereMissing, owner, secretOf } from './cluster-making.ts'
import { type Place, preparePlace } from './cluster-place.ts'
import { nameOf, runningPostmaster } from './cluster-postmaster.ts'
import { ClusterProblem, complaintIn, problemFrom } from './cluster-problem.ts'
import { runAs } from './cluster-worker.ts'

/** The PostgreSQL that comes with Driehoek: a process of its own, which outlives ours when ours is killed. */
export interface Cluster {
  /** The superuser of the cluster, in its database `postgres`. */
  readonly ownerUrl: string
  /** It was running already, left over by a server that was killed. */
  readonly adopted: boolean
  /** Waits until everything is on disk. Call it only while holding the lock of `holdLock`: another server may be using it. */
  stop(): Promise<void>
}

const patienceSeconds = 120

/** Opens the cluster in this folder: makes it where there is none, starts it where it stands still, goes on with it where it runs. */
export async function openCluster(folder: string): Promise<Cluster> {
  const place = await preparePlace(folder)
  const password = await secretOf(place)
  await makeWhereMissing(place)

  const deadline = Date.now() + patienceSeconds * 1000
  for (;;) {
    const running = await runningPostmaster(place.data)
    const port = running ? running.port : await start(place)
    const ownerUrl = `postgres://${owner}:${password}@127.0.0.1:${port}/postgres`
    if (port && (await answers(place, ownerUrl))) return clusterAt(place, ownerUrl, running !== undefined)
    if (Date.now() > deadline) throw new ClusterProblem('no-answer', { folder, pid: running?.pid ?? '?' })
    await sleep(100)
  }
}

/** Starts the postmaster on a free port. Gives nothing when it is worth another try: somebody was first, or is still leaving. */
async function start({ data, log, worker, binaries, folder }: Place): Promise<number | undefined> {
  const port = await freePort()
  const told = (await stat(log)).size
  const options = [...settings, `port=${port}`, `cluster_name=${nameOf(data)}`].map((setting) => `-c ${setting}`)
  // Relative: pg_ctl hands these names to a shell, where a $ in the name of a folder would mean something.
  const places = ['--pgdata=postgres', '--log=postgres.log']
  const args = ['start', '--wait', '--silent', '--timeout=300', ...places, `--options=${options.join(' ')}`]
  const started = await runAs(worker, binaries.pg_ctl, args, folder)
  if (started.code === 0) return port
  const output = `${started.output}\n${(await readFile(log)).subarray(told).toString('utf8')}`
  if (['port-taken', 'started-by-another', 'still-closing'].includes(complaintIn(output))) return undefined
  throw problemFrom({ folder, log }, output)
}

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=60',
  'shared_buffers=96MB',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'lc_messages=C',
  // No text of people in the log; errors reach the application, which asked.
  'log_error_verbosity=terse',
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_checkpoints=off',
]

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new TypeError(`a port has a number, got ${address}`)
  return address.port
}

/** Is it there, does it take our password, and is it really the one of this folder? */
async function answers(place: Place, ownerUrl: string): Promise<boolean> {
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: 5 })
  try {
    const [row] = await sql<{ data: string }[]>`select current_setting('data_directory') as data`
    return row?.data === place.data
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (notYet.includes(code)) return false
    if (code !== '28P01') throw cause
    await stopPostmaster(place)
    throw new ClusterProblem('secret-lost', { folder: place.folder }, cause)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Not listening yet or any more, or busy with starting, recovering or stopping. */
const notYet = ['ECONNREFUSED', 'ECONNRESET', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED', '57P03', '57P01']

function clusterAt(place: Place, ownerUrl: string, adopted: boolean): Cluster {
  const unwatch = watchLog(place.log)
  const stop = async () => {
    unwatch()
    await stopPostmaster(place)
  }
  return { ownerUrl, adopted, stop }
}

async function stopPostmaster({ data, log, worker, binaries, folder }: Place): Promise<void> {
  const args = ['stop', '--wait', '--silent', '--mode=fast', `--timeout=${patienceSeconds}`, `--pgdata=${data}`]
  const stopped = await runAs(worker, binaries.pg_ctl, args, folder)
  if (stopped.code !== 0 && (await runningPostmaster(data))) throw problemFrom({ folder, log }, stopped.output)
}

import { getConstructionPlans, getMigrationPlans, type JobWithMetadata, PgBoss } from 'pg-boss'
import {
  connectForQueue,
  disconnect,
  type QueueConnections,
  queueDatabase,
  queueDatabaseIn,
} from './queue-connection.ts'
import { applicationRole, openAsOwner, type TxSql } from './register.ts'

/** One kind of work with a queue of its own, and how stubbornly it is tried. */
export interface QueueKind {
  readonly name: string
  readonly retries?: number
  readonly firstWaitSeconds?: number
}

/** One try at a job. */
export interface Try<D> {
  readonly data: D
  /** The number that the queue gives a job; a job that is revived gets another. */
  readonly id: string
  /** When this try fails, the job goes to the dead letters. */
  readonly isLast: boolean
}

/** Work that kept failing: it waits here until somebody looks at it. */
export interface DeadLetter<D> {
  readonly id: string
  readonly data: D
  readonly diedAt: Date
  readonly tries: number
  readonly reason: string
}

/** The queue in the register. It holds no content: what it carries is ids. */
export interface Queue {
  /** Sends in a transaction: when that is rolled back, nothing was sent. */
  sendIn(sql: TxSql, name: string, data: object, options?: SendOptions): Promise<void>
  send(name: string, data: object, options?: SendOptions): Promise<void>
  work<D extends object>(name: string, handle: (one: Try<D>) => Promise<void>): Promise<void>
  /** Sends by itself, by a cron line in Amsterdam time; without a line it does so no more. */
  every(name: string, cron: string | undefined): Promise<void>
  deadLetters<D extends object>(name: string): Promise<readonly DeadLetter<D>[]>
  /** Puts all dead letters of a queue back in it, for a new round of tries. */
  revive(name: string): Promise<number>
  /** Takes nothing new, lets what runs end, and closes the connections. */
  stop(): Promise<void>
}

export interface SendOptions {
  readonly after?: Date
  /** What the sender calls the job. */
  readonly key?: string
}

const schema = 'pgboss'
const lockNumber = 4170_0002
const day = 86_400
const quiet = { schema, migrate: false, createSchema: false, registerInstance: false, reindex: false } as const
const deadOf = (name: string) => `${name}/dead`

/**
 * Makes or renews the tables of the queue and its queues, as owner. The application's role works in them and owns nothing,
 * so that it can neither make nor change a table.
 */
export async function prepareQueue(ownerUrl: string, kinds: readonly QueueKind[]): Promise<void> {
  const owner = openAsOwner(ownerUrl, 1)
  const connections = connectForQueue(ownerUrl, 2)
  const boss = new PgBoss({ db: queueDatabase(connections), ...quiet, supervise: false, schedule: false })
  try {
    await owner`select pg_advisory_lock(${lockNumber})`
    if (!(await boss.isInstalled())) await owner.unsafe(getConstructionPlans(schema))
    await boss.start().catch(async () => {
      const version = await boss.schemaVersion()
      await owner.unsafe(getMigrationPlans(schema, version ?? 0))
      await boss.start()
    })
    for (const kind of kinds) await makeQueue(boss, kind)
    await owner.unsafe(`
      grant usage on schema ${schema} to ${applicationRole};
      grant select, insert, update, delete on all tables in schema ${schema} to ${applicationRole}`)
  } finally {
    await boss.stop()
    await Promise.all([disconnect(connections), owner.end()])
  }
}

async function makeQueue(boss: PgBoss, { name, retries = 5, firstWaitSeconds = 5 }: QueueKind): Promise<void> {
  const options = {
    retryLimit: retries,
    retryDelay: firstWaitSeconds,
    retryBackoff: true,
    retryDelayMax: 3600,
    // A worker says every half minute that it lives. Whether its work may take long is not for the queue to say.
    heartbeatSeconds: 60,
    expireInSeconds: day - 1,
    retentionSeconds: 90 * day,
    notify: true,
    deadLetter: deadOf(name),
  }
  await boss.createQueue(deadOf(name), { retentionSeconds: 365 * day })
  await boss.createQueue(name, options)
  await boss.updateQueue(name, options)
}

interface Opening {
  /** What failed outside a job: a connection that fell away, maintenance that could not be done. */
  readonly onError: (error: Error) => void
  /** How often is looked for what nobody tells about: a next try, a job for later. */
  readonly lookSeconds?: number
}

/** Opens the queue as the application has it. */
export async function openQueue(appUrl: string, { onError, lookSeconds = 10 }: Opening): Promise<Queue> {
  const connections = connectForQueue(appUrl, 2)
  const boss = new PgBoss({
    db: queueDatabase(connections),
    ...quiet,
    useListenNotify: true,
    cronWorkerIntervalSeconds: 30,
  })
  // A worker tells an error as a plain object.
  boss.on('error', (told) => onError(told instanceof Error ? told : new Error(Object(told).message, { cause: told })))
  await boss.start().catch(async (cause) => {
    await disconnect(connections)
    throw cause
  })

  const send: Queue['send'] = async (name, data, options = {}) => void (await boss.send(name, data, asked(options)))
  return {
    send,
    sendIn: async (tx, name, data, options = {}) =>
      void (await boss.send(name, data, { ...asked(options), db: queueDatabaseIn(tx) })),
    work: async (name, handle) => {
      const polling = { pollingIntervalSeconds: lookSeconds, notifyPollingIntervalSeconds: lookSeconds }
      const options = { ...polling, includeMetadata: true } as const
      await boss.work<object, void, typeof options>(name, options, async (jobs) => {
        for (const { id, data, retryCount, retryLimit } of jobs)
          await handle({ id, data: data as never, isLast: retryCount >= retryLimit }).catch(withoutContent)
      })
    },
    every: (name, cron) =>
      cron ? boss.schedule(name, cron, null, { tz: 'Europe/Amsterdam', missed: 'once' }) : boss.unschedule(name),
    deadLetters: async <D extends object>(name: string) =>
      (await boss.findJobs<D>(deadOf(name), { queued: true })).map(asDeadLetter),
    revive: (name) => boss.redrive(deadOf(name)),
    stop: () => stop(boss, connections),
  }
}

function asked({ after, key }: SendOptions) {
  return { ...(after && { startAfter: after }), ...(key && { singletonKey: key }) }
}

function asDeadLetter<D>(job: JobWithMetadata<D>): DeadLetter<D> {
  const output = job.sourceOutput ?? {}
  return {
    id: job.id,
    data: job.data,
    diedAt: job.createdOn,
    tries: (job.sourceRetryCount ?? 0) + 1,
    reason: 'message' in output ? String(output.message) : '',
  }
}

/** The queue keeps why a try failed. An error of the database may quote the row, so that only its number is kept. */
function withoutContent(error: unknown): never {
  if (error instanceof Error && 'severity' in error && 'code' in error)
    throw new Error(`PostgreSQL ${String(error.code)}`)
  throw error
}

async function stop(boss: PgBoss, connections: QueueConnections): Promise<void> {
  await boss.stop({ graceful: true, timeout: 30_000 })
  await disconnect(connections)
}

import type { Sql } from '../../store/register/register.ts'
import type { Tx } from './deed.ts'
import type { JobState, QueuedJob } from './job.ts'

/** Remembers what was asked, in the transaction of the deed that asked it. */
export async function saveJob(tx: Tx, job: QueuedJob, line: string): Promise<void> {
  const { id, body, plan, task, input, actor, forBody, after } = job
  const asked = { id, body, plan, task, input, actor, forBody: forBody ?? null, afterAt: after ?? null }
  const stands = { state: 'waiting', audience: 'draft', askedAt: tx.now, toldAt: tx.now, line }
  await tx.sql`insert into job ${tx.sql({ ...asked, ...stands } as never)}`
}

export async function tellJob(
  tx: Tx,
  { id, body }: Pick<QueuedJob, 'id' | 'body'>,
  told: { readonly state: JobState; readonly done?: number; readonly total?: number },
): Promise<void> {
  await tx.sql`update job set ${tx.sql({ ...told, toldAt: tx.now })} where body = ${body} and id = ${id}`
}

export interface JobRow {
  readonly task: string
  readonly state: JobState
  readonly done: number
  readonly total: number
  readonly askedAt: Date
  readonly toldAt: Date
}

/** The jobs that a line started; nothing when one cannot see the line. */
export async function readJobs(tx: Tx, line: string): Promise<readonly JobRow[] | undefined> {
  const [seen] = await tx.sql`select from line l where l.id = ${line} and ${tx.mine('l.reader')}`
  if (!seen) return undefined
  return tx.sql<JobRow[]>`
    select j.task, j.state, j.done, j.total, j.asked_at, j.told_at from job j
    where j.line = ${line} and ${tx.mine('j.reader')} order by j.asked_at, j.id`
}

/** A job whose worker died over and over became a dead letter without a word. */
export async function failDeadJobs(owner: Sql): Promise<void> {
  await owner`
    update job set state = 'failed', told_at = now() where state in ('waiting', 'running') and exists (
      select from pgboss.job q where q.singleton_key = job.id and q.source_name = job.task and q.state = 'created')`
}

/** Jobs that are not done and stand in no queue: all that was waiting, in a register that was put back from a copy. */
export async function readLostJobs(owner: Sql): Promise<readonly QueuedJob[]> {
  const rows = await owner<(Omit<QueuedJob, 'forBody' | 'after'> & { forBody: string | null; after: Date | null })[]>`
    select j.id, j.body, j.plan, j.task, j.input, j.actor, j.for_body, j.after_at as after from job j
    where j.state in ('waiting', 'running') and not exists (
      select from pgboss.job q where q.singleton_key = j.id and q.state in ('created', 'retry', 'active'))
    order by j.asked_at, j.id`
  return rows.map(({ forBody, after, ...job }) => ({ ...job, ...(forBody && { forBody }), ...(after && { after }) }))
}

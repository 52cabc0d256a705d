import type { z } from 'zod'
import type { Id } from '../../kit/base/id.ts'
import type { Queue, QueueKind, Try } from '../../store/register/queue.ts'
import type { Register, Sql } from '../../store/register/register.ts'
import type { View } from './deed.ts'
import type { House } from './house.ts'
import { failDeadJobs, readLostJobs, saveJob, tellJob } from './job.store.ts'
import type { JobState, QueuedJob } from './job.ts'
import type { Run, World } from './run.ts'
import type { Hand, Task } from './task.ts'
import { Entry, type Who } from './who.ts'

/** A queue for each kind of task of the house. */
export function queuesOf(house: House): readonly QueueKind[] {
  return [...house.tasks.values()].map(({ name, retries }) => ({ name, ...(retries !== undefined && { retries }) }))
}

/** How a deed puts a task in the queue: with the deed or not at all. */
export function queuing(queue: Queue, newId: () => Id): World['queue'] {
  return async (tx, { task, input, forBody, after }, { who, line, body, plan }) => {
    const whose = forBody
      ? { actor: 'system', forBody }
      : { actor: who.id, ...(who.forBody && { forBody: who.forBody }) }
    const job: QueuedJob = { id: newId(), body, plan, task: task.name, input, ...whose, ...(after && { after }) }
    await saveJob(tx, job, line)
    await queue.sendIn(tx.sql, task.name, job, { key: job.id, ...(after && { after }) })
  }
}

/** What tasks are done with. */
export interface Workshop {
  readonly house: House
  readonly run: Run
  readonly register: Register
  readonly queue: Queue
  readonly owner: Sql
  readonly clock: () => Date
}

/** Thrown between two steps when the server stops: the job waits for the next start, and that is no failure. */
class Stopping extends Error {}

/**
 * Takes tasks from the queue. First it sends again what was asked but is in no queue: after `driehoek herstel` that is all
 * that was waiting. @returns what stops: each task ends after the step that it is in
 */
export async function startWork(shop: Workshop): Promise<() => Promise<void>> {
  let stops = false
  await failDeadJobs(shop.owner)
  for (const job of await readLostJobs(shop.owner))
    await shop.queue.send(job.task, job, { key: job.id, ...(job.after && { after: job.after }) })
  for (const task of shop.house.tasks.values()) {
    await shop.queue.every(task.name, task.every)
    await shop.queue.work<QueuedJob>(task.name, (one) => takeUp(shop, task, one, () => stops))
  }
  return async () => {
    stops = true
    await shop.queue.stop()
  }
}

async function takeUp(shop: Workshop, task: Task, one: Try<QueuedJob>, stops: () => boolean): Promise<void> {
  // What comes by itself carries nothing: it is for every body.
  if (!one.data) return fanOut(shop, task, one.id)
  const job = one.data
  try {
    await tell(shop, job, 'running')
    await task.run(handFor(shop, job, stops), job.input)
    await tell(shop, job, 'done')
  } catch (error) {
    if (!(error instanceof Stopping)) {
      if (one.isLast) await tell(shop, job, 'failed')
      throw error
    }
    await shop.queue.send(task.name, job, { key: job.id })
    await tell(shop, job, 'waiting')
  }
}

/** One job for each body. Its id follows from the job that it comes from, so that a second try asks nothing twice. */
async function fanOut({ queue, owner }: Workshop, task: Task, from: string): Promise<void> {
  const bodies = await owner<{ id: string }[]>`select id from head where kind = 'body' order by id`
  for (const { id: body } of bodies) {
    const job: QueuedJob = {
      id: `${from}/${body}`,
      body,
      plan: body,
      task: task.name,
      input: {},
      actor: 'system',
      forBody: body,
    }
    await queue.send(task.name, job, { key: job.id })
  }
}

function handFor(shop: Workshop, job: QueuedJob, stops: () => boolean): Hand {
  const who: Who = { id: job.actor, ...(job.forBody && { forBody: job.forBody }) }
  const betweenSteps = () => {
    if (stops()) throw new Stopping()
  }
  return {
    owner: shop.owner,
    do: async (step, deed, input) => {
      betweenSteps()
      return shop.run.do(deed, input, who, { key: `${job.id}:${step}` })
    },
    ask: async <S extends z.ZodObject, A>(view: View<S, A>, input: z.input<S>) => {
      betweenSteps()
      const answer = await shop.run.ask(view, input, who)
      if (answer === 'invalid') throw new TypeError(`${job.task} asked ${view.name} with an input of another shape`)
      return answer
    },
    progress: async (done, total) => {
      betweenSteps()
      await tell(shop, job, 'running', { done, total })
    },
  }
}

/** Tells in the book of the body how far it is. A job that came by itself has no row there. */
async function tell(
  { register, house, clock }: Workshop,
  job: QueuedJob,
  state: JobState,
  how: { readonly done?: number; readonly total?: number } = {},
): Promise<void> {
  await register.write.begin(async (sql) => {
    const tx = new Entry(sql, { id: 'system', forBody: job.body }, true, house.tells)
    tx.now = clock()
    await tx.enter()
    await tellJob(tx, job, { state, ...how })
  })
}

import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { freshWorld, seededIds, type TestWorld } from '../../../test/world.ts'
import { theHouse } from '../../front/server/house.ts'
import { openQueue, prepareQueue, type Queue } from '../../store/register/queue.ts'
import { applicationUrl } from '../../store/register/register.ts'
import { addElementDeed } from '../plan/element.deeds.ts'
import { showPlanView } from '../plan/plan.deeds.ts'
import type { AnyDeed, Start } from './deed.ts'
import { exampleIds } from './example.ts'
import type { Outcome } from './outcome.ts'
import { workView } from './record.deeds.ts'
import type { Run } from './run.ts'
import { type Hand, type Task, task } from './task.ts'
import { queuesOf, queuing, startWork } from './work.ts'

/** A task that adds three trends, one a step, and does in between what a test wants. */
let between: (step: number, hand: Hand) => Promise<void> | void = () => {}
const addThree = task({
  name: 'test.add-three',
  title: 'Drie toevoegen',
  retries: 3,
  run: async (hand, { plan = '' }) => {
    for (const step of [1, 2, 3]) {
      await between(step, hand)
      const trend = { plan, kind: 'trend', level: 'local', title: `Trend ${step}` }
      outcomes.push(await hand.do(`${step}`, addElementDeed, trend))
      await hand.progress(step, 3)
    }
  },
})
let outcomes: Outcome[] = []
const forEveryBody: string[] = []
const nightly = task({
  name: 'test.nightly',
  title: 'Elke nacht',
  every: '0 3 * * *',
  run: async (hand) => {
    const shown = await hand.ask(showPlanView, { plan: exampleIds.plan })
    forEveryBody.push(shown ? 'sees the draft' : 'niet gevonden')
  },
})
const house = { ...theHouse, tasks: new Map<string, Task>([addThree, nightly].map((one) => [one.name, one])) }

/** A deed that starts the task, as any deed may. */
const starting = (start: Partial<Start> = {}): AnyDeed => ({
  ...addElementDeed,
  starts: () => [{ task: addThree, input: { plan: exampleIds.plan }, ...start }],
})
const first = { plan: exampleIds.plan, kind: 'trend', level: 'local', title: 'Begin' }

const newId = seededIds(7)
let world: TestWorld
before(async () => {
  world = await freshWorld()
  await prepareQueue(
    world.ownerUrl,
    queuesOf(house).map((kind) => ({ ...kind, firstWaitSeconds: 1 })),
  )
})
after(() => world.close())

let queue: Queue
let run: Run
let stop = async () => {}
afterEach(() => stop())

/** Opens the queue, and leaves nothing of the test before. */
async function openEmpty(): Promise<void> {
  await world.owner`delete from pgboss.job`
  await world.owner`update job set state = 'done'`
  await open()
}

async function open(): Promise<void> {
  outcomes = []
  between = () => {}
  queue = await openQueue(applicationUrl(world.ownerUrl), { onError: () => {}, lookSeconds: 0.5 })
  run = world.runWith({ queue: queuing(queue, newId), newId })
  stop = () => queue.stop()
}

async function work(): Promise<void> {
  const { register, owner } = world
  stop = await startWork({ house, run, register, queue, owner, clock: () => new Date() })
}

async function begin(as: string, start?: Partial<Start>): Promise<string> {
  const outcome = await run.do(starting(start), first, world.who(as))
  assert.equal(outcome.ended, 'done')
  return outcome.ended === 'done' ? outcome.line : ''
}

async function stateOf(line: string, as = 'adviser') {
  const answer = await world.run.ask(workView, { line }, world.who(as))
  return typeof answer === 'object' ? answer.jobs.map(({ state, done, total }) => `${state} ${done}/${total}`) : answer
}

async function until(line: string, wanted: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if ((await stateOf(line))?.includes(wanted)) return
    await sleep(50)
  }
  assert.fail(`waited for ${wanted}, it is ${await stateOf(line)}`)
}

async function trendsIn(plan: string): Promise<number> {
  const [row] = await world.owner`
    select count(*)::integer as n from version where plan = ${plan} and title like 'Trend _'`
  return row?.n
}

test('a task is done in the name of who asked, and a page can show how far it is', async () => {
  await openEmpty()
  const line = await begin('adviser')
  assert.deepEqual(await stateOf(line), ['waiting 0/0'])
  await work()
  await until(line, 'done 3/3')
  assert.deepEqual(
    outcomes.map((outcome) => outcome.ended),
    ['done', 'done', 'done'],
  )
  const made =
    await world.owner`select distinct l.actor from line l join version v on v.line = l.id where v.title like 'Trend _'`
  assert.deepEqual([...made], [{ actor: world.who('adviser').id }])
})

test('who cannot see the line cannot see the work that it started', async () => {
  await openEmpty()
  const line = await begin('adviser')
  assert.equal(await stateOf(line, 'other-adviser'), undefined)
  assert.equal(await stateOf(line, ''), undefined)
})

test('a deed that is rolled back leaves no task and no word of one', async () => {
  await openEmpty()
  const before = await world.owner`select count(*) from job union all select count(*) from pgboss.job`
  const undone: AnyDeed = {
    ...addElementDeed,
    starts: () => [
      { task: addThree, input: {} },
      { task: { ...addThree, name: 'of no queue' }, input: {} },
    ],
  }
  await assert.rejects(run.do(undone, first, world.who('adviser')))
  const after = await world.owner`select count(*) from job union all select count(*) from pgboss.job`
  assert.deepEqual([...after], [...before])
})

test('a task that fails half-way goes on where it stopped and does nothing twice', async () => {
  await openEmpty()
  const there = await trendsIn(exampleIds.plan)
  const line = await begin('adviser')
  let tries = 0
  between = (step) => {
    if (step === 1) tries += 1
    if (step === 3 && tries === 1) throw new Error('de stroom viel uit')
  }
  await work()
  await until(line, 'done 3/3')
  assert.equal(tries, 2)
  assert.equal((await trendsIn(exampleIds.plan)) - there, 3)
  const lines = outcomes.map((outcome) => outcome.ended === 'done' && outcome.line)
  assert.deepEqual(lines.slice(2, 4), lines.slice(0, 2))
})

test('stopping ends a task after its step, and the next start goes on with it without counting it as a failure', async () => {
  await openEmpty()
  const there = await trendsIn(exampleIds.plan)
  const line = await begin('adviser')
  let stopped: Promise<void> | undefined
  between = (step) => {
    if (step === 2) stopped ??= stop()
  }
  await work()
  await until(line, 'waiting 1/3')
  await stopped
  assert.equal((await trendsIn(exampleIds.plan)) - there, 1)

  await open()
  await work()
  await until(line, 'done 3/3')
  assert.equal((await trendsIn(exampleIds.plan)) - there, 3)
})

test('what was asked but is in no queue, as in a register that was put back, is sent again', async () => {
  await openEmpty()
  const line = await begin('adviser')
  await world.owner`delete from pgboss.job`
  await work()
  await until(line, 'done 3/3')
})

test('what keeps failing is told as failed, and is done after all when it is revived', async () => {
  await openEmpty()
  const line = await begin('adviser')
  await world.owner`update pgboss.job set retry_limit = 0`
  let fails = true
  between = () => {
    if (fails) throw new Error('het lukte niet')
  }
  await work()
  await until(line, 'failed 0/0')
  const letters = await queue.deadLetters(addThree.name)
  assert.equal(letters.at(-1)?.reason, 'het lukte niet')
  fails = false
  await queue.revive(addThree.name)
  await until(line, 'done 3/3')
})

test('a task as `system` works for one body and sees no draft of another', async () => {
  await openEmpty()
  const line = await begin('adviser', { forBody: exampleIds.otherBody })
  await work()
  await until(line, 'done 3/3')
  assert.deepEqual(
    outcomes.map((outcome) => outcome.ended),
    ['not-found', 'not-found', 'not-found'],
  )
})

test('a task that comes by itself runs once for each body, as that body', async () => {
  await openEmpty()
  const bodies = await world.owner`select id from head where kind = 'body'`
  await work()
  await queue.send(nightly.name, null as never)
  for (let i = 0; i < 100 && forEveryBody.length < bodies.length; i++) await sleep(50)
  assert.equal(forEveryBody.length, bodies.length)
  assert.equal(forEveryBody.filter((seen) => seen === 'sees the draft').length, 1)
  const [schedule] = await world.owner`select cron, timezone from pgboss.schedule where name = ${nightly.name}`
  assert.deepEqual(schedule, { cron: '0 3 * * *', timezone: 'Europe/Amsterdam' })
})

import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { freshWorld, seededIds, type TestWorld } from '../../../test/world.ts'
import { isRefusal } from '../../kit/base/refusal.ts'
import { applicationUrl, openRegister, type Register } from '../../store/register/register.ts'
import { exampleIds } from '../deed/example.ts'
import type { Outcome } from '../deed/outcome.ts'
import type { Run } from '../deed/run.ts'
import { addElementDeed, reviseElementDeed } from './element.deeds.ts'
import { linkDeed } from './link.deeds.ts'
import { showPlanView, startPlanDeed } from './plan.deeds.ts'
import { sharePlanDeed } from './share.deeds.ts'

let world: TestWorld
let register: Register
/** A second server on the same register, with a queue of its own: what waits, waits in the database. */
let other: Run
before(async () => {
  world = await freshWorld()
  register = openRegister(applicationUrl(world.ownerUrl), { readers: 2, writers: 4 })
  other = world.runWith({ register, newId: seededIds(2) })
})
after(async () => {
  await register.close()
  await world.close()
})

const { body, plan, priority, secondPriority, teamPriority } = exampleIds

function made(outcome: Outcome, type: string): string {
  assert.equal(outcome.ended, 'done', JSON.stringify(outcome))
  const one = outcome.ended === 'done' ? outcome.made.find((event) => event.type === type) : undefined
  return one?.about ?? assert.fail(`no ${type} in ${JSON.stringify(outcome)}`)
}

async function linesOf(deed: string): Promise<number> {
  const [row] = await world.owner<{ lines: number }[]>`select count(*)::int as lines from line where deed = ${deed}`
  return row?.lines ?? 0
}

test('who writes on what somebody changed meanwhile is shown the version that stands, and nothing is written', async () => {
  const words = { element: secondPriority, read: 1, level: 'local' as const }
  const first = await world.run.do(
    reviseElementDeed,
    { ...words, title: 'Veilig en gastvrij uitgaan' },
    world.who('adviser'),
  )
  assert.equal(first.ended, 'done')
  const lines = await linesOf('plan.revise-element')
  const second = await world.run.do(reviseElementDeed, { ...words, title: 'Uitgaan zonder geweld' }, world.who('lead'))
  assert.deepEqual(second, {
    ended: 'conflict',
    n: 2,
    values: { title: 'Veilig en gastvrij uitgaan', level: 'local' },
  })
  assert.equal(await linesOf('plan.revise-element'), lines)
})

test('of two who write on one version at the same moment one is done, and one is shown what the other wrote', async () => {
  const words = { element: teamPriority, read: 1, level: 'team' as const }
  const outcomes = await Promise.all([
    world.run.do(reviseElementDeed, { ...words, title: 'Zorg voor elkaar' }, world.who('adviser')),
    other.do(reviseElementDeed, { ...words, title: 'Veilig en gezond' }, world.who('lead')),
  ])
  assert.deepEqual(outcomes.map(({ ended }) => ended).sort(), ['conflict', 'done'])
})

test('the same deed twice with one key is done once, and answers the same', async () => {
  const input = { plan, kind: 'trend', level: 'local', title: 'Twee keer verstuurd' }
  const lines = await linesOf('plan.add-element')
  const first = await world.run.do(addElementDeed, input, world.who('adviser'), { key: 'twee-keer' })
  const second = await world.run.do(addElementDeed, input, world.who('adviser'), { key: 'twee-keer' })
  assert.equal(first.ended, 'done')
  assert.equal(JSON.stringify(second), JSON.stringify(first))
  assert.equal(await linesOf('plan.add-element'), lines + 1)
})

test('one key does not stand for two different inputs', async () => {
  const input = { plan, kind: 'trend', level: 'local', title: 'Met een sleutel' } as const
  const done = await world.run.do(addElementDeed, input, world.who('adviser'), { key: 'anders' })
  assert.equal(done.ended, 'done')
  const again = await world.run.do(addElementDeed, { ...input, title: 'Iets anders' }, world.who('adviser'), {
    key: 'anders',
  })
  assert.deepEqual(again, { ended: 'key-taken' })
})

test('the same key of somebody else, or for another deed, is another key', async () => {
  const input = { plan, kind: 'trend', level: 'local', title: 'Ieder een eigen sleutel' }
  const key = { key: 'gedeeld' }
  const mine = await world.run.do(addElementDeed, input, world.who('adviser'), key)
  const theirs = await world.run.do(addElementDeed, input, world.who('lead'), key)
  assert.notEqual(made(mine, 'ElementAdded'), made(theirs, 'ElementAdded'))
  const revised = { element: made(mine, 'ElementAdded'), read: 1, title: 'Anders', level: 'local' }
  assert.equal((await world.run.do(reviseElementDeed, revised, world.who('adviser'), key)).ended, 'done')
})

test('a refused deed leaves its key free', async () => {
  const input = { plan, kind: 'line', level: 'local', title: 'Onder zichzelf', under: exampleIds.trend } as const
  const refused = await world.run.do(addElementDeed, input, world.who('adviser'), { key: 'geweigerd' })
  assert.equal(refused.ended, 'refused')
  const done = await world.run.do(addElementDeed, { ...input, under: priority }, world.who('adviser'), {
    key: 'geweigerd',
  })
  assert.equal(done.ended, 'done')
})

test('of two at once with one key the second waits and gets the first answer, also on another server', async () => {
  const input = { plan, kind: 'trend', level: 'local', title: 'Tegelijk verstuurd' }
  const lines = await linesOf('plan.add-element')
  const both = [world.run, other, world.run, other].map((run) =>
    run.do(addElementDeed, input, world.who('adviser'), { key: 'tegelijk' }),
  )
  const [first, ...rest] = await Promise.all(both)
  assert.equal(first?.ended, 'done')
  for (const one of rest) assert.equal(JSON.stringify(one), JSON.stringify(first))
  assert.equal(await linesOf('plan.add-element'), lines + 1)
})

test('a plan of three hundred elements is shared by one deed, quickly and as a whole', async (t) => {
  const adviser = world.who('adviser')
  const large = await startPlan('Een groot plan')
  for (let i = 0; i < 300; i += 1)
    made(
      await world.run.do(addElementDeed, { plan: large, kind: 'trend', level: 'local', title: `Trend ${i}` }, adviser),
      'ElementAdded',
    )
  assert.equal(await world.run.ask(showPlanView, { plan: large }, world.who('')), undefined)

  const began = performance.now()
  const shared = await world.run.do(sharePlanDeed, { plan: large, audience: 'public' }, adviser)
  const milliseconds = Math.round(performance.now() - began)
  t.diagnostic(`a plan of 300 elements was shared in ${milliseconds} ms`)
  assert.ok(shared.ended === 'done' && shared.made.length === 1 + 2 * 300)
  assert.ok(milliseconds < 5_000, `it took ${milliseconds} ms`)
  const seen = await world.run.ask(showPlanView, { plan: large }, world.who(''))
  assert.ok(seen && seen !== 'invalid')
  assert.deepEqual(
    seen.items.map((item) => item.title),
    Array.from({ length: 300 }, (_, i) => `Trend ${i}`),
  )
})

test('two halves of a circle, drawn at once from both ends, do not both stand', async () => {
  for (let i = 0; i < 10; i += 1) {
    const [one, another] = [await sharedTrend(`Een ${i}`), await sharedTrend(`Ander ${i}`)]
    const outcomes = await Promise.all([
      world.run.do(linkDeed, { from: one, kind: 'same-as', to: another }, world.who('adviser')),
      other.do(linkDeed, { from: another, kind: 'same-as', to: one }, world.who('adviser')),
    ])
    const refused = outcomes.flatMap((outcome) => (outcome.ended === 'refused' ? [outcome.refusal.refused] : []))
    assert.deepEqual(refused, ['plan.link-in-circle'], `try ${i}: ${JSON.stringify(outcomes)}`)
  }
})

test('links between random pairs of plans, drawn at once on two servers, never wait for each other in a circle', async () => {
  const trends = await Promise.all(Array.from({ length: 3 }, (_, i) => sharedTrend(`Verbonden ${i}`)))
  const trend = fc.constantFrom(...trends)
  const pairs = fc.array(fc.tuple(trend, trend), { minLength: 12, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(trend, pairs, async (held, drawn) => {
      const outcomes = await whileHeld(held, () =>
        drawn.map(([from, to], i) =>
          (i % 2 === 0 ? world.run : other).do(linkDeed, { from, kind: 'derives-from', to }, world.who('adviser')),
        ),
      )
      for (const { ended } of outcomes) assert.ok(ended === 'done' || ended === 'refused', ended)
    }),
    { seed: 4170, numRuns: 20 },
  )
})

/** Begins work while somebody else holds the plan of an element, so that all who want it too stand in line when it is let go. */
async function whileHeld<T>(element: string, work: () => readonly Promise<T>[]): Promise<readonly T[]> {
  const waiting = await world.owner.begin(async (sql) => {
    await sql`select from head where id = (select plan from element where id = ${element}) for no key update`
    const begun = Promise.all(work())
    await setTimeout(20)
    // Not awaited here: it ends after this transaction does.
    return { begun }
  })
  return waiting.begun
}

async function startPlan(title: string): Promise<string> {
  const input = { body, title, kind: 'annual-plan', level: 'local' }
  return made(await world.run.do(startPlanDeed, input, world.who('adviser')), 'PlanStarted')
}

/** A trend that everybody reads, in a plan of its own. */
async function sharedTrend(title: string): Promise<string> {
  const [adviser, own] = [world.who('adviser'), await startPlan(title)]
  const trend = await world.run.do(addElementDeed, { plan: own, kind: 'trend', level: 'local', title }, adviser)
  const shared = await world.run.do(sharePlanDeed, { plan: own, audience: 'public' }, adviser)
  assert.ok(!isRefusal(shared) && shared.ended === 'done')
  return made(trend, 'ElementAdded')
}

/**
 * Deeds on the register of a region with 38 gemeenten x 200 actions: everybody on one plan, and spread over fifty. Beside each
 * the same number of plain inserts of a single row, which is the least that a commit costs.
 * Usage: npm run bench:deeds [-- --seconds 5] [--fresh]
 */
import { parseArgs } from 'node:util'
import type { Run } from '../src/domain/deed/run.ts'
import { newId, runOn } from '../src/front/server/run-on.ts'
import { applicationUrl, openAsOwner, openRegister, type Sql } from '../src/store/register/register.ts'
import { mustDo, startPlan } from './plan-hand.ts'
import { prepare } from './prepared.ts'
import { quantile } from './quantile.ts'
import type { Gemeente } from './region.ts'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, fresh: { type: 'boolean', default: false } },
})
const seconds = Number(values.seconds)
const clientCounts = [1, 10, 50]
const planCount = 50

/** A plan, and who may add to it. */
interface Desk {
  readonly plan: string
  readonly adviser: string
}

/** Does the work of one client once. */
type Turn = (client: number) => Promise<unknown>

const prepared = await prepare({ isFresh: values.fresh, say: console.log })
const ownerUrl = await prepared.copy('handelingen')
const register = openRegister(applicationUrl(ownerUrl))
const owner = openAsOwner(ownerUrl, 3)
try {
  const run = runOn(register)
  const desks = await fiftyPlans(run, prepared.gemeenten)
  const addTo = (where: readonly Desk[]) => (client: number) => addAction(run, where[client % where.length]!)
  const plain = await plainInserts(owner)
  await measure(10, addTo(desks))
  console.log('\nclients  deed on       per second     p50     p95    plain inserts per second   plain / deed')
  for (const clients of clientCounts)
    for (const [name, turn] of [
      ['one plan', addTo(desks.slice(0, 1))],
      ['fifty plans', addTo(desks)],
    ] as const)
      report(clients, name, await measure(clients, turn), await measure(clients, plain))
} finally {
  await Promise.all([register.close(), owner.end()])
  await prepared.drop('handelingen')
  await prepared.stop()
}

/** The plans of all gemeenten, and a second one of the first until there are fifty. */
async function fiftyPlans(run: Run, gemeenten: readonly Gemeente[]): Promise<readonly Desk[]> {
  const first = gemeenten.map(({ plan, adviser }) => ({ plan, adviser }))
  const second = gemeenten.slice(0, planCount - first.length).map(async ({ address, adviser }) => {
    const found = await owner<{ body: string }[]>`select body from role where actor = ${adviser} limit 1`
    const words = { body: found[0]?.body ?? '', title: `Jaarplan van ${address} (voorbeeld)` }
    const { plan } = await startPlan(run, { id: adviser }, { ...words, kind: 'annual-plan', level: 'local' })
    return { plan, adviser }
  })
  return [...first, ...(await Promise.all(second))]
}

function addAction(run: Run, { plan, adviser }: Desk): Promise<unknown> {
  const title = 'Langsgaan bij ondernemers (voorbeeld)'
  return mustDo(run, 'plan.add-element', { plan, kind: 'action', level: 'local', title }, { id: adviser })
}

/** A row with an id, a plan and a title, each in a transaction of its own: no wall, no record, no rule. */
async function plainInserts(sql: Sql): Promise<Turn> {
  await sql`create table plain_action (id text primary key, plan text not null, title text not null)`
  return (client) =>
    sql`insert into plain_action values (${newId()}, ${String(client)}, ${'Langsgaan bij ondernemers'})`
}

/** So many clients, each of whom begins again as soon as it has its answer. The milliseconds of each turn. */
async function measure(clients: number, turn: Turn): Promise<readonly number[]> {
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  const go = async (client: number) => {
    for (let from = performance.now(); from < end; from = performance.now()) {
      await turn(client)
      times.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => go(client)))
  return times
}

function report(clients: number, name: string, deeds: readonly number[], plain: readonly number[]): void {
  const cells = [
    String(clients).padStart(7),
    ` ${name.padEnd(12)}`,
    (deeds.length / seconds).toFixed(0).padStart(11),
    `${quantile(deeds, 0.5).toFixed(1).padStart(7)}`,
    `${quantile(deeds, 0.95).toFixed(1).padStart(7)} ms`,
    (plain.length / seconds).toFixed(0).padStart(20),
    (plain.length / deeds.length).toFixed(1).padStart(14),
  ]
  console.log(cells.join(' '))
}

import { type Audience, isWider } from '../../kit/base/audience.ts'
import type { Fragment } from '../../store/register/register.ts'
import { insertRows } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { HolderAdded, PlanRevised, PlanStarted, PlanWords } from './plan.ts'

export async function savePlanVersions(tx: Tx, events: readonly Saved<PlanStarted | PlanRevised>[]): Promise<void> {
  const rows = events.map((event) => {
    const { n, kind, level, title, startsOn, endsOn, predecessor, evaluation, passage, source } = event
    const words = { kind, level, title, startsOn, endsOn, predecessor, evaluation, passage, source } satisfies PlanWords
    return { ...ownedRow(event), n, ...words, at: tx.now }
  })
  await insertRows(tx.sql, 'plan', rows)
  await widenHeads(tx, events)
}

/** Who may read a plan may lock it: a holder writes its own elements in it, and a link waits for both its ends. */
async function widenHeads(tx: Tx, events: readonly Saved<PlanStarted | PlanRevised>[]): Promise<void> {
  for (const { type, body, plan, audience } of events)
    if (type === 'PlanRevised')
      await tx.sql`update head set audience = ${audience} where body = ${body} and id = ${plan} and audience <> ${audience}`
}

export async function saveHolders(tx: Tx, events: readonly Saved<HolderAdded>[]): Promise<void> {
  const rows = events.map((event) => {
    const { line, i, plan, audience, circle } = ownedRow(event)
    return { body: event.holder, plan, home: event.body, audience, circle, passage: event.passage, line, i }
  })
  await insertRows(tx.sql, 'plan_holder', rows)
  await tx.enter()
}

export interface PlanRow extends PlanWords {
  readonly body: string
  readonly plan: string
  readonly n: number
  readonly audience: Audience
  readonly holders: readonly string[]
}

/** The latest version of plans that this reader may see, with who hold them, in the order asked. */
export async function readPlans(tx: Tx, ids: readonly string[]): Promise<readonly PlanRow[]> {
  return ids.length === 0 ? [] : readLatest(tx, tx.sql`unnest(${ids as string[]}::text[]) with ordinality`)
}

/** All plans that this reader may see, */
export const readAllPlans = (tx: Tx) =>
  readLatest(tx, tx.sql`(select distinct plan, plan from plan where ${tx.mine('reader')})`)

/** and those that a body holds: who may read a plan may know who holds it. */
export const readPlansOf = (tx: Tx, body: string) =>
  readLatest(tx, tx.sql`(select plan, seq from plan_holder where body = ${body})`)

/** @param wanted rows of an id and its place in the order */
async function readLatest(tx: Tx, wanted: Fragment): Promise<readonly PlanRow[]> {
  return tx.sql<PlanRow[]>`
    select p.*, array(select h.body from plan_holder h where h.plan = p.plan order by h.seq) as holders
    from ${wanted} wanted (id, place)
    cross join lateral (
      select body, plan, n, kind, level, title, starts_on, ends_on, predecessor, evaluation, passage, source, audience from plan
      where plan = wanted.id and ${tx.mine('reader')} order by n desc limit 1
    ) p order by wanted.place`
}

/** The ids of all plans that this reader may see. */
export async function readPlanIds(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.sql<{ plan: string }[]>`select distinct plan from plan where ${tx.mine('reader')} order by plan`
  return rows.map((row) => row.plan)
}

/** The plans that bodies hold: who may read a plan may know who holds it. */
export async function readPlansHeld(
  tx: Tx,
  bodies: readonly string[],
): Promise<readonly { body: string; plan: string }[]> {
  return tx.sql<{ body: string; plan: string }[]>`
    select h.body, h.plan from plan_holder h
    where h.body = any (${bodies as string[]}) and exists (select from plan p where p.plan = h.plan and ${tx.mine('p.reader')})
    order by h.seq`
}

/** For whom a plan is or ever was, at its widest. */
export async function readWidestOfPlan(tx: Tx, plan: string): Promise<Audience> {
  const rows = await tx.sql<{ audience: Audience }[]>`
    select distinct audience from plan where plan = ${plan} and ${tx.mine('reader')}`
  return rows.reduce<Audience>((widest, { audience }) => (isWider(audience, widest) ? audience : widest), 'draft')
}

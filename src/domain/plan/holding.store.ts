import type { Fragment } from '../../store/register/register.ts'
import { insertRows, readPacked } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { Version } from './element.ts'
import type { Held, Holding } from './holding.ts'
import type { OutlineItem, PlanItem } from './item.ts'
import type { Lead, LeadAppointed } from './lead.ts'
import { differencesBetween, type UpstreamChange } from './upstream.ts'

export async function saveHoldings(tx: Tx, events: readonly Saved<Held>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: element, n, version, rank, called, passage, state, reason, answered } = event
    const words = { version, rank, called, passage, state, reason, answered: answered ?? null }
    return { ...ownedRow(event), element, n, ...words, at: tx.now }
  })
  await insertRows(tx.sql, 'holding', rows)
}

export async function saveLeads(tx: Tx, events: readonly Saved<LeadAppointed>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: element, n, lead, deputy, startsOn, endsOn } = event
    return { ...ownedRow(event), element, n, lead, deputy, startsOn, endsOn, at: tx.now }
  })
  await insertRows(tx.sql, 'lead', rows)
}

/** What stands in a plan, in its order: the latest row of each element. */
export async function readHoldings(tx: Tx, plan: string): Promise<readonly Holding[]> {
  return tx.sql<Holding[]>`
    select * from (
      select distinct on (element) body, plan, element, n, version, rank, called, passage, state, audience from holding
      where plan = ${plan} and ${tx.mine('reader')} order by element, n desc
    ) latest where state = 'held' order by rank, element`
}

/** The latest row of an element in a plan, let go or not. */
export async function readHolding(tx: Tx, plan: string, element: string): Promise<Holding | undefined> {
  const [row] = await tx.sql<Holding[]>`
    select body, plan, element, n, version, rank, called, passage, state, audience from holding
    where plan = ${plan} and element = ${element} and ${tx.mine('reader')} order by n desc limit 1`
  return row
}

/**
 * What plans hold, as this reader may see it: their own elements at the latest version, those from above at the version
 * that the plan holds. Of these elements only, where they are named.
 */
export async function readItems(
  tx: Tx,
  plans: readonly string[],
  elements?: readonly string[],
): Promise<readonly PlanItem[]> {
  if (plans.length === 0 || elements?.length === 0) return []
  return tx.sql<PlanItem[]>`
    select v.*, held.rank, held.called, held.passage as holding_passage, held.plan as held_in, held.version as pinned
    from ${held(tx, plans, elements)} order by ${inOrder(tx)}`
}

/** The same items, with what is shown of them beside others: a third of the work, since most of a plan is prose. */
export async function readOutlineItems(
  tx: Tx,
  plans: readonly string[],
  elements?: readonly string[],
): Promise<readonly OutlineItem[]> {
  if (plans.length === 0 || elements?.length === 0) return []
  const { sql } = tx
  const columns = {
    element: sql`v.element`,
    kind: sql`v.kind`,
    level: sql`v.level`,
    title: sql`v.title`,
    called: sql`held.called`,
    body: sql`v.body`,
    plan: sql`v.plan`,
    audience: sql`v.audience`,
    heldIn: sql`held.plan`,
    fields: sql`case when v.kind in ('goal', 'principle') then v.fields else '{}' end`,
    passage: sql`case when v.kind = 'trend' then v.passage else '' end`,
  } satisfies Record<keyof OutlineItem, Fragment>
  return readPacked<OutlineItem>(sql, columns, held(tx, plans, elements), inOrder(tx))
}

/** What these plans hold, as `held`, with of each the version `v` that stands in it. */
function held(tx: Tx, plans: readonly string[], elements?: readonly string[]): Fragment {
  const among = elements ? tx.sql`and element = any (${elements as string[]})` : tx.sql``
  return tx.sql`(
      select distinct on (plan, element) plan, element, version, rank, called, passage, state from holding
      where plan = any (${plans as string[]}) ${among} and ${tx.mine('reader')} order by plan, element, n desc
    ) held cross join lateral (
      select body, plan, element, n, kind, level, title, fields, passage, source, state, audience from version
      where element = held.element and ${tx.mine('reader')} and (plan = held.plan or n = held.version)
      order by n desc limit 1
    ) v
    where held.state = 'held' and v.state = 'live'`
}

const inOrder = (tx: Tx) => tx.sql`held.rank, v.element, held.plan`

/** The highest rank in a plan that this reader may see: a new element comes after it. */
export async function readLastRank(tx: Tx, plan: string): Promise<number> {
  const [row] = await tx.sql<{ last: number }[]>`
    select coalesce(max(rank), 0)::int as last from holding where plan = ${plan} and ${tx.mine('reader')}`
  return row?.last ?? 0
}

/** Which plans hold an element, and how they word it. */
export async function readHeldIn(tx: Tx, element: string): Promise<readonly Holding[]> {
  return tx.sql<Holding[]>`
    select * from (
      select distinct on (plan) body, plan, element, n, version, rank, called, passage, state, audience from holding
      where element = ${element} and ${tx.mine('reader')} order by plan, n desc
    ) latest where state = 'held' order by plan`
}

/** All who were appointed in a plan, for each element the newest first. */
export async function readLeadsPast(tx: Tx, plan: string): Promise<readonly Lead[]> {
  return tx.sql<Lead[]>`
    select body, plan, element, n, lead, deputy, starts_on, ends_on, audience from lead
    where plan = ${plan} and ${tx.mine('reader')} order by element, n desc`
}

/** Who moves what in plans. */
export async function readLeads(tx: Tx, plans: readonly string[]): Promise<readonly Lead[]> {
  if (plans.length === 0) return []
  return tx.sql<Lead[]>`
    select distinct on (plan, element) body, plan, element, n, lead, deputy, starts_on, ends_on, audience from lead
    where plan = any (${plans as string[]}) and ${tx.mine('reader')} order by plan, element, n desc`
}

/** What changed above since this plan took it over, and was not answered yet. */
export async function readUpstream(
  tx: Tx,
  plan: string,
  elements: readonly string[],
): Promise<readonly UpstreamChange[]> {
  if (elements.length === 0) return []
  const rows = await tx.sql<{ held: Version; offered: Version }[]>`
    with held as (
      select distinct on (element) plan, element, version, max(answered) over (partition by element) as answered, state, rank
      from holding
      where plan = ${plan} and element = any (${elements as string[]}) and ${tx.mine('reader')}
      order by element, n desc
    )
    select to_jsonb(old) as held, to_jsonb(new) as offered
    from held
    cross join lateral (select ${versionWords(tx)} from version
      where element = held.element and n = held.version and ${tx.mine('reader')}) old
    cross join lateral (select ${versionWords(tx)} from version
      where element = held.element and audience <> 'draft' and ${tx.mine('reader')} order by n desc limit 1) new
    where held.state = 'held' and old.plan <> held.plan and new.n > greatest(held.version, coalesce(held.answered, 0))
    order by held.rank, held.element`
  return rows.map(({ held, offered }) => ({
    element: held.element,
    held,
    offered,
    differences: differencesBetween(held, offered),
  }))
}

const versionWords = (tx: Tx) =>
  tx.sql`body, plan, element, n, kind, level, title, fields, passage, source, state, audience`

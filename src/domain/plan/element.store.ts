import { insertRows } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { ElementAdded, ElementEvent, Version } from './element.ts'
import type { Held } from './holding.ts'
import type { LinkWritten } from './link.ts'

export async function saveAdded(tx: Tx, events: readonly Saved<ElementAdded>[]): Promise<void> {
  const rows = events.map((event) => {
    const { body, plan, line, i } = ownedRow(event)
    return { body, plan, id: event.about, kind: event.kind, line, i }
  })
  await insertRows(tx.sql, 'element', rows)
  await saveVersions(tx, events)
}

export async function saveVersions(tx: Tx, events: readonly Saved<ElementEvent>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: element, n, kind, level, title, fields, passage, source } = event
    const state = event.type === 'ElementWithdrawn' ? 'withdrawn' : 'live'
    return { ...ownedRow(event), element, n, kind, level, title, fields, passage, source, state, at: tx.now }
  })
  await insertRows(tx.sql, 'version', rows)
  const found = events.map((event) => {
    const text =
      event.type === 'ElementWithdrawn' ? '' : [event.title, ...Object.values(event.fields), event.passage].join('\n')
    return { ...ownedRow(event), element: event.about, n: event.n, text }
  })
  await insertRows(tx.sql, 'findable', found)
}

export async function saveHoldings(tx: Tx, events: readonly Saved<Held>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: element, n, version, rank, called, passage, state, reason, answered } = event
    return {
      ...ownedRow(event),
      element,
      n,
      version,
      rank,
      called,
      passage,
      state,
      reason,
      answered: answered ?? null,
      at: tx.now,
    }
  })
  await insertRows(tx.sql, 'holding', rows)
}

export async function saveLinks(tx: Tx, events: readonly Saved<LinkWritten>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: fromId, to: toId, id, n, kind, reason, passage, state, farReader } = event
    return { ...ownedRow(event), id, n, kind, fromId, toId, reason, passage, state, farReader }
  })
  await insertRows(tx.sql, 'link', rows)
}

/** The versions that stand for this reader: the latest that is visible, drafts of one's own included. */
export async function readStanding(tx: Tx, ids: readonly string[]): Promise<readonly Version[]> {
  if (ids.length === 0) return []
  return tx.sql<Version[]>`
    select v.* from unnest(${ids as string[]}::text[]) wanted (id)
    cross join lateral (
      select body, plan, element, n, kind, level, title, fields, passage, source, state, audience from version
      where element = wanted.id and ${tx.mine('reader')} order by n desc limit 1
    ) v`
}

/** The head of an element is its plan; it never changes. */
export async function headsOfElements(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<
    { id: string; plan: string }[]
  >`select id, plan from element where id = any (${ids as string[]})`
  return new Map(rows.map((row) => [row.id, row.plan]))
}

export interface PlanItem extends Version {
  readonly rank: number
  readonly called: string
  readonly holdingPassage: string
  readonly pinned: number
}

/**
 * What a plan holds, as this reader may see it: its own elements at the latest version, those from above at the version
 * that the plan holds.
 */
export async function readItems(tx: Tx, plan: string): Promise<readonly PlanItem[]> {
  return tx.sql<PlanItem[]>`
    with held as (
      select distinct on (element) plan, element, version, rank, called, passage, state from holding
      where plan = ${plan} and ${tx.mine('reader')} order by element, n desc
    )
    select v.*, held.rank, held.called, held.passage as holding_passage, held.version as pinned
    from held cross join lateral (
      select body, plan, element, n, kind, level, title, fields, passage, source, state, audience from version
      where element = held.element and ${tx.mine('reader')} and (plan = held.plan or n = held.version) order by n desc limit 1
    ) v
    where held.state = 'held' and v.state = 'live'
    order by held.rank, v.element`
}

/** The highest rank in a plan that this reader may see: a new element comes after it. */
export async function readLastRank(tx: Tx, plan: string): Promise<number> {
  const [row] = await tx.sql<{ last: number }[]>`
    select coalesce(max(rank), 0)::int as last from holding where plan = ${plan} and ${tx.mine('reader')}`
  return row?.last ?? 0
}

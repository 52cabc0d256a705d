import { type Audience, isWider } from '../../kit/base/audience.ts'
import { insertRows } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { ElementAdded, ElementEvent, Version } from './element.ts'
import { saveFindable } from './search.store.ts'

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
  await saveFindable(tx, events)
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

/** For whom each element is or ever was, at its widest. */
export async function readWidest(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Audience>> {
  const rows = await tx.sql<{ element: string; audience: Audience }[]>`
    select distinct element, audience from version where element = any (${ids as string[]}) and ${tx.mine('reader')}`
  const widest = new Map<string, Audience>()
  for (const { element, audience } of rows) {
    const known = widest.get(element)
    if (!known || isWider(audience, known)) widest.set(element, audience)
  }
  return widest
}

/** The versions in force: the latest that the reader may see and that is no draft. */
export async function readInForce(tx: Tx, ids: readonly string[]): Promise<readonly Version[]> {
  if (ids.length === 0) return []
  return tx.sql<Version[]>`
    select v.* from unnest(${ids as string[]}::text[]) wanted (id)
    cross join lateral (
      select body, plan, element, n, kind, level, title, fields, passage, source, state, audience from version
      where element = wanted.id and audience <> 'draft' and ${tx.mine('reader')} order by n desc limit 1
    ) v`
}

/** All versions of many elements that this reader may see: of each the newest first. */
export async function readVersions(tx: Tx, ids: readonly string[]): Promise<readonly Version[]> {
  return tx.sql<Version[]>`
    select body, plan, element, n, kind, level, title, fields, passage, source, state, audience from version
    where element = any (${ids as string[]}) and ${tx.mine('reader')} order by element, n desc`
}

export interface PastVersion extends Version {
  readonly at: Date
  readonly line: string
  readonly i: number
}

/** All versions of an element that this reader may see, newest first. */
export async function readPast(tx: Tx, id: string): Promise<readonly PastVersion[]> {
  return tx.sql<PastVersion[]>`
    select body, plan, element, n, kind, level, title, fields, passage, source, state, audience, at, line, i from version
    where element = ${id} and ${tx.mine('reader')} order by n desc`
}

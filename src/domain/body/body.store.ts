import { insertRows, readPacked } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { BodyAdded, BodyChanged, KnownBodies } from './body.ts'
import type { Body, BodyWords, NamedBody } from './body-words.ts'

export async function saveBodies(tx: Tx, events: readonly Saved<BodyAdded | BodyChanged>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: id, n, kind, name, address, partOf, partOfSince, startsOn, endsOn, source } = event
    const words = { kind, name, address, partOf, partOfSince, areas: [...event.areas], startsOn, endsOn, source }
    return { ...ownedRow(event), id, n, ...(words satisfies BodyWords), at: tx.now }
  })
  await insertRows(tx.sql, 'body', rows)
  // Who keeps a body may write in its book from here on.
  await tx.enter()
}

/** All bodies at their latest version, those that ended included. */
export async function readAllBodies(tx: Tx): Promise<readonly Body[]> {
  return tx.sql<Body[]>`
    select distinct on (id) body as keeper, id, n, kind, name, address, part_of, part_of_since, areas, starts_on, ends_on, source
    from body where ${tx.mine('reader')} order by id, n desc`
}

export async function readBodies(tx: Tx, ids: readonly string[]): Promise<readonly Body[]> {
  if (ids.length === 0) return []
  return tx.sql<Body[]>`
    select b.* from unnest(${ids as string[]}::text[]) with ordinality wanted (id, place)
    cross join lateral (
      select body as keeper, id, n, kind, name, address, part_of, part_of_since, areas, starts_on, ends_on, source
      from body where id = wanted.id and ${tx.mine('reader')} order by n desc limit 1
    ) b order by wanted.place`
}

/** All bodies as one names them: every page does. */
export async function readNames(tx: Tx): Promise<readonly NamedBody[]> {
  const { sql } = tx
  const columns = { id: sql`id`, kind: sql`kind`, name: sql`name`, address: sql`address`, partOf: sql`part_of` }
  const latest = sql`(
    select distinct on (id) id, kind, name, address, part_of from body where ${tx.mine('reader')} order by id, n desc
  ) latest`
  return readPacked<NamedBody>(sql, columns, latest, sql`id`)
}

export interface PastBody extends Pick<Body, 'n' | 'name' | 'address'> {
  readonly at: Date
}

/** The names and addresses that a body had, newest first. */
export async function readPastBodies(tx: Tx, id: string): Promise<readonly PastBody[]> {
  return tx.sql<PastBody[]>`
    select n, name, address, at from body where id = ${id} and ${tx.mine('reader')} order by n desc`
}

/** The body that has an address, or else had it. */
export async function readBodyAt(tx: Tx, address: string): Promise<NamedBody | undefined> {
  const [body] = await tx.sql<NamedBody[]>`
    select b.* from (select distinct id from body where address = ${address} and ${tx.mine('reader')}) wanted
    cross join lateral (
      select id, kind, name, address, part_of from body where id = wanted.id and ${tx.mine('reader')} order by n desc limit 1
    ) b order by b.address = ${address} desc`
  return body
}

/** The bodies that there are, and every address that one of them has or had: what a new one must fit in. */
export async function readKnown(tx: Tx, keeper: string): Promise<KnownBodies | undefined> {
  const [bodies, addresses] = await Promise.all([
    readAllBodies(tx),
    tx.sql<{ address: string; id: string }[]>`select distinct address, id from body where ${tx.mine('reader')}`,
  ])
  const found = bodies.find((body) => body.id === keeper)
  return found && { keeper: found, bodies, addresses: new Map(addresses.map((row) => [row.address, row.id])) }
}

/** Who keeps a body never changes. */
export async function keepersOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; keeper: string }[]>`
    select id, body as keeper from body where id = any (${ids as string[]}) and n = 1 and ${tx.mine('reader')}`
  return new Map(rows.map((row) => [row.id, row.keeper]))
}

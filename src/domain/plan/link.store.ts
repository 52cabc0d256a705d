import { type Audience, isWider } from '../../kit/base/audience.ts'
import type { Fragment } from '../../store/register/register.ts'
import { insertRows, readPacked } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { Step } from './circle.ts'
import { linkRules } from './grammar.ts'
import type { End, Link, LinkWritten, ShownLink } from './link.ts'
import type { LinkEnds } from './linked.ts'

export async function saveLinks(tx: Tx, events: readonly Saved<LinkWritten>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: fromId, to: toId, id, n, kind, reason, passage, state, farReader } = event
    return { ...ownedRow(event), id, n, kind, fromId, toId, reason, passage, state, farReader }
  })
  await insertRows(tx.sql, 'link', rows)
}

/** The links that leave these ends. */
export const readLeaving = (tx: Tx, ids: readonly string[]) => readLinks(tx, tx.sql`from_id = any (${ids as string[]})`)

/** The links that arrive at these ends. */
export const readArriving = (tx: Tx, ids: readonly string[]) => readLinks(tx, tx.sql`to_id = any (${ids as string[]})`)

/** All links that stand in these plans. */
export const readLinksOfPlans = (tx: Tx, plans: readonly string[]) =>
  readLinks(tx, tx.sql`plan = any (${plans as string[]})`)

export async function readLink(tx: Tx, id: string): Promise<Link | undefined> {
  const [link] = await readLinks(tx, tx.sql`id = ${id}`)
  return link
}

/** The latest row of each link, for who may read both its ends. A link stands as long as both its ends do. */
function readLinks(tx: Tx, which: Fragment): Promise<readonly Link[]> {
  return readLatest<Link>(tx, which, tx.sql`${shownWords(tx)}, far_reader`)
}

const shownWords = (tx: Tx) => tx.sql`body, plan, id, n, kind, "from", "to", reason, passage, state, audience`

/** The same links as people read them, */
export const readShownLinksOfPlans = (tx: Tx, plans: readonly string[]) =>
  readLatest<ShownLink>(tx, tx.sql`plan = any (${plans as string[]})`, shownWords(tx))

/** and without their words. */
export const readEndsOfPlans = (tx: Tx, plans: readonly string[]) =>
  readLinkEnds(tx, tx.sql`plan = any (${plans as string[]})`)

export const readEndsLeaving = (tx: Tx, ids: readonly string[]) =>
  readLinkEnds(tx, tx.sql`from_id = any (${ids as string[]})`)

/** What arrives at these, and at what serves them. */
export const readEndsBelow = (tx: Tx, ids: readonly string[]) =>
  readLinkEnds(
    tx,
    tx.sql`to_id = any (${ids as string[]} || array(
      select from_id from link where to_id = any (${ids as string[]}) and kind = 'serves' and ${tx.mine('reader')} and ${tx.mine('far_reader')}))`,
  )

async function readLinkEnds(tx: Tx, which: Fragment): Promise<readonly LinkEnds[]> {
  const columns = { kind: tx.sql`kind`, from: tx.sql`"from"`, to: tx.sql`"to"` }
  return readPacked<LinkEnds>(tx.sql, columns, latest(tx, which), tx.sql`id`)
}

async function readLatest<L extends LinkEnds>(tx: Tx, which: Fragment, words: Fragment): Promise<readonly L[]> {
  return tx.sql<L[]>`select ${words} from ${latest(tx, which)} order by id`
}

function latest(tx: Tx, which: Fragment): Fragment {
  return tx.sql`(
      select distinct on (id) body, plan, id, n, kind, from_id as from, to_id as to, reason, passage, state, audience, far_reader
      from link where ${which} and ${tx.mine('reader')} and ${tx.mine('far_reader')} order by id, n desc
    ) latest where state = 'live' and not exists (
      select from version gone where gone.element in (latest.from, latest.to) and gone.state = 'withdrawn' and ${tx.mine('gone.reader')}
    )`
}

/** Elements and plans as ends of a link, as they stand for this reader. */
export async function readEnds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, End>> {
  const rows = await tx.sql<End[]>`
    select e.* from unnest(${ids as string[]}::text[]) wanted (id) cross join lateral (
      (select element as id, kind, level, body, plan, audience, state from version
        where element = wanted.id and ${tx.mine('reader')} order by n desc limit 1)
      union all
      (select plan as id, 'plan' as kind, level, body, plan, audience, 'live' as state from plan
        where plan = wanted.id and ${tx.mine('reader')} order by n desc limit 1)
    ) e where e.state = 'live'`
  const readers = await readReaders(
    tx,
    rows.map((end) => end.id),
  )
  return new Map(rows.map((end) => [end.id, { ...end, reader: readers.get(end.id) ?? '' }]))
}

/** Who may read elements and plans, at their widest: a draft of the next version hides nothing of the one before. */
export async function readReaders(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; audience: Audience; reader: string }[]>`
    select distinct element as id, audience, reader from version where element = any (${ids as string[]}) and ${tx.mine('reader')}
    union select plan as id, audience, reader from plan where plan = any (${ids as string[]}) and ${tx.mine('reader')}`
  const widest = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    const known = widest.get(row.id)
    if (!known || isWider(row.audience, known.audience)) widest.set(row.id, row)
  }
  return new Map([...widest].map(([id, { reader }]) => [id, reader]))
}

/** The links that one meets when one goes on from these ends, of the kinds that never form a circle. */
export async function readBeyond(tx: Tx, from: readonly string[]): Promise<readonly Step[]> {
  const seen = new Set(from)
  const steps: Link[] = []
  let edge = [...seen]
  while (edge.length > 0) {
    const met = (await readLeaving(tx, edge)).filter(({ kind }) => linkRules[kind].tree)
    steps.push(...met)
    edge = [...new Set(met.map((link) => link.to))].filter((id) => !seen.has(id))
    for (const id of edge) seen.add(id)
  }
  return steps
}

/** The head of an element or plan as an end of a link. */
export async function headsOfEnds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; plan: string }[]>`
    select id, plan from element where id = any (${ids as string[]})
    union select plan as id, plan from plan where plan = any (${ids as string[]})`
  return new Map(rows.map((row) => [row.id, row.plan]))
}

export async function headsOfLinks(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; plan: string }[]>`
    select distinct id, plan from link where id = any (${ids as string[]})`
  return new Map(rows.map((row) => [row.id, row.plan]))
}

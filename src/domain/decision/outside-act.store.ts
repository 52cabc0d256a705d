import { insertRows } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { OutsideAct, OutsideActEvent } from './outside-act.ts'

export async function saveActs(tx: Tx, events: readonly Saved<OutsideActEvent>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: id, n, text, organ, organWords, act, happenedOn, reference, passage, source } = event
    const state = event.type === 'OutsideActWithdrawn' ? 'withdrawn' : 'live'
    const words = { text, organ, organWords, act, happenedOn, reference, passage, source }
    return { ...ownedRow(event), id, n, ...words, state, at: tx.now }
  })
  await insertRows(tx.sql, 'outside_act', rows)
}

/** What organs did with the texts of plans, as it stands for this reader, in the order of the calendar. */
export async function readActs(tx: Tx, plans: readonly string[]): Promise<readonly OutsideAct[]> {
  return tx.sql<OutsideAct[]>`
    select * from (
      select distinct on (id) body, id, n, plan, text, organ, organ_words, act, happened_on, reference, passage, source, state, audience
      from outside_act where plan = any (${plans as string[]}) and ${tx.mine('reader')} order by id, n desc
    ) latest where state = 'live' order by happened_on nulls last, id`
}

export async function readAct(tx: Tx, id: string): Promise<OutsideAct | undefined> {
  const [act] = await tx.sql<OutsideAct[]>`
    select body, id, n, plan, text, organ, organ_words, act, happened_on, reference, passage, source, state, audience
    from outside_act where id = ${id} and ${tx.mine('reader')} order by n desc limit 1`
  return act?.state === 'live' ? act : undefined
}

export async function headsOfActs(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; plan: string }[]>`
    select distinct id, plan from outside_act where id = any (${ids as string[]})`
  return new Map(rows.map((row) => [row.id, row.plan]))
}

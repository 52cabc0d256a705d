import { insertRows } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { ListRead, RowChoice, RowChosen } from './list.ts'
import type { ProposalRow } from './proposal.store.ts'

/** A list stands among the proposals: it is a draft of one body, is confirmed once, and is destroyed after ninety days. */
export async function saveLists(tx: Tx, events: readonly Saved<ListRead>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: id, name, list } = event
    const none = tx.sql.json([])
    return { ...ownedRow(event), id, name, format: 'list', blocks: none, left_out: none, recognised: list, at: tx.now }
  })
  await insertRows(tx.sql, 'proposal', rows)
}

export async function saveChoices(tx: Tx, events: readonly Saved<RowChosen>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: proposal, n, row, column, choice, read, under } = event
    const edit = { row, choice, ...(column && { column }), ...(read && { read }), ...(under && { under }) }
    return { ...ownedRow(event), proposal, n, edit, undoes: null, at: tx.now }
  })
  await insertRows(tx.sql, 'proposal_edit', rows)
}

export interface ListStored extends Omit<ProposalRow, 'format'> {
  readonly list: ListRead['list']
  readonly chosen: readonly RowChoice[]
  readonly lastChoice: number
}

/** A list with all that was chosen in it. Undefined too when its text was destroyed. */
export async function readList(tx: Tx, id: string): Promise<ListStored | undefined> {
  const [[row], choices] = await Promise.all([
    tx.sql<(Omit<ProposalRow, 'format'> & { list: ListRead['list'] })[]>`
      select p.id, p.body, p.name, p.at, p.recognised as list,
        (select how from proposal_end e where e.proposal = p.id and ${tx.mine('e.reader')} order by at desc limit 1) as how
      from proposal p where p.id = ${id} and p.format = 'list' and jsonb_typeof(p.blocks) = 'array' and ${tx.mine('p.reader')}`,
    tx.sql<{ n: number; edit: RowChoice }[]>`
      select n, edit from proposal_edit where proposal = ${id} and ${tx.mine('reader')} order by n`,
  ])
  return row && { ...row, chosen: choices.map((one) => one.edit), lastChoice: choices.at(-1)?.n ?? 0 }
}

/** The plan that a list is of never changes. */
export async function plansOfLists(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql<{ id: string; plan: string | null }[]>`
    select id, recognised ->> 'plan' as plan from proposal
    where id = any (${ids as string[]}) and format = 'list' and ${tx.mine('reader')}`
  return new Map(rows.flatMap((row) => (row.plan ? [[row.id, row.plan] as const] : [])))
}

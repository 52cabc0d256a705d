import type { Tx } from '../deed/deed.ts'
import type { WrittenEvent } from './comparison.ts'

/** What confirming a document wrote, as the record keeps it. */
export interface WrittenRow {
  readonly type: string
  readonly about: string
  readonly plan: string
  /** Undefined where the content was withdrawn. */
  readonly said: WrittenEvent['said']
}

/** A document with all that it is a new version of, by the lines that confirmed them; the oldest first. */
function linesOf(tx: Tx, proposals: readonly string[]) {
  return tx.sql`
    with recursive chain (root, id, earlier, step) as (
      select p.id, p.id, p.earlier, 0 from proposal p where p.id = any (${proposals as string[]}) and ${tx.mine('p.reader')}
      union all
      select c.root, p.id, p.earlier, c.step + 1 from chain c join proposal p on p.id = c.earlier
      where ${tx.mine('p.reader')} and c.step < 50
    )
    select c.root, e.line, c.step from chain c join proposal_end e on e.proposal = c.id
    where e.how = 'confirmed' and ${tx.mine('e.reader')}`
}

const types = ['PlanStarted', 'PlanRevised', 'ElementAdded', 'ElementRevised', 'OutsideActRecorded', 'HolderAdded']

/** What a document and its earlier versions brought into the plans, in the order in which it was written. */
export async function readWritten(tx: Tx, proposal: string): Promise<readonly WrittenRow[]> {
  const rows = await tx.sql<{ type: string; about: string; plan: string; text: string | null }[]>`
    select c.type, c.about, c.plan, c.text from (${linesOf(tx, [proposal])}) l join content c on c.line = l.line
    where c.type = any (${types}) and ${tx.mine('c.reader')} order by l.step desc, c.seq`
  return rows.map(({ text, ...row }) => ({ ...row, said: text ? JSON.parse(text) : undefined }))
}

export interface ConfirmedRow {
  readonly id: string
  readonly name: string
}

/** The documents that a body took in, newest first; of a document with a newer version only that one. */
export async function readConfirmed(tx: Tx, body: string): Promise<readonly ConfirmedRow[]> {
  return tx.sql<ConfirmedRow[]>`
    select p.id, p.name from proposal p join proposal_end e on e.proposal = p.id and e.how = 'confirmed'
    where p.body = ${body} and ${tx.mine('p.reader')} and ${tx.mine('e.reader')}
      and not exists (select from proposal n join proposal_end d on d.proposal = n.id and d.how = 'confirmed'
        where n.earlier = p.id and ${tx.mine('n.reader')} and ${tx.mine('d.reader')})
    order by p.at desc, p.id`
}

/** These documents with the passages that they and their earlier versions brought into the plans. */
export async function withPassages(
  tx: Tx,
  documents: readonly ConfirmedRow[],
): Promise<readonly (ConfirmedRow & { readonly passages: readonly string[] })[]> {
  if (documents.length === 0) return []
  const ids = documents.map(({ id }) => id)
  const rows = await tx.sql<{ root: string; passages: readonly string[] }[]>`
    select l.root, array_agg(nullif(c.text, '')::jsonb ->> 'passage') as passages
    from (${linesOf(tx, ids)}) l join content c on c.line = l.line
    where c.type = any (${types}) and ${tx.mine('c.reader')} group by l.root`
  const found = new Map(rows.map(({ root, passages }) => [root, passages.filter(Boolean)]))
  return documents.map((one) => ({ ...one, passages: found.get(one.id) ?? [] }))
}

/** The plans that a new version of a document writes in: what earlier versions brought in stands there. */
export async function plansOfEarlier(
  tx: Tx,
  proposals: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.sql<{ root: string; plan: string }[]>`
    select distinct l.root, c.plan from (${linesOf(tx, proposals)}) l join content c on c.line = l.line
    where c.type in ('PlanStarted', 'ElementAdded') and ${tx.mine('c.reader')}`
  return new Map(proposals.map((id) => [id, rows.filter((row) => row.root === id).map((row) => row.plan)]))
}

export async function readName(tx: Tx, id: string): Promise<string> {
  const [row] = await tx.sql<
    { name: string }[]
  >`select name from proposal p where p.id = ${id} and ${tx.mine('p.reader')}`
  return row?.name ?? ''
}

/** The prints of all passages that a document and its earlier versions were confirmed without. */
export async function readPassedOver(tx: Tx, proposal: string): Promise<ReadonlySet<string>> {
  const rows = await tx.sql<{ prints: readonly string[] | null }[]>`
    select nullif(c.text, '')::jsonb -> 'passedOver' as prints
    from (${linesOf(tx, [proposal])}) l join content c on c.line = l.line
    where c.type = 'ProposalConfirmed' and ${tx.mine('c.reader')}`
  return new Set(rows.flatMap(({ prints }) => prints ?? []))
}

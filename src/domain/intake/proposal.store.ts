import type { Block } from '../../kit/document/block.ts'
import type { LeftOut } from '../../kit/document/left-out.ts'
import { insertRows } from '../../store/register/rows.ts'
import type { Tx } from '../deed/deed.ts'
import { ownedRow, type Saved } from '../deed/event.ts'
import type { ProposalConfirmed } from './confirm.ts'
import type { ProposalEdited } from './edit.ts'
import type { ProposalDropped, ProposalRead } from './reading.ts'
import type { Recognised } from './recognised.ts'

export async function saveRead(tx: Tx, events: readonly Saved<ProposalRead>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: id, name, format, blocks, leftOut = [], recognised, earlier = null } = event
    // An array is an array of SQL to the driver; as JSON it must be said.
    const lists = { blocks: tx.sql.json(blocks as never), left_out: tx.sql.json(leftOut as never) }
    return { ...ownedRow(event), id, name, format, ...lists, recognised, earlier, at: tx.now }
  })
  await insertRows(tx.sql, 'proposal', rows)
}

export async function saveEdits(tx: Tx, events: readonly Saved<ProposalEdited>[]): Promise<void> {
  const rows = events.map((event) => {
    const { about: proposal, n, change, undoes } = event
    return { ...ownedRow(event), proposal, n, edit: change, undoes: undoes ?? null, at: tx.now }
  })
  await insertRows(tx.sql, 'proposal_edit', rows)
}

export async function saveEnds(tx: Tx, events: readonly Saved<ProposalConfirmed | ProposalDropped>[]): Promise<void> {
  const rows = events.map((event) => {
    const how = event.type === 'ProposalConfirmed' ? 'confirmed' : event.how
    return { ...ownedRow(event), proposal: event.about, how, at: tx.now }
  })
  await insertRows(tx.sql, 'proposal_end', rows)
}

export interface ProposalRow {
  readonly id: string
  readonly body: string
  readonly name: string
  readonly format: string
  readonly at: Date
  readonly how: 'confirmed' | 'dropped' | 'destroyed' | null
  /** The proposal of which this document is a new version. */
  readonly earlier: string | null
}

export interface ProposalText extends ProposalRow {
  readonly blocks: readonly Block[]
  readonly leftOut: readonly LeftOut[]
  readonly recognised: Recognised
}

export interface EditRow {
  readonly n: number
  readonly change: ProposalEdited['change']
  readonly undoes: number | null
}

const rowWords = (tx: Tx) => tx.sql`p.id, p.body, p.name, p.format, p.at, p.earlier,
  (select how from proposal_end e where e.proposal = p.id and ${tx.mine('e.reader')} order by at desc limit 1) as how`

export interface ToldEdit extends EditRow {
  readonly at: Date
  /** The account of who made it, by name, where the reader may know. */
  readonly by: string | null
}

/** All changes to a proposal in order, with who made them and when. */
export async function readToldEdits(tx: Tx, proposal: string): Promise<readonly ToldEdit[]> {
  return tx.sql<ToldEdit[]>`
    select e.n, e.edit as change, e.undoes, e.at, a.name as by from proposal_edit e
    left join line l on l.id = e.line and ${tx.mine('l.reader')}
    left join account a on a.id = l.actor and ${tx.mine('a.reader')}
    where e.proposal = ${proposal} and ${tx.mine('e.reader')} order by e.n`
}

export interface UnfinishedRow extends Omit<ProposalRow, 'how'> {
  readonly recognised: Recognised
  readonly edits: readonly EditRow[]
}

/** The documents of a body that nobody confirmed or threw away yet, newest first, without their text. Lists that came back are no documents. */
export async function readUnfinished(tx: Tx, body: string): Promise<readonly UnfinishedRow[]> {
  const rows = await tx.sql<Omit<UnfinishedRow, 'edits'>[]>`
    select p.id, p.body, p.name, p.format, p.at, p.earlier, p.recognised from proposal p
    where p.body = ${body} and p.format <> 'list' and ${tx.mine('p.reader')} and jsonb_typeof(p.blocks) = 'array'
      and not exists (select from proposal_end e where e.proposal = p.id and ${tx.mine('e.reader')})
    order by p.at desc, p.id`
  if (rows.length === 0) return []
  const edits = await tx.sql<(EditRow & { proposal: string })[]>`
    select proposal, n, edit as change, undoes from proposal_edit
    where proposal = any (${rows.map((row) => row.id)}) and ${tx.mine('reader')} order by n`
  return rows.map((row) => ({ ...row, edits: edits.filter((edit) => edit.proposal === row.id) }))
}

/** The proposals of a body, newest first. */
export async function readProposals(tx: Tx, body: string): Promise<readonly ProposalRow[]> {
  return tx.sql<ProposalRow[]>`
    select ${rowWords(tx)} from proposal p where p.body = ${body} and ${tx.mine('p.reader')} order by p.at desc, p.id`
}

/** A proposal with its text, and all changes to it in order. Undefined too when its text was destroyed. */
export async function readProposal(
  tx: Tx,
  id: string,
): Promise<(ProposalText & { readonly edits: readonly EditRow[] }) | undefined> {
  const [[row], edits] = await Promise.all([
    tx.sql<ProposalText[]>`
      select ${rowWords(tx)}, p.blocks, p.left_out as "leftOut", p.recognised from proposal p
      where p.id = ${id} and p.format <> 'list' and ${tx.mine('p.reader')}`,
    tx.sql<EditRow[]>`
      select n, edit as change, undoes from proposal_edit where proposal = ${id} and ${tx.mine('reader')} order by n`,
  ])
  return row && Array.isArray(row.blocks) ? { ...row, edits } : undefined
}

/** What proposals are about, whatever they hold. Those of which the text was destroyed are not there. */
export async function readAbout(tx: Tx, ids: readonly string[]): Promise<readonly ProposalRow[]> {
  return tx.sql<ProposalRow[]>`
    select ${rowWords(tx)} from proposal p
    where p.id = any (${ids as string[]}) and jsonb_typeof(p.blocks) = 'array' and ${tx.mine('p.reader')}`
}

/** Unfinished proposals of a body that are older than a moment. */
export async function readOld(tx: Tx, body: string, before: Date): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }[]>`
    select p.id from proposal p where p.body = ${body} and p.at < ${before} and ${tx.mine('p.reader')}
      and jsonb_typeof(p.blocks) = 'array' order by p.at`
  return rows.map((row) => row.id)
}

/** The contents of the record that hold the text of a proposal. */
export async function readTextOf(tx: Tx, proposal: string): Promise<readonly { line: string; i: number }[]> {
  return tx.sql<{ line: string; i: number }[]>`
    select line, i from content where about = ${proposal} and type in ('ProposalRead', 'ProposalEdited', 'ListRead')
      and withdrawn is null and ${tx.mine('reader')} order by seq`
}

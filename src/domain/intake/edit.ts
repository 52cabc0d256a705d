import { isRefusal, type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { Event } from '../deed/event.ts'
import { applyChange, decideEdit, type EditRefusalCode, opposite, type ProposalChange } from './edit-proposal.ts'
import { type Proposal, proposalOf } from './proposal.ts'
import type { Edit, Recognised } from './recognised.ts'

/** One change to a proposal. Undo is the opposite change, which names the one that it takes back. */
export interface ProposalEdited extends Event {
  readonly type: 'ProposalEdited'
  readonly v: 1
  readonly n: number
  readonly change: ProposalChange
  readonly undoes?: number
}

export interface EditMade {
  readonly n: number
  readonly change: ProposalChange
  readonly undoes: number | null
}

/** A proposal as it stands: what was read, with every change since. */
export function proposalNow(recognised: Recognised, edits: readonly EditMade[]): Proposal {
  return edits.reduce((proposal, { n, change }) => {
    const after = applyChange(proposal, change)
    if (isRefusal(after)) throw new TypeError(`change ${n} of a proposal does not fit on those before it`)
    return after
  }, proposalOf(recognised))
}

export interface EditFacts {
  readonly id: string
  readonly body: string
  readonly how: string | null
  readonly proposal: Proposal
  readonly edits: readonly EditMade[]
}

/**
 * @param read the version of the piece that the person saw. Who changes another piece hinders nobody; who changes the same one hears what it
 * has become.
 */
export function editProposal(
  facts: EditFacts,
  edit: Edit,
  read?: number,
): readonly [ProposalEdited] | Refusal<EditRefusalCode | 'intake.ended'> {
  if (facts.how) return refuse('intake.ended')
  if ('piece' in edit && read !== undefined && read !== versionOf(facts.edits, edit.piece))
    return refuse('intake.changed-meanwhile')
  const change = decideEdit(facts.proposal, edit)
  return isRefusal(change) ? change : [edited(facts, change)]
}

/** The number of the version of a piece: each change that touches it makes the next one. */
export function versionOf(edits: readonly EditMade[], piece: string): number {
  return 1 + edits.filter(({ change }) => change.steps.some(({ on }) => on === piece)).length
}

/** The versions of all pieces that were ever changed; another stands at its first. */
export function versionsOf(edits: readonly EditMade[]): readonly { readonly piece: string; readonly n: number }[] {
  const touched = new Set(edits.flatMap(({ change }) => change.steps.map(({ on }) => on)))
  return [...touched].map((piece) => ({ piece, n: versionOf(edits, piece) }))
}

/** The changes that still stand, in the order in which they were made. */
export function standing<Made extends EditMade>(edits: readonly Made[]): readonly Made[] {
  const undone = new Set(edits.map((one) => one.undoes))
  return edits.filter((one) => one.undoes === null && !undone.has(one.n))
}

/** Takes back the change with this number, or the last one; once more takes back the one before it. */
export function undoChange(
  facts: EditFacts,
  { change: wanted }: { readonly change?: number | undefined },
): readonly [ProposalEdited] | Refusal<EditRefusalCode | 'intake.ended' | 'intake.nothing-to-undo'> {
  if (facts.how) return refuse('intake.ended')
  const made = standing(facts.edits).findLast(({ n }) => wanted === undefined || n === wanted)
  if (!made) return refuse('intake.nothing-to-undo')
  const change = opposite(made.change)
  const after = applyChange(facts.proposal, change)
  return isRefusal(after) ? after : [{ ...edited(facts, change), undoes: made.n }]
}

function edited({ id, body, edits }: EditFacts, change: ProposalChange): ProposalEdited {
  const n = (edits.at(-1)?.n ?? 0) + 1
  return { type: 'ProposalEdited', v: 1, body, plan: body, audience: 'draft', about: id, n, change }
}

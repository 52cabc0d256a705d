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

export function editProposal(
  facts: EditFacts,
  edit: Edit,
): readonly [ProposalEdited] | Refusal<EditRefusalCode | 'intake.ended'> {
  if (facts.how) return refuse('intake.ended')
  const change = decideEdit(facts.proposal, edit)
  return isRefusal(change) ? change : [edited(facts, change)]
}

/** The last change that still stands; undo takes it back, and once more the one before it. */
export function lastStanding(edits: readonly EditMade[]): EditMade | undefined {
  const undone = new Set(edits.map((one) => one.undoes))
  return edits.findLast((one) => one.undoes === null && !undone.has(one.n))
}

export function undoLast(
  facts: EditFacts,
): readonly [ProposalEdited] | Refusal<EditRefusalCode | 'intake.ended' | 'intake.nothing-to-undo'> {
  if (facts.how) return refuse('intake.ended')
  const last = lastStanding(facts.edits)
  if (!last) return refuse('intake.nothing-to-undo')
  const change = opposite(last.change)
  const after = applyChange(facts.proposal, change)
  return isRefusal(after) ? after : [{ ...edited(facts, change), undoes: last.n }]
}

function edited({ id, body, edits }: EditFacts, change: ProposalChange): ProposalEdited {
  const n = (edits.at(-1)?.n ?? 0) + 1
  return { type: 'ProposalEdited', v: 1, body, plan: body, audience: 'draft', about: id, n, change }
}

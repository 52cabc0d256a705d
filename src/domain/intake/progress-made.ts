import { addDays, type Day, dayAt } from '../../kit/base/day.ts'
import { type EditMade, standing } from './edit.ts'
import { pieceOfChange } from './edit-proposal.ts'
import { nodesOf, type Proposal } from './proposal.ts'

/** How long the text of a document is kept when nothing comes of it. */
export const keptDays = 90

/** How far one is with a proposal, and until when it waits. */
export interface Progress {
  readonly nodes: number
  readonly questions: number
  /** Questions that nobody answered or left open yet. */
  readonly asked: number
  readonly changed: number
  /** The piece that was changed last: there one goes on. */
  readonly last: string | null
  readonly keptUntil: Day
}

/** @param only the nodes that a new version of a document proposes; otherwise all are proposed */
export function progressOf(
  proposal: Proposal,
  edits: readonly EditMade[],
  at: Date,
  only?: ReadonlySet<string>,
): Progress {
  const made = standing(edits)
  const last = made.at(-1)
  const questions = proposal.questions.filter(({ node }) => !only || only.has(node))
  return {
    nodes: only?.size ?? nodesOf(proposal).length,
    questions: questions.length,
    asked: questions.filter((question) => question.state === 'asked').length,
    changed: made.length,
    last: last ? (pieceOfChange(last.change, proposal) ?? null) : null,
    keptUntil: addDays(dayAt(at), keptDays),
  }
}

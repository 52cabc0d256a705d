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

export function progressOf(proposal: Proposal, edits: readonly EditMade[], at: Date): Progress {
  const made = standing(edits)
  const last = made.at(-1)
  return {
    nodes: nodesOf(proposal).length,
    questions: proposal.questions.length,
    asked: proposal.questions.filter((question) => question.state === 'asked').length,
    changed: made.length,
    last: last ? (pieceOfChange(last.change, proposal) ?? null) : null,
    keptUntil: addDays(dayAt(at), keptDays),
  }
}

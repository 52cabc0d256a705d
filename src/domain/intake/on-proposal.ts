import type { Proposal } from './proposal.ts'

/** A proposal on its page. */
export interface OnProposal {
  readonly proposal: string
  readonly now: Proposal
  /** The path of the page. */
  readonly back: string
  /** Whether the reader may change it: else it is only shown. */
  readonly edits: boolean
  /** The piece that is opened, with all that one may change about it. */
  readonly chosen?: string | undefined
  /** Which version of each piece is shown; of one that was never changed the first. */
  readonly versions: ReadonlyMap<string, number>
  /** Of a new version of a document only these are proposed; what they stand under is shown with them. */
  readonly only?: ReadonlySet<string> | undefined
}

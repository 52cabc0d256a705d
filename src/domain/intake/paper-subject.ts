import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import { paperWords } from './lexicon-acts.ts'
import { rowPassages, sentencesOf } from './passage.ts'
import { type PlanReference, planReferences } from './plan-reference.ts'
import type { Passage } from './recognised.ts'

/** The plan that a paper for a college or raad is about, and where it says so. */
export interface PaperSubject {
  readonly reference: PlanReference
  readonly passage: Passage
}

/** The head of a paper stands within its first pieces, and so does what is decided. */
const headBlocks = 12

/**
 * A raadsvoorstel, a memo or a besluit says in its head, or in what is to be decided, which plan it is about. What it tells before that plan
 * begins, or without that plan behind it, is of that plan, and not of a plan that it only names.
 */
export function subjectOfPaper(blocks: readonly Block[]): PaperSubject | undefined {
  const head = blocks.slice(0, headBlocks)
  if (!head.slice(0, 3).some(({ text }) => paperWords.test(plainWords(text)))) return undefined
  const lines = head.flatMap((block) =>
    block.rows ? rowPassages(block).filter((row) => row !== undefined) : sentencesOf(block),
  )
  const decided = lines.find(({ text }) => decides.test(text) && planReferences(text).length > 0)
  const line = lines.find(({ text }) => subjectLabel.test(text) && planReferences(text).length > 0) ?? decided
  const reference = line && planReferences(line.text)[0]
  return reference && { reference, passage: line }
}

const subjectLabel = /^(?:onderwerp|betreft|titel|aangaande)\b/i

const decides = /\b(?:vast te stellen|in te stemmen|ter vaststelling|kennis te nemen|tot vaststelling)\b/i

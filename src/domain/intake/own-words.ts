import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import { factLabels } from './lexicon-facts.ts'
import { ownChapters, ownHeadings, ownHeads, ownNotes } from './lexicon-own.ts'
import { rowPassages, sentencesOf } from './passage.ts'
import type { Passage } from './recognised.ts'

/**
 * What this product itself printed around a plan: that something is not known, what the open points are, where a passage came from. In a
 * plan that went out to Word and comes back these are passed over, and not listed as not understood. What somebody wrote stays listed.
 */
export function ownWordsIn(blocks: readonly Block[]): readonly Passage[] {
  if (!isOwn(blocks)) return []
  let chapter = ''
  return blocks.flatMap((block) => {
    const plain = plainWords(block.text)
    if (block.kind === 'heading') chapter = plain
    if (block.kind === 'heading') return ownHeadings.has(plain) ? sentencesOf(block) : []
    if (block.kind === 'table') return ownRows(block, ownChapters.has(chapter))
    return sentencesOf(block).filter(({ text }) => ownNotes.some((note) => note.test(plainWords(text))))
  })
}

/** The table right under the title tells what kind of plan it is and on which day it was printed: only we print both. */
function isOwn(blocks: readonly Block[]): boolean {
  const labels = (blocks[1]?.rows ?? []).map((row) => plainWords(row[0]?.text ?? ''))
  return ['soort plan', 'stand op'].every((label) => factLabels[label] !== undefined && labels.includes(label))
}

function ownRows(table: Block, isOwnChapter: boolean): readonly Passage[] {
  const rows = rowPassages(table).filter((row) => row !== undefined)
  if (isOwnChapter) return rows
  return rows
    .slice(0, 1)
    .filter(({ text }) => ownHeads.test(plainWords(text.split(/\s/)[0]!)) && (table.heads ?? 0) > 0)
}

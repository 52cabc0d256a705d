import type { Block } from '../../kit/document/block.ts'
import type { Passage } from './recognised.ts'

/** Short forms that end in a full stop without ending a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:o\.a|d\.w\.z|bijv|bv|m\.b\.t|i\.s\.m|i\.c\.m|t\.a\.v|e\.d|c\.a|c\.q|a\.u\.b|n\.a\.v|t\.b\.v|z\.o\.z|art|nr|ca|evt|incl|excl|resp|mr|drs|dr|ir|ing|prof|dhr|mevr|mw|zgn|zgn|ong|min|max|jl|jr|sr|p|blz|par|hfst|\p{Lu}|\d{1,2})\.$/iu

/** The sentences of a block, each a literal piece of it. Headings and items are one piece: a bullet is taken in as a whole. */
export function sentencesOf(block: Block): readonly Passage[] {
  if (block.rows) return rowPassages(block).filter((piece) => piece !== undefined)
  if (block.kind !== 'paragraph') return [wholeOf(block)]
  const sentences: Passage[] = []
  let from = 0
  for (const end of block.text.matchAll(/[.!?]["'’”)\]]*\s+(?=["'‘“(]?[\p{Lu}\d])/gu)) {
    const stop = end.index + end[0].trimEnd().length
    if (abbreviation.test(block.text.slice(Math.max(from, stop - 12), stop))) continue
    sentences.push(pieceOf(block, from, stop))
    from = end.index + end[0].length
  }
  sentences.push(pieceOf(block, from, block.text.length))
  return sentences
}

/** What each row of a table prints itself; a cell that it shares with the row above stands there. */
export function rowPassages(block: Block): readonly (Passage | undefined)[] {
  let printed = -1
  return (block.rows ?? []).map((row) => {
    const own = row.filter((cell) => cell.text !== '' && cell.from > printed)
    printed = Math.max(printed, ...row.map((cell) => cell.to))
    return own.length > 0 ? pieceOf(block, own[0]!.from, own.at(-1)!.to) : undefined
  })
}

export function wholeOf(block: Block): Passage {
  return pieceOf(block, 0, block.text.length)
}

export function pieceOf(block: Block, from: number, to: number): Passage {
  return { text: block.text.slice(from, to), place: block.place, from, to }
}

/** Is a title made of words of a passage, in their order? Only white space may differ. */
export function isWithin(title: string, passage: string): boolean {
  const even = (text: string) => text.replace(/\s+/g, ' ').trim()
  return even(title) !== '' && even(passage).includes(even(title))
}

/** Before or after, in the order of the document. */
export function byPlace(one: Passage, other: Passage): number {
  return one.place.block - other.place.block || one.from - other.from || one.to - other.to
}

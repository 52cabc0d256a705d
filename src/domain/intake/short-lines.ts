import type { Block } from '../../kit/document/block.ts'
import { sentencesOf } from './passage.ts'

/** Fewer headings than this is as good as none: the title of a letter. */
const fewHeadings = 2
const fewestLines = 2
const mostWords = 7
const fewestWordsOfText = 6

/**
 * Lines of a few words that each stand above a paragraph: the headings of who typed a letter without styles. Only in a text without headings
 * of its own, since there a short line is something else.
 */
export function shortLineHeadings(blocks: readonly Block[]): ReadonlySet<Block> {
  if (blocks.filter(({ kind }) => kind === 'heading').length > fewHeadings) return new Set()
  const lines = blocks.filter((block, at) => isShortLine(block) && isText(blocks[at + 1]))
  return new Set(lines.length >= fewestLines ? lines : [])
}

function isShortLine({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' || text.split(' ').length > mostWords) return false
  return (
    /^\p{Lu}\p{L}/u.test(text) &&
    /[\p{L})’']$/u.test(text) &&
    !/[:\t]|\d{4}|@|\b(?:aan de|geachte|beste|namens|groet|datum|kenmerk)\b/i.test(text)
  )
}

function isText(block: Block | undefined): boolean {
  return (
    block?.kind === 'paragraph' &&
    /[.!?]$/.test(block.text) &&
    sentencesOf(block)[0]!.text.split(' ').length >= fewestWordsOfText
  )
}

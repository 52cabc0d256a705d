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
  const short = blocks.filter((block, at) => isShortLine(block) && (blocks[at + 1]?.kind ?? 'heading') !== 'heading')
  const again = comingBack(short)
  if (blocks.filter(({ kind }) => kind === 'heading').length > fewHeadings) return new Set(again)
  const lines = blocks.filter((block, at) => isShortLine(block) && isText(blocks[at + 1]))
  return new Set(lines.length >= fewestLines ? [...again, ...lines] : again)
}

/** *Aan de slag* above one list after another is a heading, also where it is printed as the text is. */
function comingBack(lines: readonly Block[]): readonly Block[] {
  const counts = new Map<string, number>()
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1)
  return lines.filter(({ text }) => counts.get(text)! > 1)
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

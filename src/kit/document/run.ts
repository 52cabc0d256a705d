import type { Draft } from './block.ts'
import { looksLikeHeading } from './heading-cue.ts'
import { readBullet, readNumber } from './marks.ts'
import { endsSentence, joinLines, tidy } from './words.ts'

/** A line inside a paragraph, as people make them with a forced line end. */
export interface RunLine {
  readonly text: string
  readonly isBold: boolean
}

/**
 * The blocks of one paragraph of Markdown or HTML. People type bullets by hand after a forced line end and make headings by bold
 * print; both are read as what they are meant to be.
 */
export function runToDrafts(
  lines: readonly RunLine[],
  kind: 'paragraph' | 'item',
  itemDepth: number,
): readonly Draft[] {
  const drafts: Draft[] = []
  let open: string[] = []
  const close = () => {
    const text = joinLines(open)
    const isItem = kind === 'item' && drafts.length === 0
    if (text) drafts.push({ kind: isItem ? 'item' : 'paragraph', depth: isItem ? itemDepth : 0, text })
    open = []
  }

  const used = lines.map((line) => ({ ...line, text: tidy(line.text) }))
  for (const line of used) {
    const marked = readBullet(line.text) ?? typedNumber(line.text, used.length)
    if (line.text === '') close()
    else if (marked?.text) {
      close()
      const isWithin = kind === 'paragraph' || drafts.length > 0
      const mark = /^(?:\d+|[A-Z])\.\d/.test(marked.mark) ? { mark: marked.mark.replace(/\.$/, '') } : {}
      drafts.push({ kind: 'item', depth: itemDepth + (isWithin ? 1 : 0), text: marked.text, ...mark })
    } else if (line.isBold && kind === 'paragraph' && looksLikeHeading(line.text)) {
      close()
      drafts.push({ kind: 'heading', depth: 0, text: line.text })
    } else {
      if (open.length > 0 && endsSentence(open.at(-1)!)) close()
      open.push(line.text)
    }
  }
  close()
  return drafts
}

/** `1. ` at the start of a line is typed by hand only where more lines follow or precede; alone it may number a chapter. */
function typedNumber(text: string, lines: number) {
  const numbered = readNumber(text)
  return lines > 1 && numbered ? numbered : undefined
}

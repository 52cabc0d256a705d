import type { Draft } from './block.ts'
import { looksLikeHeading } from './heading-cue.ts'
import { readBullet, readNumber } from './marks.ts'
import { endsSentence, joinLines, tidy } from './words.ts'

/** A line inside a paragraph, as people make them with a forced line end. */
export interface RunLine {
  readonly text: string
  readonly isBold: boolean
  /** What of it is bold before letters follow that are not: `Havenscan.` in **Havenscan.** Afgerond. */
  readonly lead?: string
}

/** A line of which the letters still come in, run by run. */
export interface GrowingLine {
  text: string
  isBold: boolean
  lead?: string
}

export const emptyLine = (): GrowingLine => ({ text: '', isBold: true })

export function grow(line: GrowingLine, text: string, isBold: boolean): void {
  // Signs such as a bullet or a dash have no weight that one sees.
  if (line.isBold && !isBold && /[\p{L}\p{N}]/u.test(text)) {
    line.isBold = false
    if (line.text.trim() !== '') line.lead = line.text
  }
  line.text += text
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
  let open: RunLine[] = []
  const close = () => {
    const text = joinLines(open.map((line) => line.text))
    const isItem = kind === 'item' && drafts.length === 0
    const bold = boldOf(text, open[0]?.lead)
    if (text) drafts.push({ kind: isItem ? 'item' : 'paragraph', depth: isItem ? itemDepth : 0, text, ...bold })
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
      const bold = boldOf(
        marked.text,
        readBullet(line.lead ?? '')?.text ?? readNumber(line.lead ?? '')?.text ?? line.lead,
      )
      drafts.push({ kind: 'item', depth: itemDepth + (isWithin ? 1 : 0), text: marked.text, ...mark, ...bold })
    } else if (line.isBold && kind === 'paragraph' && looksLikeHeading(line.text)) {
      close()
      drafts.push({ kind: 'heading', depth: 0, text: line.text })
    } else {
      if (open.length > 0 && endsSentence(open.at(-1)!.text)) close()
      open.push(line)
    }
  }
  close()
  return drafts
}

function boldOf(text: string, lead: string | undefined): Pick<Draft, 'boldTo'> {
  const bold = tidy(lead ?? '')
  return bold !== '' && bold.length < text.length && text.startsWith(bold) ? { boldTo: bold.length } : {}
}

/** `1. ` at the start of a line is typed by hand only where more lines follow or precede; alone it may number a chapter. */
function typedNumber(text: string, lines: number) {
  const numbered = readNumber(text)
  return lines > 1 && numbered ? numbered : undefined
}

import { looksLikeHeading } from './heading-cue.ts'
import { readBullet, readNumber } from './marks.ts'
import { isNear, type PdfUnit } from './pdf-flow.ts'
import type { PdfTable } from './pdf-grid.ts'
import { leftOf, type PdfLine, rightOf, textOfLine } from './pdf-line.ts'
import type { PdfMeasure } from './pdf-measure.ts'
import { endsSentence, startsLowerCase } from './words.ts'

/** Lines that belong together, before it is decided what they are. */
export interface PdfParagraph {
  readonly form: 'plain' | 'bullet' | 'number'
  /** Where its mark stands, or else its first line. */
  readonly left: number
  /** How far that is from the edge of its column. */
  readonly indent: number
  readonly lines: PdfLine[]
}

type LineUnit = Extract<PdfUnit, { form: 'line' }>

/** The lines of a flow gathered to paragraphs and items; tables stay where they stand. */
export function gatherParagraphs(units: readonly PdfUnit[], measure: PdfMeasure): readonly (PdfParagraph | PdfTable)[] {
  const gathered: (PdfParagraph | PdfTable)[] = []
  let open: PdfParagraph | undefined
  let before: LineUnit | undefined
  for (const unit of units) {
    if (unit.form === 'table') {
      gathered.push(unit.table)
      open = before = undefined
      continue
    }
    if (open && before && goesOn(open, before, unit, measure)) open.lines.push(unit.line)
    else {
      open = begin(unit)
      gathered.push(open)
    }
    before = unit
  }
  return gathered
}

function begin({ line, edge }: LineUnit): PdfParagraph {
  const text = textOfLine(line)
  const form = readBullet(text) ? 'bullet' : readNumber(text) ? 'number' : 'plain'
  return { form, left: leftOf(line), indent: leftOf(line) - edge, lines: [line] }
}

function goesOn(open: PdfParagraph, before: LineUnit, unit: LineUnit, measure: PdfMeasure): boolean {
  const [above, below] = [before.line, unit.line]
  const [said, says] = [textOfLine(above), textOfLine(below)]
  const isCut = !endsSentence(said) && ((startsLowerCase(says) && !letterMark.test(says)) || isBrokenOff(said))
  if (readBullet(says)?.text !== undefined && /^\S{1,2}(?:\s|$)/.test(says) && !isDash(said, says)) return false
  if (readNumber(says) && !isCut && (endsSentence(said) || hasRoom(before, below) || open.form === 'number'))
    return false
  if (above.isBold !== below.isBold && !(isCut && !hasRoom(before, below))) return false
  if (unit.isFirst || below.page !== above.page || below.y < above.y) {
    if (Math.abs(above.size - below.size) > 0.6) return false
    if (before.isJustified && isFull(before) && !isIndented(before, unit)) return true
    return isCut || (!hasRoom(before, below) && !endsSentence(said) && !looksLikeHeading(said))
  }
  if (!isNear(above, below, measure.usual)) return false
  if (open.form === 'plain') {
    const isIndented = leftOf(below) > leftOf(above) + below.size * 0.8
    if (isIndented && open.lines.length > 1 && !isCut) return false
    if (isIndented && endsSentence(said)) return false
  } else if (leftOf(below) < open.left - below.size * 0.5) return false
  else if (leftOf(below) < open.left + below.size * 0.4 && hasRoom(before, below)) return false
  return isCut || !hasRoom(before, below)
}

/** Set in further than the line before it, which may stand in another column. */
const isIndented = (before: LineUnit, { line, edge }: LineUnit) =>
  leftOf(line) - edge > leftOf(before.line) - before.edge + line.size * 1.5

const letterMark = /^\(?[a-z][.)] /

/** A word that goes on in the next line, or a slash before the next. */
const isBrokenOff = (said: string) => /\p{L}[-\u2010\u00AD]$|\S\/$/u.test(said)

/** A dash at the start of a line may be one inside a sentence: `die zaken – ook de kleine – samen`. */
function isDash(said: string, says: string): boolean {
  return /^[–—]\s\p{Ll}/u.test(says) && !endsSentence(said) && !/[:;,]$/.test(said)
}

/** A word may be wider than its letters are on average. */
const wideWord = 1.2

/** Would the first word of the next line have fitted? Then the line end was meant. */
function hasRoom(unit: LineUnit, below: PdfLine): boolean {
  if (unit.isJustified) return !isFull(unit)
  const { line, reach } = unit
  const { text, x, right } = below.pieces[0]!
  const first = text.split(' ')[0]!
  const wide = ((right - x) * first.length) / text.length
  return rightOf(line) + wide * wideWord + line.size * 0.5 < reach
}

const isFull = ({ line, reach }: LineUnit) => rightOf(line) > reach - 1

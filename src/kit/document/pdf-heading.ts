import { looksLikeHeading } from './heading-cue.ts'
import { readNumber } from './marks.ts'
import { textOfLine } from './pdf-line.ts'
import type { PdfMeasure } from './pdf-measure.ts'
import type { PdfParagraph } from './pdf-paragraph.ts'
import { endsSentence, joinLines } from './words.ts'

const larger = 1.06
const muchLarger = 1.3
const mostLines = 4
const mostCharacters = 200

interface Heading {
  readonly size: number
  readonly isBold: boolean
  /** `2.1` has two. */
  readonly parts: number
}

/** The paragraphs that are headings by the size or weight of their letters, each with its depth: the largest letters stand above the others. */
export function headingsIn(
  paragraphs: readonly PdfParagraph[],
  measure: PdfMeasure,
): ReadonlyMap<PdfParagraph, number> {
  const found = new Map(
    paragraphs.flatMap((one) => {
      const heading = headingOf(one, measure)
      return heading ? [[one, heading] as const] : []
    }),
  )
  const orders = [...new Set([...found.values()].filter((one) => hasDepth(one, measure)).map(orderOf))].toSorted(
    (a, b) => b - a,
  )
  return new Map(
    [...found].map(([one, heading]) => [
      one,
      hasDepth(heading, measure) ? Math.max(orders.indexOf(orderOf(heading)) + 1, heading.parts) : 0,
    ]),
  )
}

/** A bold line in letters of ordinary size says that it is a heading and not of what depth, unless it has a number. */
const hasDepth = ({ size, parts }: Heading, { body }: PdfMeasure) => size > body * larger || parts > 0

/** Larger letters first, then bold ones, then shorter numbers. */
const orderOf = ({ size, isBold, parts }: Heading) => Math.round(size) * 100 + (isBold ? 50 : 0) - parts

function headingOf(
  { lines, form }: PdfParagraph,
  { body, isBold: isAllBold, isItalic: isAllItalic }: PdfMeasure,
): Heading | undefined {
  if (form === 'bullet' || lines.length > mostLines) return undefined
  const text = joinLines(lines.map(textOfLine))
  const size = Math.max(...lines.map((line) => line.size))
  const isBold = lines.every((line) => line.isBold)
  const isItalic = lines.length === 1 && lines[0]!.isItalic && !caption.test(text)
  const heading = { size, isBold, parts: partsOf(text) }
  if (text.length > mostCharacters || !/\p{L}/u.test(text) || quotation.test(text)) return undefined
  const words = readNumber(text)?.text ?? text
  if (size > body * muchLarger && !/[.,;]$/.test(words)) return heading
  const isMarked = (isBold && !isAllBold) || (isItalic && !isAllItalic)
  const stands = (size > body * larger || (isMarked && size > body * 0.8)) && !endsSentence(words.replace(/[?!]$/, ''))
  return stands && looksLikeHeading(words) ? heading : undefined
}

/** A sentence of somebody, set large as an ornament; a title may hold a word in quotation marks. */
const quotation = /^["“„‘'](?:[^"“”„‘]+\s){4,}[^"“”„‘]+["”’']$/u

/** What stands in italics beside a picture or a table. */
const caption = /^(?:figuur|tabel|bron|foto|afbeelding|kaart|grafiek|noot)\b/i

function partsOf(text: string): number {
  return /^(\d{1,2}(?:\.\d{1,2})*)\.?\s/.exec(text)?.[1]?.split('.').length ?? 0
}

import { readBullet, readNumber } from './marks.ts'
import { corridors, isOpen, isWithin, type Span, without } from './pdf-corridor.ts'
import { type PdfLine, textOfLine } from './pdf-line.ts'
import { columnsAt } from './pdf-part.ts'
import { isProseColumns } from './pdf-prose.ts'

/** Parts of the size of the letters. */
const narrowest = 0.2
export const farthest = 4
/** So many lines tell what the next one may be; more of them only take time. */
const lookedBack = 40

/** Prose in columns may have headings and lists of its own; in a table those are what ends it. */
export function columnsFrom(lines: readonly PdfLine[], start: number) {
  const wide = growFrom(lines, start, prose)
  return wide && isProseColumns(wide.columns) ? wide : growFrom(lines, start, rows)
}

interface White {
  /** Before a line, and after it. */
  readonly free: readonly Span[]
  readonly left: readonly Span[]
  /** The corridors before it, and those that it crosses. */
  readonly held: readonly Span[]
  readonly lost: readonly Span[]
}

/** How a strip goes on: what begins something else, and which white is left after a line, or nothing when the line ends the strip. */
interface Growth {
  readonly isOther: (line: PdfLine, before: readonly PdfLine[], apart: number) => boolean
  readonly whiteAfter: (line: PdfLine, white: White) => readonly Span[] | undefined
}

/** Between the words of a spread line there may be white by chance: a text goes on while one corridor holds. */
const prose: Growth = {
  isOther: () => false,
  whiteAfter: (_line, { left, held, lost }) => (held.length > 0 && lost.length === held.length ? undefined : left),
}

/** A line that crosses a corridor begins something else, or it is a row with a cell over more columns. */
const rows: Growth = {
  isOther: opensOther,
  whiteAfter: (line, { free, left, held, lost }) => (lost.length === 0 ? left : isRowOf(line, held) ? free : undefined),
}

function growFrom(lines: readonly PdfLine[], start: number, { isOther, whiteAfter }: Growth) {
  const first = lines[start]!
  let free: readonly Span[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]
  let end = start
  let farApart = first.size * farthest
  for (; end < lines.length; end++) {
    const line = lines[end]!
    const apart = end > start ? line.y - lines[end - 1]!.y : 0
    const before = lines.slice(Math.max(start, end - lookedBack), end)
    if (apart > farApart || (end > start && isOther(line, before, apart))) break
    const left = without(free, line.pieces).filter(({ from, to }) => to - from >= line.size * narrowest)
    const held = corridors(before, free)
    const lost = held.filter((corridor) => !left.some((span) => isWithin(span, corridor)))
    const next = whiteAfter(line, { free, left, held, lost })
    if (!next || (end > start && left.every(isOpen))) break
    free = next
    farApart = Math.max(farApart, apart * 1.5)
  }
  const within = lines.slice(start, end)
  const found = withoutMarks(within, corridors(within, free))
  if (found.length === 0) return undefined
  return { end, columns: columnsAt(within, found) }
}

/** More pieces than one, that all but one fit between the corridors. */
function isRowOf({ pieces }: PdfLine, held: readonly Span[]): boolean {
  const crossing = pieces.filter(({ x, right }) => held.some(({ from, to }) => x < from && right > to))
  return pieces.length > 1 && crossing.length <= 1
}

/** A lone line that is larger, bold or a bullet where the rows are not, or that stands after more white than they have between them. */
export function opensOther(line: PdfLine, before: readonly PdfLine[], apart: number): boolean {
  const turnsBold = line.isBold && !before.at(-1)!.isBold
  // The heads of another table; a row of totals is bold too, and has figures.
  if (line.pieces.length > 1) return turnsBold && line.pieces.length > 2 && !/\d/.test(textOfLine(line))
  if (turnsBold) return true
  const isItem = (one: PdfLine) => readBullet(textOfLine(one))?.text !== undefined
  if (isItem(line) && !before.some(isItem)) return true
  const sizes = before.map((one) => one.size)
  if (line.size > Math.max(...sizes) * 1.1) return true
  const widest = Math.max(...before.map((one, at) => (at === 0 ? one.size * 1.3 : one.y - before[at - 1]!.y)))
  return apart > widest * 1.5
}

/** What parts bullets or numbers from their text is no corridor between columns. */
function withoutMarks(lines: readonly PdfLine[], found: readonly Span[]): readonly Span[] {
  return found.filter((span, at) => {
    const before = found[at - 1]?.to ?? Number.NEGATIVE_INFINITY
    const texts = lines
      .flatMap((line) => line.pieces.filter((piece) => piece.x >= before && piece.right <= span.from + 0.01))
      .map((piece) => piece.text)
    return !texts.every((text) => readBullet(text) !== undefined && text.length <= 2) && !texts.every(isNumberMark)
  })
}

const isNumberMark = (text: string) => readNumber(`${text} x`)?.text === 'x' || /^\d{1,2}$/.test(text)

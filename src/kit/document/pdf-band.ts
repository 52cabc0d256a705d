import { readBullet, readNumber } from './marks.ts'
import { isProseColumns } from './pdf-grid.ts'
import { leftOf, lineOfPieces, type PdfLine, type PdfPiece, rightOf, textOfLine } from './pdf-line.ts'

/** A strip of a page: lines that run over its whole width, or columns that stand beside each other. */
export type Band =
  | { readonly form: 'lines'; readonly lines: readonly PdfLine[] }
  | {
      readonly form: 'columns'
      readonly columns: readonly (readonly PdfLine[])[]
      /** Where the columns begin of the table that ended the page before, when these are rows of it. */
      readonly goesOn?: readonly number[]
    }

interface Span {
  readonly from: number
  readonly to: number
}

/** Parts of the size of the letters. */
const narrowest = 0.2
const certain = 1
const farthest = 4
/** Who makes a page of more lines than this has another aim than to be read. */
const mostLines = 1_500

/**
 * The lines of a page cut into strips. Columns are known by the white between them: a corridor that no line crosses, with lines on both
 * sides that begin or end at one place. After a page that ended in a table, its columns are tried first: one row is too little to see them by.
 */
export function bandsOf(lines: readonly PdfLine[], lefts: readonly number[] = []): readonly Band[] {
  if (lines.length > mostLines) return [{ form: 'lines', lines }]
  const bands: Band[] = []
  let plain: PdfLine[] = []
  const close = () => {
    if (plain.length > 0) bands.push({ form: 'lines', lines: plain })
    plain = []
  }
  const more = lines.slice(0, countRows(lines, lefts))
  if (more.length > 0) bands.push({ form: 'columns', columns: columnsOf(more, spansBefore(lefts)), goesOn: lefts })
  for (let at = more.length; at < lines.length; ) {
    const run = mayBegin(lines, at) ? columnsFrom(lines, at) : undefined
    if (!run) plain.push(lines[at++]!)
    else {
      close()
      bands.push({ form: 'columns', columns: run.columns })
      at = run.end
    }
  }
  close()
  return bands
}

/** How many lines at the top of a page stand in the columns of a table. */
function countRows(lines: readonly PdfLine[], lefts: readonly number[]): number {
  if (lefts.length === 0 || (lines[0]?.pieces.length ?? 0) < 2) return 0
  const isInColumn = ({ x, right }: PdfPiece) => {
    const column = lefts.findLastIndex((left) => x > left - sameLeft)
    return column >= 0 && right < (lefts[column + 1] ?? Number.POSITIVE_INFINITY)
  }
  const isBegun = ({ pieces }: PdfLine) => pieces.some(({ x }) => lefts.some((left) => Math.abs(x - left) < sameLeft))
  const end = lines.findIndex((line, at) => {
    const apart = at === 0 ? 0 : line.y - lines[at - 1]!.y
    const isOther = at > 0 && (apart > line.size * farthest || opensOther(line, lines.slice(0, at), apart))
    return isOther || !line.pieces.every(isInColumn) || !isBegun(line)
  })
  return end < 0 ? lines.length : end
}

const sameLeft = 3

const spansBefore = (lefts: readonly number[]) =>
  lefts.slice(1).map((left) => ({ from: left - sameLeft, to: left - sameLeft }))

/** Two pieces on a line, or two lines of columns that do not stand on one height. */
function mayBegin(lines: readonly PdfLine[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]]
  if (!next) return false
  if (line.pieces.length > 1) return true
  const isBeside = leftOf(next) > rightOf(line) || rightOf(next) < leftOf(line)
  return isBeside && next.y - line.y < line.size * 2
}

/** Prose in columns may have headings and lists of its own; in a table those are what ends it. */
function columnsFrom(lines: readonly PdfLine[], start: number) {
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
    if (apart > farApart || (end > start && isOther(line, lines.slice(start, end), apart))) break
    const left = without(free, line.pieces).filter(({ from, to }) => to - from >= line.size * narrowest)
    const held = corridors(lines.slice(start, end), free)
    const lost = held.filter((corridor) => !left.some((span) => isWithin(span, corridor)))
    const next = whiteAfter(line, { free, left, held, lost })
    if (!next || (end > start && left.every(isOpen))) break
    free = next
    farApart = Math.max(farApart, apart * 1.5)
  }
  const within = lines.slice(start, end)
  const found = withoutMarks(within, corridors(within, free))
  if (found.length === 0) return undefined
  return { end, columns: columnsOf(within, found) }
}

const isOpen = ({ from, to }: Span) => !Number.isFinite(from) || !Number.isFinite(to)

/** More pieces than one, that all but one fit between the corridors. */
function isRowOf({ pieces }: PdfLine, held: readonly Span[]): boolean {
  const crossing = pieces.filter(({ x, right }) => held.some(({ from, to }) => x < from && right > to))
  return pieces.length > 1 && crossing.length <= 1
}

/** A lone line that is larger, bold or a bullet where the rows are not, or that stands after more white than they have between them. */
function opensOther(line: PdfLine, before: readonly PdfLine[], apart: number): boolean {
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

function without(free: readonly Span[], pieces: readonly PdfPiece[]): readonly Span[] {
  let spans = free
  for (const { x, right } of pieces)
    spans = spans.flatMap(({ from, to }) =>
      x >= to || right <= from
        ? [{ from, to }]
        : [
            { from, to: Math.min(to, x) },
            { from: Math.max(from, right), to },
          ].filter((span) => span.to > span.from),
    )
  return spans
}

const isWithin = (inner: Span, outer: Span) => inner.from >= outer.from - 0.01 && inner.to <= outer.to + 0.01

/** The free spans with text on both sides in at least two lines, wide enough or with text lined up on their right. */
function corridors(lines: readonly PdfLine[], free: readonly Span[]): readonly Span[] {
  const bounded = free.filter((span) => !isOpen(span))
  return bounded.filter((span, at) => {
    const [before, after] = [
      bounded[at - 1]?.to ?? Number.NEGATIVE_INFINITY,
      bounded[at + 1]?.from ?? Number.POSITIVE_INFINITY,
    ]
    const pieces = lines.flatMap((line) => line.pieces.map((piece) => ({ ...piece, y: line.y })))
    const lefts = pieces.filter((piece) => piece.x >= before - 0.01 && piece.right <= span.from + 0.01)
    const rights = pieces.filter((piece) => piece.x >= span.to - 0.01 && piece.right <= after + 0.01)
    if (lefts.length < 2 || rights.length < 2) return false
    const [top, bottom] = [Math.max(lefts[0]!.y, rights[0]!.y), Math.min(lefts.at(-1)!.y, rights.at(-1)!.y)]
    const size = lines[0]!.size
    if (bottom < top + size * 0.5) return false
    const isWide = span.to - span.from >= size * certain
    const isMany = lefts.length >= 4 && rights.length >= 4
    const most = Math.max(shareAt(rights.map((piece) => piece.x)), shareAt(rights.map((piece) => piece.right)))
    return (isWide && (isMany || most >= 0.6)) || (rights.length >= 3 && most >= 0.6)
  })
}

/** The share of the places that lie at the commonest one. */
function shareAt(places: readonly number[]): number {
  return Math.max(...places.map((one) => places.filter((other) => Math.abs(other - one) < 1.5).length)) / places.length
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

function columnsOf(lines: readonly PdfLine[], found: readonly Span[]): readonly (readonly PdfLine[])[] {
  const edges = [Number.NEGATIVE_INFINITY, ...found.map((span) => (span.from + span.to) / 2), Number.POSITIVE_INFINITY]
  return edges.slice(1).map((right, at) => {
    const left = edges[at]!
    return lines.flatMap((line) => {
      const pieces = line.pieces.filter((piece) => piece.x >= left && piece.x < right)
      return pieces.length > 0
        ? [lineOfPieces(line.page, pieces, pieces.includes(line.pieces.at(-1)!) ? line.notes : [])]
        : []
    })
  })
}

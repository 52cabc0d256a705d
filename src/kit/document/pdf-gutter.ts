import type { Span } from './pdf-corridor.ts'
import { leftOf, type PdfLine, rightOf } from './pdf-line.ts'
import { columnsAt, type Part, partsOf } from './pdf-part.ts'
import { isProsePage } from './pdf-prose.ts'

/** In a page of more lines than this nobody reads columns. */
const mostLines = 500
/** So many lines of a page begin at one place right of the white. */
const fewestStarts = 5
const mostCandidates = 8
/** In sizes of the letters. */
const narrowestGutter = 1
const narrowestColumn = 10

/**
 * Per page the white between the columns of text in which it is set, also where headings and tables run over all of them. A page that says
 * too little by itself, such as one of a few lines, has the white of the other pages.
 */
export function guttersOf(pages: readonly (readonly PdfLine[])[], body: number): readonly (readonly Span[])[] {
  const own = pages.map((lines) => (lines.length > mostLines ? [] : guttersOfPage(lines, body)))
  const most = own.toSorted((a, b) => countLike(own, b) - countLike(own, a))[0] ?? []
  return own.map((gutters, at) => (gutters.length > 0 || pages[at]!.length > mostLines ? gutters : most))
}

const countLike = (all: readonly (readonly Span[])[], one: readonly Span[]) =>
  one.length === 0
    ? 0
    : all.filter((other) => other.length === one.length && other.every((span, at) => isSame(span.to, one[at]!.to)))
        .length

const samePlace = 1.5
const isSame = (one: number, other: number) => Math.abs(one - other) < samePlace

function guttersOfPage(lines: readonly PdfLine[], body: number): readonly Span[] {
  const found = commonStarts(lines).flatMap((start) => gutterBefore(lines, start, body) ?? [])
  const apart = found.filter((one, at) => !found.slice(0, at).some(({ from, to }) => one.from < to && one.to > from))
  const together = apart.toSorted((a, b) => a.from - b.from)
  for (const tried of [together, ...found.map((one) => [one])])
    if (tried.length > 0 && isSetIn(partsOf(lines, tried, body), lines, tried, body)) return tried
  return []
}

/** Where most lines begin that have something before them, the most first. */
function commonStarts(lines: readonly PdfLine[]): readonly number[] {
  const edge = Math.min(...lines.map(leftOf))
  const starts = lines.flatMap(({ pieces, size }) =>
    pieces.map(({ x }) => x).filter((x) => x > edge + size * narrowestColumn),
  )
  return placesOf(starts)
    .filter(([, count]) => count >= fewestStarts)
    .slice(0, mostCandidates)
    .map(([place]) => place)
}

/** Places to the point, and how often each is there, the most first. */
function placesOf(places: readonly number[]): readonly (readonly [place: number, count: number])[] {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(Math.round(place), (counts.get(Math.round(place)) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}

function gutterBefore(lines: readonly PdfLine[], place: number, body: number): Span | undefined {
  const ends = lines.flatMap(
    ({ pieces }) => pieces.findLast(({ right }) => right <= place - body * narrowestGutter)?.right ?? [],
  )
  if (ends.length < fewestStarts) return undefined
  const from = commonEnd(ends) ?? Math.max(...ends)
  const to = startAfter(lines, from, body)
  return { from, to }
}

/** Where the next column begins: columns are mostly as wide as each other, or else at the first text. */
function startAfter(lines: readonly PdfLine[], from: number, body: number): number {
  const starts = lines
    .flatMap(({ pieces }) => pieces.map(({ x }) => x))
    .filter((x) => x >= from + body * narrowestGutter)
  const reach = commonEnd(lines.map(rightOf).filter((right) => right > from + body))
  const alike = reach && reach - (from - Math.min(...lines.map(leftOf)))
  return starts.find((x) => alike !== undefined && isSame(x, alike)) ?? Math.min(...starts)
}

/** Where lines of justified text end. */
function commonEnd(ends: readonly number[]): number | undefined {
  const [place, count] = placesOf(ends)[0] ?? [0, 0]
  if (count < fewestStarts || count < ends.length * fewestJustified) return undefined
  return Math.max(...ends.filter((end) => isSame(end, place)))
}

const fewestJustified = 0.25

/** Most of what is on the page stands in the columns, and it is text. */
function isSetIn(parts: readonly Part[], lines: readonly PdfLine[], gutters: readonly Span[], body: number): boolean {
  const strips = parts.flatMap((part) => (part.form === 'columns' ? [part.columns] : []))
  const columns = [...gutters, undefined].map((_, at) => strips.flatMap((strip) => strip[at]!))
  const isWide = columns.every(
    (column) =>
      column.length > 0 && Math.max(...column.map(rightOf)) - Math.min(...column.map(leftOf)) > body * narrowestColumn,
  )
  const isMost = columns.flat().length * 2 >= columnsAt(lines, gutters).flat().length
  return isWide && (columns.every(isFilled) || (isMost && isProsePage(strips)))
}

/** So many lines run from the same place to the same place: in a table they end where their words do. */
function isFilled(column: readonly PdfLine[]): boolean {
  const [left, right] = [leftOf, rightOf].map((placeOf) => placesOf(column.map(placeOf))[0]![0])
  return column.filter((line) => isSame(leftOf(line), left!) && isSame(rightOf(line), right!)).length >= fewestStarts
}

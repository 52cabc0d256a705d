import { leftOf, type PdfLine, rightOf, textOfLine } from './pdf-line.ts'
import { startsLowerCase } from './words.ts'

type Columns = readonly (readonly PdfLine[])[]

/** More than the distance between two lines of one paragraph or cell. */
export const moreThanLine = 1.12

/**
 * Each column is a text of its own: its lines fill it or stand at other heights than those beside them, and its white is not where theirs is.
 */
export function isProseColumns(columns: Columns): boolean {
  if (columns.length > mostColumns || columns.some((column) => column.length < fewestLines)) return false
  if (sharedBreaks([columns]) >= 0.5) return false
  const isFull = columns.filter(isProse).length * 2 >= columns.length && columns.every(isRunning)
  return isFull || (columns.length === 2 && sharedHeights(columns[0]!, columns[1]!) < 0.4)
}

/** The same for a page of which the white is known, and so the strips in which its columns stand beside each other. */
export function isProsePage(strips: readonly Columns[]): boolean {
  const columns = (strips[0] ?? []).map((_, at) => strips.flatMap((strip) => strip[at]!))
  if (columns.length === 0 || columns.length > mostColumns || columns.some((column) => column.length < fewestLines))
    return false
  const isText = columns.some(isProse) && isRunning(columns.flat())
  if (isText && columns.every(isJustified)) return true
  return sharedBreaks(strips) < 0.5 && (isText || sharedHeights(columns[0]!, columns[1]!) < 0.4)
}

/** Most lines reach exactly as far: cells are seldom set so. */
function isJustified(column: readonly PdfLine[]): boolean {
  const reach = Math.max(...column.map(rightOf))
  return column.filter((line) => rightOf(line) > reach - 1).length * 2 > column.length
}

/** Rows of a table stand on one height; what two texts have in common there is chance. */
function sharedHeights(left: readonly PdfLine[], right: readonly PdfLine[]): number {
  const [few, many] = left.length < right.length ? [left, right] : [right, left]
  return few.filter((line) => many.some((other) => Math.abs(other.y - line.y) < line.size * 0.1)).length / few.length
}

/** Sentences go on from line to line. */
function isRunning(column: readonly PdfLine[]): boolean {
  return column.filter((line) => startsLowerCase(textOfLine(line))).length > column.length * 0.2
}

const mostColumns = 3
const fewestLines = 5

/** Lines that mostly fill the width of their column. */
function isProse(column: readonly PdfLine[]): boolean {
  const [left, right] = [Math.min(...column.map(leftOf)), Math.max(...column.map(rightOf))]
  const full = column.filter((line) => rightOf(line) - left > (right - left) * 0.7)
  return full.length * 2 >= column.length && right - left > column[0]!.size * 10
}

/** Of the places where a column has more white between two lines: at what share do all others have it too? */
function sharedBreaks(strips: readonly Columns[]): number {
  const breaks = strips.flatMap((columns) =>
    columns.flatMap(breaksOf).map((one) => columns.every((column) => isWhite(column, one))),
  )
  return breaks.length === 0 ? 0 : breaks.filter((isShared) => isShared).length / breaks.length
}

type Break = readonly [above: number, below: number]

function breaksOf(column: readonly PdfLine[]): readonly Break[] {
  const apart = column.slice(1).map((line, at) => line.y - column[at]!.y)
  const sorted = apart.filter((distance, at) => distance > column[at]!.size * 0.8).toSorted((a, b) => a - b)
  // A program that rounds to its own points sets some lines a little nearer to each other.
  const line = sorted[Math.floor(sorted.length / 4)] ?? Number.POSITIVE_INFINITY
  return apart.flatMap((distance, at) =>
    distance > line * moreThanLine ? [[column[at]!.y, column[at + 1]!.y] as const] : [],
  )
}

const isWhite = (column: readonly PdfLine[], [above, below]: Break) =>
  !column.some((line) => line.y > above + 1 && line.y < below - 1)

import { readBullet } from './marks.ts'
import { leftOf, type PdfLine, textOfLine } from './pdf-line.ts'
import { isProseColumns, moreThanLine } from './pdf-prose.ts'
import { joinLines } from './words.ts'

export interface PdfTable {
  readonly page: number
  readonly rows: readonly (readonly string[])[]
  readonly heads: number
  /** Where its columns begin. */
  readonly lefts: readonly number[]
}

export interface TableIn {
  readonly table: PdfTable
  /** What stands under it at its left. */
  readonly after: readonly PdfLine[]
}

/**
 * Columns beside each other as a table, or nothing where each is a text of its own: prose in columns, or lists that happen to stand beside
 * each other. `usual` is the distance between lines of running text, in sizes of their letters.
 * One row is enough for a table that goes on from the page before, of which `goesOn` tells where its columns begin.
 */
export function tableIn(
  columns: readonly (readonly PdfLine[])[],
  usual: number,
  goesOn?: readonly number[],
): TableIn | undefined {
  if (isProseColumns(columns) || columns.filter(isBulleted).length >= 2) return undefined
  const tops = rowTops(columns, usual)
  const rows = tops.map((top, at) =>
    columns.map((column) =>
      column.filter((line) => line.y >= top - 0.01 && line.y < (tops[at + 1] ?? Number.POSITIVE_INFINITY) - 0.01),
    ),
  )
  const isFilled = (row: (typeof rows)[number]) => row.filter((cell) => cell.length > 0).length >= 2
  // A heading or a list under the table stands under its first column too.
  const end = rows.findLastIndex((row) => isFilled(row) || row[0]!.length === 0) + 1
  const within = rows.slice(0, end)
  if (within.length < (goesOn ? 1 : 2) || within.filter(isFilled).length * 2 < within.length) return undefined
  const isBold = (row: (typeof rows)[number]) => row.flat().every((line) => line.isBold)
  const table = {
    page: within[0]!.flat()[0]!.page,
    rows: within.map((row) => row.map(textOfCell)),
    heads: isBold(within[0]!) && !within.slice(1).every(isBold) ? 1 : 0,
    lefts: goesOn ?? columns.map((column) => Math.min(...column.map(leftOf))),
  }
  return { table, after: rows.slice(end).flat(2) }
}

function isBulleted(column: readonly PdfLine[]): boolean {
  const marked = column.filter((line) => readBullet(textOfLine(line))?.text)
  const begins = column.filter((line) => leftOf(line) <= leftOf(marked[0] ?? line) + 0.5)
  return marked.length >= 2 && marked.length * 2 > begins.length
}

/** Cells may be set wider than the text around the table. */
const widestUsual = 1.3

/** Where the rows begin: after more white than there is between the lines of a cell, or else where the first column goes on. */
function rowTops(columns: readonly (readonly PdfLine[])[], usual: number): readonly number[] {
  const heights = [...new Set(columns.flat().map((line) => line.y))].toSorted((a, b) => a - b)
  const apart = columns.flatMap((column) => column.slice(1).map((line, at) => line.y - column[at]!.y))
  const size = Math.max(...columns.flat().map((line) => line.size))
  const line = Math.min(...apart.filter((distance) => distance > size * 0.8))
  const isSingle = line > size * Math.max(usual, widestUsual) * moreThanLine
  const parted = heights.filter(
    (height, at) =>
      at === 0 || columns.every((column) => isParted(column, heights[at - 1]!, height, isSingle ? 0 : line)),
  )
  if (parted.length > 2 || isSingle) return parted
  const byFirst = heights.filter((height, at) => at === 0 || beginsRow(columns, height))
  return byFirst.length > parted.length ? byFirst : parted
}

function isParted(column: readonly PdfLine[], above: number, below: number, line: number): boolean {
  const last = column.findLast((one) => one.y <= above)
  const first = column.find((one) => one.y >= below)
  return !last || !first || first.y - last.y > line * moreThanLine
}

/** The first column goes on there, with at least half of the others, and most of it does not go on in the middle of a sentence. */
function beginsRow(columns: readonly (readonly PdfLine[])[], height: number): boolean {
  const here = columns.map((column) => column.find((line) => Math.abs(line.y - height) < 0.01))
  const lines = here.filter((line) => line !== undefined)
  const goOn = lines.filter((line) => /^\p{Ll}/u.test(textOfLine(line)))
  return here[0] !== undefined && lines.length * 2 >= columns.length && goOn.length * 2 < lines.length
}

/** The words of a cell. What has a mark of its own stands on a line of its own. */
function textOfCell(lines: readonly PdfLine[]): string {
  const parts: string[][] = []
  for (const line of lines) {
    const text = textOfLine(line)
    if (parts.length === 0 || readBullet(text)?.text) parts.push([text])
    else parts.at(-1)!.push(text)
  }
  return parts.map(joinLines).join('\n')
}

import { leftOf, type PdfLine, type PdfPiece, rightOf } from './pdf-line.ts'
import { columnsAt } from './pdf-part.ts'
import { columnsFrom, farthest, opensOther } from './pdf-strip.ts'

/** A strip of a page: lines that run over its whole width, or columns that stand beside each other. */
export type Band =
  | { readonly form: 'lines'; readonly lines: readonly PdfLine[] }
  | {
      readonly form: 'columns'
      readonly columns: readonly (readonly PdfLine[])[]
      /** Where the columns begin of the table that ended the page before, when these are rows of it. */
      readonly goesOn?: readonly number[]
    }

/** Who makes a page of more lines than this has another aim than to be read. */
const mostLines = 500

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
  if (more.length > 0) bands.push({ form: 'columns', columns: columnsAt(more, spansBefore(lefts)), goesOn: lefts })
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

/** Two pieces on a line, or two lines of columns that do not stand on one height. */
function mayBegin(lines: readonly PdfLine[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]]
  if (!next) return false
  if (line.pieces.length > 1) return true
  const isBeside = leftOf(next) > rightOf(line) || rightOf(next) < leftOf(line)
  return isBeside && next.y - line.y < line.size * 2
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

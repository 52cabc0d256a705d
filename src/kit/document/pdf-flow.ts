import { type Band, bandsOf } from './pdf-band.ts'
import type { Span } from './pdf-corridor.ts'
import { type PdfTable, tableIn } from './pdf-grid.ts'
import { leftOf, type PdfLine, rightOf } from './pdf-line.ts'
import type { PdfMeasure } from './pdf-measure.ts'
import { edgesOf, type Part, partsOf } from './pdf-part.ts'

/** What is read one after the other: lines, and tables between them. */
export type PdfUnit =
  | {
      readonly form: 'line'
      readonly line: PdfLine
      /** Where a column or a page begins, the distance to the line before says nothing. */
      readonly isFirst: boolean
      /** The left edge of its page or column. */
      readonly edge: number
      /** How far the lines around it reach. */
      readonly reach: number
      /** Most of those reach exactly as far: only the last line of a paragraph is shorter. */
      readonly isJustified: boolean
    }
  | { readonly form: 'table'; readonly table: PdfTable }

/** A page, and the white between its columns of text. */
export interface PdfPage {
  readonly lines: readonly PdfLine[]
  readonly gutters: readonly Span[]
}

/** The lines of all pages in the order in which they are read. */
export function flowOf(pages: readonly PdfPage[], measure: PdfMeasure): readonly PdfUnit[] {
  const units: PdfUnit[] = []
  for (const { lines, gutters } of pages) {
    const parts = partsOf(lines, gutters, measure.body)
    const edges = edgesOf(lines, gutters)
    const width = widestIn(parts, edges)
    for (const [at, part] of parts.entries()) {
      if (part.form === 'columns') {
        for (const [nth, column] of part.columns.entries())
          units.push(...unitsOf(column, { edge: edges[nth]!, reach: edges[nth]! + width }, measure, true))
        continue
      }
      const last = units.at(-1)
      for (const [nth, band] of bandsOf(part.lines, last?.form === 'table' ? last.table.lefts : []).entries())
        units.push(...unitsOfBand(band, lines, measure, at + nth === 0))
    }
  }
  return joinTables(units)
}

/** How far the longest line of text reaches in a column, from where the column begins. */
function widestIn(parts: readonly Part[], edges: readonly number[]): number {
  const widths = parts.flatMap((part) =>
    part.form === 'columns'
      ? part.columns.flatMap((column, at) => column.map((line) => rightOf(line) - edges[at]!))
      : [],
  )
  return Math.max(0, ...widths)
}

function unitsOfBand(band: Band, page: readonly PdfLine[], measure: PdfMeasure, isFirst: boolean): readonly PdfUnit[] {
  if (band.form === 'lines') return unitsOf(band.lines, { edge: edgeOf(page) }, measure, isFirst)
  const found = tableIn(band.columns, measure.usual, band.goesOn)
  if (!found) return band.columns.flatMap((column) => unitsOf(column, { edge: edgeOf(column) }, measure, true))
  return [{ form: 'table', table: found.table }, ...unitsOf(found.after, { edge: edgeOf(page) }, measure, true)]
}

const edgeOf = (lines: readonly PdfLine[]) => Math.min(...lines.map(leftOf))

/** Where lines may begin, and how far they may reach when that is known. */
interface Width {
  readonly edge: number
  readonly reach?: number
}

function unitsOf(
  lines: readonly PdfLine[],
  { edge, reach: known }: Width,
  { usual }: PdfMeasure,
  isFirst: boolean,
): readonly PdfUnit[] {
  const units: PdfUnit[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && isNear(lines[to - 1]!, lines[to]!, usual)) to++
    const run = lines.slice(from, to)
    const reach = known ?? Math.max(...run.map(rightOf))
    const full = run.filter((line) => Math.abs(rightOf(line) - reach) < sameReach)
    const isJustified = full.length >= run.length * mostFull && (known !== undefined || run.length >= fewestFull)
    for (const line of run)
      units.push({ form: 'line', line, isFirst: isFirst && units.length === 0, edge, reach, isJustified })
    from = to
  }
  return units
}

const sameReach = 1
const mostFull = 0.5
/** A line or two reach as far as each other by chance. */
const fewestFull = 4

const moreThanUsual = 1.3

/** Are they lines of one paragraph, by their distance and the size of their letters? */
export function isNear(above: PdfLine, below: PdfLine, usual: number): boolean {
  const [small, large] = [Math.min(above.size, below.size), Math.max(above.size, below.size)]
  return large < small * 1.08 && below.y - above.y < large * usual * moreThanUsual && below.y > above.y
}

/** A table that goes on over a page is one table: its heads are not said again. */
function joinTables(units: readonly PdfUnit[]): readonly PdfUnit[] {
  const joined: PdfUnit[] = []
  for (const unit of units) {
    const last = joined.at(-1)
    if (unit.form === 'table' && last?.form === 'table' && goesOn(last.table, unit.table))
      joined[joined.length - 1] = { form: 'table', table: together(last.table, unit.table) }
    else if (unit.form === 'table' && last?.form === 'line' && isHeadOf(last.line, unit.table))
      joined[joined.length - 1] = { form: 'table', table: withHead(last.line, unit.table) }
    else joined.push(unit)
  }
  return joined
}

function goesOn(above: PdfTable, below: PdfTable): boolean {
  return above.page < below.page && isLikeRow(above.lefts, below.lefts)
}

const isLikeRow = (above: readonly number[], below: readonly number[]) =>
  above.length === below.length && above.every((left, at) => Math.abs(left - below[at]!) < sameColumn)
const sameColumn = 40

function together(above: PdfTable, below: PdfTable): PdfTable {
  const isSaidAgain = below.rows[0]!.join('\t') === above.rows[0]!.join('\t')
  const rows = isSaidAgain ? below.rows.slice(1) : below.rows
  const heads = isSaidAgain ? Math.max(1, above.heads) : above.heads
  return { ...above, page: above.page, heads, rows: [...above.rows, ...rows] }
}

/** The heads stand at the foot of a page and the rows on the next. */
function isHeadOf(line: PdfLine, table: PdfTable): boolean {
  return line.page < table.page && table.heads === 0 && line.isBold && line.pieces.length === table.lefts.length
}

function withHead(line: PdfLine, table: PdfTable): PdfTable {
  return { ...table, page: line.page, heads: 1, rows: [line.pieces.map((piece) => piece.text), ...table.rows] }
}

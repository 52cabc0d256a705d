import type { Draft } from './block.ts'
import { looksLikeHeading } from './heading-cue.ts'
import { type Joined, tableDraft } from './table.ts'
import { tidy } from './words.ts'

/** A sheet of a workbook as it is shown: cells with words, by row and column, both counted from 1. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
  readonly joined: readonly JoinedCells[]
}

export interface SheetRow {
  readonly row: number
  readonly cells: readonly SheetCell[]
}

export interface SheetCell {
  readonly column: number
  /** Empty for what is left out (hidden, struck out, a formula without an outcome): the table goes on there, but shows nothing. */
  readonly text: string
  readonly isBold: boolean
  /** What stands in it all the same: a list that comes back may have its rows filtered. */
  readonly unseen?: string
}

export const leftOutCell = (column: number, unseen: string): SheetCell => ({ column, text: '', isBold: false, unseen })

/** Cells that are shown as one, from corner to corner. */
export interface JoinedCells {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** What a new workbook calls its sheets: that tells nothing. */
const usualName = /^(?:blad|sheet|werkblad|tabelle|feuil|hoja)\s?\d*$/i

/** A sheet as a heading with its name, and a table for each part without an empty row in it. */
export function draftsOfSheet({ name, rows, joined }: Sheet): readonly Draft[] {
  const parts = partsOf(rows.filter((row) => row.cells.length > 0))
    .map((part) => part.map(shownOf).filter((row) => row.cells.length > 0))
    .flatMap((part) => draftsOfPart(name, part, joined))
  if (parts.length === 0 || usualName.test(name)) return parts
  return [{ kind: 'heading', depth: 1, text: tidy(name), at: { sheet: name } }, ...parts]
}

function shownOf({ row, cells }: SheetRow): SheetRow {
  return { row, cells: cells.filter((cell) => cell.text !== '') }
}

function partsOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const parts: SheetRow[][] = []
  for (const row of rows) {
    const before = parts.at(-1)?.at(-1)
    if (before && before.row + 1 === row.row) parts.at(-1)!.push(row)
    else parts.push([row])
  }
  return parts
}

/** Lines of one cell above a table are its title; a part of one column is no table. */
function draftsOfPart(sheet: string, part: readonly SheetRow[], joined: readonly JoinedCells[]): readonly Draft[] {
  const first = part.findIndex((row) => row.cells.length > 1)
  const above = first < 0 ? part : part.slice(0, first)
  const lines = above.map((row): Draft => {
    const [cell] = row.cells
    const text = tidy(cell?.text ?? '')
    const isHeading = cell?.isBold && looksLikeHeading(text)
    return { kind: isHeading ? 'heading' : 'paragraph', depth: 0, text, at: { sheet, row: row.row, lastRow: row.row } }
  })
  const body = first < 0 ? [] : part.slice(first)
  const table = body.length > 0 ? tableOf(body, joined) : undefined
  const at = { sheet, row: body[0]?.row ?? 0, lastRow: body.at(-1)?.row ?? 0 }
  return table ? [...lines, { ...table, at }] : lines
}

function tableOf(rows: readonly SheetRow[], joined: readonly JoinedCells[]): Draft | undefined {
  const columns = rows.flatMap((row) => row.cells.map((cell) => cell.column))
  const left = columns.reduce((least, column) => Math.min(least, column))
  const width = columns.reduce((most, column) => Math.max(most, column)) - left + 1
  const grid: (string | Joined)[][] = rows.map((row) => {
    const texts = new Map(row.cells.map((cell) => [cell.column, cell.text]))
    return Array.from({ length: width }, (_, at) => texts.get(left + at) ?? '')
  })
  const lineOf = new Map(rows.map(({ row }, at) => [row, at]))
  for (const { row, column, lastRow, lastColumn } of joined) {
    const line = lineOf.get(row)
    if (line === undefined || column < left) continue
    const corner = { row: line, column: column - left }
    // Rows that are left out are no lines of the table.
    for (let at = line; at < grid.length && rows[at]!.row <= lastRow; at++)
      for (let x = corner.column; x <= Math.min(lastColumn - left, width - 1); x++)
        if (at !== line || x !== corner.column) grid[at]![x] = corner
  }
  const isHead =
    rows.length > 1 && rows[0]!.cells.every((cell) => cell.isBold) && rows[1]!.cells.some((cell) => !cell.isBold)
  return tableDraft(grid, isHead ? 1 : 0)
}

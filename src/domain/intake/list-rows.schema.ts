import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { Sheet } from '../../kit/document/sheet.ts'
import { readTable } from '../body/table-text.ts'
import type { ListCells, ListColumn, ListRow, ReadList } from './list.ts'
import { columnWithHead, readMark } from './list-columns.schema.ts'

type NoList = Refusal<'intake.no-list'>

/** The list in a workbook: the first sheet with a row of heads that we know, and all rows below it. */
export function listInSheets(sheets: readonly Sheet[]): ReadList | NoList {
  for (const { rows } of sheets) {
    const head = rows.findIndex(({ cells }) => isHead(cells.map((cell) => cell.unseen ?? cell.text)))
    if (head < 0) continue
    const heads = rows[head]!.cells.map((cell) => ({ at: cell.column, text: cell.unseen ?? cell.text }))
    const below = rows.slice(head + 1).map(({ row, cells }) => {
      const texts = new Map(cells.map((cell) => [cell.column, cell.unseen ?? cell.text]))
      return { row, texts: new Map(heads.map(({ at, text }) => [text, texts.get(at) ?? ''])) }
    })
    return listOf(
      heads.map((one) => one.text),
      below,
    )
  }
  return refuse('intake.no-list')
}

/** The list in rows that were copied out of a sheet, with the heads above them. */
export function listInText(text: string): ReadList | NoList {
  const rows = readTable(text)
  const heads = Object.keys(rows[0] ?? {})
  if (!isHead(heads)) return refuse('intake.no-list')
  return listOf(
    heads,
    rows.map((row, i) => ({ row: i + 2, texts: new Map(Object.entries(row)) })),
  )
}

function isHead(texts: readonly string[]): boolean {
  const columns = texts.map(columnWithHead)
  return columns.includes('title') && (columns.includes('mark') || columns.includes('kind'))
}

function listOf(
  heads: readonly string[],
  rows: readonly { readonly row: number; readonly texts: ReadonlyMap<string, string> }[],
): ReadList {
  const seen = new Set<string>()
  const read = rows.flatMap(({ row, texts }): ListRow[] => {
    const cells = cellsOf(texts)
    if (Object.values(cells).every((text) => text.trim() === '')) return []
    const { mark = '', ...rest } = cells
    if (mark.trim() === '') return [{ row, cells: rest }]
    const known = readMark(mark)
    // A mark that stands twice is a row that was copied to make a new one.
    if (known && seen.has(known.element)) return [{ row, cells: rest }]
    if (known) seen.add(known.element)
    return [{ row, ...(known ?? { element: mark.slice(0, 40) }), cells: rest }]
  })
  return { rows: read, notRead: heads.filter((head) => head.trim() !== '' && !columnWithHead(head)) }
}

function cellsOf(texts: ReadonlyMap<string, string>): ListCells {
  const cells: Partial<Record<ListColumn, string>> = {}
  for (const [head, text] of texts) {
    const column = columnWithHead(head)
    if (column) cells[column] = text
  }
  return cells
}

import type { Paragraph, Table } from 'docx'

export type WordLibrary = typeof import('docx')

/** The text of a page of A4 within its margins, in twentieths of a point. */
export const tableWidth = 9_638

interface TableContent {
  readonly widths: readonly number[]
  /** Printed again at the top of each page. Without them the first column is the head of each row. */
  readonly heads?: readonly string[]
  /** The paragraphs of each cell. */
  readonly rows: readonly (readonly (readonly string[])[])[]
}

/** A table with thin lines between its rows, as wide as the text. */
export function wordTable(word: WordLibrary, { widths, heads, rows }: TableContent): Table {
  const { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } = word
  const whole = widths.map(Math.round)
  const cell = (content: readonly Paragraph[], at: number) =>
    new TableCell({ children: content, width: { size: whole[at]!, type: WidthType.DXA }, margins: cellMargins })
  const paragraph = (style: string) => (text: string) => new Paragraph({ text, style })
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFC5CC' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const headRow = heads && [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: heads.map((head, at) => cell([paragraph('TableHead')(head)], at)),
    }),
  ]
  const textRows = rows.map(
    (row) =>
      new TableRow({
        cantSplit: row.every((texts) => texts.join('').length < longestUnbroken),
        children: row.map((texts, at) =>
          cell(texts.map(paragraph(heads === undefined && at === 0 ? 'FactLabel' : 'TableText')), at),
        ),
      }),
  )
  return new Table({
    rows: [...(headRow ?? []), ...textRows],
    columnWidths: whole,
    width: { size: whole.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
  })
}

const cellMargins = { top: 40, bottom: 40, left: 0, right: 160 }

/** A row with more text than this may run over a page: kept together it could leave half a page empty. */
const longestUnbroken = 600

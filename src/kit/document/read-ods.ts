import { isRefusal, refuse } from '../base/refusal.ts'
import { type Block, numberBlocks } from './block.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import type { LeftOutCount } from './left-out.ts'
import { mostCells, mostColumns } from './limits.ts'
import type { Parts } from './package-parts.ts'
import { draftsOfSheet, type JoinedCells, leftOutCell, type Sheet, type SheetCell, type SheetRow } from './sheet.ts'
import { readWriterRuns } from './writer-runs.ts'
import { readWriterStyles, type WriterStyles } from './writer-styles.ts'
import { childrenOf, readXml, type XmlElement, XmlStop } from './xml.ts'

interface OpenSheet {
  readonly name: string
  readonly element: XmlElement
  readonly rows: SheetRow[]
  readonly joined: JoinedCells[]
  readonly hiddenColumns: Set<number>
  nextRow: number
  nextColumn: number
}

/** A workbook of Calc as blocks: the sheets that are shown, with the words that each cell shows. */
export function readOds(main: Uint8Array, parts: Parts, leftOut: LeftOutCount): readonly Block[] | DocumentRefusal {
  const sheets = sheetsOfOds(main, parts, leftOut)
  return isRefusal(sheets) ? sheets : numberBlocks(sheets.flatMap(draftsOfSheet))
}

/** The sheets of a workbook of Calc that are shown, cell by cell. Formulas are never worked out. */
export function sheetsOfOds(main: Uint8Array, parts: Parts, leftOut: LeftOutCount): readonly Sheet[] | DocumentRefusal {
  const styles = readWriterStyles([parts.kind('styles'), main])
  if (isRefusal(styles)) return styles
  const sheets: OpenSheet[] = []
  const hidden = new Set<XmlElement>()
  let cellsLeft = mostCells

  const problem = readXml(main, new Set(['table:table-row', 'table:table-column']), (piece, around) => {
    const element = around.findLast(({ name }) => name === 'table:table')
    if (!element) return
    if (styles.isHiddenTable(element.attributes['table:style-name'])) {
      if (!hidden.has(element)) leftOut.add('hidden-sheet')
      hidden.add(element)
      return
    }
    if (sheets.at(-1)?.element !== element) sheets.push(opened(element))
    const sheet = sheets.at(-1)!
    const repeated =
      Number(piece.attributes[`table:number-${piece.name === 'table:table-row' ? 'rows' : 'columns'}-repeated`] ?? 1) ||
      1
    const isHidden = /^(?:collapse|filter)$/.test(piece.attributes['table:visibility'] ?? '')
    if (piece.name === 'table:table-column') {
      if (isHidden)
        for (let at = 0; at < Math.min(repeated, mostColumns); at++) sheet.hiddenColumns.add(sheet.nextColumn + at)
      sheet.nextColumn += repeated
      return
    }
    const row = sheet.nextRow
    sheet.nextRow += repeated
    const cells = cellsOf(piece, sheet, styles, leftOut)
    if (cells.length === 0) return
    cellsLeft -= cells.length * repeated
    if (cellsLeft < 0) throw new XmlStop(refuse('document.too-long'))
    if (isHidden) leftOut.add('hidden-row', repeated)
    const shown = isHidden ? cells.map((cell) => leftOutCell(cell.column, cell.unseen ?? cell.text)) : cells
    for (let at = 0; at < repeated; at++) sheet.rows.push({ row: row + at, cells: shown })
  })
  return problem ?? sheets
}

function opened(element: XmlElement): OpenSheet {
  const name = element.attributes['table:name'] ?? ''
  return { name, element, rows: [], joined: [], hiddenColumns: new Set(), nextRow: 1, nextColumn: 1 }
}

function cellsOf(row: XmlElement, sheet: OpenSheet, styles: WriterStyles, leftOut: LeftOutCount): readonly SheetCell[] {
  const cells: SheetCell[] = []
  let column = 1
  for (const cell of childrenOf(row)) {
    if (!/^table:(?:covered-)?table-cell$/.test(cell.name)) continue
    const { attributes } = cell
    const repeated = Number(attributes['table:number-columns-repeated'] ?? 1) || 1
    const [down, across] = [
      spanOf(attributes['table:number-rows-spanned']),
      spanOf(attributes['table:number-columns-spanned']),
    ]
    if (down > 1 || across > 1)
      sheet.joined.push({
        row: sheet.nextRow - 1,
        column,
        lastRow: sheet.nextRow - 2 + down,
        lastColumn: column - 1 + across,
      })
    const text = cell.name === 'table:table-cell' ? textOf(cell, styles, leftOut) : ''
    if (text !== '') {
      const style = attributes['table:style-name']
      for (let at = column; at < Math.min(column + repeated, mostColumns); at++) {
        const isHidden = sheet.hiddenColumns.has(at)
        const isStruck = !isHidden && styles.isStruckCell(style)
        if (isHidden) leftOut.addOnce('hidden-column', `${sheet.name} ${at}`)
        if (isStruck) leftOut.add('struck')
        cells.push(
          isHidden || isStruck ? leftOutCell(at, text) : { column: at, text, isBold: styles.isBoldCell(style) },
        )
      }
    } else if (attributes['table:formula'] && column <= mostColumns)
      cells.push(leftOutCell(column, attributes['table:formula'].replace(/^\w+:(?==)/, '')))
    column += repeated
    if (column > mostColumns) break
  }
  return cells
}

/** A day as a day, whatever its format; all else as it is shown. */
function textOf(cell: XmlElement, styles: WriterStyles, leftOut: LeftOutCount): string {
  const { attributes } = cell
  const isFormula = attributes['table:formula'] !== undefined
  const paragraphs = childrenOf(cell)
  leftOut.add('comment', paragraphs.filter(({ name }) => name === 'office:annotation').length)
  const day = attributes['office:value-type'] === 'date' ? attributes['office:date-value']?.slice(0, 10) : undefined
  if (day) return day
  const lines = paragraphs
    .filter(({ name }) => name === 'text:p')
    .flatMap((one) => readWriterRuns(one, { styles, leftOut, look: {} }).lines.map((line) => line.text))
  const text = lines.join('\n').trim()
  if (text === '' && isFormula && attributes['office:value-type'] === undefined) leftOut.add('formula')
  return text
}

function spanOf(value: string | undefined): number {
  const span = Number(value ?? 1)
  return Number.isInteger(span) && span > 0 ? span : 1
}

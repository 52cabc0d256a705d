import { isRefusal, refuse } from '../base/refusal.ts'
import { type Block, numberBlocks } from './block.ts'
import { dayOfNumber, sayNumber, sayPercent } from './cell-value.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import { type ExcelLook, isSet, readExcelStyles } from './excel-styles.ts'
import type { LeftOutCount } from './left-out.ts'
import { mostCells, mostColumns } from './limits.ts'
import type { Parts } from './package-parts.ts'
import { draftsOfSheet, type JoinedCells, leftOutCell, type Sheet, type SheetCell, type SheetRow } from './sheet.ts'
import { childOf, childrenOf, readXml, wordsOf, type XmlElement, XmlStop } from './xml.ts'

interface Book {
  readonly words: readonly (readonly XmlElement[])[]
  readonly looks: readonly ExcelLook[]
  readonly from1904: boolean
  readonly leftOut: LeftOutCount
  cellsLeft: number
}

interface SheetRef {
  readonly name: string
  readonly part: Uint8Array
}

/** A workbook as blocks: the sheets that are shown, each as it stands in the window of Excel. */
export function readXlsx(main: Uint8Array, parts: Parts, leftOut: LeftOutCount): readonly Block[] | DocumentRefusal {
  const sheets = sheetsOfXlsx(main, parts, leftOut)
  return isRefusal(sheets) ? sheets : numberBlocks(sheets.flatMap(draftsOfSheet))
}

/** The sheets of a workbook that are shown, cell by cell. Formulas are never worked out. */
export function sheetsOfXlsx(
  main: Uint8Array,
  parts: Parts,
  leftOut: LeftOutCount,
): readonly Sheet[] | DocumentRefusal {
  const looks = readExcelStyles(parts.kind('styles'))
  if (isRefusal(looks)) return looks
  const words: (readonly XmlElement[])[] = []
  const shared = parts.kind('sharedStrings')
  const problem = shared && readXml(shared, new Set(['x:si']), (piece) => words.push(childrenOf(piece)))
  if (problem) return problem
  let from1904 = false
  const sheets: SheetRef[] = []
  const wrong = readXml(main, new Set(['x:sheet', 'x:workbookPr']), ({ name, attributes }) => {
    if (name === 'x:workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
    else if (/hidden/i.test(attributes.state ?? '')) leftOut.add('hidden-sheet')
    else {
      const part = parts.linked(attributes['r:id'] ?? '')
      // A sheet may be a chart, which has no cells.
      if (part) sheets.push({ name: attributes.name ?? '', part })
    }
  })
  if (wrong) return wrong

  const book: Book = { words, looks, from1904, leftOut, cellsLeft: mostCells }
  const read: Sheet[] = []
  for (const ref of sheets) {
    const sheet = readSheet(ref, book)
    if (isRefusal(sheet)) return sheet
    read.push(sheet)
  }
  return read
}

function readSheet({ name, part }: SheetRef, book: Book): Sheet | DocumentRefusal {
  const rows: SheetRow[] = []
  const joined: JoinedCells[] = []
  const hiddenColumns = new Set<number>()
  let last = 0
  const problem = readXml(part, new Set(['x:row', 'x:mergeCell', 'x:col']), (piece) => {
    const { attributes } = piece
    if (piece.name === 'x:col') {
      if (!isTrue(attributes.hidden)) return
      const [from, to] = [Number(attributes.min), Math.min(Number(attributes.max), mostColumns)]
      for (let column = from; column <= to; column++) hiddenColumns.add(column)
    } else if (piece.name === 'x:mergeCell') {
      const cells = joinedOf(attributes.ref ?? '')
      if (cells) joined.push(cells)
    } else {
      last = Number(attributes.r ?? last + 1)
      const cells = cellsOf(piece, book, { sheet: name, hiddenColumns })
      book.cellsLeft -= cells.length
      if (book.cellsLeft < 0) throw new XmlStop(refuse('document.too-long'))
      const isHidden = isTrue(attributes.hidden)
      if (isHidden) book.leftOut.add('hidden-row', cells.length > 0 ? 1 : 0)
      rows.push({
        row: last,
        cells: isHidden ? cells.map((cell) => leftOutCell(cell.column, cell.unseen ?? cell.text)) : cells,
      })
    }
  })
  return problem ?? { name, rows, joined }
}

function cellsOf(
  row: XmlElement,
  book: Book,
  { sheet, hiddenColumns }: { readonly sheet: string; readonly hiddenColumns: ReadonlySet<number> },
): readonly SheetCell[] {
  let column = 0
  const cells: SheetCell[] = []
  for (const cell of childrenOf(row)) {
    if (cell.name !== 'x:c') continue
    column = columnOf(cell.attributes.r ?? '') ?? column + 1
    if (column > mostColumns) break
    const text = textOf(cell, book)
    if (text === '') {
      const formula = childOf(cell, 'x:f')
      if (formula) cells.push(leftOutCell(column, `=${wordsOf(formula)}`))
      continue
    }
    if (hiddenColumns.has(column)) {
      book.leftOut.addOnce('hidden-column', `${sheet} ${column}`)
      cells.push(leftOutCell(column, text))
      continue
    }
    const look = book.looks[Number(cell.attributes.s ?? 0)]
    if (look?.isStruck) book.leftOut.add('struck')
    cells.push(look?.isStruck ? leftOutCell(column, text) : { column, text, isBold: look?.isBold ?? false })
  }
  return cells
}

/** What a cell shows. A formula shows what the program that saved it worked out. */
function textOf(cell: XmlElement, book: Book): string {
  const { t: type = 'n', s: style } = cell.attributes
  if (type === 'inlineStr') return richText(childrenOf(childOf(cell, 'x:is')), book)
  const value = childOf(cell, 'x:v')
  const raw = value ? wordsOf(value) : ''
  if (raw === '') {
    if (childOf(cell, 'x:f')) book.leftOut.add('formula')
    return ''
  }
  if (type === 's') return richText(book.words[Number(raw)] ?? [], book)
  if (type === 'b') return raw === '1' ? 'ja' : 'nee'
  if (type === 'd') return raw.slice(0, 10)
  if (type === 'str') return written(raw)
  if (type !== 'n') return ''
  const number = Number(raw)
  const shown = book.looks[Number(style ?? 0)]?.shown
  if (shown === 'day') return dayOfNumber(number, book.from1904) ?? sayNumber(number)
  return shown === 'percent' ? sayPercent(number) : sayNumber(number)
}

/** Words of a cell, without the pieces of them that are struck out and without how they are read aloud. */
function richText(pieces: readonly XmlElement[], { leftOut }: Book): string {
  return pieces
    .map((piece) => {
      if (piece.name === 'x:t') return written(wordsOf(piece))
      if (piece.name !== 'x:r') return ''
      const text = childOf(piece, 'x:t')
      if (!text) return ''
      if (!isSet(childOf(piece, 'x:rPr'), 'x:strike')) return written(wordsOf(text))
      leftOut.add('struck')
      return ''
    })
    .join('')
    .trim()
}

/** Excel writes a character that XML has no place for by its number (`_x000D_`, ECMA-376, part 1, 22.9.2.19), and so an underscore before such a text. */
function written(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

function joinedOf(ref: string): JoinedCells | undefined {
  const corners = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref)
  if (!corners) return undefined
  const [, left = '', top, right = '', bottom] = corners
  const [column, lastColumn] = [columnOf(left), columnOf(right)]
  if (!column || !lastColumn) return undefined
  return { row: Number(top), column, lastRow: Number(bottom), lastColumn }
}

/** `AB12` stands in column 28. */
function columnOf(ref: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(ref)?.[0]
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

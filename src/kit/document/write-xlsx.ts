import { strToU8, zipSync } from 'fflate'
import { outsideChoices } from './workbook.texts.ts'
import {
  type CellOut,
  columnLetters,
  inXml,
  linesOf,
  paperOf,
  rowsToSpare,
  type SheetOut,
  saysCharacters,
  type Workbook,
} from './workbook.ts'

/**
 * A workbook of Excel with drop-down lists and protected heads. Texts are typed as text and quoted, so that neither opening nor editing a
 * cell makes a formula of it. The protection has no password: it guards against a slip, not against a person.
 */
export function writeXlsx({ says, lists }: Workbook): Uint8Array {
  const choices = lists.flatMap((list) => list.columns.flatMap((column) => (column.choices ? [column.choices] : [])))
  const sheets = [
    { name: says.name, xml: saysXml(says), state: '' },
    ...lists.map((list) => ({ name: list.name, xml: listXml(list, choices), state: '' })),
    ...(choices.length > 0 ? [{ name: choicesName, xml: choicesXml(choices), state: ' state="hidden"' }] : []),
  ]
  const parts = sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(xml)] as const)
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${top}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${office}.worksheet+xml"/>`).join('')}</Types>`,
      ),
      '_rels/.rels': strToU8(
        `${top}<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `${top}<workbook xmlns="${main}" xmlns:r="${links}"><bookViews><workbookView/></bookViews><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${sheetName(name)}" sheetId="${i + 1}"${state} r:id="r${i + 1}"/>`).join('')}</sheets>${namesXml(lists)}</workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `${top}<Relationships xmlns="${packages}">${sheets.map((_, i) => `<Relationship Id="r${i + 1}" Type="${links}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rs" Type="${links}/styles" Target="styles.xml"/></Relationships>`,
      ),
      'xl/styles.xml': strToU8(stylesXml),
      ...Object.fromEntries(parts),
    },
    // The same list gives the same bytes.
    { mtime: new Date('1980-01-01T12:00:00') },
  )
}

const choicesName = 'Keuzes'

/** The row of heads is printed again on every page. */
function namesXml(lists: readonly SheetOut[]): string {
  const heads = lists.map(
    ({ name }, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i + 1}">'${sheetName(name)}'!$1:$1</definedName>`,
  )
  return heads.length > 0 ? `<definedNames>${heads.join('')}</definedNames>` : ''
}

function listXml(sheet: SheetOut, choices: readonly (readonly string[])[]): string {
  const { columns, rows, isToRead } = sheet
  const widths = columns
    .map(({ characters }, i) => `<col min="${i + 1}" max="${i + 1}" width="${characters}" style="1" customWidth="1"/>`)
    .join('')
  const characters = columns.map((column) => column.characters)
  const heights = (row: readonly CellOut[]) => linesOf(row, characters) * lineHeight
  const names = columns.map((column) => column.head)
  const heads = rowXml(1, names, () => head, heights(names) + 6)
  const styleOf = (column: number) => (columns[column]?.isLocked ? locked : open)
  const lines = rows.map((row, i) => rowXml(i + 2, row, styleOf, heights(row)))
  return [
    `${top}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths}</cols><sheetData>${heads}${lines.join('')}</sheetData>`,
    isToRead ? `<autoFilter ref="A1:${columnLetters(columns.length)}${rows.length + 1}"/>` : protection,
    dropDowns(sheet, choices),
    `${margins}<pageSetup paperSize="${paperOf(sheet) === 'A3' ? 8 : 9}" orientation="landscape" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;Rpagina &amp;P van &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('')
}

const protection =
  '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>'
const margins = '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'

function dropDowns({ columns, rows }: SheetOut, choices: readonly (readonly string[])[]): string {
  const last = rows.length + 1 + rowsToSpare
  const lists = columns.flatMap((column, i) => {
    if (!column.choices) return []
    const at = columnLetters(choices.indexOf(column.choices) + 1)
    const here = columnLetters(i + 1)
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="${outsideChoices.title}" error="${outsideChoices.says}" sqref="${here}2:${here}${last}"><formula1>${choicesName}!$${at}$1:$${at}$${column.choices.length}</formula1></dataValidation>`,
    ]
  })
  return lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : ''
}

function saysXml({ title, lines }: Workbook['says']): string {
  const rows = lines.map((text, i) =>
    rowXml(i + 2, [text], () => saysLine, linesOf([text], [saysCharacters]) * lineHeight + 6),
  )
  return `${top}<worksheet xmlns="${main}"><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="${saysCharacters}" customWidth="1"/></cols><sheetData>${rowXml(1, [title], () => saysTitle, 30)}${rows.join('')}</sheetData>${margins}<pageSetup paperSize="9"/></worksheet>`
}

function choicesXml(choices: readonly (readonly string[])[]): string {
  const longest = Math.max(0, ...choices.map((one) => one.length))
  const rows = Array.from({ length: longest }, (_, i) =>
    rowXml(
      i + 1,
      choices.map((one) => one[i] ?? null),
      () => open,
    ),
  )
  return `${top}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`
}

/** The height of a line, in points; Excel takes no higher row than this. */
const lineHeight = 15
const highestRow = 409

/** A row of the height that fits; Excel makes it fit again when somebody types in it. */
function rowXml(row: number, cells: readonly CellOut[], styleOf: (column: number) => number, height?: number): string {
  const high = height === undefined ? '' : ` ht="${Math.min(height, highestRow)}"`
  return `<row r="${row}"${high}>${cells.map((cell, i) => cellXml(`${columnLetters(i + 1)}${row}`, cell, styleOf(i))).join('')}</row>`
}

function cellXml(at: string, cell: CellOut, style: number): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : ''
  // Excel reads `_x0041_` in a text as a letter by its number: such a text has its own underscore written out.
  const text = inXml(cell).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** Excel takes 31 characters, and none of these. */
const sheetName = (name: string) => inXml(name.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31))

const top = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The looks of cells, by their place among the formats below. Format 49 is text. */
const [open, head, saysLine, locked, saysTitle] = [1, 2, 3, 4, 5] as const
const font = (size: number, more = '') => `<font>${more}<sz val="${size}"/><name val="Calibri"/></font>`
const fonts = [
  font(11),
  font(11, '<b/>'),
  font(14, '<b/>'),
  font(9, '').replace('<name', '<color rgb="FF5A6672"/><name'),
]
const fill = '<fill><patternFill patternType="solid"><fgColor rgb="FFE9EEF0"/></patternFill></fill>'
const line = '<border><left/><right/><top/><bottom style="thin"><color rgb="FF7C8A93"/></bottom><diagonal/></border>'
const wrapped = '<alignment vertical="top" wrapText="1"/>'
const free = '<protection locked="0"/>'
const formats = [
  `<xf numFmtId="0" fontId="0" applyProtection="1">${free}</xf>`,
  `<xf numFmtId="49" fontId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1" applyProtection="1">${wrapped}${free}</xf>`,
  `<xf numFmtId="49" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`,
  `<xf numFmtId="49" fontId="0" applyAlignment="1">${wrapped}</xf>`,
  '<xf numFmtId="49" fontId="3" quotePrefix="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  `<xf numFmtId="49" fontId="2" applyFont="1" applyAlignment="1">${wrapped}</xf>`,
]
const stylesXml = `${top}<styleSheet xmlns="${main}"><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill}</fills><borders count="2"><border/>${line}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs></styleSheet>`

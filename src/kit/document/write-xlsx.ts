import { strToU8, zipSync } from 'fflate'
import { type CellOut, columnLetters, inXml, rowsToSpare, type SheetOut, type Workbook } from './workbook.ts'

/**
 * A workbook of Excel with drop-down lists and protected heads. Texts are typed as text and quoted, so that neither opening nor editing a
 * cell makes a formula of it. The protection has no password: it guards against a slip, not against a person.
 */
export function writeXlsx({ says, lists }: Workbook): Uint8Array {
  const choices = lists.flatMap((list) => list.columns.flatMap((column) => (column.choices ? [column.choices] : [])))
  const sheets = [
    { name: says.name, xml: saysXml(says.lines), state: '' },
    ...lists.map((list) => ({ name: list.name, xml: listXml(list, choices), state: '' })),
    { name: choicesName, xml: choicesXml(choices), state: ' state="hidden"' },
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
        `${top}<workbook xmlns="${main}" xmlns:r="${links}"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${sheetName(name)}" sheetId="${i + 1}"${state} r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
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

function listXml({ columns, rows }: SheetOut, choices: readonly (readonly string[])[]): string {
  const widths = columns
    .map(({ characters }, i) => `<col min="${i + 1}" max="${i + 1}" width="${characters}" style="1" customWidth="1"/>`)
    .join('')
  const heads = rowXml(
    1,
    columns.map(({ head }) => head),
    () => 2,
  )
  const last = rows.length + 1 + rowsToSpare
  const lists = columns.flatMap((column, i) => {
    if (!column.choices) return []
    const at = columnLetters(choices.indexOf(column.choices) + 1)
    const here = columnLetters(i + 1)
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Kies uit de lijst" error="Kies een van de woorden uit de lijst." sqref="${here}2:${here}${last}"><formula1>${choicesName}!$${at}$1:$${at}$${column.choices.length}</formula1></dataValidation>`,
    ]
  })
  return `${top}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${heads}${rows.map((row, i) => rowXml(i + 2, row, (column) => (columns[column]?.isLocked ? locked : 1))).join('')}</sheetData><sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>${lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : ''}</worksheet>`
}

function saysXml(lines: readonly string[]): string {
  return `${top}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="100" customWidth="1"/></cols><sheetData>${lines.map((line, i) => rowXml(i + 1, [line], () => 3)).join('')}</sheetData></worksheet>`
}

function choicesXml(choices: readonly (readonly string[])[]): string {
  const longest = Math.max(0, ...choices.map((one) => one.length))
  const rows = Array.from({ length: longest }, (_, i) =>
    rowXml(
      i + 1,
      choices.map((one) => one[i] ?? null),
      () => 1,
    ),
  )
  return `${top}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`
}

function rowXml(row: number, cells: readonly CellOut[], styleOf: (column: number) => number): string {
  return `<row r="${row}">${cells.map((cell, i) => cellXml(`${columnLetters(i + 1)}${row}`, cell, styleOf(i))).join('')}</row>`
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

/** 1 a text that may be edited, 2 a head, 3 a line of the first sheet, 4 a text that stays. Format 49 is text. */
const locked = 4
const stylesXml = `${top}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="49" fontId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf><xf numFmtId="49" fontId="1" applyFont="1"/><xf numFmtId="49" fontId="0" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="49" fontId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`

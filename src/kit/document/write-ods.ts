import { strToU8, zipSync } from 'fflate'
import { type CellOut, columnLetters, inXml, rowsToSpare, type SheetOut, type Workbook } from './workbook.ts'

/** The same workbook for Calc: drop-down lists and protected heads, texts typed as text. */
export function writeOds({ says, lists }: Workbook): Uint8Array {
  const rules = lists.flatMap((list) => list.columns.flatMap((column, i) => ruleXml(list.name, i, column.choices)))
  const content = `${top}<office:document-content ${names} office:version="1.3"><office:automatic-styles><style:style style:name="open" style:family="table-cell"><style:table-cell-properties style:cell-protect="none" fo:wrap-option="wrap"/></style:style><style:style style:name="shut" style:family="table-cell"><style:table-cell-properties style:cell-protect="protected"/></style:style><style:style style:name="head" style:family="table-cell"><style:table-cell-properties style:cell-protect="protected"/><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:content-validations>${rules.join('')}</table:content-validations>${saysXml(says)}${lists.map(listXml).join('')}</office:spreadsheet></office:body></office:document-content>`
  const type = 'application/vnd.oasis.opendocument.spreadsheet'
  return zipSync(
    {
      // ODF 1.3, part 2, 3.3: the first part, not packed.
      mimetype: [strToU8(type), { level: 0 }],
      'content.xml': strToU8(content),
      'META-INF/manifest.xml': strToU8(
        `${top}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
      ),
    },
    { mtime: new Date('1980-01-01T12:00:00') },
  )
}

function listXml({ name, columns, rows }: SheetOut): string {
  const rule = (i: number) =>
    columns[i]?.choices ? ` table:content-validation-name="${inXml(ruleName(name, i))}"` : ''
  const heads = columns.map(({ head }) => cellXml(head, 'head', '')).join('')
  const empty = columns.map((_, i) => cellXml(null, 'open', rule(i))).join('')
  const lines = rows.map(
    (row) =>
      `<table:table-row>${row.map((cell, i) => cellXml(cell, columns[i]?.isLocked ? 'shut' : 'open', rule(i))).join('')}</table:table-row>`,
  )
  return `<table:table table:name="${inXml(name)}" table:protected="true"><table:table-column table:number-columns-repeated="${columns.length}"/><table:table-row>${heads}</table:table-row>${lines.join('')}<table:table-row table:number-rows-repeated="${rowsToSpare}">${empty}</table:table-row></table:table>`
}

function saysXml({ name, lines }: Workbook['says']): string {
  const rows = lines.map((line) => `<table:table-row>${cellXml(line, 'open', '')}</table:table-row>`)
  return `<table:table table:name="${inXml(name)}"><table:table-column/>${rows.join('')}</table:table>`
}

const ruleName = (list: string, column: number) => `${list} ${columnLetters(column + 1)}`

function ruleXml(list: string, column: number, choices: readonly string[] | undefined): readonly string[] {
  if (!choices) return []
  const words = choices.map((choice) => `"${choice.replaceAll('"', '""')}"`).join(';')
  return [
    `<table:content-validation table:name="${inXml(ruleName(list, column))}" table:condition="${inXml(`of:cell-content-is-in-list(${words})`)}" table:allow-empty-cell="true" table:display-list="unsorted"/>`,
  ]
}

function cellXml(cell: CellOut, style: string, rule: string): string {
  const look = ` table:style-name="${style}"${rule}`
  if (cell === null || cell === '') return `<table:table-cell${look}/>`
  if (typeof cell === 'number')
    return `<table:table-cell${look} office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
  const lines = inXml(cell).split('\n').map(paragraphXml)
  return `<table:table-cell${look} office:value-type="string">${lines.join('')}</table:table-cell>`
}

/** White space that stands in a row is one space to Calc, unless it is written out. */
function paragraphXml(line: string): string {
  const kept = line.replaceAll('\t', '<text:tab/>').replace(/ {2,}|^ | $/g, (run) => `<text:s text:c="${run.length}"/>`)
  return `<text:p>${kept}</text:p>`
}

const top = '<?xml version="1.0" encoding="UTF-8"?>\n'
const names = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
  )
  .join(' ')

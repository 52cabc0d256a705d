import { strToU8, zipSync } from 'fflate'
import { manifestXml, settingsXml, stylesXml } from './ods-parts.ts'
import { cellStyles, columnStyleOf, columnStyles, odsNames, odsTop } from './ods-styles.ts'
import { outsideChoices } from './workbook.texts.ts'
import {
  type CellOut,
  columnLetters,
  inXml,
  paperOf,
  rowsToSpare,
  type SheetOut,
  saysCharacters,
  type Workbook,
} from './workbook.ts'

/** The same workbook for Calc: drop-down lists and protected heads, texts typed as text. */
export function writeOds({ says, lists }: Workbook): Uint8Array {
  const rules = lists.flatMap((list) => list.columns.flatMap((column, i) => ruleXml(list.name, i, column.choices)))
  const content = [
    `${odsTop}<office:document-content ${odsNames} office:version="1.3">`,
    `<office:automatic-styles>${columnStyles(lists)}${cellStyles}</office:automatic-styles>`,
    `<office:body><office:spreadsheet><table:content-validations>${rules.join('')}</table:content-validations>`,
    saysXml(says),
    ...lists.map(listXml),
    filtersXml(lists),
    '</office:spreadsheet></office:body></office:document-content>',
  ].join('')
  return zipSync(
    {
      // ODF 1.3, part 2, 3.3: the first part, not packed.
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': strToU8(content),
      'styles.xml': strToU8(stylesXml),
      'settings.xml': strToU8(settingsXml(lists.map(({ name }) => name))),
      'META-INF/manifest.xml': strToU8(manifestXml),
    },
    { mtime: new Date('1980-01-01T12:00:00') },
  )
}

function listXml(list: SheetOut): string {
  const { name, columns, rows, isToRead } = list
  const rule = (i: number) =>
    columns[i]?.choices ? ` table:content-validation-name="${inXml(ruleName(name, i))}"` : ''
  const widths = columns.map(
    ({ characters }) =>
      `<table:table-column table:style-name="${columnStyleOf(characters)}" table:default-cell-style-name="open"/>`,
  )
  const heads = columns.map(({ head }) => cellXml(head, 'head', '')).join('')
  const lines = rows.map((row) =>
    rowXml(row.map((cell, i) => cellXml(cell, columns[i]?.isLocked ? 'shut' : 'open', rule(i))).join('')),
  )
  const empty = columns.map((_, i) => cellXml(null, 'open', rule(i))).join('')
  const spare = `<table:table-row table:style-name="row" table:number-rows-repeated="${rowsToSpare}">${empty}</table:table-row>`
  return [
    `<table:table table:name="${inXml(name)}" table:style-name="${paperOf(list)}"${isToRead ? '' : ' table:protected="true"'}>`,
    isToRead ? '' : rowsComeAndGo,
    ...widths,
    `<table:table-header-rows>${rowXml(heads)}</table:table-header-rows>`,
    ...lines,
    isToRead ? '' : spare,
    '</table:table>',
  ].join('')
}

/** Rows may be added and taken away in a protected list: a word of Calc itself, since ODF has none for it. */
const rowsComeAndGo =
  '<loext:table-protection loext:select-protected-cells="true" loext:select-unprotected-cells="true" loext:insert-rows="true" loext:delete-rows="true"/>'

const rowXml = (cells: string) => `<table:table-row table:style-name="row">${cells}</table:table-row>`

/** The heads of a list to read filter it. */
function filtersXml(lists: readonly SheetOut[]): string {
  const ranges = lists.flatMap(({ name, columns, rows, isToRead }, i) => {
    const to = `${columnLetters(columns.length)}${rows.length + 1}`
    const range = inXml(`'${name.replaceAll("'", "''")}'.A1:'${name.replaceAll("'", "''")}'.${to}`)
    return isToRead
      ? `<table:database-range table:name="filter${i}" table:target-range-address="${range}" table:display-filter-buttons="true"/>`
      : []
  })
  return ranges.length > 0 ? `<table:database-ranges>${ranges.join('')}</table:database-ranges>` : ''
}

function saysXml({ name, title, lines }: Workbook['says']): string {
  const rows = [cellXml(title, 'title', ''), ...lines.map((line) => cellXml(line, 'says', ''))]
  return `<table:table table:name="${inXml(name)}" table:style-name="A4"><table:table-column table:style-name="${columnStyleOf(saysCharacters)}"/>${rows.map(rowXml).join('')}</table:table>`
}

const ruleName = (list: string, column: number) => `${list} ${columnLetters(column + 1)}`

function ruleXml(list: string, column: number, choices: readonly string[] | undefined): readonly string[] {
  if (!choices) return []
  const words = choices.map((choice) => `"${choice.replaceAll('"', '""')}"`).join(';')
  return [
    `<table:content-validation table:name="${inXml(ruleName(list, column))}" table:condition="${inXml(`of:cell-content-is-in-list(${words})`)}" table:allow-empty-cell="true" table:display-list="unsorted"><table:error-message table:title="${outsideChoices.title}" table:message-type="stop" table:display="true"><text:p>${outsideChoices.says}</text:p></table:error-message></table:content-validation>`,
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

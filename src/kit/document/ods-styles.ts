import { type SheetOut, saysCharacters } from './workbook.ts'

export const odsTop = '<?xml version="1.0" encoding="UTF-8"?>\n'
export const odsNames = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
    'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  )
  .join(' ')

/** A letter of eleven points takes about so much. */
const letterCm = 0.2

export const columnStyleOf = (characters: number) => `wide${characters}`

/** Columns as wide as they say, the first sheet too, and rows as high as what stands in them. */
export function columnStyles(lists: readonly SheetOut[]): string {
  const widths = new Set([
    saysCharacters,
    ...lists.flatMap(({ columns }) => columns.map(({ characters }) => characters)),
  ])
  const columns = [...widths].map(
    (characters) =>
      `<style:style style:name="${columnStyleOf(characters)}" style:family="table-column"><style:table-column-properties style:column-width="${(characters * letterCm).toFixed(2)}cm"/></style:style>`,
  )
  return `${columns.join('')}<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>${['A4', 'A3'].map((paper) => `<style:style style:name="${paper}" style:family="table" style:master-page-name="${paper}"><style:table-properties table:display="true"/></style:style>`).join('')}`
}

const cell = (name: string, properties: string, text = '', alignment = 'top') =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties style:vertical-align="${alignment}" fo:padding="0.07cm" ${properties}/>${text && `<style:text-properties ${text}/>`}</style:style>`

/** `open` may be edited, `shut` stays; the row of heads, and the first sheet. */
export const cellStyles = [
  cell('open', 'style:cell-protect="none" fo:wrap-option="wrap"'),
  cell('shut', 'style:cell-protect="protected"', 'fo:color="#5a6672" fo:font-size="9pt"'),
  cell(
    'head',
    'style:cell-protect="protected" fo:wrap-option="wrap" fo:background-color="#e9eef0" fo:border-bottom="0.5pt solid #7c8a93"',
    'fo:font-weight="bold"',
    'middle',
  ),
  cell('title', 'fo:wrap-option="wrap"', 'fo:font-size="14pt" fo:font-weight="bold"'),
  cell('says', 'fo:wrap-option="wrap"'),
].join('')

import { strToU8, zipSync } from 'fflate'

export interface ExcelParts {
  /** The `<sheet …/>` marks; each `r:id` is `s1`, `s2`, … */
  readonly sheets: string
  /** What stands in each worksheet. */
  readonly worksheets: readonly string[]
  readonly styles?: string
  readonly workbook?: string
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const link = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`

/** An .xlsx out of markup as Excel writes it, for what no library writes: hidden sheets, struck cells, formulas without an outcome. */
export function excelFile({ sheets, worksheets, styles, workbook = '' }: ExcelParts): Uint8Array {
  const links = worksheets.map((_, at) => link(`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="${office}">${workbook}<sheets>${sheets}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}${link('st', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(`<styleSheet ${main}>${styles ?? ''}</styleSheet>`),
  }
  for (const [at, sheet] of worksheets.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(`<worksheet ${main}>${sheet}</worksheet>`)
  return zipSync(files)
}

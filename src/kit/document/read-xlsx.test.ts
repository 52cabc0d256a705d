import assert from 'node:assert/strict'
import { test } from 'node:test'
import writeExcelFile from 'write-excel-file/node'
import { excelFile } from '../../../test/office/excel.ts'
import { openDocument } from '../../../test/office/open-document.ts'
import { isRefusal } from '../base/refusal.ts'
import { readDocument } from './read-document.ts'

function read(bytes: Uint8Array) {
  const document = readDocument({ name: '', bytes })
  assert.ok(!isRefusal(document), JSON.stringify(document))
  const told = Object.fromEntries(document.leftOut.map(({ what, count }) => [what, count]))
  return {
    ...document,
    told,
    cells: document.blocks.map((block) => block.rows?.map((row) => row.map((one) => one.text))),
  }
}

test('a list of actions of another program is a table with its sheet and rows, dates as days and joined cells', async () => {
  const day = (value: string) => ({ type: Date, value: new Date(`${value}T00:00:00Z`), format: 'dd-mm-yyyy' })
  const head = (value: string) => ({ value, fontWeight: 'bold' as const })
  const buffer = await writeExcelFile(
    [
      [{ value: 'Actielijst 2027', fontWeight: 'bold' }],
      [],
      [head('Actie'), head('Trekker'), head('Gereed'), head('Uren')],
      [{ value: 'Controles', rowSpan: 2 }, { value: 'Gemeente' }, day('2027-05-01'), { value: 12.5, type: Number }],
      [null, { value: 'Politie', columnSpan: 2 }, null, { value: 40, type: Number }],
    ],
    { sheet: 'Ondermijning' },
  ).toBuffer()
  const document = read(new Uint8Array(buffer))
  assert.deepEqual(
    document.blocks.map(({ kind, text, place }) => [kind, text.split('\n')[0], place.sheet, place.row, place.lastRow]),
    [
      ['heading', 'Ondermijning', 'Ondermijning', undefined, undefined],
      ['heading', 'Actielijst 2027', 'Ondermijning', 1, 1],
      ['table', 'Actie\tTrekker\tGereed\tUren', 'Ondermijning', 3, 5],
    ],
  )
  assert.equal(document.blocks[2]?.heads, 1)
  assert.deepEqual(document.cells[2], [
    ['Actie', 'Trekker', 'Gereed', 'Uren'],
    ['Controles', 'Gemeente', '2027-05-01', '12,5'],
    ['Controles', 'Politie', 'Politie', '40'],
  ])
})

const text = (ref: string, words: string, more = '') =>
  `<c r="${ref}" t="inlineStr" ${more}><is><t>${words}</t></is></c>`

test('hidden sheets, rows and columns and struck cells are left out and told; formulas show what was worked out', () => {
  const styles = `<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf numFmtId="9"/></cellXfs>`
  const sheet = `<cols><col min="3" max="3" hidden="1"/></cols><sheetData>
<row r="1">${text('A1', 'Actie')}${text('B1', 'Deel')}${text('C1', 'Geheim')}</row>
<row r="2">${text('A2', 'Bellen')}<c r="B2" s="2"><f>1/4</f><v>0.25</v></c></row>
<row r="3" hidden="1">${text('A3', 'Verborgen')}${text('B3', 'x')}</row>
<row r="4">${text('A4', 'Vervallen', 's="1"')}<c r="B4"><f>SUM(B2:B3)</f></c></row>
<row r="5">${text('A5', 'Schrijven')}<c r="B5" t="str"><f>CONCAT("a")</f><v>a</v></c></row></sheetData>`
  const document = read(
    excelFile({
      sheets: '<sheet name="Blad1" r:id="s1"/><sheet name="Oud" state="hidden" r:id="s2"/>',
      worksheets: [sheet, `<sheetData><row r="1">${text('A1', 'oud')}</row></sheetData>`],
      styles,
    }),
  )
  assert.deepEqual(document.cells, [
    [
      ['Actie', 'Deel'],
      ['Bellen', '25%'],
      ['Schrijven', 'a'],
    ],
  ])
  assert.deepEqual(document.told, { formula: 1, 'hidden-column': 1, 'hidden-row': 1, 'hidden-sheet': 1, struck: 1 })
})

test('a workbook of a Mac counts its days from 1904', () => {
  const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>'
  const row = `<sheetData><row r="1">${text('A1', 'Gereed')}${text('B1', 'Wat')}</row><row r="2"><c r="A2" s="1"><v>44926</v></c>${text('B2', 'x')}</row></sheetData>`
  const sheets = '<sheet name="Blad1" r:id="s1"/>'
  const day = (workbook: string) => read(excelFile({ sheets, worksheets: [row], styles, workbook })).cells[0]?.[1]?.[0]
  // 44926 is 31 December 2022 in Windows (Microsoft, "date systems in Excel"): four years and a day later on a Mac of old.
  assert.deepEqual([day(''), day('<workbookPr date1904="1"/>')], ['2022-12-31', '2027-01-01'])
})

test('a workbook of Calc gives the same: sheets that are shown, days, joined cells, repeated rows', () => {
  const cell = (words: string, more = '') =>
    `<table:table-cell office:value-type="string" ${more}><text:p>${words}</text:p></table:table-cell>`
  const body = `<table:table table:name="Acties"><table:table-column/><table:table-column/><table:table-column table:visibility="collapse"/>
<table:table-row>${cell('Actie')}${cell('Gereed')}${cell('Geheim')}</table:table-row>
<table:table-row>${cell('Bellen')}<table:table-cell office:value-type="date" office:date-value="2027-05-01"><text:p>1 mei 27</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="filter">${cell('Gefilterd')}</table:table-row>
<table:table-row>${cell('Samen', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row>
<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>
<table:table table:name="Oud" table:style-name="ta1"><table:table-row>${cell('oud')}</table:table-row></table:table>`
  const automatic = `<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>`
  const document = read(openDocument({ kind: 'spreadsheet', body, automatic }))
  assert.deepEqual(document.told, { 'hidden-column': 1, 'hidden-row': 1, 'hidden-sheet': 1 })
  assert.deepEqual(
    document.blocks.map(({ kind, place }) => [kind, place.sheet, place.row, place.lastRow]),
    [
      ['heading', 'Acties', undefined, undefined],
      ['table', 'Acties', 1, 4],
    ],
  )
  assert.deepEqual(document.cells[1], [
    ['Actie', 'Gereed'],
    ['Bellen', '2027-05-01'],
    ['Samen', 'Samen'],
  ])
})

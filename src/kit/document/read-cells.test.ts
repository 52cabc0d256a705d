import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { isRefusal } from '../base/refusal.ts'
import { readCells } from './read-cells.ts'
import type { Workbook } from './workbook.ts'
import { writeOds } from './write-ods.ts'
import { writeXlsx } from './write-xlsx.ts'

const book: Workbook = {
  says: { name: 'Lees dit eerst', title: 'Een lijst', lines: ['Vul de lijst in.'] },
  lists: [
    {
      name: 'Lijst',
      columns: [
        { head: 'Kenmerk', characters: 10, isLocked: true },
        { head: 'Titel', characters: 40 },
      ],
      rows: [
        ['a1', 'aaa'],
        ['b2', 'bbb'],
      ],
    },
  ],
}

/** The file after another program changed the words of one part. */
function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) })
}

function textsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const sheets = readCells({ bytes })
  assert.ok(!isRefusal(sheets), JSON.stringify(sheets))
  const list = sheets.find((sheet) => sheet.name === 'Lijst')
  return (list?.rows ?? [])
    .map((row) => row.cells.map((cell) => cell.unseen ?? cell.text))
    .filter((row) => row.length > 0)
}

const sheet = 'xl/worksheets/sheet2.xml'
const cell = (xml: string) => /<c r="B2"[^>]*>.*?<\/c>/.exec(xml)![0]

test('a formula that somebody typed in Excel is its last outcome, and without one it is its own text: it is never worked out', () => {
  const withOutcome = changed(writeXlsx(book), sheet, (xml) =>
    xml.replace(cell(xml), '<c r="B2" t="str"><f>1+1</f><v>twee</v></c>'),
  )
  assert.equal(textsOf(withOutcome)[1]?.[1], 'twee')
  const without = changed(writeXlsx(book), sheet, (xml) =>
    xml.replace(cell(xml), '<c r="B2"><f>WEBSERVICE("http://voorbeeld")</f></c>'),
  )
  assert.equal(textsOf(without)[1]?.[1], '=WEBSERVICE("http://voorbeeld")')
})

test('a formula that somebody typed in Calc is read the same way', () => {
  const formula = 'table:formula="of:=[.A1]&amp;1"'
  const put = (inside: string) =>
    changed(writeOds(book), 'content.xml', (xml) =>
      xml.replace(
        /<table:table-cell[^>]*><text:p>aaa<\/text:p><\/table:table-cell>/,
        `<table:table-cell ${formula}${inside}`,
      ),
    )
  assert.equal(
    textsOf(put(' office:value-type="string"><text:p>uitkomst</text:p></table:table-cell>'))[1]?.[1],
    'uitkomst',
  )
  assert.equal(textsOf(put('/>'))[1]?.[1], '=[.A1]&1')
})

test('rows that somebody filtered away, and a column that somebody hid, are read all the same', () => {
  const hidden = changed(writeXlsx(book), sheet, (xml) =>
    xml
      .replace('<row r="3">', '<row r="3" hidden="1">')
      .replace('<col min="1" max="1"', '<col min="1" max="1" hidden="1"'),
  )
  assert.deepEqual(textsOf(hidden), [
    ['Kenmerk', 'Titel'],
    ['a1', 'aaa'],
    ['b2', 'bbb'],
  ])
})

test('what is no workbook is refused with what to do instead', () => {
  for (const bytes of [strToU8('Kenmerk;Titel'), zipSync({ 'brief.txt': strToU8('hallo') })]) {
    const read = readCells({ bytes })
    assert.ok(isRefusal(read))
    assert.match(read.refused, /not-a-workbook|zip-without-document/)
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { isRefusal } from '../base/refusal.ts'
import { readDocument } from './read-document.ts'
import { writeXlsx } from './write-xlsx.ts'

const book = writeXlsx({
  says: { name: 'Lees dit eerst', title: 'Een lijst', lines: ['Vul de lijst in.'] },
  lists: [
    {
      name: 'Lijst',
      columns: [
        { head: 'Titel', characters: 40 },
        { head: 'Niveau', characters: 12, choices: ['lokaal', 'basisteam'] },
        { head: 'Uren', characters: 8 },
      ],
      rows: [
        ['=HYPERLINK("http://voorbeeld")', 'lokaal', -5],
        ['007 "en" <meer> & 🙂 _x0041_', 'basisteam', 12],
      ],
    },
  ],
})

test('a list goes out as it is: texts that begin as a formula stay texts, and a minus number stays a number', () => {
  const read = readDocument({ name: '', bytes: book })
  assert.ok(!isRefusal(read), JSON.stringify(read))
  assert.deepEqual(
    read.blocks.find((block) => block.rows)?.rows?.map((row) => row.map((cell) => cell.text)),
    [
      ['Titel', 'Niveau', 'Uren'],
      ['=HYPERLINK("http://voorbeeld")', 'lokaal', '-5'],
      ['007 "en" <meer> & 🙂 _x0041_', 'basisteam', '12'],
    ],
  )
  const sheet = strFromU8(unzipSync(book)['xl/worksheets/sheet2.xml']!)
  assert.ok(!sheet.includes('<f>'))
})

test('the heads of a list are protected without a password, and a choice is a drop-down list', () => {
  const sheet = strFromU8(unzipSync(book)['xl/worksheets/sheet2.xml']!)
  assert.match(sheet, /<sheetProtection sheet="1"(?![^>]*password)[^>]*\/>/)
  assert.match(sheet, /<dataValidation type="list"[^>]* sqref="B2:B\d+"><formula1>Keuzes!\$A\$1:\$A\$2<\/formula1>/)
})

test('a list to read is not protected, and its heads filter', () => {
  const toRead = writeXlsx({
    says: { name: 'Lees dit eerst', title: 'Een lijst', lines: [] },
    lists: [{ name: 'Lijst', columns: [{ head: 'Titel', characters: 40 }], rows: [['een']], isToRead: true }],
  })
  const sheet = strFromU8(unzipSync(toRead)['xl/worksheets/sheet2.xml']!)
  assert.ok(!sheet.includes('sheetProtection'))
  assert.match(sheet, /<autoFilter ref="A1:A2"\/>/)
})

test('a row is as high as its longest text', () => {
  const long = 'een twee drie vier vijf zes zeven acht negen tien'
  const high = writeXlsx({
    says: { name: 'Lees dit eerst', title: 'Een lijst', lines: [] },
    lists: [{ name: 'Lijst', columns: [{ head: 'Titel', characters: 20 }], rows: [['een'], [long], ['een\ntwee']] }],
  })
  const sheet = strFromU8(unzipSync(high)['xl/worksheets/sheet2.xml']!)
  const heights = [...sheet.matchAll(/<row r="\d+" ht="(\d+)"/g)].map(([, height]) => Number(height))
  // 49 letters over lines of at most 20 take three lines of 15 points.
  assert.deepEqual(heights.slice(1), [15, 45, 30])
})

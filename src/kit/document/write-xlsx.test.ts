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

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../base/refusal.ts'
import { readDocument } from './read-document.ts'
import { writeOds } from './write-ods.ts'

test('a list for Calc holds its texts as texts, its numbers as numbers, and each line of a text', () => {
  const book = writeOds({
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
          ['=1+1', 'lokaal', -5],
          ['007 "en" <meer> & 🙂\nregel twee', 'basisteam', 12],
        ],
      },
    ],
  })
  const read = readDocument({ name: '', bytes: book })
  assert.ok(!isRefusal(read), JSON.stringify(read))
  assert.deepEqual(
    read.blocks.find((block) => block.rows)?.rows?.map((row) => row.map((cell) => cell.text)),
    [
      ['Titel', 'Niveau', 'Uren'],
      ['=1+1', 'lokaal', '-5'],
      ['007 "en" <meer> & 🙂\nregel twee', 'basisteam', '12'],
    ],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayPeriod } from '../plan/period.ts'
import { periodIn } from './period-words.ts'

const table: readonly (readonly [words: string, startsOn: string | null, endsOn: string | null])[] = [
  ['2023 – 2026', '2023', '2027'],
  ['2024 tot 2027', '2024', '2028'],
  ['van 2024 t/m 2027', '2024', '2028'],
  ['2026', '2026', '2027'],
  ['vanaf 2024', '2024', null],
  ['tot en met 2027', null, '2028'],
  ['mei 2024', '2024-05', '2024-06'],
  ['december 2024', '2024-12', '2025-01'],
  ['1 mei 2024 tot 1 juni 2025', '2024-05-01', '2025-06-01'],
  ['mei 2024 t/m juni 2025', '2024-05', '2025-07'],
  ['vanaf 14 mei 2024', '2024-05-14', null],
  ['tot mei 2027', null, '2027-05'],
  ['31 november 2024 tot 2025', null, '2026'],
  ['doorlopend', null, null],
]

test('a period is read as it is written in plans, up to and with its last year or month', () => {
  for (const [words, startsOn, endsOn] of table) assert.deepEqual(periodIn(words), { startsOn, endsOn }, words)
})

test('what we say of a period is read back as the same period', () => {
  const periods = [
    { startsOn: '2024', endsOn: '2028' },
    { startsOn: '2024-05', endsOn: '2028' },
    { startsOn: '2024-05-14', endsOn: '2025-02' },
    { startsOn: '2024', endsOn: null },
    { startsOn: null, endsOn: '2028' },
    { startsOn: null, endsOn: '2028-03-05' },
    { startsOn: null, endsOn: null },
  ]
  for (const period of periods) assert.deepEqual(periodIn(sayPeriod(period)), period, sayPeriod(period))
})

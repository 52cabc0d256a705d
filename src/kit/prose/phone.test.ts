import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPhones } from './phone.ts'

const found = (text: string) => findPhones(text).map(({ start, end }) => text.slice(start, end))

test('a telephone number is found in every spelling that Taaladvies and NEN 2132 give', () => {
  for (const number of [
    '0229-56 78 90',
    '020-623 45 67',
    '0229 - 56 78 90',
    '020 - 623 45 67',
    '020-66 77 888',
    '030-454 3000',
    '(0229) 56 78 90',
    '(020) 623 45 67',
    '(06) 12 34 56 78',
    '06-54 32 23 45',
    '06 54322345',
    '0654322345',
    '06.54.32.23.45',
    '033/2771911',
    '088-6629111',
    '+31 20 623 45 67',
    '+31-6-54322345',
    '+31 (0)6 - 54 32 23 45',
    '+31654322345',
    '0031 20 6234567',
  ]) {
    assert.deepEqual(found(`bel ${number}, of kom langs`), [number])
  }
})

test('a number that everyone may call stays', () => {
  for (const text of [
    '112',
    '144',
    '0900-8844',
    '0800-1205',
    '0800-7000',
    '0800-30 30 30 3',
    '14 033',
    '14 0343',
    '116 006',
  ]) {
    assert.deepEqual(found(`Bel ${text} voor meer`), [], text)
  }
})

test('dates, years, amounts and codes are no telephone number', () => {
  for (const text of [
    '01-02-2023 10:00 uur',
    '06-12-2023 10 uur',
    '06.12.2023-10 uur',
    '06-12-23 - 08-12-23',
    '2023-2026',
    '€ 1.033.285.888',
    'BU03510007',
    '0351010000012345',
    'tabel 03759ned',
    'NEN 7510 en ISO 27001',
    '(0,5 fte)',
  ]) {
    assert.deepEqual(found(text), [], text)
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import type { Sheet } from '../../kit/document/sheet.ts'
import { listInSheets, listInText } from './list-rows.schema.ts'

const melden = 'bcdfghjkmnpq'

const sheet = (name: string, rows: readonly (readonly string[])[]): Sheet => ({
  name,
  rows: rows.map((texts, i) => ({
    row: i + 1,
    cells: texts.flatMap((text, at) => (text === '' ? [] : [{ column: at + 1, text, isBold: false }])),
  })),
  joined: [],
})

const read = (...sheets: readonly Sheet[]) => {
  const list = listInSheets(sheets)
  assert.ok(!isRefusal(list), JSON.stringify(list))
  return list
}

test('the list stands in the sheet with its heads, whatever stands before it; empty rows are passed by', () => {
  const { rows, notRead } = read(
    sheet('Lees dit eerst', [['Dit is een lijst.']]),
    sheet('Onderdelen', [
      ['Bijgewerkt door Zeist'],
      [' kenmerk', 'TITEL', 'Toelichting', 'Wie belt'],
      [`${melden} v3`, 'Vaker melden', '', 'de gemeente'],
      [],
      ['', 'Terugbellen', 'Binnen een week', ''],
    ]),
  )
  assert.deepEqual(rows, [
    { row: 3, element: melden, n: 3, cells: { title: 'Vaker melden', explanation: '' } },
    { row: 5, cells: { title: 'Terugbellen', explanation: 'Binnen een week' } },
  ])
  assert.deepEqual(notRead, ['Wie belt'])
})

test('a row that was copied to make a new one is a new one, though it bears the same mark', () =>
  assert.deepEqual(
    read(
      sheet('', [
        ['Kenmerk', 'Titel'],
        [`${melden} v1`, 'Vaker melden'],
        [`${melden} v1`, 'Terugbellen'],
      ]),
    ).rows[1],
    { row: 3, cells: { title: 'Terugbellen' } },
  ))

test('a mark that is none of ours stays what it is: it is not found', () =>
  assert.equal(
    read(
      sheet('', [
        ['Kenmerk', 'Titel'],
        ['actie 7', 'Vaker melden'],
      ]),
    ).rows[0]?.element,
    'actie 7',
  ))

test('rows that were copied out of a sheet are read with their heads, also a cell of more lines', () => {
  const list = listInText(`Kenmerk\tTitel\tToelichting\n${melden} v1\tVaker melden\t"een ""woord""\ntwee"\n`)
  assert.ok(!isRefusal(list))
  assert.deepEqual(list.rows, [
    { row: 2, element: melden, n: 1, cells: { title: 'Vaker melden', explanation: 'een "woord"\ntwee' } },
  ])
})

test('without the heads of a list it is refused', () => {
  for (const list of [
    listInSheets([
      sheet('', [
        ['Naam', 'Bedrag'],
        ['a', '1'],
      ]),
    ]),
    listInText('zomaar een tekst'),
    listInText(''),
  ])
    assert.equal(isRefusal(list) && list.refused, 'intake.no-list')
})

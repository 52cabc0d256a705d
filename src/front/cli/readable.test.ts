import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readable } from './readable.ts'

test('rows that are alike stand in a table, without the columns that are empty', () => {
  const rows = [
    { naam: 'Zeist', soort: 'gemeente', adres: null },
    { naam: 'Woudenberg', soort: 'gemeente', adres: '' },
  ]
  assert.deepEqual(readable(rows, 80).split('\n'), [
    'naam        soort',
    '----------  --------',
    'Zeist       gemeente',
    'Woudenberg  gemeente',
  ])
})

test('rows that do not fit beside each other stand below each other', () => {
  const rows = [
    { titel: 'Een lange titel', soort: 'lijn' },
    { titel: 'Nog een', soort: 'doel' },
  ]
  assert.deepEqual(readable(rows, 18).split('\n'), [
    '- titel  Een lange titel',
    '  soort  lijn',
    '- titel  Nog een',
    '  soort  doel',
  ])
})

test('what stands in something else is moved in, and a text keeps its lines', () => {
  const plan = {
    titel: 'Plan',
    uitleg: 'Eén.\n\nTwee.',
    onderdelen: [{ titel: 'Melden', leden: ['a', 'b'] }],
    leeg: [],
  }
  assert.deepEqual(readable(plan, 80).split('\n'), [
    'titel  Plan',
    'uitleg:',
    '  Eén.',
    '  ',
    '  Twee.',
    'onderdelen:',
    '  titel   leden',
    '  ------  -----',
    '  Melden  a, b',
  ])
})

test('a thing begins with what it is called; yes and no are Dutch, nought is a number, and choices bear their name', () => {
  const named = (field: string, value: string) => (field === 'soort' && value === 'line' ? 'lijn' : value)
  assert.deepEqual(readable({ soort: 'line', titel: 'line', open: false, aantal: 0 }, 80, named).split('\n'), [
    'titel   line',
    'soort   lijn',
    'open    nee',
    'aantal  0',
  ])
})

test('an answer without anything in it says so', () => {
  for (const empty of [[], {}, { onderdelen: [], plan: null }]) assert.equal(readable(empty, 80), 'Niets gevonden.')
})

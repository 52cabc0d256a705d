import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayAmount, sayNumber } from './amount.ts'

test('one of a thing is singular, none and more are plural, and a thousand has a point', () => {
  const said = [0, 1, 2, 1024].map((number) => sayAmount(number, 'regel', 'regels'))
  assert.deepEqual(said, ['0 regels', '1 regel', '2 regels', '1.024 regels'])
})

test('up to twelve a number is a word', () => {
  assert.deepEqual([0, 1, 12, 13, 1024].map(sayNumber), ['nul', 'één', 'twaalf', '13', '1.024'])
})

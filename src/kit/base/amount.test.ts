import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayAmount } from './amount.ts'

test('one of a thing is singular, none and more are plural, and a thousand has a point', () => {
  const said = [0, 1, 2, 1024].map((number) => sayAmount(number, 'regel', 'regels'))
  assert.deepEqual(said, ['0 regels', '1 regel', '2 regels', '1.024 regels'])
})

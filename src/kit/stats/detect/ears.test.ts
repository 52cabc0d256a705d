import assert from 'node:assert/strict'
import { test } from 'node:test'
import { earsC1, earsC2, earsC3 } from './ears.ts'

test('nine after months of two and three is an alarm', () => {
  const counts = Float64Array.of(2, 3, 2, 3, 2, 3, 2, 9)
  assert.equal(earsC1(counts).alarm[7], 1)
  assert.equal(earsC1(counts).alarm[6], 0)
})

test('months without a full baseline, and months that are not known, give no alarm', () => {
  const counts = Float64Array.of(2, 3, NaN, 3, 2, 3, 2, 9, 9, 9)
  for (const method of [earsC1, earsC2, earsC3]) {
    assert.ok(Number.isNaN(method(counts).upper[2]!))
    assert.equal(method(counts).alarm[7], 0)
  }
  assert.throws(() => earsC1(counts, { baselinePeriods: 1 }), /baselinePeriods must be at least 2, got 1/)
})

test('a slow rise lowers the threshold of C3 below that of C2 at the same level', () => {
  const rising = Float64Array.of(5, 6, 5, 6, 5, 6, 5, 6, 5, 9, 10, 10)
  assert.ok(earsC3(rising, { alpha: 0.001 }).upper[11]! < earsC2(rising).upper[11]!)
})

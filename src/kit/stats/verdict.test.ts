import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { judge } from './verdict.ts'

const verdictOf = (count: number, expected: number, phi = 1) => judge({ count, expected, phi }).verdict

test('three burglaries where one was expected are no news, and too few to tell', () => {
  const judgement = judge({ count: 3, expected: 1, phi: 1 })
  assert.equal(judgement.verdict, 'too-few-to-tell')
  // One-sided 1 - 2.5/e = 0.0803: the p = 0.08 of the textbook.
  assert.ok(Math.abs(judgement.pValue / 2 - (1 - 2.5 / Math.E)) < 1e-12)
  assert.equal(judgement.mayShowPercentage, false)
})

test('a count far from small that fits is within expectation', () => {
  assert.equal(verdictOf(104, 100), 'within-expectation')
})

test('the further from what was expected, the stronger the word, in both directions', () => {
  // Two-sided Poisson p at mean 100: 121 gives 0.045, 127 gives 0.010, 134 gives 0.0016, 136 gives 0.0008.
  assert.equal(verdictOf(121, 100), 'worth-a-look')
  assert.equal(verdictOf(128, 100), 'probable-change')
  assert.equal(verdictOf(140, 100), 'clear-change')
  assert.equal(verdictOf(60, 100), 'clear-change')
  assert.equal(judge({ count: 60, expected: 100, phi: 1 }).direction, 'down')
})

test('what stands on the list of the month is a clear change', () => {
  assert.equal(judge({ count: 12, expected: 5, phi: 1, onList: true }).verdict, 'clear-change')
})

test('what was not counted, or could not be foretold, gets no verdict but a reason', () => {
  assert.deepEqual(
    [judge({ count: NaN, expected: 5, phi: 1 }), judge({ count: 5, expected: NaN, phi: NaN })].map((j) => [
      j.verdict,
      j.reason,
    ]),
    [
      ['cannot-say', 'not-counted'],
      ['cannot-say', 'no-expectation'],
    ],
  )
})

test('a verdict always has its range and ratio, and scatter makes both wider', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 5000 }),
      fc.double({ min: 0.01, max: 4000, noNaN: true }),
      fc.double({ min: 1, max: 6, noNaN: true }),
      (count, expected, phi) => {
        const { range, ratio } = judge({ count, expected, phi })
        assert.ok(range.lower <= range.upper)
        assert.ok(ratio.lower <= ratio.estimate && ratio.estimate <= ratio.upper)
      },
    ),
    { seed: 7, numRuns: 200 },
  )
  const [calm, wild] = [judge({ count: 50, expected: 40, phi: 1 }), judge({ count: 50, expected: 40, phi: 4 })]
  assert.ok(wild.ratio.upper > calm.ratio.upper && wild.range.upper > calm.range.upper)
})

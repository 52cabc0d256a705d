import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawPoisson, seededRandom } from '../random.ts'
import { factorColumns, intercept, periods } from './design.ts'
import { leastSquares } from './least-squares.ts'
import { negativeBinomialRegression } from './negative-binomial-regression.ts'
import { neweyWestErrors } from './newey-west.ts'
import { quasiPoisson } from './quasi-poisson.ts'
import { trendPerYear } from './trend.ts'

test('the level of three counts is the log of their mean', () => {
  const { coefficients } = quasiPoisson([intercept(3)], Float64Array.of(2, 4, 6), { tolerance: 1e-14 })
  assert.ok(Math.abs(coefficients[0]! - Math.log(4)) < 1e-12)
})

test('a factor gives each level its own mean', () => {
  const columns = [intercept(4), ...factorColumns(Int32Array.of(0, 0, 1, 1), 2)]
  const { fitted } = quasiPoisson(columns, Float64Array.of(2, 4, 10, 20))
  assert.deepEqual(
    [...fitted].map((m) => Math.round(m * 1e9) / 1e9),
    [3, 3, 15, 15],
  )
})

test('hard data get a state and no number: too short, columns that say the same, all zero', () => {
  assert.equal(quasiPoisson([intercept(1)], Float64Array.of(3)).state, 'too-short')
  assert.equal(quasiPoisson([intercept(4), intercept(4)], Float64Array.of(3, 4, 5, 6)).state, 'singular')
  const zero = quasiPoisson([intercept(5)], new Float64Array(5))
  assert.ok(zero.state !== 'fitted' || zero.fitted.every((mu) => mu < 1e-6))
  assert.ok(Number.isNaN(negativeBinomialRegression([intercept(9)], new Float64Array(9).fill(4)).theta))
  const huge = quasiPoisson([intercept(3), periods(3)], Float64Array.of(1e9, 2e9, 4e9))
  assert.ok(Math.abs(huge.coefficients[1]! - Math.log(2)) < 1e-9)
})

test('a month that is not known is a prediction, and takes no part', () => {
  const counts = Float64Array.of(3, 5, NaN, 6, 9, 8)
  const full = quasiPoisson([intercept(6), periods(6)], counts)
  const short = quasiPoisson(
    [intercept(5), Float64Array.of(0, 1, 3, 4, 5)],
    counts.filter((y) => !Number.isNaN(y)),
  )
  assert.ok(Math.abs(full.coefficients[1]! - short.coefficients[1]!) < 1e-12)
  assert.ok(Number.isFinite(full.fitted[2]!))
  assert.throws(() => quasiPoisson([intercept(2)], Float64Array.of(3, -1)), /counts must be 0 or more .* got -1 at 1/)
})

test('counts in another unit of exposure move the level only', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 60 }), { minLength: 20, maxLength: 20 }).filter((y) => y.filter((v) => v > 0).length > 5),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (values, unit) => {
        const counts = Float64Array.from(values)
        const columns = [intercept(20), periods(20)]
        const one = quasiPoisson(columns, counts, { tolerance: 1e-13, mostSteps: 200 })
        const offset = new Float64Array(20).fill(Math.log(unit))
        const other = quasiPoisson(columns, counts, { offset, tolerance: 1e-13, mostSteps: 200 })
        assert.ok(Math.abs(one.coefficients[1]! - other.coefficients[1]!) < 1e-6)
        assert.ok(Math.abs(one.coefficients[0]! - other.coefficients[0]! - Math.log(unit)) < 1e-6)
      },
    ),
    { seed: 7, numRuns: 60 },
  )
})

test('without lags Newey-West asks nothing of neighbouring months', () => {
  const columns = [intercept(6), periods(6)]
  const counts = Float64Array.of(3, 5, 2, 6, 9, 8)
  const fit = quasiPoisson(columns, counts)
  assert.ok(neweyWestErrors(columns, counts, fit, 0).every((e) => e > 0))
  assert.throws(() => neweyWestErrors(columns, counts, fit, -1), /lags must be a whole number of 0 or more, got -1/)
})

test('a straight line through points on it is found exactly', () => {
  const { coefficients } = leastSquares([intercept(4), periods(4)], Float64Array.of(1, 3, 5, 7), intercept(4))
  assert.ok(Math.abs(coefficients[0]! - 1) < 1e-12 && Math.abs(coefficients[1]! - 2) < 1e-12)
})

test('a rise of a tenth a year lies within its range, and few cases give no trend', () => {
  const random = seededRandom(4)
  const counts = Float64Array.from({ length: 60 }, (_, t) => drawPoisson(random, 80 * 1.1 ** (t / 12)))
  const flat = new Float64Array(60).fill(1)
  const trend = trendPerYear(counts, flat)
  assert.ok(trend.lower < 10 && 10 < trend.upper && trend.pValue < 0.01)
  assert.equal(trendPerYear(new Float64Array(60), flat).state, 'few-cases')
  assert.equal(trendPerYear(counts.subarray(0, 12), flat.subarray(0, 12)).state, 'few-cases')
  // The same counts against an expectation that rises as they do show no trend of their own.
  const own = trendPerYear(
    counts,
    Float64Array.from(flat, (_, t) => 1.1 ** (t / 12)),
  )
  assert.ok(own.lower < 0 && 0 < own.upper)
})

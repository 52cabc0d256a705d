import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawPoisson, seededRandom } from '../random.ts'
import { differenceInDifferences } from './difference-in-differences.ts'
import { interruptedSeries } from './interrupted-series.ts'
import { sumStretches } from './quarters.ts'
import { simplexFit } from './simplex-fit.ts'
import { syntheticControl } from './synthetic-control.ts'

/** Forty areas with forty cases a month; the first has `factor` times as many in the last year. */
function areasWith(factor: number): Float64Array[] {
  const random = seededRandom(21)
  return Array.from({ length: 40 }, (_, area) =>
    Float64Array.from({ length: 72 }, (_, t) => drawPoisson(random, 40 * (area === 0 && t >= 60 ? factor : 1))),
  )
}

test('a measure that takes a third away is found, with its size within its range', () => {
  const { state, pValue, effect, lower, upper } = syntheticControl(areasWith(2 / 3), 0, { before: 60 })
  assert.equal(state, 'known')
  // Of forty areas the treated one has the largest ratio, and counts itself.
  assert.equal(pValue, 1 / 40)
  assert.ok(lower < -1 / 3 && -1 / 3 < upper && Math.abs(effect + 1 / 3) < 0.1)
})

test('where nothing was done the range holds zero', () => {
  const { pValue, lower, upper } = syntheticControl(areasWith(1), 0, { before: 60 })
  assert.ok(pValue > 0.05 && lower <= 0 && upper >= 0)
})

test('an area that never moved like its donors gets no verdict', () => {
  const series = areasWith(1)
  series[0] = series[0]!.map((_, t) => (t % 2 === 0 ? 5 : 90))
  const { state, effect, lower } = syntheticControl(series, 0, { before: 60 })
  assert.equal(state, 'poor-fit')
  assert.ok(Number.isNaN(effect) && Number.isNaN(lower))
})

test('few donors, a month that is not known, and an area without cases give no verdict', () => {
  const series = areasWith(1)
  assert.equal(syntheticControl(series.slice(0, 10), 0, { before: 60 }).state, 'few-donors')
  assert.equal(syntheticControl([series[0]!.with(3, NaN), ...series.slice(1)], 0, { before: 60 }).state, 'unknown')
  assert.equal(syntheticControl([new Float64Array(72), ...series.slice(1)], 0, { before: 60 }).state, 'unknown')
  assert.throws(() => syntheticControl(series, 0, { before: 72 }), /before must be from 2 to 71, got 72/)
})

test('no other mix of donors comes nearer than the one that is found', () => {
  const random = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 24, maxLength: 24 })
  fc.assert(
    fc.property(
      random,
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
      (flat, mix) => {
        const columns = Array.from({ length: 6 }, (_, i) => flat.slice(4 * i, 4 * i + 4))
        const inner = Float64Array.from({ length: 36 }, (_, at) =>
          columns[Math.floor(at / 6)]!.reduce((sum, v, t) => sum + v * columns[at % 6]![t]!, 0),
        )
        const distance = (w: readonly number[]) =>
          columns[0]!.reduce((sum, v, t) => sum + (v - w.reduce((s, x, k) => s + x * columns[k]![t]!, 0)) ** 2, 0) +
          1e-4 * w.reduce((s, x) => s + x * x, 0)
        const weights = [...simplexFit(inner, 6, 0, 1e-4)]
        const total = mix.reduce((a, b) => a + b, 0)
        assert.ok(Math.abs(weights.reduce((a, b) => a + b, 0) - 1) < 1e-9 && weights.every((w) => w >= 0))
        assert.ok(distance(weights) <= distance([0, ...mix.map((m) => m / total)]) + 1e-9)
      },
    ),
    { seed: 7, numRuns: 200 },
  )
})

test('the check beside it has the same sign, and months without cases stop it', () => {
  assert.ok(differenceInDifferences(areasWith(2 / 3), 0, 60).logEffect < -0.2)
  assert.equal(differenceInDifferences([new Float64Array(8), new Float64Array(8).fill(3)], 0, 4).state, 'no-cases')
  assert.equal(differenceInDifferences([Float64Array.of(1, NaN), Float64Array.of(1, 2)], 0, 1).state, 'unknown')
})

test('a series that makes a step shows it, also with a month missing', () => {
  const series = areasWith(0.5)[0]!.with(30, NaN)
  const { state, coefficients, standardErrors } = interruptedSeries(series, 60)
  assert.equal(state, 'fitted')
  assert.ok(Math.abs(coefficients[2]! - Math.log(0.5)) < 3 * standardErrors[2]!)
  assert.equal(interruptedSeries(Float64Array.of(1, 2, 3, 4), 2).state, 'too-short')
})

test('quarters are whole, counted back from the last month, and unknown with an unknown month', () => {
  assert.deepEqual([...sumStretches(Float64Array.of(9, 1, 2, 3, 4, 5, 6))], [6, 15])
  assert.deepEqual([...sumStretches(Float64Array.of(1, NaN, 2, 4, 5, 6))], [NaN, 15])
})

test('where all areas are the same each month, and where there is no case after, nothing is found', () => {
  const same = Array.from({ length: 40 }, () => new Float64Array(72).fill(7))
  assert.equal(syntheticControl(same, 0, { before: 60 }).pValue, 1)
  assert.equal(interruptedSeries(new Float64Array(48), 24).state, 'no-cases')
  assert.equal(interruptedSeries(new Float64Array(48).fill(3, 0, 24), 24).state, 'no-cases')
})

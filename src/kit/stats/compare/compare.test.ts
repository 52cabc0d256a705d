import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawGamma, drawPoisson, seededRandom } from '../random.ts'
import { ratioSpread, shrunkenRatios } from './empirical-bayes.ts'
import { benjaminiHochberg, benjaminiYekutieli } from './false-discovery.ts'
import { funnel } from './funnel.ts'
import { rankRanges } from './rank-ranges.ts'
import { rateRatio } from './rate-ratio.ts'
import { shrunkenShares } from './shrunken-share.ts'
import { weightedIndex } from './weighted-index.ts'

test('the example of Benjamini and Hochberg: four of fifteen hypotheses are rejected at 5%', () => {
  // Benjamini and Hochberg (1995), section 4: p-values of a study of heart attacks.
  const p = Float64Array.of(
    0.0001,
    0.0004,
    0.0019,
    0.0095,
    0.0201,
    0.0278,
    0.0298,
    0.0344,
    0.0459,
    0.324,
    0.4262,
    0.5719,
    0.6528,
    0.759,
    1,
  )
  assert.equal(benjaminiHochberg(p).filter((q) => q <= 0.05).length, 4)
  assert.ok(benjaminiYekutieli(p).filter((q) => q <= 0.05).length <= 4)
})

test('the order of a list changes no verdict on it, and what is not known does not count', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }), (values) => {
      const p = Float64Array.from(values)
      const back = benjaminiHochberg(p.slice().reverse()).reverse()
      const withGap = benjaminiHochberg(Float64Array.of(NaN, ...p))
      benjaminiHochberg(p).forEach((q, i) => {
        assert.equal(back[i], q)
        assert.equal(withGap[i + 1], q)
        assert.ok(q >= p[i]! - 1e-15 && q <= 1)
      })
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('areas with few cases are drawn to the mean, areas with many stand by their own count', () => {
  const expected = Float64Array.of(1, 1, 100, 100, 100, 100)
  const counts = Float64Array.of(3, 0, 150, 60, 110, 95)
  const { mean } = shrunkenRatios(counts, expected, { shape: 5, rate: 5 })
  assert.ok(Math.abs(mean[0]! - 1) < 0.4 && Math.abs(mean[2]! - 1.5) < 0.05)
  const { lower, upper } = shrunkenRatios(counts.with(1, NaN), expected, { shape: 5, rate: 5 })
  assert.ok(lower[2]! < mean[2]! && mean[2]! < upper[2]!)
  assert.ok(Number.isNaN(lower[1]!))
})

test('the spread of areas is found back from counts that were drawn with it', () => {
  const random = seededRandom(12)
  const expected = Float64Array.from({ length: 400 }, () => 1 + 40 * random.uniform())
  const counts = expected.map((e) => drawPoisson(random, e * drawGamma(random, 6, 6)))
  const { state, shape, rate } = ratioSpread(counts, expected)
  assert.equal(state, 'known')
  assert.ok(Math.abs(shape / 6 - 1) < 0.25 && Math.abs(shape / rate - 1) < 0.06)
})

test('areas that differ by chance only have no spread, and two areas tell nothing of it', () => {
  assert.equal(ratioSpread(new Float64Array(30).fill(20), new Float64Array(30).fill(20)).state, 'no-spread')
  assert.equal(ratioSpread(Float64Array.of(3, 4), Float64Array.of(3, 3)).state, 'few-areas')
  assert.ok(ratioSpread(new Float64Array(30), new Float64Array(30).fill(2)).shape > 0)
})

test('an area on the middle line of the funnel has z zero, and areas that always differ bring every z closer', () => {
  const f = funnel(Float64Array.of(20, 60, 5, 41, 18), new Float64Array(5).fill(28.8))
  assert.ok(Math.abs(f.overall - 1) < 1e-12)
  assert.ok(f.tauSquared > 0)
  f.z.forEach((z, i) => {
    assert.ok(Math.abs(f.zAdditive[i]!) <= Math.abs(z))
  })
  assert.ok(Number.isNaN(funnel(Float64Array.of(NaN, 3, 4), Float64Array.of(1, 2, 3)).z[0]!))
})

test('an area that is clearly highest ranks first; areas that are alike share their ranks', () => {
  const shape = Float64Array.of(1000, 100, 100, 100, NaN)
  const { lower, upper } = rankRanges(shape, new Float64Array(5).fill(100), seededRandom(1))
  assert.deepEqual([lower[0], upper[0]], [1, 1])
  assert.deepEqual([lower[1], upper[1]], [2, 4])
  assert.ok(Number.isNaN(lower[4]!))
})

test('two equal periods have ratio one and p one; ten against none is no accident', () => {
  const even = rateRatio({ cases: 10, exposure: 2 }, { cases: 10, exposure: 2 })
  assert.ok(Math.abs(even.ratio - 1) < 1e-12 && even.pValue > 0.999)
  assert.ok(Math.abs(Math.log(even.lower) + Math.log(even.upper)) < 1e-9)
  const none = rateRatio({ cases: 10, exposure: 1 }, { cases: 0, exposure: 1 })
  assert.equal(none.lower, 0)
  // Mid-p: half of 2^-10 on each side.
  assert.ok(Math.abs(none.pValue - 2 ** -10) < 1e-12)
  assert.equal(rateRatio({ cases: 0, exposure: 1 }, { cases: 0, exposure: 1 }).state, 'no-cases')
  assert.equal(rateRatio({ cases: NaN, exposure: 1 }, { cases: 3, exposure: 1 }).state, 'unknown')
})

test('scatter makes the range of a ratio wider, longer periods make it narrower', () => {
  const width = (cases: number, exposure: number, phi: number) => {
    const { lower, upper } = rateRatio({ cases, exposure }, { cases, exposure }, { phi })
    return Math.log(upper / lower)
  }
  assert.ok(width(30, 1, 1) < width(30, 1, 2))
  assert.ok(width(300, 10, 1) < width(30, 1, 1))
  assert.ok(Math.abs(width(60, 1, 2) - width(30, 1, 1)) < 1e-9)
})

test('one heavy offence can make an index, and the index says so', () => {
  const counts = Float64Array.of(1, 200)
  const { index, variance, share } = weightedIndex(counts, counts, Float64Array.of(1, 1), Float64Array.of(1000, 1))
  assert.equal(index, 1200)
  assert.equal(variance, 1_000_200)
  assert.ok(share[0]! > 0.8)
  assert.ok(Number.isNaN(weightedIndex(Float64Array.of(NaN, 2), counts, counts, counts).index))
})

test('a small survey group is drawn to all groups; a large one is not', () => {
  const answers = Float64Array.of(20, 4000, 400, 400, 400, 400)
  const yes = Float64Array.of(12, 1600, 120, 140, 100, 130)
  const { mean, lower, upper, state } = shrunkenShares(yes, answers)
  assert.equal(state, 'known')
  assert.ok(mean[0]! < 0.5 && Math.abs(mean[1]! - 0.4) < 0.01)
  assert.ok(lower[0]! < mean[0]! && mean[0]! < upper[0]!)
  const clustered = shrunkenShares(yes, answers, { designEffect: 2 })
  assert.ok(clustered.upper[1]! - clustered.lower[1]! > upper[1]! - lower[1]!)
  assert.ok(Number.isNaN(shrunkenShares(yes, answers.with(2, NaN)).mean[2]!))
  assert.throws(
    () => shrunkenShares(Float64Array.of(5), Float64Array.of(4)),
    /yes must be from 0 to 4, the answers, got 5/,
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followKind } from '../detect/filter-track.ts'
import type { KindCounts } from '../detect/shared-season.ts'
import { negativeBinomialTails } from '../distribution/negative-binomial.ts'
import { drawPoisson, seededRandom } from '../random.ts'
import { bandOf, chanceToReach, drawSums, forecastArea } from './forecast.ts'
import { coverage, rankedProbabilityScore, weightedIntervalScore } from './scores.ts'
import { scaledError, seasonalNaive } from './seasonal-naive.ts'
import { sharedOutlook } from './shared-outlook.ts'

const [areas, months] = [20, 108]
const random = seededRandom(14)
const kind: KindCounts = {
  counts: Float64Array.from({ length: months * areas }, (_, at) =>
    drawPoisson(random, 12 * Math.exp(0.4 * Math.cos((2 * Math.PI * Math.floor(at / areas)) / 12))),
  ),
  population: new Float64Array(areas).fill(1000),
  months,
  perYear: 12,
}
const track = followKind(kind, { wander: 1e-4, seasonWeight: Infinity, phi: new Float64Array(areas).fill(1.0001) })
const outlook = sharedOutlook(kind, track, 12)

test('next year has the season of all areas, and the fan opens', () => {
  const { mean, phi } = forecastArea(kind, track, outlook, 3)
  assert.ok(Math.abs(mean[0]! / (12 * Math.exp(0.4)) - 1) < 0.2)
  assert.ok(mean[0]! > 1.6 * mean[6]!)
  const relative = (h: number) => (phi[h]! - 1) / mean[h]!
  assert.ok(relative(11) > relative(0))
  const [half, most] = [bandOf({ mean, phi }, 0.5), bandOf({ mean, phi }, 0.95)]
  half.lower.forEach((low, h) => {
    assert.ok(most.lower[h]! <= low && half.upper[h]! <= most.upper[h]!)
  })
})

test('the year as a whole is surer than its months together, and a goal has a chance', () => {
  const sums = drawSums(kind, track, outlook, 3, { random: seededRandom(2) })
  const { mean, phi } = forecastArea(kind, track, outlook, 3)
  const total = mean.reduce((a, b) => a + b, 0)
  assert.ok(Math.abs(sums[1000]! / total - 1) < 0.05)
  const band = bandOf({ mean, phi }, 0.8)
  const months80 = band.upper.reduce((a, b) => a + b, 0) - band.lower.reduce((a, b) => a + b, 0)
  assert.ok(sums[1800]! - sums[200]! < months80)
  assert.ok(chanceToReach(0, sums) === 0 && chanceToReach(10 * total, sums) === 1)
})

test('a forecast of zero scores the count itself, and a better forecast scores less', () => {
  assert.ok(Math.abs(rankedProbabilityScore(3, 0, 1) - 3) < 1e-12)
  assert.ok(rankedProbabilityScore(10, 10, 1.2) < rankedProbabilityScore(10, 20, 1.2))
  assert.equal(weightedIntervalScore(5, Float64Array.of(3), Float64Array.of(0.5)), 2)
  assert.equal(coverage(Float64Array.of(1, 5, NaN), Float64Array.of(0, 6, 0), Float64Array.of(2, 9, 9)), 0.5)
})

test('next year like last year: the same months come back, and a series too short gives nothing', () => {
  const counts = Float64Array.from({ length: 24 }, (_, t) => t)
  assert.deepEqual([...seasonalNaive(counts, 3).mean], [12, 13, 14])
  assert.equal(seasonalNaive(counts, 12).scale, 12)
  assert.ok(Number.isNaN(seasonalNaive(Float64Array.of(3), 2).lower[0]!))
  assert.ok(Number.isNaN(scaledError(Float64Array.of(1), Float64Array.of(1), 0)))
})

test('a forecast is scored soon, however wide it is, and a chance that is not known stays unknown', () => {
  // Counted out sum by sum with tails of its own for each count.
  const score = (count: number, mean: number, phi: number) => rankedProbabilityScore(count, mean, phi)
  const slow = (count: number, mean: number, phi: number) => {
    let sum = 0
    for (let k = 0; k < 4000; k++) {
      const { upper } = negativeBinomialTails(k + 1, mean, phi)
      sum += (k >= count ? upper : 1 - upper) ** 2
    }
    return sum
  }
  for (const [count, mean, phi] of [
    [0, 3, 1],
    [7, 0.2, 2.5],
    [90, 120, 1.0001],
    [900, 400, 12],
  ] as const) {
    assert.ok(Math.abs(score(count, mean, phi) / slow(count, mean, phi) - 1) < 1e-11, `${count} ${mean} ${phi}`)
  }
  const start = process.cpuUsage()
  assert.ok(score(3, 4, 10_000) > 0 && score(0, 1e5, 3) > 9e4)
  assert.ok(process.cpuUsage(start).user < 1e6)
  assert.ok(Number.isNaN(chanceToReach(5, Float64Array.of(NaN))))
})

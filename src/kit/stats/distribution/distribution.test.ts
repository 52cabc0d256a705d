import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exactPoissonInterval, midPoissonInterval } from './exact-interval.ts'
import { gammaQuantile } from './gamma.ts'
import { negativeBinomialLogProbability, negativeBinomialQuantile, negativeBinomialTails } from './negative-binomial.ts'
import { normalQuantile } from './normal.ts'
import { poissonQuantile, poissonTails } from './poisson.ts'
import { studentQuantile } from './student-t.ts'

test('one case in a month with a mean of one is no surprise: 1 - 1/e', () => {
  assert.ok(Math.abs(poissonTails(1, 1).upper - (1 - Math.exp(-1))) < 1e-15)
  assert.ok(Math.abs(negativeBinomialTails(0, 2, 2).lower - 0.25) < 1e-15)
})

test('nothing seen still allows a mean of 3.7: the exact interval of a zero count', () => {
  // Garwood (1936): -log(0.025).
  assert.ok(Math.abs(exactPoissonInterval(0, 0.95).upper + Math.log(0.025)) < 1e-12)
  assert.equal(exactPoissonInterval(0, 0.95).lower, 0)
})

test('the mid-p interval lies within the exact one', () => {
  for (const count of [0, 1, 2, 5, 17, 120, 4000]) {
    const [exact, mid] = [exactPoissonInterval(count, 0.95), midPoissonInterval(count, 0.95)]
    assert.ok(mid.lower >= exact.lower && mid.upper < exact.upper, `count ${count}`)
  }
  // With a count of 0 half of exp(-mean) is the tail: mean = -log(0.1) at 90%.
  assert.ok(Math.abs(midPoissonInterval(0, 0.9).upper + Math.log(0.1)) < 1e-12)
})

test('what is not known stays unknown', () => {
  assert.ok(Number.isNaN(poissonTails(NaN, 3).upper))
  assert.ok(Number.isNaN(negativeBinomialTails(3, NaN, 2).lower))
  assert.ok(Number.isNaN(negativeBinomialQuantile(0.5, 3, NaN)))
  assert.ok(Number.isNaN(midPoissonInterval(NaN, 0.95).lower))
})

test('a wrong argument is told with what was given and what would be right', () => {
  assert.throws(() => poissonTails(3, -1), { name: 'RangeError', message: 'mean must be 0 or more and finite, got -1' })
  assert.throws(() => negativeBinomialTails(3, 1, 0.5), { name: 'RangeError', message: /phi must be 1 or more/ })
  assert.throws(() => normalQuantile(1.5), { name: 'RangeError', message: 'p must be from 0 to 1, got 1.5' })
  assert.throws(() => gammaQuantile(0.5, 0, 1), RangeError)
  assert.throws(() => studentQuantile(0, 3), RangeError)
})

const means = fc.double({ min: 1e-4, max: 5000, noNaN: true })
const phis = fc.double({ min: 1, max: 15, noNaN: true })

test('the two tails of a count overlap in the count itself', () => {
  fc.assert(
    fc.property(means, phis, fc.integer({ min: 0, max: 6000 }), (mean, phi, count) => {
      const { lower, upper } = negativeBinomialTails(count, mean, phi)
      const own = Math.exp(negativeBinomialLogProbability(count, mean, phi))
      assert.ok(Math.abs(lower + upper - own - 1) < 1e-9)
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('a quantile is the smallest count that reaches the share', () => {
  fc.assert(
    fc.property(means, phis, fc.double({ min: 1e-6, max: 1 - 1e-9, noNaN: true }), (mean, phi, p) => {
      const count = negativeBinomialQuantile(p, mean, phi)
      assert.ok(negativeBinomialTails(count, mean, phi).lower >= p * (1 - 1e-13))
      if (count > 0) assert.ok(negativeBinomialTails(count - 1, mean, phi).lower < p)
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('a share that is itself the share up to a count gives that count back', () => {
  for (const [mean, phi] of [
    [0.3, 1.2],
    [4, 2],
    [37, 1.0001],
  ] as const) {
    for (let count = 0; count < 2 * mean + 10; count++) {
      const { lower } = negativeBinomialTails(count, mean, phi)
      // R's rule: a rounding error upward in the share does not ask for the next count.
      if (lower > 0.01 && lower < 0.999)
        assert.equal(negativeBinomialQuantile(lower * (1 + 20 * Number.EPSILON), mean, phi), count)
    }
  }
})

test('counts of a thousand million have a quantile within a second', () => {
  const count = poissonQuantile(0.99, 1e9)
  assert.ok(Math.abs(count - (1e9 + 2.3263478740408408 * Math.sqrt(1e9))) < 2)
  // Size 1: the geometric distribution, P(Y > k) = (1 - 1/phi)^(k + 1).
  const geometric = negativeBinomialQuantile(0.995, 1e9 - 1, 1e9)
  assert.ok(Math.abs(geometric / (Math.log(0.005) / Math.log1p(-1e-9)) - 1) < 1e-8)
})

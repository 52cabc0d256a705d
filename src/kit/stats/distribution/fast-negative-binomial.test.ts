import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { at, fillTails, quickLogProbability } from './fast-negative-binomial.ts'
import { negativeBinomialLogProbability, negativeBinomialQuantile, negativeBinomialTails } from './negative-binomial.ts'

const out = new Float64Array(4)

test('one walk along the probabilities gives the same tails and quantile as the careful functions', () => {
  const means = fc.double({ min: 1e-4, max: 900, noNaN: true })
  const phis = fc.double({ min: 1, max: 12, noNaN: true })
  const counts = fc.nat({ max: 1500 })
  fc.assert(
    fc.property(means, phis, counts, (mean, phi, count) => {
      fillTails(out, count, mean, phi, 0.995)
      const want = negativeBinomialTails(count, mean, phi)
      for (const tail of ['upper', 'lower'] as const) {
        assert.ok(
          Math.abs(out[at[tail]]! - want[tail]) <= 1e-10 * Math.max(want[tail], 1e-290),
          `${tail} ${out[at[tail]]} ${want[tail]}`,
        )
      }
      assert.equal(out[at.quantile], negativeBinomialQuantile(0.995, mean, phi))
      const log = negativeBinomialLogProbability(count, mean, phi)
      assert.ok(Math.abs(quickLogProbability(count, mean, phi) - log) <= 1e-9 * Math.max(1, Math.abs(log)))
    }),
    { seed: 7, numRuns: 500 },
  )
})

import { mustBe, mustBeAsLong } from '../argument.ts'
import { negativeBinomialTails } from '../distribution/negative-binomial.ts'

/**
 * The continuous ranked probability score of a count under a negative binomial forecast: distance between what was foretold and what
 * came, in counts. Lower is better; a sure forecast scores its absolute error.
 *
 * Gneiting and Raftery (2007), equation 20, as a sum over counts. Cost: some tens of deviations of tails.
 * @param count what came, 0 or more
 * @param mean what was foretold, with variance phi * mean
 * @throws RangeError when an argument is wrong. `NaN` gives `NaN`. Above 1e6 it is not computed: `NaN`.
 * @example rankedProbabilityScore(3, 0, 1) // 3
 */
export function rankedProbabilityScore(count: number, mean: number, phi: number): number {
  mustBe(count >= 0, 'count', count, '0 or more')
  if (Number.isNaN(count + mean + phi) || count + mean > 1e6) return NaN
  const reach = 12 * Math.sqrt(phi * mean) + 40 * phi
  const first = Math.max(0, Math.floor(Math.min(count, mean) - reach))
  const last = Math.ceil(Math.max(count, mean) + reach)
  let sum = 0
  for (let k = first; k <= last; k++) {
    const tails = negativeBinomialTails(k, mean, phi)
    sum += (k >= count ? complementOf(k, mean, phi) : tails.lower) ** 2
  }
  return sum
}

/** P(Y > k), as a tail of its own. */
function complementOf(k: number, mean: number, phi: number): number {
  return negativeBinomialTails(k + 1, mean, phi).upper
}

/**
 * The weighted interval score: twice the mean pinball loss over the foretold quantiles. Lower is better.
 *
 * Bracher, Ray, Gneiting and Reich (2021), equation 4, with the median counted as one level. Cost: O(levels).
 * @param quantiles foretold quantiles, one for each of `levels`
 * @throws RangeError when lengths differ or a level is not between 0 and 1. `NaN` gives `NaN`.
 * @example weightedIntervalScore(5, Float64Array.of(3), Float64Array.of(0.5)) // 2
 */
export function weightedIntervalScore(count: number, quantiles: Float64Array, levels: Float64Array): number {
  mustBeAsLong('levels', levels, quantiles.length)
  let sum = 0
  for (let i = 0; i < levels.length; i++) {
    mustBe(levels[i]! > 0 && levels[i]! < 1, 'level', levels[i]!, 'between 0 and 1')
    sum += 2 * ((count < quantiles[i]! ? 1 : 0) - levels[i]!) * (quantiles[i]! - count)
  }
  return sum / levels.length
}

/**
 * The part of counts that fell within their bands. For counts, give randomised positions to judge calibration: whole counts make bands wider.
 *
 * Cost: O(n).
 * @returns `NaN` when nothing is known
 * @throws RangeError when lengths differ
 * @example coverage(Float64Array.of(1, 5), Float64Array.of(0, 6), Float64Array.of(2, 9)) // 0.5
 */
export function coverage(counts: Float64Array, lower: Float64Array, upper: Float64Array): number {
  mustBeAsLong('lower', lower, counts.length)
  mustBeAsLong('upper', upper, counts.length)
  let [within, known] = [0, 0]
  for (let i = 0; i < counts.length; i++) {
    if (Number.isNaN(counts[i]! + lower[i]! + upper[i]!)) continue
    known++
    if (counts[i]! >= lower[i]! && counts[i]! <= upper[i]!) within++
  }
  return within / known
}

import { mustBe, mustBeAsLong } from '../argument.ts'
import { negativeBinomialLogProbability, negativeBinomialTails } from '../distribution/negative-binomial.ts'

const largest = 1e6

/**
 * The continuous ranked probability score of a count under a negative binomial forecast: distance between what was foretold and what
 * came, in counts. Lower is better; a sure forecast scores its absolute error.
 *
 * Gneiting and Raftery (2007), equation 20, as a sum over counts. Cost: O(deviation + phi), some ns a count.
 * @param count what came, 0 or more
 * @param mean what was foretold, with variance phi * mean
 * @throws RangeError when an argument is wrong. `NaN` gives `NaN`. Above a million it is not computed: `NaN`.
 * @example rankedProbabilityScore(3, 0, 1) // 3
 */
export function rankedProbabilityScore(count: number, mean: number, phi: number): number {
  mustBe(count >= 0, 'count', count, '0 or more')
  if (Number.isNaN(count + mean + phi) || count + mean + phi > largest) return NaN
  const middle = Math.floor(mean)
  const { lower, upper } = negativeBinomialTails(middle, mean, phi)
  const probability = Math.exp(negativeBinomialLogProbability(middle, mean, phi))
  const size = phi > 1 ? mean / (phi - 1) : Infinity
  const ratio = (k: number) => (size === Infinity ? mean / (k + 1) : ((k + size) / (k + 1)) * ((phi - 1) / phi))
  const reach = Math.ceil(12 * Math.sqrt(phi * mean) + 40 * phi)
  // Beyond these all that is foretold lies on one side: each count between there and the one that came adds 1.
  const [first, last] = [Math.max(0, middle - reach), middle + reach]
  let sum = Math.max(0, first - count) + Math.max(0, count - 1 - last)
  const add = (k: number, below: number, above: number) => {
    sum += (k >= count ? above : below) ** 2
  }
  // Outward from the mean, P(Y <= k) downward and P(Y > k) upward: what is added is small where the rounding is.
  let [below, own] = [lower, probability]
  for (let k = middle; k >= first; k--) {
    add(k, below, 1 - below)
    below -= own
    if (k > 0) own /= ratio(k - 1)
  }
  let above = upper - probability
  own = probability
  for (let k = middle + 1; k <= last; k++) {
    own *= ratio(k - 1)
    above -= own
    add(k, 1 - above, above)
  }
  return sum
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

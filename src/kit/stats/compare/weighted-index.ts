import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'

/** The weighted sum of counts, and how sure it is. */
export interface WeightedIndex {
  readonly index: number
  readonly variance: number
  /** Part of the index that each kind makes: always show the largest, since one homicide can make the index. */
  readonly share: Float64Array
}

/**
 * Seriousness: counts of kinds of offence, each with a weight, as one figure with its variance.
 *
 * The variance is sum of weight² * phi * expected. A normal band around the index misleads when one rare and heavy kind makes
 * most of it: then simulate. A kind that is not known makes the index unknown, never smaller. Cost: O(kinds).
 * @param counts one a kind, `NaN` missing
 * @param expected expected count of each kind (not the count itself: a zero count is not sure)
 * @param phi variance over mean of each kind
 * @throws RangeError when lengths differ or values are negative
 * @example weightedIndex(Float64Array.of(2, 1), Float64Array.of(2, 1), Float64Array.of(1, 1), Float64Array.of(1, 10)).index // 12
 */
export function weightedIndex(
  counts: Float64Array,
  expected: Float64Array,
  phi: Float64Array,
  weights: Float64Array,
): WeightedIndex {
  mustBeCounts('counts', counts)
  mustBeCounts('expected', expected)
  mustBeAsLong('expected', expected, counts.length)
  mustBeAsLong('phi', phi, counts.length)
  mustBeAsLong('weights', weights, counts.length)
  for (const w of weights) mustBe(w >= 0, 'weight', w, '0 or more')
  let [index, variance] = [0, 0]
  for (let i = 0; i < counts.length; i++) {
    index += weights[i]! * counts[i]!
    variance += weights[i]! ** 2 * phi[i]! * expected[i]!
  }
  return { index, variance, share: counts.map((y, i) => (weights[i]! * y) / index) }
}

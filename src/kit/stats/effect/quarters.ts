import { mustBe } from '../argument.ts'

/**
 * Months added up to quarters (or other stretches): for the synthetic control of series below five cases a month.
 *
 * Months that do not fill a stretch at the start are left out, so that the last stretch is whole. A stretch with a month that is not known
 * is not known. Cost: O(n).
 * @param counts one series, `NaN` missing
 * @param length months of a stretch
 * @throws RangeError when length is not a whole number of at least 1
 * @example sumStretches(Float64Array.of(9, 1, 2, 3, 4, 5, 6), 3) // Float64Array.of(6, 15)
 */
export function sumStretches(counts: Float64Array, length = 3): Float64Array {
  mustBe(Number.isInteger(length) && length >= 1, 'length', length, 'a whole number of at least 1')
  const stretches = Math.floor(counts.length / length)
  const first = counts.length - stretches * length
  return Float64Array.from({ length: stretches }, (_, q) => {
    let sum = 0
    for (let i = 0; i < length; i++) sum += counts[first + q * length + i]!
    return sum
  })
}

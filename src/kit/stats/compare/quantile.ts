import { mustBe } from '../argument.ts'

/**
 * The value below which a share of some values lies, with a straight line between neighbours (Hyndman and Fan 1996, type 7).
 *
 * `NaN` values do not count; without any left it is `NaN`.
 * Cost: O(n log n).
 * @throws RangeError when share is not from 0 to 1
 * @example quantileOf(Float64Array.of(1, 2, 4), 0.75) // 3
 */
export function quantileOf(values: Float64Array, share: number): number {
  mustBe(share >= 0 && share <= 1, 'share', share, 'from 0 to 1')
  const sorted = values.filter((v) => !Number.isNaN(v)).sort()
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below] ?? NaN
  const high = sorted[below + 1] ?? low
  return low + (place - below) * (high - low)
}

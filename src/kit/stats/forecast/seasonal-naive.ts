import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'
import { normalQuantile } from '../distribution/normal.ts'

export interface SeasonalNaive {
  readonly mean: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Mean absolute change against the same month a year before: the scale of `scaledError`. */
  readonly scale: number
}

/**
 * Next year is like last year: the rival that every forecast must beat.
 *
 * Normal bands from the changes against a year before. Hyndman and Athanasopoulos (2021), sections 5.2 and 5.5. Cost: O(n).
 * @param counts one series, `NaN` missing; fewer than a year and a month give `NaN`
 * @param ahead periods to foretell
 * @throws RangeError when counts or an option are wrong
 * @example seasonalNaive(Float64Array.from({ length: 24 }, (_, t) => t), 1).mean[0] // 12
 */
export function seasonalNaive(
  counts: Float64Array,
  ahead: number,
  { perYear = 12, level = 0.95 }: { perYear?: number; level?: number } = {},
): SeasonalNaive {
  mustBeCounts('counts', counts)
  mustBe(Number.isInteger(ahead) && ahead >= 1, 'ahead', ahead, 'a whole number of at least 1')
  mustBe(level > 0 && level < 1, 'level', level, 'between 0 and 1')
  let [squares, sizes, known] = [0, 0, 0]
  for (let t = perYear; t < counts.length; t++) {
    const change = counts[t]! - counts[t - perYear]!
    if (Number.isNaN(change)) continue
    squares += change * change
    sizes += Math.abs(change)
    known++
  }
  const z = -normalQuantile((1 - level) / 2)
  const mean = Float64Array.from({ length: ahead }, (_, h) => counts[counts.length - perYear + (h % perYear)] ?? NaN)
  const reach = mean.map((_, h) => z * Math.sqrt((squares / known) * (Math.floor(h / perYear) + 1)))
  return {
    mean,
    lower: mean.map((m, h) => m - reach[h]!),
    upper: mean.map((m, h) => m + reach[h]!),
    scale: sizes / known,
  }
}

/**
 * The mean absolute error of a forecast as part of the usual change against a year before (MASE).
 *
 * Only for series with a yearly mean above 50: below, the scale is zero too often. Hyndman and Koehler (2006).
 * Cost: O(n).
 * @returns `NaN` when the scale is 0
 * @throws RangeError when lengths differ
 * @example scaledError(Float64Array.of(4, 6), Float64Array.of(5, 5), 2) // 0.5
 */
export function scaledError(counts: Float64Array, foretold: Float64Array, scale: number): number {
  mustBeAsLong('foretold', foretold, counts.length)
  let sum = 0
  for (let i = 0; i < counts.length; i++) sum += Math.abs(counts[i]! - foretold[i]!)
  return scale > 0 ? sum / counts.length / scale : NaN
}

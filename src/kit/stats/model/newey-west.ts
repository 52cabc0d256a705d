import { mustBe } from '../argument.ts'
import type { LogLinearFit } from './log-linear.ts'

/**
 * Standard errors of a regression of counts that allow for neighbouring periods that hang together.
 *
 * Needs rows in order of time without gaps (a missing month is a row with a missing count). Too small in short series: never
 * report it below the error of the model itself. Newey and West (1987): Bartlett weights 1 - l/(lags + 1), no small-sample
 * factor. `NaN` when there is no fit. Cost: O(rows * lags * columns²).
 * @param lags periods that hang together, 3 for months
 * @throws RangeError when lags is negative or not whole
 * @example neweyWestErrors(columns, counts, quasiPoisson(columns, counts), 3)
 */
export function neweyWestErrors(
  columns: readonly Float64Array[],
  counts: Float64Array,
  fit: LogLinearFit,
  lags: number,
): Float64Array {
  mustBe(Number.isInteger(lags) && lags >= 0, 'lags', lags, 'a whole number of 0 or more')
  const width = columns.length
  if (fit.state !== 'fitted') return new Float64Array(width).fill(NaN)
  const scores = columns.map((column) =>
    column.map((x, i) =>
      fit.working[i] === 0 ? 0 : x * fit.working[i]! * ((counts[i]! - fit.fitted[i]!) / fit.fitted[i]!),
    ),
  )
  const middle = new Float64Array(width * width)
  for (let a = 0; a < width; a++) {
    for (let b = 0; b < width; b++) middle[a * width + b] = longRun(scores[a]!, scores[b]!, lags)
  }
  return Float64Array.from({ length: width }, (_, j) => Math.sqrt(Math.max(0, sandwich(fit.inverse, middle, j, width))))
}

function longRun(one: Float64Array, other: Float64Array, lags: number): number {
  let sum = 0
  for (let lag = 0; lag <= lags; lag++) {
    const weight = 1 - lag / (lags + 1)
    for (let i = lag; i < one.length; i++) {
      sum += weight * one[i]! * other[i - lag]!
      if (lag > 0) sum += weight * one[i - lag]! * other[i]!
    }
  }
  return sum
}

function sandwich(bread: Float64Array, middle: Float64Array, j: number, width: number): number {
  let sum = 0
  for (let a = 0; a < width; a++) {
    for (let b = 0; b < width; b++) sum += bread[j * width + a]! * middle[a * width + b]! * bread[b * width + j]!
  }
  return sum
}

import { mustBe, mustBeCounts } from '../argument.ts'
import { normalQuantile } from '../distribution/normal.ts'

export interface EarsOptions {
  /** Periods of the baseline, 7 as published. */
  readonly baselinePeriods?: number
  /** One-sided level; 0.001 for C1 and C2, 0.025 for C3. */
  readonly alpha?: number
}

/** One value a period. */
export interface EarsResult {
  /** The threshold; `NaN` while the baseline is not complete, or not fully known. */
  readonly upper: Float64Array
  /** 1 where the count is above the threshold. */
  readonly alarm: Uint8Array
}

/**
 * Months whose count stands out from the months just before them (EARS C1).
 *
 * Quick, and honest with little history. Blind to season and trend, and not calibrated: use `farrington` where there are two years.
 * Hutwagner and others (2003). O(n · baselinePeriods). Months without a full baseline give `NaN` and no alarm.
 * @param counts one series, `NaN` missing
 * @throws RangeError when a count is negative or an option is wrong
 * @example earsC1(Float64Array.of(2, 3, 2, 3, 2, 3, 2, 9)).alarm[7] // 1
 */
export function earsC1(counts: Float64Array, options: EarsOptions = {}): EarsResult {
  return ears(counts, 0, options)
}

/**
 * As `earsC1`, but the two months before the judged one stay out of the baseline, so that a slow rise is not its own baseline.
 *
 * Hutwagner and others (2003), C2. O(n · baselinePeriods).
 * @throws RangeError when a count is negative or an option is wrong
 * @example earsC2(Float64Array.of(2, 3, 2, 3, 2, 3, 2, 3, 2, 9)).alarm[9] // 1
 */
export function earsC2(counts: Float64Array, options: EarsOptions = {}): EarsResult {
  return ears(counts, 2, options)
}

/**
 * As `earsC2`, summed over three months: what the two months before lay above one deviation is taken off the threshold.
 *
 * Finds slow waves earlier, and gives more false alarms. Hutwagner and others (2003), C3.
 * O(n · baselinePeriods).
 * @throws RangeError when a count is negative or an option is wrong
 * @example earsC3(Float64Array.of(2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 9)).alarm[11] // 1
 */
export function earsC3(counts: Float64Array, options: EarsOptions = {}): EarsResult {
  return summed(counts, options, (_, mean) => mean)
}

/**
 * EARS C3 as R's surveillance 1.20.3 returns it: its threshold is built on the judged count where the method has the mean of the
 * baseline, so the count itself has no say in the alarm. It exists to be compared with, not to be used.
 * @throws RangeError when a count is negative or an option is wrong
 */
export function earsC3AsPackaged(counts: Float64Array, options: EarsOptions = {}): EarsResult {
  return summed(counts, options, (count) => count)
}

function summed(
  counts: Float64Array,
  { baselinePeriods = 7, alpha = 0.025 }: EarsOptions,
  centre: (count: number, mean: number) => number,
): EarsResult {
  check(counts, baselinePeriods, alpha)
  const z = -normalQuantile(alpha)
  const lagged = (t: number) => baseline(counts, t - 2 - baselinePeriods, baselinePeriods)
  const excess = (t: number): number => {
    const { mean, deviation } = lagged(t)
    return Math.max(0, (counts[t]! - mean) / deviation - 1)
  }
  return judged(counts, (t) => {
    const { mean, deviation } = lagged(t)
    return Math.max(0, centre(counts[t]!, mean) + deviation * (z - excess(t - 1) - excess(t - 2)))
  })
}

function ears(counts: Float64Array, lag: number, { baselinePeriods = 7, alpha = 0.001 }: EarsOptions): EarsResult {
  check(counts, baselinePeriods, alpha)
  const z = -normalQuantile(alpha)
  return judged(counts, (t) => {
    const { mean, deviation } = baseline(counts, t - lag - baselinePeriods, baselinePeriods)
    return mean + z * deviation
  })
}

function judged(counts: Float64Array, threshold: (t: number) => number): EarsResult {
  const upper = counts.map((_, t) => threshold(t))
  const alarm = Uint8Array.from(counts, (y, t) => (y > upper[t]! ? 1 : 0))
  return { upper, alarm }
}

function baseline(counts: Float64Array, from: number, length: number): { mean: number; deviation: number } {
  if (from < 0) return { mean: NaN, deviation: NaN }
  let sum = 0
  for (let i = from; i < from + length; i++) sum += counts[i]!
  const mean = sum / length
  let squares = 0
  for (let i = from; i < from + length; i++) squares += (counts[i]! - mean) ** 2
  return { mean, deviation: Math.sqrt(squares / (length - 1)) }
}

function check(counts: Float64Array, baselinePeriods: number, alpha: number): void {
  mustBeCounts('counts', counts)
  mustBe(Number.isInteger(baselinePeriods) && baselinePeriods >= 2, 'baselinePeriods', baselinePeriods, 'at least 2')
  mustBe(alpha > 0 && alpha < 1, 'alpha', alpha, 'between 0 and 1')
}

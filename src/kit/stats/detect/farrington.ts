import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'
import { studentQuantile, studentTwoSided } from '../distribution/student-t.ts'
import type { FarringtonBaseline } from './farrington-baseline.ts'
import { type FitRoom, fitRoom, fitTwice, nearlyNothing, takeIn } from './farrington-fit.ts'
import { hasEnoughCases } from './farrington-plain.ts'
import { thresholdOf } from './farrington-threshold.ts'
import { type FarringtonVerdict, noVerdict } from './farrington-verdict.ts'

/**
 * Whether the count of one period stands out above the same season in past years: Farrington Flexible.
 *
 * The variance is that of the papers, and with the default threshold the estimation error is in it. Blind to what all areas share
 * this month, and to own slow wandering: large series then give too many alarms. Series with a mean below 0.3 give none,
 * because of the least number of cases; look at `pUpper` there.
 * Noufaily and others (2013), Statistics in Medicine 32(7), 1206-1222; Salmon, Schumacher and Höhle (2016). Cost: some microseconds.
 * @param counts one series, `NaN` missing
 * @param baseline from `farringtonBaseline`; a missing one (history too short) gives the state `short`
 * @param population exposure of each period, above 0, when rates are to be compared
 * @throws RangeError when lengths or counts are wrong
 * @example farrington(counts, farringtonBaseline(99, settingB)).upper
 */
export function farrington(
  counts: Float64Array,
  baseline: FarringtonBaseline | undefined,
  population?: Float64Array,
): FarringtonVerdict {
  mustBeCounts('counts', counts)
  if (population) mustBeAsLong('population', population, counts.length)
  if (!baseline) return noVerdict('short')
  mustBe(baseline.judged < counts.length, 'judged', baseline.judged, `below ${counts.length}`)
  const count = counts[baseline.judged]!
  if (Number.isNaN(count)) return noVerdict('missing')

  const room = fitRoom(baseline)
  takeIn(room, counts, 0, 1, population)
  if (room.months <= room.blocksKnown + 1) return noVerdict('short')
  const { settings } = baseline
  const foretold: Foretelling = { expected: 0, error: 0, trendSize: NaN, trend: NaN }
  if (!foretell(room, criticalValues(baseline), population?.[baseline.judged] ?? 1, foretold))
    return noVerdict('no-model')
  const { expected, error, trend, trendSize } = foretold
  const { upper, pUpper } = thresholdOf(settings.threshold, { expected, error, phi: room.phi }, settings.alpha, count)
  return {
    state: 'judged',
    expected,
    upper,
    phi: room.phi,
    trend,
    trendP: Number.isNaN(trendSize) ? NaN : studentTwoSided(trendSize, room.months - room.blocksKnown - 1),
    error,
    pUpper,
    score: (count - expected) / (upper - expected),
    months: room.months,
    weakened: room.weakened,
    alarm: count > upper && count > 0 && hasEnoughCases(counts, baseline),
  }
}

/** What a fit foretells of the judged period; made once and filled for each series. */
export interface Foretelling {
  expected: number
  error: number
  /** |slope|/se of the trend that was tried, `NaN` when none could be. */
  trendSize: number
  /** The slope that was kept, else `NaN`. */
  trend: number
}

/**
 * Steps 2 to 8: with trend, then without it unless it is kept. Fills `out`; false when nothing can be foretold.
 * @param critical the size of t that a trend must pass, by degrees of freedom
 */
export function foretell(room: FitRoom, critical: Float64Array, exposureNow: number, out: Foretelling): boolean {
  out.trend = NaN
  out.trendSize = NaN
  if (room.largest === 0) return foretellNothing(room, exposureNow, out)
  if (room.baseline.settings.trend && fitTwice(room, true)) {
    predict(room, true, exposureNow, out)
    const size = Math.abs(room.slope) * Math.sqrt(room.slopeInformation / room.phi)
    out.trendSize = size
    const kept =
      room.baseline.settings.years >= 3 &&
      size > critical[room.months - room.blocksKnown - 1]! &&
      out.expected <= room.largest
    if (kept) {
      out.trend = room.slope
      return true
    }
  }
  if (!fitTwice(room, false)) return false
  predict(room, false, exposureNow, out)
  return true
}

/** A baseline without cases: what `fitTwice` comes to, without its work. */
function foretellNothing(room: FitRoom, exposureNow: number, out: Foretelling): boolean {
  if (room.mass[0] === 0) return false
  room.phi = 1
  room.weakened = 0
  out.expected = (nearlyNothing / room.mass[0]!) * exposureNow
  out.error = Math.sqrt(1 / nearlyNothing)
  return true
}

function predict(
  { mass, centre, level, phi, slopeInformation }: FitRoom,
  withTrend: boolean,
  exposure: number,
  out: Foretelling,
) {
  out.expected = level[0]! * exposure
  const slopePart = withTrend ? (centre[0]! * centre[0]!) / slopeInformation : 0
  out.error = Math.sqrt(phi * (1 / (mass[0]! * level[0]!) + slopePart))
}

const criticalByLevel = new Map<number, Float64Array>()

/** The two-sided critical values of t for all degrees of freedom that a baseline can have. */
export function criticalValues({ period, settings }: FarringtonBaseline): Float64Array {
  const known = criticalByLevel.get(settings.trendLevel)
  if (known && known.length > period.length) return known
  const values = Float64Array.from({ length: period.length + 1 }, (_, df) => {
    if (df === 0) return Infinity
    // At level 1 every trend is kept, also one of exactly 0.
    return settings.trendLevel === 1 ? -1 : studentQuantile(1 - settings.trendLevel / 2, df)
  })
  criticalByLevel.set(settings.trendLevel, values)
  return values
}

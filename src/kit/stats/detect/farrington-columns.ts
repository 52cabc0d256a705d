import { mustBe } from '../argument.ts'
import { at, fillTails } from '../distribution/fast-negative-binomial.ts'
import { criticalValues, type Foretelling, foretell } from './farrington.ts'
import type { FarringtonBaseline } from './farrington-baseline.ts'
import { fitRoom, takeIn } from './farrington-fit.ts'
import { thresholdOf } from './farrington-threshold.ts'

/** Verdicts on many series, one value a series; `NaN` where `judged` is 0. The fields are those of `FarringtonVerdict`. */
export interface FarringtonColumns {
  readonly judged: Uint8Array
  readonly expected: Float64Array
  readonly upper: Float64Array
  readonly phi: Float64Array
  readonly trend: Float64Array
  readonly error: Float64Array
  readonly pUpper: Float64Array
  readonly score: Float64Array
  readonly weakened: Uint8Array
  readonly alarm: Uint8Array
}

export function newFarringtonColumns(series: number): FarringtonColumns {
  const column = () => new Float64Array(series)
  return {
    judged: new Uint8Array(series),
    expected: column(),
    upper: column(),
    phi: column(),
    trend: column(),
    error: column(),
    pUpper: column(),
    score: column(),
    weakened: new Uint8Array(series),
    alarm: new Uint8Array(series),
  }
}

/**
 * Farrington Flexible on all series of a block, for one period: the monthly run of a country.
 *
 * The same numbers as `farrington`, which is its witness (p-values to 1e-10), without asking for memory. Counts are not checked: check them
 * where they come in. Cost: some microseconds a series with cases, a fifth of that without.
 * @param counts [period][series], `NaN` missing
 * @param out filled; as many series as its columns are long
 * @throws RangeError when counts do not hold the judged period of all series
 * @example fillFarrington(newFarringtonColumns(areas), counts, farringtonBaseline(71, settingB))
 */
export function fillFarrington(out: FarringtonColumns, counts: Float64Array, baseline: FarringtonBaseline): void {
  const series = out.expected.length
  mustBe(
    counts.length >= (baseline.judged + 1) * series,
    'counts',
    counts.length,
    `at least ${(baseline.judged + 1) * series} values`,
  )
  const room = fitRoom(baseline)
  const critical = criticalValues(baseline)
  const foretold: Foretelling = { expected: 0, error: 0, trendSize: NaN, trend: NaN }
  const tails = new Float64Array(4)
  const { settings, judged } = baseline
  for (let i = 0; i < series; i++) {
    const count = counts[judged * series + i]!
    takeIn(room, counts, i, series)
    const enough = room.months > room.blocksKnown + 1 && !Number.isNaN(count)
    if (!enough || !foretell(room, critical, 1, foretold)) {
      skip(out, i)
      continue
    }
    const { expected, error } = foretold
    let upper: number
    let pUpper: number
    if (settings.threshold === 'negative-binomial-error') {
      fillTails(tails, count, expected, room.phi + expected * error * error, 1 - settings.alpha)
      upper = tails[at.quantile]!
      pUpper = tails[at.upper]!
    } else {
      const told = thresholdOf(settings.threshold, { expected, error, phi: room.phi }, settings.alpha, count)
      upper = told.upper
      pUpper = told.pUpper
    }
    out.judged[i] = 1
    out.expected[i] = expected
    out.upper[i] = upper
    out.phi[i] = room.phi
    out.trend[i] = foretold.trend
    out.error[i] = error
    out.pUpper[i] = pUpper
    out.score[i] = (count - expected) / (upper - expected)
    out.weakened[i] = room.weakened
    const high = count > upper && count > 0
    out.alarm[i] = high && lastCases(counts, i, series, baseline) >= settings.leastCases ? 1 : 0
  }
}

function lastCases(
  counts: Float64Array,
  series: number,
  stride: number,
  { judged, settings }: FarringtonBaseline,
): number {
  let cases = 0
  for (let t = Math.max(0, judged - settings.casesPeriods + 1); t <= judged; t++) {
    const y = counts[t * stride + series]!
    if (!Number.isNaN(y)) cases += y
  }
  return cases
}

function skip(out: FarringtonColumns, i: number): void {
  out.judged[i] = 0
  out.alarm[i] = 0
  out.weakened[i] = 0
  for (const column of [out.expected, out.upper, out.phi, out.trend, out.error, out.pUpper, out.score]) column[i] = NaN
}

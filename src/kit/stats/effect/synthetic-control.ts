import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'
import { simplexFit } from './simplex-fit.ts'

export interface SyntheticControlOptions {
  /** Periods before the measure. */
  readonly before: number
  /** Periods just before the measure that led to it: left out of the fit, since measures start after peaks. */
  readonly leaveOut?: number
  /** Ridge on the weights; 0.0001 times the periods of the fit when left out. */
  readonly ridge?: number
  /** Level of the range, 0.05 for 95%. */
  readonly alpha?: number
}

export interface SyntheticControl {
  /**
   * `poor-fit`: before the measure the area differs from its donors more than 1.5 times what chance explains, so there is no verdict.
   * `few-donors`: fewer than 19 placebos cannot give a p-value below 0.05. `unknown`: a count is missing, or the area has no cases before.
   */
  readonly state: 'known' | 'poor-fit' | 'few-donors' | 'unknown'
  /** One weight a series; that of the treated one is 0. */
  readonly weights: Float64Array
  /** Series minus its synthetic self, in means of the series over the periods of the fit. */
  readonly gap: Float64Array
  readonly rmspeBefore: number
  readonly rmspeAfter: number
  /** What was minimised: squared gaps before, and ridge times squared weights. */
  readonly objective: number
  /** RMSPE after over RMSPE before, for each series as if it had the measure. */
  readonly placeboRatio: Float64Array
  /** Share of series, the treated one included, with a ratio at least as large. No verdict unless the state is `known`. */
  readonly pValue: number
  /** Mean gap after, as part of what the synthetic area had: -0.2 is a fifth less. With the range that placebos allow. `NaN` with a poor fit. */
  readonly effect: number
  readonly lower: number
  readonly upper: number
  /** Mean gap after, in means of the series before. */
  readonly meanGap: number
}

/**
 * What a measure did, against a mix of areas without it that moved alike before.
 *
 * Inference by placebos only: each donor is treated as if it had the measure. Misleads when donors were touched too, when the pool was
 * chosen with the outcome in view, and for effects that come and go. Never give a clustered error with one treated area.
 * Abadie, Diamond and Hainmueller (2010), sections 2.3 and 3.4; the range inverts the placebo test for a constant effect (Firpo and
 * Possebom 2018, section 4). Cost: one fit a series: 343 series of 60 months take some tenths of a second.
 * @param series counts of each area, all periods; the treated one and its donors. Use quarters below a mean of 5 a month
 * @param treated which of them had the measure
 * @throws RangeError when lengths differ, counts or options are wrong
 * @example syntheticControl(series, 0, { before: 60, leaveOut: 6 }).pValue
 */
export function syntheticControl(
  series: readonly Float64Array[],
  treated: number,
  { before, leaveOut = 0, ridge, alpha = 0.05 }: SyntheticControlOptions,
): SyntheticControl {
  const periods = series[0]?.length ?? 0
  check(series, treated, { before, leaveOut, alpha }, periods)
  if (series.some((y) => y.some(Number.isNaN))) return nothing('unknown', series.length, periods)
  const fitted = before - leaveOut
  const scaled = series.map((y) => scaleByMean(y, fitted))
  const problem: Problem = {
    scaled,
    inner: innerProducts(scaled, fitted),
    ridge: ridge ?? 1e-4 * fitted,
    fitted,
    before,
  }
  const own = fitOne(problem, treated)
  const placeboRatio = Float64Array.from(series, (_, i) => (i === treated ? own : fitOne(problem, i)).ratio)
  const pValue = placeboRatio.reduce((n, r) => n + (r >= own.ratio ? 1 : 0), 0) / series.length
  const meanGap = own.gap.subarray(before).reduce((a, b) => a + b, 0) / (periods - before)
  const counterfactual = scaled[treated]!.subarray(before).reduce((a, b) => a + b, 0) / (periods - before) - meanGap
  const state = stateOf(series, treated, own, before, fitted)
  const reach = reachOf(own, meanGap, placeboRatio, { treated, alpha })
  const part = (gap: number) => (state === 'known' || state === 'few-donors' ? gap / counterfactual : NaN)
  return {
    state,
    weights: own.weights,
    gap: own.gap,
    rmspeBefore: own.before,
    rmspeAfter: own.after,
    objective: own.before ** 2 * fitted + problem.ridge * own.weights.reduce((a, w) => a + w * w, 0),
    placeboRatio,
    pValue,
    effect: part(meanGap),
    lower: part(meanGap - reach),
    upper: part(meanGap + reach),
    meanGap,
  }
}

interface Problem {
  readonly scaled: readonly Float64Array[]
  readonly inner: Float64Array
  readonly ridge: number
  readonly fitted: number
  readonly before: number
}

interface OneFit {
  readonly weights: Float64Array
  readonly gap: Float64Array
  readonly before: number
  readonly after: number
  readonly ratio: number
}

function fitOne({ scaled, inner, ridge, fitted, before }: Problem, target: number): OneFit {
  const weights = simplexFit(inner, scaled.length, target, ridge)
  const gap = scaled[target]!.slice()
  weights.forEach((w, k) => {
    if (w > 0) for (let t = 0; t < gap.length; t++) gap[t]! -= w * scaled[k]![t]!
  })
  const rmspeBefore = rootMeanSquare(gap.subarray(0, fitted))
  const rmspeAfter = rootMeanSquare(gap.subarray(before))
  return { weights, gap, before: rmspeBefore, after: rmspeAfter, ratio: ratioOf(rmspeAfter, rmspeBefore) }
}

/** Gaps of less than a thousand-millionth of the mean are rounding: of series that are all the same, none stands out. */
function ratioOf(after: number, before: number): number {
  if (after < 1e-9) return 0
  return before < 1e-9 ? Infinity : after / before
}

/** Each series as times its mean in the periods of the fit; below a mean of 0.1 as times 0.1. */
function scaleByMean(y: Float64Array, fitted: number): Float64Array {
  const mean = y.subarray(0, fitted).reduce((a, b) => a + b, 0) / fitted
  return y.map((count) => count / Math.max(0.1, mean))
}

function innerProducts(scaled: readonly Float64Array[], fitted: number): Float64Array {
  const size = scaled.length
  const inner = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0
      for (let t = 0; t < fitted; t++) sum += scaled[i]![t]! * scaled[j]![t]!
      inner[i * size + j] = sum
      inner[j * size + i] = sum
    }
  }
  return inner
}

function rootMeanSquare(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length)
}

/**
 * How far a constant effect may lie from the mean gap before the placebo test rejects it: the ratio that may not be passed is that of
 * the placebo at the level. `NaN` when no constant effect fits, or when there are too few placebos to reject any.
 */
function reachOf(
  own: OneFit,
  meanGap: number,
  ratios: Float64Array,
  { treated, alpha }: { treated: number; alpha: number },
): number {
  const others = ratios.filter((_, i) => i !== treated).sort()
  const mayExceed = Math.floor(alpha * ratios.length) - 1
  if (mayExceed < 0) return Infinity
  const critical = others[others.length - 1 - mayExceed]!
  return Math.sqrt(meanGap ** 2 - own.after ** 2 + (critical * own.before) ** 2)
}

/** Poor fit: more than 1.5 times what Poisson noise explains of the gap. */
function stateOf(
  series: readonly Float64Array[],
  treated: number,
  own: OneFit,
  before: number,
  fitted: number,
): SyntheticControl['state'] {
  const meanOf = (y: Float64Array) => y.subarray(0, before).reduce((a, b) => a + b, 0) / before
  const ownMean = meanOf(series[treated]!)
  if (ownMean === 0 || fitted < 2) return 'unknown'
  let noise = 1 / ownMean
  own.weights.forEach((w, k) => {
    if (w > 0) noise += (w * w) / Math.max(0.1, meanOf(series[k]!))
  })
  if (own.before > 1.5 * Math.sqrt(noise)) return 'poor-fit'
  return series.length < 20 ? 'few-donors' : 'known'
}

function check(
  series: readonly Float64Array[],
  treated: number,
  { before, leaveOut, alpha }: { before: number; leaveOut: number; alpha: number },
  periods: number,
): void {
  mustBe(series.length >= 2, 'series', series.length, 'at least 2')
  series.forEach((y, i) => {
    mustBeAsLong(`series ${i}`, y, periods)
    mustBeCounts(`series ${i}`, y)
  })
  mustBe(treated >= 0 && treated < series.length, 'treated', treated, `from 0 to ${series.length - 1}`)
  mustBe(Number.isInteger(before) && before >= 2 && before < periods, 'before', before, `from 2 to ${periods - 1}`)
  mustBe(leaveOut >= 0 && before - leaveOut >= 2, 'leaveOut', leaveOut, `from 0 to ${before - 2}`)
  mustBe(alpha > 0 && alpha < 1, 'alpha', alpha, 'between 0 and 1')
}

function nothing(state: SyntheticControl['state'], size: number, periods: number): SyntheticControl {
  const unknown = (n: number) => new Float64Array(n).fill(NaN)
  return {
    state,
    weights: unknown(size),
    gap: unknown(periods),
    rmspeBefore: NaN,
    rmspeAfter: NaN,
    objective: NaN,
    placeboRatio: unknown(size),
    pValue: NaN,
    effect: NaN,
    lower: NaN,
    upper: NaN,
    meanGap: NaN,
  }
}

import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'
import { studentTwoSided } from '../distribution/student-t.ts'
import { factorColumns, intercept } from '../model/design.ts'
import { fitLogLinear, type LogLinearFit, type LogLinearOptions } from '../model/log-linear.ts'
import { leverages, poissonFamily } from '../model/quasi-poisson.ts'
import type { FarringtonBaseline } from './farrington-baseline.ts'
import { thresholdOf } from './farrington-threshold.ts'
import { type FarringtonVerdict, noVerdict } from './farrington-verdict.ts'

/**
 * Which variance the trend test and the prediction error use.
 *
 * `papers`: max(1, Pearson's dispersion), regressions fully converged. `package`: what R's surveillance 1.20.3 returns, with
 * regressions stopped where R stops; with reweighting its dispersion there is sum of weight * ((y - mu)/mu)² over n - p, too
 * large by about 1/mu for small means and too small by as much for large ones. It exists to be compared with, not to be used.
 */
export type FarringtonVariance = 'papers' | 'package'

/**
 * Whether the count of one period stands out above the same season in past years: Farrington Flexible, step by step.
 *
 * The plain form: one regression after the other. `farrington.ts` says the same hundreds of times faster and is held against this.
 * Blind to what all areas share this month, and to own slow wandering: large series then give too many alarms.
 * Noufaily and others (2013), Statistics in Medicine 32(7), 1206-1222. Cost: two to four regressions, some milliseconds.
 * @param counts one series, `NaN` missing
 * @param baseline from `farringtonBaseline`; a missing one gives `short`
 * @param population exposure of each period, when rates are to be compared
 * @throws RangeError when lengths or counts are wrong
 * @example farringtonPlain(new Float64Array(72).fill(7), farringtonBaseline(71, settingB), 'papers').alarm // false
 */
export function farringtonPlain(
  counts: Float64Array,
  baseline: FarringtonBaseline | undefined,
  variance: FarringtonVariance,
  population?: Float64Array,
): FarringtonVerdict {
  mustBeCounts('counts', counts)
  if (population) mustBeAsLong('population', population, counts.length)
  if (!baseline) return noVerdict('short')
  mustBe(baseline.judged < counts.length, 'judged', baseline.judged, `below ${counts.length}`)
  const count = counts[baseline.judged]!
  if (Number.isNaN(count)) return noVerdict('missing')

  const data = dataOf(counts, baseline, population)
  const { settings } = baseline
  let model = settings.trend ? modelOf(data, baseline, variance, true) : undefined
  let trendP = NaN
  if (model) {
    const slope = model.fit.coefficients[1]!
    trendP = studentTwoSided(slope / Math.sqrt(model.spread * slopeVariance(model)), model.degreesOfFreedom)
    const predicted = Math.exp(model.fit.coefficients[0]!) * data.exposureNow
    const kept = settings.years >= 3 && trendP < settings.trendLevel && predicted <= data.largest
    if (!kept) model = undefined
  }
  const trend = model ? model.fit.coefficients[1]! : NaN
  model ??= modelOf(data, baseline, variance, false)
  if (!model) return noVerdict('no-model')

  const expected = Math.exp(model.fit.coefficients[0]!) * data.exposureNow
  const error = Math.sqrt(model.spread * model.fit.inverse[0]!)
  const { upper, pUpper } = thresholdOf(settings.threshold, { expected, error, phi: model.phi }, settings.alpha, count)
  return {
    state: 'judged',
    expected,
    upper,
    phi: model.phi,
    trend,
    trendP,
    error,
    pUpper,
    score: (count - expected) / (upper - expected),
    months: model.fit.rows,
    weakened: model.weakened,
    alarm: count > upper && count > 0 && hasEnoughCases(counts, baseline),
  }
}

/** Alarms are for lists: with fewer cases than these in the last periods there is none. */
export function hasEnoughCases(counts: Float64Array, { judged, settings }: FarringtonBaseline): boolean {
  let cases = 0
  for (let i = Math.max(0, judged - settings.casesPeriods + 1); i <= judged; i++) {
    if (!Number.isNaN(counts[i]!)) cases += counts[i]!
  }
  return cases >= settings.leastCases
}

interface BaselineData {
  readonly counts: Float64Array
  readonly offset: Float64Array | undefined
  readonly exposureNow: number
  readonly largest: number
}

function dataOf(counts: Float64Array, baseline: FarringtonBaseline, population?: Float64Array): BaselineData {
  const own = Float64Array.from(baseline.period, (i) => counts[i]!)
  return {
    counts: own,
    offset: population && Float64Array.from(baseline.period, (i) => Math.log(population[i]!)),
    exposureNow: population?.[baseline.judged] ?? 1,
    largest: own.reduce((most, y) => (Number.isNaN(y) ? most : Math.max(most, y)), 0),
  }
}

interface Model {
  readonly fit: LogLinearFit
  readonly degreesOfFreedom: number
  readonly phi: number
  /** The dispersion of the trend test and the prediction error. */
  readonly spread: number
  readonly weakened: number
  readonly withTrend: boolean
}

function slopeVariance({ fit }: Model): number {
  const width = fit.coefficients.length
  return fit.inverse[width + 1]!
}

function modelOf(
  data: BaselineData,
  baseline: FarringtonBaseline,
  variance: FarringtonVariance,
  withTrend: boolean,
): Model | undefined {
  const { settings } = baseline
  const columns = [
    intercept(data.counts.length),
    ...(withTrend ? [baseline.time] : []),
    ...factorColumns(baseline.block, baseline.blocks),
  ]
  const fitWith = (weights?: Float64Array) => fitted(columns, data, variance, weights)
  const first = fitWith()
  if (first.state !== 'fitted') return undefined
  const degreesOfFreedom = first.rows - columns.length
  const firstPhi = Math.max(1, pearson(data.counts, first) / degreesOfFreedom)
  if (!settings.reweight) {
    const raw = pearson(data.counts, first) / degreesOfFreedom
    const spread = variance === 'papers' ? firstPhi : raw
    return { fit: first, degreesOfFreedom, phi: firstPhi, spread, weakened: 0, withTrend }
  }
  const { weights, weakened } = weakenOutliers(
    data.counts,
    first,
    leverages(columns, first),
    firstPhi,
    settings.weakenFrom,
  )
  const fit = fitWith(weights)
  if (fit.state !== 'fitted') return undefined
  const phi = Math.max(1, pearson(data.counts, fit) / degreesOfFreedom)
  const spread = variance === 'papers' ? phi : relativeSquares(data.counts, fit, weights) / degreesOfFreedom
  return { fit, degreesOfFreedom, phi, spread, weakened, withTrend }
}

function fitted(
  columns: readonly Float64Array[],
  { counts, offset }: BaselineData,
  variance: FarringtonVariance,
  weights?: Float64Array,
): LogLinearFit {
  const given: LogLinearOptions = { ...(offset && { offset }), ...(weights && { weights }) }
  if (variance === 'package') return fitLogLinear(columns, counts, poissonFamily, given)
  const tight = { ...given, tolerance: 1e-12, mostSteps: 200 }
  const fit = fitLogLinear(columns, counts, poissonFamily, tight)
  if (fit.state !== 'fitted') return fit
  // Once more from the solution, so that the weights are those at the solution itself.
  return fitLogLinear(columns, counts, poissonFamily, { ...tight, start: fit.fitted.map((mu) => Math.log(mu)) })
}

function pearson(counts: Float64Array, { working, fitted: mu }: LogLinearFit): number {
  let sum = 0
  for (let i = 0; i < counts.length; i++)
    if (working[i]! > 0) sum += working[i]! * ((counts[i]! - mu[i]!) / mu[i]!) ** 2
  return sum
}

function relativeSquares(counts: Float64Array, { fitted: mu }: LogLinearFit, weights: Float64Array): number {
  let sum = 0
  for (let i = 0; i < counts.length; i++) {
    if (!Number.isNaN(counts[i]!)) sum += weights[i]! * ((counts[i]! - mu[i]!) / mu[i]!) ** 2
  }
  return sum
}

/** Weights that fall with the square of the Anscombe residual where it is large and upward; they sum to the known months. */
function weakenOutliers(
  counts: Float64Array,
  { fitted: mu, rows }: LogLinearFit,
  leverage: Float64Array,
  phi: number,
  from: number,
): { weights: Float64Array; weakened: number } {
  const weights = counts.map((y, i) => {
    const residual =
      (1.5 * (y ** (2 / 3) * mu[i]! ** (-1 / 6) - Math.sqrt(mu[i]!))) / Math.sqrt(phi * (1 - leverage[i]!))
    return residual > from ? residual ** -2 : 1
  })
  let [sum, weakened] = [0, 0]
  counts.forEach((y, i) => {
    if (Number.isNaN(y)) return
    sum += weights[i]!
    if (weights[i]! < 1) weakened++
  })
  return { weights: weights.map((w) => (w * rows) / sum), weakened }
}

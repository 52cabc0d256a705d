import { studentTwoSided } from '../distribution/student-t.ts'
import { countDeviance } from '../special/count-deviance.ts'
import { type CountFamily, fitLogLinear, type LogLinearFit, type LogLinearOptions } from './log-linear.ts'
import { quadraticForm } from './quadratic-form.ts'

export interface QuasiPoissonFit extends LogLinearFit {
  /** Variance over mean, by Pearson's statistic; not held above 1. */
  readonly dispersion: number
  readonly degreesOfFreedom: number
  readonly standardErrors: Float64Array
  /** Two-sided, Student's t with the degrees of freedom. */
  readonly pValues: Float64Array
  /** Deviance with a level (and the offset) only. */
  readonly nullDeviance: number
}

export const poissonFamily: CountFamily = {
  variance: (mu) => mu,
  deviance: (y, mu) => 2 * countDeviance(y, mu),
}

/**
 * A regression of counts whose variance is a multiple of the mean (quasi-Poisson), with offset and factors.
 *
 * Misleads when counts are so few that a factor level has none, or when neighbouring months hang together: then use
 * `neweyWestErrors` too. McCullagh and Nelder (1989), section 6.2.3; the dispersion is sum w(y-mu)²/mu over n - p.
 * Hard data give `NaN` and a `state` that says why. Cost: that of `fitLogLinear`.
 * @param columns the design, one array a column, the level included: see `design.ts`
 * @param counts `NaN` is missing
 * @throws RangeError when lengths differ or a count is negative
 * @example quasiPoisson([intercept(3)], Float64Array.of(2, 4, 6), { tolerance: 1e-14 }).coefficients[0] // log(4)
 */
export function quasiPoisson(
  columns: readonly Float64Array[],
  counts: Float64Array,
  options: LogLinearOptions = {},
): QuasiPoissonFit {
  const fit = fitLogLinear(columns, counts, poissonFamily, options)
  const degreesOfFreedom = fit.rows - columns.length
  const dispersion = dispersionOf(fit, counts, degreesOfFreedom)
  const standardErrors = fit.coefficients.map((_, j) => Math.sqrt(dispersion * fit.inverse[j * columns.length + j]!))
  const pValues = fit.coefficients.map((b, j) =>
    degreesOfFreedom > 0 ? studentTwoSided(b / standardErrors[j]!, degreesOfFreedom) : NaN,
  )
  const nullDeviance = fit.state === 'fitted' ? devianceOfLevel(counts, options) : NaN
  return { ...fit, dispersion, degreesOfFreedom, standardErrors, pValues, nullDeviance }
}

/**
 * The part of its own expected count that each row decides (the diagonal of the hat matrix).
 *
 * Not for rows that are missing: there it is 0. Cost: O(rows * columns²).
 * @example leverages([intercept(2)], quasiPoisson([intercept(2)], Float64Array.of(3, 3)))[0] // 0.5
 */
export function leverages(columns: readonly Float64Array[], fit: LogLinearFit): Float64Array {
  return fit.fitted.map((_, i) => fit.working[i]! * quadraticForm(columns, i, fit.inverse))
}

/** Pearson's statistic over its degrees of freedom, with the working weights, as R's `summary.glm` documents. */
function dispersionOf(fit: LogLinearFit, counts: Float64Array, degreesOfFreedom: number): number {
  if (fit.state !== 'fitted') return NaN
  let sum = 0
  for (let i = 0; i < counts.length; i++) {
    if (fit.working[i]! > 0) sum += fit.working[i]! * ((counts[i]! - fit.fitted[i]!) / fit.fitted[i]!) ** 2
  }
  return sum / degreesOfFreedom
}

function devianceOfLevel(counts: Float64Array, { offset, weights }: LogLinearOptions): number {
  let [cases, exposure] = [0, 0]
  const each = (visit: (y: number, exposure: number, weight: number) => void) =>
    counts.forEach((y, i) => {
      if (!Number.isNaN(y)) visit(y, Math.exp(offset?.[i] ?? 0), weights?.[i] ?? 1)
    })
  each((y, e, w) => {
    cases += w * y
    exposure += w * e
  })
  let deviance = 0
  each((y, e, w) => {
    deviance += w * poissonFamily.deviance(y, (cases / exposure) * e)
  })
  return deviance
}

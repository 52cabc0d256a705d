import { digamma, trigamma } from '../special/digamma.ts'
import { logGamma } from '../special/log-gamma.ts'
import { type CountFamily, fitLogLinear, type LogLinearFit, type LogLinearOptions } from './log-linear.ts'
import { poissonFamily } from './quasi-poisson.ts'

export interface NegativeBinomialFit extends LogLinearFit {
  /** Variance is mu + mu²/theta: not the phi * mu of the detectors. */
  readonly theta: number
  readonly thetaError: number
  readonly standardErrors: Float64Array
  readonly logLikelihood: number
}

/**
 * A regression of counts with variance mu + mu²/theta, theta by maximum likelihood.
 *
 * When counts vary no more than Poisson, theta runs to infinity: the fit then stops as `not-converged`; use `quasiPoisson`.
 * Lawless (1987); the regression and theta take turns until neither moves. Cost: at most 50 turns of `fitLogLinear`.
 * @param columns the design, one array a column
 * @param counts `NaN` is missing
 * @throws RangeError when lengths differ or a count is negative
 * @example negativeBinomialRegression([intercept(4)], Float64Array.of(1, 9, 2, 12)).coefficients[0] // log(6)
 */
export function negativeBinomialRegression(
  columns: readonly Float64Array[],
  counts: Float64Array,
  options: LogLinearOptions = {},
): NegativeBinomialFit {
  let fit = fitLogLinear(columns, counts, poissonFamily, { ...options, tolerance: 1e-10, mostSteps: 100 })
  let theta = firstTheta(fit, counts)
  for (let turn = 0; turn < 50 && fit.state === 'fitted'; turn++) {
    const next = likeliestTheta(theta, counts, fit.fitted)
    if (!(next < 1e7)) return withErrors({ ...fit, state: 'not-converged' }, columns.length, NaN, counts)
    const start = fit.fitted.map((mu) => Math.log(mu))
    fit = fitLogLinear(columns, counts, familyOf(next), { ...options, tolerance: 1e-12, mostSteps: 100, start })
    if (Math.abs(next - theta) < 1e-9 * theta) return withErrors(fit, columns.length, next, counts)
    theta = next
  }
  return withErrors(
    { ...fit, state: fit.state === 'fitted' ? 'not-converged' : fit.state },
    columns.length,
    NaN,
    counts,
  )
}

function familyOf(theta: number): CountFamily {
  return {
    variance: (mu) => mu + (mu * mu) / theta,
    deviance: (y, mu) =>
      2 * ((y === 0 ? 0 : y * Math.log(y / mu)) - (y + theta) * Math.log((y + theta) / (mu + theta))),
  }
}

function firstTheta(fit: LogLinearFit, counts: Float64Array): number {
  let sum = 0
  counts.forEach((y, i) => {
    if (fit.working[i]! > 0) sum += (y / fit.fitted[i]! - 1) ** 2
  })
  return fit.rows / sum
}

/** Newton's method in log theta, where a step cannot make it negative. */
function likeliestTheta(from: number, counts: Float64Array, mu: Float64Array): number {
  let theta = from
  for (let step = 0; step < 100; step++) {
    const { slope, curvature } = derivatives(theta, counts, mu)
    const full = curvature > 0 ? slope / (curvature * theta) : Math.sign(slope)
    const move = Math.max(-1, Math.min(1, full))
    theta *= Math.exp(move)
    if (Math.abs(move) < 1e-12 || theta > 1e8) break
  }
  return theta
}

/** First derivative of the log likelihood in theta, and minus the second. */
function derivatives(theta: number, counts: Float64Array, mu: Float64Array): { slope: number; curvature: number } {
  let [slope, curvature] = [0, 0]
  counts.forEach((y, i) => {
    if (Number.isNaN(y)) return
    const m = mu[i]!
    slope += digamma(theta + y) - digamma(theta) + Math.log(theta) + 1 - Math.log(theta + m) - (y + theta) / (m + theta)
    curvature += trigamma(theta) - trigamma(theta + y) - 1 / theta + 2 / (m + theta) - (y + theta) / (m + theta) ** 2
  })
  return { slope, curvature }
}

function withErrors(fit: LogLinearFit, width: number, theta: number, counts: Float64Array): NegativeBinomialFit {
  const known = fit.state === 'fitted'
  const curvature = known ? curvatureNear(fit, counts) : NaN
  return {
    ...fit,
    theta,
    thetaError: Math.sqrt(1 / curvature),
    standardErrors: fit.coefficients.map((_, j) => (known ? Math.sqrt(fit.inverse[j * width + j]!) : NaN)),
    logLikelihood: known ? logLikelihood(theta, counts, fit.fitted) : NaN,
  }
}

/**
 * Minus the second derivative at the last point before Newton's method, from the moment estimate, moves theta by less than 1.2e-4:
 * the curvature to which the standard error of `MASS::glm.nb` belongs. It differs from that at theta itself by about 1e-4.
 */
function curvatureNear(fit: LogLinearFit, counts: Float64Array): number {
  let theta = firstTheta(fit, counts)
  for (let step = 0; step < 100; step++) {
    const { slope, curvature } = derivatives(theta, counts, fit.fitted)
    if (Math.abs(slope / curvature) < Number.EPSILON ** 0.25) return curvature
    theta = Math.abs(theta + slope / curvature)
  }
  return NaN
}

function logLikelihood(theta: number, counts: Float64Array, mu: Float64Array): number {
  let sum = 0
  counts.forEach((y, i) => {
    if (Number.isNaN(y)) return
    const m = mu[i]!
    sum += logGamma(theta + y) - logGamma(theta) - logGamma(y + 1)
    sum += theta * Math.log(theta / (theta + m)) + (y === 0 ? 0 : y * Math.log(m / (theta + m)))
  })
  return sum
}

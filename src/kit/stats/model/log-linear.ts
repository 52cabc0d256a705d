import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'
import { leastSquares } from './least-squares.ts'
import { linearForm } from './quadratic-form.ts'

/** What the steps need to know of a distribution: its variance beside the mean, and the deviance of one count. */
export interface CountFamily {
  readonly variance: (mu: number) => number
  readonly deviance: (y: number, mu: number) => number
}

export interface LogLinearOptions {
  /** log of the exposure of each row; 0 when left out. */
  readonly offset?: Float64Array
  /** Prior weights; 1 when left out. */
  readonly weights?: Float64Array
  /** Stop when the deviance changes relatively less. R's default is 1e-8. */
  readonly tolerance?: number
  readonly mostSteps?: number
  /** Linear predictor to begin with, in place of the counts themselves. */
  readonly start?: Float64Array
}

export interface LogLinearFit {
  /** Why the numbers are `NaN`, or `fitted` when they are not. */
  readonly state: 'fitted' | 'too-short' | 'singular' | 'not-converged'
  readonly coefficients: Float64Array
  /** (X'WX)^-1, row by row. */
  readonly inverse: Float64Array
  /** Expected count of each row, also of rows that are missing. */
  readonly fitted: Float64Array
  /** Weights with which the last step was solved: prior weight times mu²/variance at the step before. 0 for missing rows. */
  readonly working: Float64Array
  readonly deviance: number
  /** Rows that are not missing. */
  readonly rows: number
}

/**
 * A regression of counts with a log link: E(y) = exp(Xb + offset), by iterated weighted least squares.
 *
 * Follows the steps that R's `glm` documents: from y + 0.1, until the deviance changes relatively by less than the tolerance;
 * the inverse belongs to the weights of the last solved step. McCullagh and Nelder (1989), section 2.5.
 * A group with only zeros has no finite coefficient: the deviance settles while the coefficient keeps falling, so look at it.
 * Cost: O(steps * rows * columns²), at most `mostSteps` (25) steps.
 * @param columns the design, one array a column
 * @param counts `NaN` is missing: the row takes no part, its fitted value is the prediction
 * @throws RangeError when lengths differ or a count is negative
 * @example fitLogLinear([intercept(2)], Float64Array.of(2, 4), poissonFamily, { tolerance: 1e-14 }).coefficients[0] // log(3)
 */
export function fitLogLinear(
  columns: readonly Float64Array[],
  counts: Float64Array,
  family: CountFamily,
  options: LogLinearOptions = {},
): LogLinearFit {
  check(columns, counts, options)
  const { offset, tolerance = 1e-8, mostSteps = 25 } = options
  const prior = counts.map((y, i) => (Number.isNaN(y) ? 0 : (options.weights?.[i] ?? 1)))
  const rows = prior.reduce((n, w) => n + (w > 0 ? 1 : 0), 0)
  if (rows <= columns.length) return nothing('too-short', columns.length, counts.length, rows)

  const eta = options.start?.slice() ?? counts.map((y) => (Number.isNaN(y) ? 0 : Math.log(y + 0.1)))
  const mu = eta.map((e) => Math.exp(e))
  const working = new Float64Array(counts.length)
  const response = new Float64Array(counts.length)
  let deviance = devianceOf(counts, mu, prior, family)
  for (let step = 0; step < mostSteps; step++) {
    for (let i = 0; i < counts.length; i++) {
      working[i] = prior[i] === 0 ? 0 : (prior[i]! * mu[i]! * mu[i]!) / family.variance(mu[i]!)
      response[i] = prior[i] === 0 ? 0 : eta[i]! - (offset?.[i] ?? 0) + (counts[i]! - mu[i]!) / mu[i]!
    }
    const solved = leastSquares(columns, response, working)
    if (solved.singular) return nothing('singular', columns.length, counts.length, rows)
    for (let i = 0; i < counts.length; i++) {
      eta[i] = linearForm(columns, i, solved.coefficients) + (offset?.[i] ?? 0)
      mu[i] = Math.exp(eta[i]!)
    }
    const before = deviance
    deviance = devianceOf(counts, mu, prior, family)
    if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < tolerance) {
      const { coefficients, inverse } = solved
      return { state: 'fitted', coefficients, inverse, fitted: mu, working, deviance, rows }
    }
  }
  return nothing('not-converged', columns.length, counts.length, rows)
}

function devianceOf(counts: Float64Array, mu: Float64Array, prior: Float64Array, family: CountFamily): number {
  let sum = 0
  for (let i = 0; i < counts.length; i++) if (prior[i]! > 0) sum += prior[i]! * family.deviance(counts[i]!, mu[i]!)
  return sum
}

function check(columns: readonly Float64Array[], counts: Float64Array, options: LogLinearOptions): void {
  mustBeCounts('counts', counts)
  mustBe(columns.length > 0, 'columns', columns.length, 'at least one')
  columns.forEach((column, j) => {
    mustBeAsLong(`column ${j}`, column, counts.length)
    column.forEach((value) => {
      mustBe(Number.isFinite(value), `column ${j}`, value, 'finite')
      if (Number.isNaN(value)) throw new RangeError(`column ${j} must be finite, got NaN: leave out the count instead`)
    })
  })
  if (options.offset) mustBeAsLong('offset', options.offset, counts.length)
  if (options.weights) mustBeAsLong('weights', options.weights, counts.length)
  if (options.start) mustBeAsLong('start', options.start, counts.length)
}

function nothing(state: LogLinearFit['state'], width: number, length: number, rows: number): LogLinearFit {
  const unknown = (size: number) => new Float64Array(size).fill(NaN)
  return {
    state,
    coefficients: unknown(width),
    inverse: unknown(width * width),
    fitted: unknown(length),
    working: new Float64Array(length),
    deviance: NaN,
    rows,
  }
}

import { mustBe, mustBeAsLong } from '../argument.ts'
import { leastSquares } from '../model/least-squares.ts'
import { linearForm } from '../model/quadratic-form.ts'
import { supFPValue } from './sup-f-p-value.ts'

export interface SupF {
  /**
   * `too-short`: not enough rows for two fits; `no-fit`: some part has a design that tells nothing apart; `no-scatter`: the design explains
   * every row, so nothing is left to test. Then all is `NaN`.
   */
  readonly state: 'known' | 'too-short' | 'no-fit' | 'no-scatter'
  /** The largest F, as a chi-squared statistic, and the last row before the break that gives it. */
  readonly statistic: number
  readonly breakAfter: number
  readonly pValue: number
}

/** Squared residuals of less than this part of the squared response are what rounding leaves. */
const roundingNoise = 1e-24

/**
 * Whether a regression has a break at some unknown moment: the largest F statistic over all moments.
 *
 * For counts give the square root of (count + 3/8). Misleads where neighbouring months hang together: then it finds breaks in pure
 * wandering. Andrews (1993), Econometrica 61(4), 821-856. Cost: two least-squares fits a moment.
 * @param columns the design, one array a column, without missing values
 * @param response one value a row, finite
 * @param trim share of rows at each end where no break is looked for
 * @throws RangeError when lengths differ or trim is not between 0 and 0.5
 * @example supF([intercept(40)], Float64Array.from({ length: 40 }, (_, t) => (t < 20 ? 1 : 3) + (t % 2))).breakAfter // 19
 */
export function supF(columns: readonly Float64Array[], response: Float64Array, trim = 0.15): SupF {
  columns.forEach((column, j) => {
    mustBeAsLong(`column ${j}`, column, response.length)
  })
  mustBe(columns.length > 0, 'columns', columns.length, 'at least one')
  mustBe(trim > 0 && trim < 0.5, 'trim', trim, 'between 0 and 0.5')
  const [rows, width] = [response.length, columns.length]
  const first = Math.max(Math.floor(trim * rows), width + 1)
  const last = rows - first
  if (last < first || response.some(Number.isNaN)) return none('too-short')
  const whole = residualSquares(columns, response, 0, rows)
  const size = response.reduce((sum, y) => sum + y * y, 0)
  if (whole <= roundingNoise * size) return none('no-scatter')
  let [best, at] = [-Infinity, NaN]
  for (let k = first; k <= last; k++) {
    const parts = residualSquares(columns, response, 0, k) + residualSquares(columns, response, k, rows)
    const statistic = (whole - parts) / (parts / (rows - 2 * width))
    if (Number.isNaN(statistic)) return none('no-fit')
    if (statistic > best) [best, at] = [statistic, k - 1]
  }
  return { state: 'known', statistic: best, breakAfter: at, pValue: supFPValue(best, width, first / rows, last / rows) }
}

function residualSquares(columns: readonly Float64Array[], response: Float64Array, from: number, to: number): number {
  const part = columns.map((column) => column.subarray(from, to))
  const y = response.subarray(from, to)
  const { coefficients, singular } = leastSquares(part, y, new Float64Array(to - from).fill(1))
  if (singular) return NaN
  return y.reduce((sum, value, i) => sum + (value - linearForm(part, i, coefficients)) ** 2, 0)
}

function none(state: SupF['state']): SupF {
  return { state, statistic: NaN, breakAfter: NaN, pValue: NaN }
}

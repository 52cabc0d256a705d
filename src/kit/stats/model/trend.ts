import { mustBe, mustBeAsLong } from '../argument.ts'
import { studentQuantile, studentTwoSided } from '../distribution/student-t.ts'
import { intercept, periods } from './design.ts'
import { neweyWestErrors } from './newey-west.ts'
import { quasiPoisson } from './quasi-poisson.ts'

export interface Trend {
  /** `few-cases`: fewer than 10 cases or 24 known periods; then all is `NaN`. */
  readonly state: 'known' | 'few-cases' | 'no-fit'
  readonly percentPerYear: number
  readonly lower: number
  readonly upper: number
  readonly pValue: number
  readonly dispersion: number
}

/**
 * How many percent a year the counts rise or fall, with an interval.
 *
 * Misleads across a break (look at `segmentation` first) and is nothing to extrapolate. Standard error: Newey-West with lag 3,
 * never smaller than that of the quasi-Poisson model, whose dispersion is held at 1 or more. Cost: one regression.
 * @param counts months in order, `NaN` missing; 36 or 60 of them
 * @param expected expected count of each month up to a factor (season, national movement), above 0
 * @throws RangeError when lengths differ, an expected count is not above 0, or level is not between 0 and 1
 * @example trendPerYear(Float64Array.from({ length: 36 }, (_, t) => 100 * 2 ** (t / 12)), new Float64Array(36).fill(1)).percentPerYear // 100
 */
export function trendPerYear(
  counts: Float64Array,
  expected: Float64Array,
  { perYear = 12, level = 0.95 }: { perYear?: number; level?: number } = {},
): Trend {
  mustBeAsLong('expected', expected, counts.length)
  mustBe(level > 0 && level < 1, 'level', level, 'between 0 and 1')
  for (const e of expected) mustBe(e > 0 && e < Infinity, 'expected', e, 'above 0 and finite')
  const known = counts.filter((y, i) => !Number.isNaN(y) && !Number.isNaN(expected[i]!))
  if (known.length < 24 || known.reduce((a, b) => a + b, 0) < 10) return none('few-cases')

  const usable = counts.map((y, i) => (Number.isNaN(expected[i]!) ? NaN : y))
  const offset = expected.map((e) => (Number.isNaN(e) ? 0 : Math.log(e)))
  const columns = [intercept(counts.length), periods(counts.length, 1 - counts.length)]
  const fit = quasiPoisson(columns, usable, { offset, tolerance: 1e-12, mostSteps: 100 })
  if (fit.state !== 'fitted') return none('no-fit')
  const dispersion = Math.max(1, fit.dispersion)
  const quasi = Math.sqrt(dispersion * fit.inverse[3]!)
  const error = Math.max(quasi, neweyWestErrors(columns, usable, fit, 3)[1]!)
  const slope = fit.coefficients[1]!
  const reach = studentQuantile((1 + level) / 2, fit.degreesOfFreedom) * error
  const percent = (b: number) => 100 * Math.expm1(perYear * b)
  return {
    state: 'known',
    percentPerYear: percent(slope),
    lower: percent(slope - reach),
    upper: percent(slope + reach),
    pValue: studentTwoSided(slope / error, fit.degreesOfFreedom),
    dispersion,
  }
}

function none(state: Trend['state']): Trend {
  return { state, percentPerYear: NaN, lower: NaN, upper: NaN, pValue: NaN, dispersion: NaN }
}

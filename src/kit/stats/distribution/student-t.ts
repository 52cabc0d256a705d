import { mustBe } from '../argument.ts'
import { betaTails } from '../special/incomplete-beta.ts'
import { normalQuantile } from './normal.ts'
import { solveIncreasing } from './solve-increasing.ts'

/**
 * The two-sided p-value of t: P(|T| >= |t|) with df degrees of freedom.
 *
 * Abramowitz and Stegun (1964), 26.7.1 and 26.5.27. Relative error below 1e-11. Cost: one incomplete beta function.
 * @throws RangeError when df is not positive. `NaN` gives `NaN`.
 * @example studentTwoSided(1, 1) // 0.5
 */
export function studentTwoSided(t: number, df: number): number {
  mustBe(df > 0 && df < Infinity, 'df', df, 'above 0 and finite')
  if (Number.isNaN(t + df)) return NaN
  if (Math.abs(t) === Infinity) return 0
  const square = t * t
  return betaTails(df / 2, 0.5, df / (df + square), square / (df + square)).lower
}

/**
 * The t below which a share p of Student's distribution with df degrees of freedom lies.
 *
 * Newton's method, held between bounds, on log p of the smaller tail. Relative error below 1e-11. Cost: some incomplete betas.
 * @param p strictly between 0 and 1
 * @throws RangeError outside these. `NaN` gives `NaN`.
 * @example studentQuantile(0.75, 1) // 1
 */
export function studentQuantile(p: number, df: number): number {
  mustBe(df > 0 && df < Infinity, 'df', df, 'above 0 and finite')
  mustBe(p > 0 && p < 1, 'p', p, 'between 0 and 1')
  if (Number.isNaN(p + df)) return NaN
  if (p === 0.5) return 0
  const tail = p < 0.5 ? p : 1 - p
  // In log t the tail is smooth over all sizes: heavy tails reach far.
  const size = solveIncreasing((logT) => Math.log(2 * tail) - Math.log(studentTwoSided(Math.exp(logT), df)), {
    start: Math.log(-normalQuantile(tail)),
    step: 0.5,
  })
  return p < 0.5 ? -Math.exp(size) : Math.exp(size)
}

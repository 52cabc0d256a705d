import { mustBe } from '../argument.ts'

/**
 * The slope of log Γ at x, for x > 0.
 *
 * Shift to 8 and asymptotic series: Abramowitz and Stegun (1964), 6.3.5 and 6.3.18. Error below 1e-14. Cost: at most 8 steps.
 * @throws RangeError when x is not positive. `NaN` gives `NaN`.
 * @example digamma(1) // -0.5772156649015329
 */
export function digamma(x: number): number {
  mustBe(x > 0, 'x', x, 'above 0')
  let sum = 0
  let shifted = x
  while (shifted < 8) sum -= 1 / shifted++
  const z = 1 / (shifted * shifted)
  const series =
    z * (1 / 12 - z * (1 / 120 - z * (1 / 252 - z * (1 / 240 - z * (1 / 132 - z * (691 / 32760 - z * (1 / 12)))))))
  return sum + Math.log(shifted) - 0.5 / shifted - series
}

/**
 * The slope of digamma at x, for x > 0.
 *
 * Abramowitz and Stegun (1964), 6.4.6 and 6.4.12. Error below 1e-14. Cost: at most 10 steps.
 * @throws RangeError when x is not positive. `NaN` gives `NaN`.
 * @example trigamma(1) // 1.6449340668482264
 */
export function trigamma(x: number): number {
  mustBe(x > 0, 'x', x, 'above 0')
  let sum = 0
  let shifted = x
  while (shifted < 10) {
    sum += 1 / (shifted * shifted)
    shifted++
  }
  const z = 1 / (shifted * shifted)
  const series =
    z * (1 / 6 - z * (1 / 30 - z * (1 / 42 - z * (1 / 30 - z * (5 / 66 - z * (691 / 2730 - z * (7 / 6)))))))
  return sum + (1 + 0.5 / shifted + series) / shifted
}

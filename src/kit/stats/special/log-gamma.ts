import { mustBe } from '../argument.ts'

const halfLogTwoPi = 0.9189385332046728

/**
 * The natural logarithm of the gamma function, log Γ(x), for x > 0.
 *
 * Misleads nowhere, but near 1 and 2, where it is zero, only its absolute error is small (1e-14).
 * Stirling's series after a shift to 12: Abramowitz and Stegun (1964), 6.1.15 and 6.1.41. Cost: at most 12 products.
 * @throws RangeError when x is not positive. `NaN` gives `NaN`.
 * @example logGamma(5) // log(24)
 */
export function logGamma(x: number): number {
  mustBe(x > 0, 'x', x, 'above 0')
  if (x === Infinity) return Infinity
  let product = 1
  let shifted = x
  while (shifted < 12) product *= shifted++
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogTwoPi + stirlingSeries(shifted) - Math.log(product)
}

/**
 * What Stirling's formula leaves out: log Γ(x + 1) - [(x + 1/2) log x - x + log √(2π)], for x > 0.
 *
 * The small remainder by which probabilities of counts are computed without loss of digits.
 * Loader (2000), "Fast and accurate computation of binomial probabilities", equation 3; the step down is
 * δ(x) = δ(x + 1) + (x + 1/2) log(1 + 1/x) - 1. Cost: at most 16 logarithms.
 * @example stirlingError(1) // 0.0810614667953272
 */
export function stirlingError(x: number): number {
  let remainder = 0
  let shifted = x
  while (shifted < 16) {
    remainder += (shifted + 0.5) * Math.log1p(1 / shifted) - 1
    shifted++
  }
  return remainder + stirlingSeries(shifted)
}

function stirlingSeries(x: number): number {
  const z = 1 / (x * x)
  return (
    (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z * (1 / 156))))))) / x
  )
}

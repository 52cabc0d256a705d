import { mustBe } from '../argument.ts'
import { logBinomial } from './log-binomial.ts'
import { allAbove, allBelow, fromLogLower, fromLogUpper, swapped, type Tails, unknownTails } from './tails.ts'

/**
 * The regularised incomplete beta function I(x; a, b), its complement, and their logarithms.
 *
 * Continued fraction by Lentz's method (DLMF 8.17.22) on the side where it converges, times a front that is computed as a
 * binomial probability, so that large shapes lose no digits. Relative error of both tails below 1e-11.
 * Cost: some times the square root of the larger shape, at most 100,000 steps; then `NaN`.
 * @param a above 0
 * @param b above 0
 * @param x from 0 to 1
 * @param rest 1 - x, when it is known better than the difference
 * @throws RangeError outside these. `NaN` gives `NaN`.
 * @example betaTails(2, 1, 0.5).lower // 0.25
 */
export function betaTails(a: number, b: number, x: number, rest: number = 1 - x): Tails {
  mustBe(a > 0 && a < Infinity, 'a', a, 'above 0 and finite')
  mustBe(b > 0 && b < Infinity, 'b', b, 'above 0 and finite')
  mustBe(x >= 0 && x <= 1, 'x', x, 'from 0 to 1')
  if (Number.isNaN(a + b + x)) return unknownTails
  if (x === 0) return allAbove
  if (rest === 0) return allBelow
  return x < (a + 1) / (a + b + 2) ? smaller(a, b, x, rest) : swapped(smaller(b, a, rest, x))
}

/** With a shape far below 1 nearly all may lie below x all the same: then it is the rest that is computed. */
function smaller(a: number, b: number, x: number, rest: number): Tails {
  const log = logPart(a, b, x, rest)
  return log > Math.log(0.9) ? fromLogUpper(logPart(b, a, rest, x)) : fromLogLower(log)
}

/** log I(x; a, b), by the fraction that is quickest where x lies below the mean. */
function logPart(a: number, b: number, x: number, rest: number): number {
  const front = logBinomial(a, b, x, rest) + Math.log(b / (a + b))
  return front + Math.log(fraction(a, b, x))
}

function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / keepOff(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / keepOff(1 + even * d)
    c = keepOff(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / keepOff(1 + odd * d)
    c = keepOff(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 2e-16) return value
  }
  return NaN
}

/** Lentz's method divides by these: none may be zero. */
function keepOff(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}

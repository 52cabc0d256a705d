import { mustBe } from '../argument.ts'
import { countDeviance } from './count-deviance.ts'
import { logGamma, stirlingError } from './log-gamma.ts'
import { scaledErfc } from './scaled-erfc.ts'
import { allAbove, allBelow, fromLogLower, fromLogUpper, type Tails, unknownTails } from './tails.ts'

/**
 * The regularised incomplete gamma functions P(shape, x) and Q(shape, x), and their logarithms.
 *
 * Series below the shape, continued fraction above it (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31), and Temme's uniform
 * expansion near shapes above 1,000 (Temme 1979; DLMF 8.12.3-12). Relative error of both tails below 1e-12 for shapes above
 * 0.001; for smaller shapes the upper tail below x = 1 is the complement of the lower one. Cost: at most some hundreds of steps.
 * @param shape above 0
 * @param x 0 or more
 * @throws RangeError outside these. `NaN` gives `NaN`.
 * @example gammaTails(1, 2).upper // exp(-2)
 */
export function gammaTails(shape: number, x: number): Tails {
  mustBe(shape > 0 && shape < Infinity, 'shape', shape, 'above 0 and finite')
  mustBe(x >= 0, 'x', x, 'at least 0')
  if (Number.isNaN(shape) || Number.isNaN(x)) return unknownTails
  if (x === 0) return allAbove
  if (x === Infinity) return allBelow
  if (shape > 1000 && Math.abs(x - shape) < 0.3 * shape) return byExpansion(shape, x)
  return x < shape + 1
    ? fromLogLower(logFront(shape, x) + Math.log(series(shape, x)))
    : fromLogUpper(logFront(shape, x) + Math.log(shape * fraction(shape, x)))
}

/** log of x^shape exp(-x) / Γ(shape + 1). */
function logFront(shape: number, x: number): number {
  if (shape < 1) return shape * Math.log(x) - x - logGamma(shape + 1)
  return -stirlingError(shape) - countDeviance(shape, x) - 0.5 * Math.log(2 * Math.PI * shape)
}

function series(shape: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; n < 10_000; n++) {
    term *= x / (shape + n)
    sum += term
    if (term < sum * 1e-17) break
  }
  return sum
}

/** Lentz's method for the fraction of 6.5.31. */
function fraction(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = 1e300
  let d = 1 / b
  let value = d
  for (let n = 1; n < 10_000; n++) {
    const an = -n * (n - shape)
    b += 2
    d = an * d + b
    if (Math.abs(d) < 1e-300) d = 1e-300
    c = b + an / c
    if (Math.abs(c) < 1e-300) c = 1e-300
    d = 1 / d
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return value
}

function byExpansion(shape: number, x: number): Tails {
  const half = countDeviance(shape, x)
  const eta = Math.sign(x - shape) * Math.sqrt((2 * half) / shape)
  let sum = 0
  for (let k = temme.length - 1; k >= 0; k--) sum = sum / shape + polynomial(temme[k]!, eta)
  const correction = sum / Math.sqrt(2 * Math.PI * shape)
  const tail = 0.5 * scaledErfc(Math.sqrt(half))
  return x >= shape
    ? fromLogUpper(Math.log(tail + correction) - half)
    : fromLogLower(Math.log(tail - correction) - half)
}

function polynomial(coefficients: readonly number[], at: number): number {
  let value = 0
  for (let n = coefficients.length - 1; n >= 0; n--) value = value * at + coefficients[n]!
  return value
}

const temme = temmeCoefficients(5, 20)

/** The d(k, n) of DLMF 8.12.11-12: first the powers of λ - 1 in η, out of λ' (λ - 1) = η λ. */
function temmeCoefficients(rows: number, terms: number): readonly (readonly number[])[] {
  const length = terms + 2 * rows
  const alpha = [0, 1]
  for (let m = 2; m < length + 3; m++) {
    let crossed = 0
    for (let i = 2; i < m; i++) crossed += alpha[i]! * alpha[m + 1 - i]!
    alpha.push(alpha[m - 1]! / (m + 1) - crossed / 2)
  }
  const first = Array.from({ length }, (_, n) => (n === 0 ? -1 / 3 : (n + 2) * alpha[n + 2]!))
  // Coefficients of the series of Γ(a) against Stirling's formula, with alternating sign.
  const scaled = [1, -1 / 12, 1 / 288, 139 / 51840, -571 / 2488320]
  const table = [first]
  for (let k = 1; k < rows; k++) {
    const before = table[k - 1]!
    table.push(first.slice(0, length - 2 * k).map((d, n) => scaled[k]! * d + (n + 2) * before[n + 2]!))
  }
  return table.map((row) => row.slice(0, terms))
}

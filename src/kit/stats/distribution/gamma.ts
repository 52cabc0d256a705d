import { mustBe } from '../argument.ts'
import { gammaTails } from '../special/incomplete-gamma.ts'
import { logGamma } from '../special/log-gamma.ts'
import { normalQuantile } from './normal.ts'

/**
 * The x below which a share p of the gamma distribution with this shape and rate lies.
 *
 * Start of Wilson and Hilferty (1931), or of the leading power for small x; then Newton's method in log x on the log of the smaller tail, held
 * between bounds. Relative error below 1e-11. Values below 1e-308 become 0. Cost: some 5 incomplete gammas.
 * @param p from 0 to 1; `complement`, when given, is 1 - p without loss of digits
 * @throws RangeError when shape or rate is not positive. `NaN` gives `NaN`.
 * @example gammaQuantile(0.5, 1, 1) // log(2)
 */
export function gammaQuantile(p: number, shape: number, rate: number, complement: number = 1 - p): number {
  mustBe(shape > 0 && shape < Infinity, 'shape', shape, 'above 0 and finite')
  mustBe(rate > 0 && rate < Infinity, 'rate', rate, 'above 0 and finite')
  mustBe(p >= 0 && p <= 1, 'p', p, 'from 0 to 1')
  if (Number.isNaN(p + shape + rate)) return NaN
  if (p === 0) return 0
  if (complement === 0) return Infinity
  return Math.exp(solve(p, complement, shape)) / rate
}

/** log x with P(shape, x) = p. */
function solve(p: number, complement: number, shape: number): number {
  const useUpper = complement < p
  const target = Math.log(useUpper ? complement : p)
  const logDensityFront = -logGamma(shape)
  let logX = start(p, shape)
  let low = -Infinity
  let high = Infinity
  for (let i = 0; i < 100; i++) {
    const x = Math.exp(logX)
    if (x < 1e-300) return leading(p, shape)
    const tails = gammaTails(shape, x)
    const log = useUpper ? tails.logUpper : tails.logLower
    const above = useUpper ? log < target : log > target
    if (above) high = Math.min(high, logX)
    else low = Math.max(low, logX)
    // The slope of the log tail in log x is the density times x over the tail.
    const slope = Math.exp(shape * logX - x + logDensityFront - log) * (useUpper ? -1 : 1)
    const newton = logX - (log - target) / slope
    // Newton's steps square: after one this small the next would be below the rounding.
    if (Math.abs(newton - logX) < 1e-8) return newton
    const next = newton > low && newton < high ? newton : between(low, high, logX, above)
    if (next === logX) return logX
    logX = next
  }
  return logX
}

function between(low: number, high: number, at: number, above: boolean): number {
  if (low > -Infinity && high < Infinity) return (low + high) / 2
  return above ? at - 1 : at + 1
}

function start(p: number, shape: number): number {
  const cube = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape))
  const first = Math.log(shape) + 3 * Math.log(Math.max(cube, 1e-10))
  return shape < 1 || cube < 0.2
    ? Math.min(leading(p, shape), Math.log(shape + 2 - Math.log1p(-Math.min(p, 1 - 1e-16))))
    : first
}

/** Where x is small, P is x^shape / Γ(shape + 1). */
function leading(p: number, shape: number): number {
  return (Math.log(p) + logGamma(shape + 1)) / shape
}

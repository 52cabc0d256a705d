import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'
import { poissonTails } from '../distribution/poisson.ts'
import { quantileOf } from './quantile.ts'

/** Where each area stands in the funnel, one value an area; `NaN` where its count is not known. */
export interface Funnel {
  /** All cases over all expected: the middle of the funnel. */
  readonly overall: number
  /** Distance from the middle in deviations, chance alone. */
  readonly z: Float64Array
  /** The same when areas are allowed to differ as they usually do. This is the one to show. */
  readonly zAdditive: Float64Array
  readonly zMultiplicative: Float64Array
  /** What areas usually differ: variance on the scale of twice the root of the rate. */
  readonly tauSquared: number
  /** Mean square of the winsorised z: above 1 there is more than chance. */
  readonly phi: number
  /** P(Y >= count) and P(Y <= count) by chance alone. */
  readonly pUpper: Float64Array
  readonly pLower: Float64Array
}

/**
 * Which areas lie outside the funnel of chance, allowing that areas always differ somewhat.
 *
 * Misleads per inhabitant for places where people are not at home (city centres), and with fewer than ten areas the usual difference
 * is not known. Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202: square-root scale, z winsorised at 10 and 90%,
 * additive overdispersion by moments. Cost: O(n log n).
 * @param counts one an area, `NaN` missing
 * @param expected expected count of each area, above 0
 * @throws RangeError when lengths differ or values are wrong
 * @example funnel(Float64Array.of(10, 30, 20), Float64Array.of(20, 20, 20)).overall // 1
 */
export function funnel(counts: Float64Array, expected: Float64Array): Funnel {
  mustBeCounts('counts', counts)
  mustBeAsLong('expected', expected, counts.length)
  for (const e of expected) mustBe(e > 0 && e < Infinity, 'expected', e, 'above 0 and finite')
  const known = [...counts.keys()].filter((i) => !Number.isNaN(counts[i]!))
  const sum = (f: (i: number) => number) => known.reduce((total, i) => total + f(i), 0)
  const overall = sum((i) => counts[i]!) / sum((i) => expected[i]!)

  const distance = (y: number, i: number) => 2 * (Math.sqrt(y / expected[i]!) - Math.sqrt(overall))
  const z = counts.map((y, i) => distance(y, i) * Math.sqrt(expected[i]!))
  const [low, high] = [quantileOf(z, 0.1), quantileOf(z, 0.9)]
  const squares = sum((i) => Math.min(high, Math.max(low, z[i]!)) ** 2)
  const phi = squares / known.length
  const weight = sum((i) => expected[i]!) - sum((i) => expected[i]! ** 2) / sum((i) => expected[i]!)
  const tauSquared = known.length < 2 ? NaN : Math.max(0, (squares - (known.length - 1)) / weight)
  const tails = counts.map((y, i) => (Number.isNaN(y) ? NaN : overall * expected[i]!))
  return {
    overall,
    z,
    zAdditive: counts.map((y, i) => distance(y, i) / Math.sqrt(1 / expected[i]! + tauSquared)),
    zMultiplicative: z.map((value) => value / Math.sqrt(Math.max(1, phi))),
    tauSquared,
    phi,
    pUpper: tails.map((mean, i) => poissonTails(counts[i]!, mean).upper),
    pLower: tails.map((mean, i) => poissonTails(counts[i]!, mean).lower),
  }
}

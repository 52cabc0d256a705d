import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'
import { gammaQuantile } from '../distribution/gamma.ts'
import { negativeBinomialTails } from '../distribution/negative-binomial.ts'
import { digamma, trigamma } from '../special/digamma.ts'
import { gammaTails } from '../special/incomplete-gamma.ts'
import { logGamma } from '../special/log-gamma.ts'

/** How the ratios of areas to what was expected are spread: a gamma distribution with this shape and rate. */
export interface RatioSpread {
  /**
   * `no-spread`: areas differ no more than chance; shape and rate are at their bound. `few-areas`: fewer than 3 known, or too little expected to
   * reckon with; all `NaN`.
   */
  readonly state: 'known' | 'no-spread' | 'few-areas'
  readonly shape: number
  readonly rate: number
  readonly logLikelihood: number
}

/** Bound of shape and rate: from here on the spread is less than 0.1%. */
const most = 1e6
const mostSteps = 100

/**
 * How far areas really differ, taken from their counts: the gamma distribution of ratios with the largest marginal likelihood.
 *
 * Misleads with fewer than some ten areas, and when the expected counts forget a cause that is no news (a city centre).
 * Clayton and Kaldor (1987), section 3. Newton's method in log shape and log rate, steps held to 1. Cost: some 12 steps of O(areas).
 * @param counts one an area, `NaN` missing
 * @param expected expected count of each area, above 0
 * @throws RangeError when lengths differ or values are wrong
 * @example ratioSpread(Float64Array.of(3, 9, 4, 1), Float64Array.of(4, 4, 4, 4)).shape
 */
export function ratioSpread(counts: Float64Array, expected: Float64Array): RatioSpread {
  check(counts, expected)
  const known = [...counts.keys()].filter((i) => !Number.isNaN(counts[i]!))
  const y = Float64Array.from(known, (i) => counts[i]!)
  const e = Float64Array.from(known, (i) => expected[i]!)
  const fewAreas = { state: 'few-areas', shape: NaN, rate: NaN, logLikelihood: NaN } as const
  if (y.length < 3) return fewAreas
  let [a, b] = firstGuess(y, e)
  for (let step = 0; step < mostSteps; step++) {
    const [moveA, moveB] = newtonStep(y, e, a, b)
    a *= Math.exp(moveA)
    b *= Math.exp(moveB)
    if (Number.isNaN(a + b)) return fewAreas
    if (!(a < most && b < most)) {
      // The ratio of shape and rate stays: the mean of all areas.
      const scale = most / Math.max(a, b)
      return {
        state: 'no-spread',
        shape: a * scale,
        rate: b * scale,
        logLikelihood: logLikelihood(y, e, a * scale, b * scale),
      }
    }
    if (Math.abs(moveA) + Math.abs(moveB) < 1e-10) break
  }
  return { state: 'known', shape: a, rate: b, logLikelihood: logLikelihood(y, e, a, b) }
}

/** What is known of the ratio of each area after its count was seen, one value an area. */
export interface ShrunkenRatios {
  readonly mean: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/**
 * Ratio of each area to what was expected, drawn to the mean of all areas where cases are few, with its interval.
 *
 * Honest for small areas, where the raw ratio is not. Do not rank by the mean: see `rankRanges`. Clayton and Kaldor (1987).
 * Cost: two gamma quantiles an area.
 * @param level of the interval, say 0.95
 * @throws RangeError when lengths differ or values are wrong
 * @example shrunkenRatios(Float64Array.of(3), Float64Array.of(1), { shape: 5, rate: 5 }).mean[0] // 8 / 6
 */
export function shrunkenRatios(
  counts: Float64Array,
  expected: Float64Array,
  { shape, rate }: Pick<RatioSpread, 'shape' | 'rate'>,
  level = 0.95,
): ShrunkenRatios {
  check(counts, expected)
  mustBe(level > 0 && level < 1, 'level', level, 'between 0 and 1')
  const half = (1 - level) / 2
  const quantile = (p: number) =>
    counts.map((y, i) => (Number.isNaN(y) ? NaN : gammaQuantile(p, shape + y, rate + expected[i]!)))
  return {
    mean: counts.map((y, i) => (shape + y) / (rate + expected[i]!)),
    lower: quantile(half),
    upper: quantile(1 - half),
  }
}

/**
 * The chance, area by area, that the ratio lies above a bound (1.2 for "a fifth too high").
 *
 * Misleads when it is read as a verdict: of a hundred areas that are all alike some have a high chance. Clayton and Kaldor (1987). Cost: one incomplete gamma an area.
 * @param counts one an area, `NaN` missing: its chance is `NaN`
 * @throws RangeError when lengths differ or values are wrong
 * @example chanceAbove(1, Float64Array.of(0), Float64Array.of(1), { shape: 1, rate: 1 })[0] // exp(-2)
 */
export function chanceAbove(
  bound: number,
  counts: Float64Array,
  expected: Float64Array,
  { shape, rate }: Pick<RatioSpread, 'shape' | 'rate'>,
): Float64Array {
  check(counts, expected)
  mustBe(bound > 0, 'bound', bound, 'above 0')
  return counts.map((y, i) => (Number.isNaN(y) ? NaN : gammaTails(shape + y, bound * (rate + expected[i]!)).upper))
}

/**
 * P(Y >= count) for each area, had it been drawn from the areas' spread: which areas are high among areas like these.
 *
 * A negative binomial: the spread of the areas and chance together. Misleads for the area that made the spread wide. Cost: one tail an area.
 * @throws RangeError when lengths differ or values are wrong. `NaN` gives `NaN`.
 * @example amongPeers(Float64Array.of(1), Float64Array.of(1), { shape: 1, rate: 1 })[0] // 0.5
 */
export function amongPeers(
  counts: Float64Array,
  expected: Float64Array,
  { shape, rate }: Pick<RatioSpread, 'shape' | 'rate'>,
): Float64Array {
  check(counts, expected)
  return counts.map((y, i) => negativeBinomialTails(y, (shape * expected[i]!) / rate, 1 + expected[i]! / rate).upper)
}

/** By moments: the mean ratio, and how much more the ratios scatter than chance. */
function firstGuess(y: Float64Array, e: Float64Array): [number, number] {
  const [cases, total] = [y.reduce((a, b) => a + b, 0), e.reduce((a, b) => a + b, 0)]
  const mean = Math.max(cases, 0.5) / total
  let excess = 0
  for (let i = 0; i < y.length; i++) excess += (e[i]! * (y[i]! / e[i]! - mean) ** 2 - mean) / total
  const rate = mean / Math.max(excess, (mean * mean) / 100)
  return [mean * rate, rate]
}

/** The step in log shape and log rate; uphill along the slope where the likelihood does not bend down. */
function newtonStep(y: Float64Array, e: Float64Array, a: number, b: number): [number, number] {
  let [ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0]
  for (let i = 0; i < y.length; i++) {
    const sum = b + e[i]!
    const { first, second } = digammaGain(a, y[i]!)
    ga += first + Math.log(b / sum)
    gb += a / b - (a + y[i]!) / sum
    haa += second
    hab += 1 / b - 1 / sum
    hbb += (a + y[i]!) / (sum * sum) - a / (b * b)
  }
  const [slopeA, slopeB] = [a * ga, b * gb]
  const [bendA, cross, bendB] = [a * a * haa + slopeA, a * b * hab, b * b * hbb + slopeB]
  const determinant = bendA * bendB - cross * cross
  const [moveA, moveB] =
    bendA < 0 && determinant > 0
      ? [(cross * slopeB - bendB * slopeA) / determinant, (cross * slopeA - bendA * slopeB) / determinant]
      : [Math.sign(slopeA + slopeB) * 0.5, Math.sign(slopeA + slopeB) * 0.5 + Math.sign(slopeB) * 0.05]
  const longest = Math.max(1, Math.abs(moveA), Math.abs(moveB))
  return [moveA / longest, moveB / longest]
}

/** digamma(a + y) - digamma(a), and its slope: as sums for small counts. */
function digammaGain(a: number, y: number): { first: number; second: number } {
  if (y > 15 || !Number.isInteger(y))
    return { first: digamma(a + y) - digamma(a), second: trigamma(a + y) - trigamma(a) }
  let [first, second] = [0, 0]
  for (let k = 0; k < y; k++) {
    const part = 1 / (a + k)
    first += part
    second -= part * part
  }
  return { first, second }
}

function logLikelihood(y: Float64Array, e: Float64Array, a: number, b: number): number {
  let sum = 0
  for (let i = 0; i < y.length; i++) {
    sum += logGamma(a + y[i]!) - logGamma(a) - logGamma(y[i]! + 1)
    sum += -a * Math.log1p(e[i]! / b) + y[i]! * Math.log(e[i]! / (b + e[i]!))
  }
  return sum
}

function check(counts: Float64Array, expected: Float64Array): void {
  mustBeCounts('counts', counts)
  mustBeAsLong('expected', expected, counts.length)
  for (const e of expected) mustBe(e > 0 && e < Infinity, 'expected', e, 'above 0 and finite')
}

import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'

/** A break: the first period of the new level, and between which periods it may lie. */
export interface Break {
  readonly at: number
  readonly earliest: number
  readonly latest: number
}

export interface Segmentation {
  readonly breaks: readonly Break[]
  /** Ratio of counts to expected in each segment: one more than there are breaks. */
  readonly levels: readonly number[]
}

/** Twice the log likelihood may fall this much, times phi, within the range of a break: the 95% point of chi-squared with 1 degree. */
const rangeDrop = 3.841458820694124

/**
 * When a series changed its level: the breaks that explain the counts best, with a price for each break.
 *
 * Exact: all divisions are weighed (dynamic programme), cost -Y log(Y/E) a segment, price 3 * phi * log(months) a break. Misleads with a
 * trend or season that is not in the expected counts. Show a break only when `supF` also says p < 0.01.
 * Jackson and others (2005); the price follows Yao (1988), made dearer for wandering. Cost: O(months²), 165 months in a tenth of a millisecond.
 * @param counts one series, `NaN` missing
 * @param expected expected counts up to a factor (season, national movement), above 0
 * @param phi variance over mean, at least 1
 * @param shortest least months of a segment
 * @throws RangeError when lengths differ or values are wrong
 * @example segmentation(Float64Array.of(...), Float64Array.of(...), { phi: 1 }).breaks[0]?.at
 */
export function segmentation(
  counts: Float64Array,
  expected: Float64Array,
  { phi = 1, shortest = 12 }: { phi?: number; shortest?: number } = {},
): Segmentation {
  mustBeCounts('counts', counts)
  mustBeAsLong('expected', expected, counts.length)
  for (const e of expected) mustBe(e > 0 && e < Infinity, 'expected', e, 'above 0 and finite')
  mustBe(phi >= 1 && phi < Infinity, 'phi', phi, '1 or more and finite')
  mustBe(Number.isInteger(shortest) && shortest >= 1, 'shortest', shortest, 'a whole number of at least 1')
  const sums = cumulate(counts, expected)
  const known = counts.reduce((n, y) => n + (Number.isNaN(y) ? 0 : 1), 0)
  const starts = cheapestStarts(sums, 3 * phi * Math.log(Math.max(2, known)), shortest)
  const edges = [0, ...starts, counts.length]
  return {
    breaks: starts.map((at, i) => rangeOf(sums, { from: edges[i]!, at, to: edges[i + 2]!, phi })),
    levels: edges.slice(0, -1).map((from, i) => levelOf(sums, from, edges[i + 1]!)),
  }
}

interface Sums {
  readonly cases: Float64Array
  readonly mass: Float64Array
}

function cumulate(counts: Float64Array, expected: Float64Array): Sums {
  const cases = new Float64Array(counts.length + 1)
  const mass = new Float64Array(counts.length + 1)
  counts.forEach((y, i) => {
    cases[i + 1] = cases[i]! + (Number.isNaN(y) ? 0 : y)
    mass[i + 1] = mass[i]! + (Number.isNaN(y) ? 0 : expected[i]!)
  })
  return { cases, mass }
}

function levelOf({ cases, mass }: Sums, from: number, to: number): number {
  return (cases[to]! - cases[from]!) / (mass[to]! - mass[from]!)
}

function costOf(sums: Sums, from: number, to: number): number {
  const cases = sums.cases[to]! - sums.cases[from]!
  return cases === 0 ? 0 : -cases * Math.log(levelOf(sums, from, to))
}

/** First periods of all segments but the first. */
function cheapestStarts(sums: Sums, price: number, shortest: number): number[] {
  const length = sums.cases.length - 1
  const least = new Float64Array(length + 1).fill(Infinity)
  const startOf = new Int32Array(length + 1)
  least[0] = -price
  for (let to = shortest; to <= length; to++) {
    for (let from = 0; from <= to - shortest; from++) {
      const total = least[from]! + costOf(sums, from, to) + price
      if (total < least[to]!) {
        least[to] = total
        startOf[to] = from
      }
    }
  }
  const starts: number[] = []
  for (let to = length; to > 0 && startOf[to]! > 0; to = startOf[to]!) starts.unshift(startOf[to]!)
  return starts
}

/** All moments between the neighbouring breaks that explain the counts nearly as well. */
function rangeOf(
  sums: Sums,
  { from, at, to, phi }: { readonly from: number; readonly at: number; readonly to: number; readonly phi: number },
): Break {
  const costAt = (k: number) => costOf(sums, from, k) + costOf(sums, k, to)
  const limit = costAt(at) + (phi * rangeDrop) / 2
  let [earliest, latest] = [at, at]
  for (let k = from + 1; k < to; k++) {
    if (costAt(k) > limit) continue
    earliest = Math.min(earliest, k)
    latest = Math.max(latest, k)
  }
  return { at, earliest, latest }
}

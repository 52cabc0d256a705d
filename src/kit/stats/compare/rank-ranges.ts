import { mustBe, mustBeAsLong } from '../argument.ts'
import { drawGamma, type Random } from '../random.ts'

/** The range of ranks of each area; 1 is the highest ratio. */
export interface RankRanges {
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/**
 * Between which ranks each area may lie: never one rank, for the place in a league table is mostly chance.
 *
 * Goldstein and Spiegelhalter (1996). Draws the ratio of each area from what is known of it, and ranks each draw.
 * Cost: O(draws * areas * log areas): 2,000 draws of 342 areas take about a second.
 * @param shape posterior shape of each area (prior shape + count), `NaN` not known
 * @param rate posterior rate of each area (prior rate + expected)
 * @param random chance, passed in
 * @throws RangeError when lengths differ or an option is wrong
 * @example rankRanges(Float64Array.of(900, 100, 100), Float64Array.of(100, 100, 100), seededRandom(1)).upper[0] // 1
 */
export function rankRanges(
  shape: Float64Array,
  rate: Float64Array,
  random: Random,
  { draws = 2000, level = 0.9 }: { draws?: number; level?: number } = {},
): RankRanges {
  mustBeAsLong('rate', rate, shape.length)
  mustBe(Number.isInteger(draws) && draws >= 1, 'draws', draws, 'a whole number of at least 1')
  mustBe(level > 0 && level < 1, 'level', level, 'between 0 and 1')
  const known = [...shape.keys()].filter((i) => !Number.isNaN(shape[i]! + rate[i]!))
  // How often each area had each rank.
  const times = known.map(() => new Float64Array(known.length + 1))
  for (let d = 0; d < draws; d++) {
    const ratio = known.map((i) => drawGamma(random, shape[i]!, rate[i]!))
    const order = [...known.keys()].sort((a, b) => ratio[b]! - ratio[a]!)
    order.forEach((area, place) => {
      times[area]![place + 1]! += 1
    })
  }
  const result = { lower: shape.map(() => NaN), upper: shape.map(() => NaN) }
  known.forEach((area, i) => {
    result.lower[area] = rankAt(times[i]!, ((1 - level) / 2) * draws)
    result.upper[area] = rankAt(times[i]!, ((1 + level) / 2) * draws)
  })
  return result
}

function rankAt(times: Float64Array, target: number): number {
  let sum = 0
  for (let rank = 1; rank < times.length; rank++) {
    sum += times[rank]!
    if (sum >= target) return rank
  }
  return times.length - 1
}

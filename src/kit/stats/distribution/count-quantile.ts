import { mustBe } from '../argument.ts'
import { normalQuantile } from './normal.ts'

/** What the search needs to know of a distribution of counts. */
export interface CountDistribution {
  readonly mean: number
  readonly variance: number
  readonly skewness: number
  /** P(Y <= count) */
  readonly lower: (count: number) => number
  /** P(Y = count) */
  readonly probability: (count: number) => number
  /** P(Y = count + 1) / P(Y = count) */
  readonly ratio: (count: number) => number
}

const mostSteps = 1_000_000

/**
 * The smallest count with P(Y <= count) >= p, as R gives it: p is taken smaller by 64 rounding units.
 * Starts at the expansion of Cornish and Fisher (1938) and steps along the probabilities; `NaN` past a million steps. Cost: some tails.
 */
export function smallestCount(p: number, of: CountDistribution): number {
  mustBe(p >= 0 && p <= 1, 'p', p, 'from 0 to 1')
  if (Number.isNaN(p + of.mean + of.variance)) return NaN
  if (p === 0 || of.mean === 0) return 0
  if (p === 1) return Infinity
  const target = p * (1 - 64 * Number.EPSILON)
  const z = normalQuantile(p)
  const start = of.mean + Math.sqrt(of.variance) * (z + (of.skewness * (z * z - 1)) / 6)
  let count = Math.max(0, Math.floor(start + 0.5))
  let lower = of.lower(count)
  // Where counts lie wide apart the start may be thousands of them off: Newton's method first, with steps held to one deviation.
  const longest = Math.sqrt(of.variance)
  for (let i = 0; i < 50; i++) {
    const full = (target - lower) / of.probability(count)
    if (!(Math.abs(full) > 100 && longest > 100)) break
    count = Math.max(0, Math.round(count + Math.max(-longest, Math.min(longest, full))))
    lower = of.lower(count)
  }
  return lower >= target ? stepDown(count, lower, target, of) : stepUp(count, lower, target, of)
}

function stepDown(from: number, lower: number, target: number, of: CountDistribution): number {
  let probability = of.probability(from)
  let left = lower
  for (let count = from; count > from - mostSteps; count--) {
    if (count === 0 || left - probability < target) return count
    left -= probability
    probability /= of.ratio(count - 1)
  }
  return NaN
}

function stepUp(from: number, lower: number, target: number, of: CountDistribution): number {
  let probability = of.probability(from)
  let reached = lower
  for (let count = from; count < from + mostSteps; count++) {
    if (reached >= target) return count
    probability *= of.ratio(count)
    reached += probability
  }
  return NaN
}

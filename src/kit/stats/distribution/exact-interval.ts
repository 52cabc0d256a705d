import { mustBe } from '../argument.ts'
import { gammaTails } from '../special/incomplete-gamma.ts'
import { gammaQuantile } from './gamma.ts'
import { solveIncreasing } from './solve-increasing.ts'

/** A range with its level, for instance 0.95. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/**
 * The exact interval of a Poisson mean, given one count.
 *
 * Covers at least as often as asked, mostly more: with few cases it is wide. `midPoissonInterval` is shorter.
 * Garwood (1936): gamma quantiles. Cost: two gamma quantiles.
 * @param level from 0 to 1, say 0.95
 * @throws RangeError when count is negative or level is not between 0 and 1. `NaN` gives `NaN`.
 * @example exactPoissonInterval(0, 0.95).upper // 3.688879454113936
 */
export function exactPoissonInterval(count: number, level: number): Interval {
  check(count, level)
  if (Number.isNaN(count + level)) return { lower: NaN, upper: NaN }
  const half = (1 - level) / 2
  return {
    lower: count === 0 ? 0 : gammaQuantile(half, count, 1),
    upper: gammaQuantile(1 - half, count + 1, 1, half),
  }
}

/**
 * The mid-p interval of a Poisson mean, given one count: half of the probability of the count itself is left out of each tail.
 *
 * Covers as often as asked on average, sometimes a little less. Lancaster (1961). A count divided by its dispersion need not be whole:
 * the tails are then those of the gamma distribution, which meet the Poisson ones at whole counts. Cost: some 60 incomplete gammas.
 * @throws RangeError when count is negative or level is not between 0 and 1. `NaN` gives `NaN`.
 * @example midPoissonInterval(0, 0.9).upper // 2.302585092994046: exp(-mean)/2 is 0.05
 */
export function midPoissonInterval(count: number, level: number): Interval {
  check(count, level)
  if (Number.isNaN(count + level)) return { lower: NaN, upper: NaN }
  const half = (1 - level) / 2
  const middle = Math.log(count + 0.5)
  const step = 1 / Math.sqrt(count + 1)
  // P(Y >= count) is the lower tail of a gamma distribution with shape count, P(Y <= count) the upper one with shape count + 1.
  const lower = (log: number) => {
    const mean = Math.exp(log)
    return (gammaTails(count, mean).lower + gammaTails(count + 1, mean).lower) / 2 - half
  }
  const upper = (log: number) => {
    const mean = Math.exp(log)
    return half - ((count === 0 ? 0 : gammaTails(count, mean).upper) + gammaTails(count + 1, mean).upper) / 2
  }
  return {
    lower: count === 0 ? 0 : Math.exp(solveIncreasing(lower, { start: middle, step })),
    upper: Math.exp(solveIncreasing(upper, { start: middle, step })),
  }
}

function check(count: number, level: number): void {
  mustBe(count >= 0 && count < Infinity, 'count', count, '0 or more and finite')
  mustBe(level > 0 && level < 1, 'level', level, 'between 0 and 1')
}

import { mustBe } from '../argument.ts'
import { countDeviance } from '../special/count-deviance.ts'
import { gammaTails } from '../special/incomplete-gamma.ts'
import { stirlingError } from '../special/log-gamma.ts'
import { allAbove, fromLogLower, fromLogUpper, swapped, type Tails, unknownTails } from '../special/tails.ts'
import { smallestCount } from './count-quantile.ts'
import { logSumAbove, logSumBelow } from './count-sum.ts'

/**
 * log P(Y = count) of the Poisson distribution with this mean.
 *
 * Saddle point form (Loader 2000). Cost: some logarithms. A count that is not whole has log probability -Infinity.
 * @throws RangeError when mean is negative. `NaN` gives `NaN`.
 * @example poissonLogProbability(0, 2) // -2
 */
export function poissonLogProbability(count: number, mean: number): number {
  mustBe(mean >= 0 && mean < Infinity, 'mean', mean, '0 or more and finite')
  if (Number.isNaN(count + mean)) return NaN
  if (count < 0 || !Number.isInteger(count)) return -Infinity
  if (count === 0) return -mean
  if (mean === 0) return -Infinity
  return -stirlingError(count) - countDeviance(count, mean) - 0.5 * Math.log(2 * Math.PI * count)
}

/**
 * P(Y <= count) as `lower` and P(Y >= count) as `upper` of the Poisson distribution with this mean: both contain the count itself.
 *
 * Sums of probabilities outward from the count where these are few, else the incomplete gamma function (Abramowitz and
 * Stegun 1964, 26.4.21). Relative error below 1e-11, far tails included. Cost: at most 4,000 terms.
 * @throws RangeError when mean is negative. `NaN` gives `NaN`.
 * @example poissonTails(0, 2).lower // exp(-2)
 */
export function poissonTails(count: number, mean: number): Tails {
  mustBe(mean >= 0 && mean < Infinity, 'mean', mean, '0 or more and finite')
  if (Number.isNaN(count + mean)) return unknownTails
  if (count < 0) return allAbove
  const at = Math.floor(count)
  if (mean === 0) return { ...fromLogLower(0), ...(at === 0 && { upper: 1, logUpper: 0 }) }
  const lower = below(at, mean)
  const upper = at === count ? below(at - 1, mean) : lower
  return { lower: lower.lower, logLower: lower.logLower, upper: upper.upper, logUpper: upper.logUpper }
}

/**
 * The smallest count with P(Y <= count) >= p, for the Poisson distribution with this mean.
 *
 * Gives R's integers: see `negativeBinomialQuantile`. Cost: one tail and some steps.
 * @param p from 0 to 1; 1 gives Infinity
 * @throws RangeError outside this, or when mean is negative. `NaN` gives `NaN`.
 * @example poissonQuantile(0.5, 10) // 10
 */
export function poissonQuantile(p: number, mean: number): number {
  mustBe(mean >= 0 && mean < Infinity, 'mean', mean, '0 or more and finite')
  return smallestCount(p, {
    mean,
    variance: mean,
    skewness: 1 / Math.sqrt(mean),
    lower: (count) => below(count, mean).lower,
    probability: (count) => Math.exp(poissonLogProbability(count, mean)),
    ratio: (count) => mean / (count + 1),
  })
}

/** The tails P(Y <= at) and P(Y > at). */
function below(at: number, mean: number): Tails {
  if (at < 0) return allAbove
  const ratio = (count: number) => mean / (count + 1)
  if (at < mean) {
    const sum = logSumBelow(at, poissonLogProbability(at, mean), ratio)
    if (!Number.isNaN(sum)) return fromLogLower(sum)
  } else {
    const sum = logSumAbove(at + 1, poissonLogProbability(at + 1, mean), ratio)
    if (!Number.isNaN(sum)) return fromLogUpper(sum)
  }
  // P(Y <= at) is the upper tail of a gamma distribution with shape at + 1.
  return swapped(gammaTails(at + 1, mean))
}

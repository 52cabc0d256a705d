import { mustBe } from '../argument.ts'
import { betaTails } from '../special/incomplete-beta.ts'
import { logBinomial } from '../special/log-binomial.ts'
import { allAbove, fromLogLower, fromLogUpper, type Tails, unknownTails } from '../special/tails.ts'
import { smallestCount } from './count-quantile.ts'
import { logSumAbove, logSumBelow } from './count-sum.ts'
import { poissonLogProbability, poissonQuantile, poissonTails } from './poisson.ts'

/**
 * log P(Y = count) of the negative binomial with this mean and variance phi * mean.
 *
 * phi = 1 is the Poisson distribution. Size is mean/(phi - 1), success probability 1/phi.
 * Saddle point form (Loader 2000). Cost: some logarithms. A count that is not whole has log probability -Infinity.
 * @throws RangeError when mean is negative or phi below 1. `NaN` gives `NaN`.
 * @example negativeBinomialLogProbability(0, 2, 2) // log(0.25)
 */
export function negativeBinomialLogProbability(count: number, mean: number, phi: number): number {
  checkShape(mean, phi)
  if (isPoisson(mean, phi)) return poissonLogProbability(count, mean)
  if (Number.isNaN(count + mean + phi)) return NaN
  if (count < 0 || !Number.isInteger(count)) return -Infinity
  if (mean === 0) return count === 0 ? 0 : -Infinity
  const size = mean / (phi - 1)
  if (count === 0) return -size * Math.log1p(phi - 1)
  return Math.log(size / (size + count)) + logBinomial(size, count, 1 / phi, (phi - 1) / phi)
}

/**
 * P(Y <= count) as `lower` and P(Y >= count) as `upper` of the negative binomial with this mean and variance phi * mean.
 *
 * Both contain the count itself. Sums of probabilities outward from the count where these are few, else the incomplete beta
 * function (Abramowitz and Stegun 1964, 26.5.26). Relative error below 1e-10, far tails included. Cost: at most 4,000 terms.
 * @throws RangeError when mean is negative or phi below 1. `NaN` gives `NaN`.
 * @example negativeBinomialTails(0, 2, 2).lower // 0.25
 */
export function negativeBinomialTails(count: number, mean: number, phi: number): Tails {
  checkShape(mean, phi)
  if (isPoisson(mean, phi)) return poissonTails(count, mean)
  if (Number.isNaN(count + mean + phi)) return unknownTails
  if (count < 0) return allAbove
  const at = Math.floor(count)
  if (mean === 0) return { ...fromLogLower(0), ...(at === 0 && { upper: 1, logUpper: 0 }) }
  const lower = below(at, mean, phi)
  const upper = at === count ? below(at - 1, mean, phi) : lower
  return { lower: lower.lower, logLower: lower.logLower, upper: upper.upper, logUpper: upper.logUpper }
}

/**
 * The smallest count with P(Y <= count) >= p, for the negative binomial with this mean and variance phi * mean.
 *
 * As in R, p is taken smaller by 64 rounding units, so that a p that was itself a distribution function gives its count back.
 * Cornish-Fisher start, then steps along the probabilities. Cost: two tails and some steps.
 * @param p from 0 to 1; 1 gives Infinity
 * @throws RangeError outside this, or when mean is negative or phi below 1. `NaN` gives `NaN`.
 * @example negativeBinomialQuantile(0.5, 10, 2) // 9
 */
export function negativeBinomialQuantile(p: number, mean: number, phi: number): number {
  checkShape(mean, phi)
  if (isPoisson(mean, phi)) return poissonQuantile(p, mean)
  const size = mean / (phi - 1)
  return smallestCount(p, {
    mean,
    variance: phi * mean,
    skewness: (2 * phi - 1) / Math.sqrt(phi * mean),
    lower: (count) => below(count, mean, phi).lower,
    probability: (count) => Math.exp(negativeBinomialLogProbability(count, mean, phi)),
    ratio: (count) => (((count + size) / (count + 1)) * (phi - 1)) / phi,
  })
}

/** With a size this large the two distributions agree, and the negative binomial's own form would lose digits. */
function isPoisson(mean: number, phi: number): boolean {
  return phi === 1 || mean / (phi - 1) > 1e18
}

function checkShape(mean: number, phi: number): void {
  mustBe(mean >= 0 && mean < Infinity, 'mean', mean, '0 or more and finite')
  mustBe(phi >= 1 && phi < Infinity, 'phi', phi, '1 or more and finite')
}

/** The tails P(Y <= at) and P(Y > at). */
function below(at: number, mean: number, phi: number): Tails {
  if (at < 0) return allAbove
  const size = mean / (phi - 1)
  const chance = (phi - 1) / phi
  const ratio = (count: number) => ((count + size) / (count + 1)) * chance
  if (at < mean) {
    const sum = logSumBelow(at, negativeBinomialLogProbability(at, mean, phi), ratio)
    if (!Number.isNaN(sum)) return fromLogLower(sum)
  } else {
    const sum = logSumAbove(at + 1, negativeBinomialLogProbability(at + 1, mean, phi), ratio)
    if (!Number.isNaN(sum)) return fromLogUpper(sum)
  }
  return betaTails(size, at + 1, 1 / phi, chance)
}

import { negativeBinomialQuantile, negativeBinomialTails } from '../distribution/negative-binomial.ts'
import { normalQuantile, normalTails } from '../distribution/normal.ts'
import type { FarringtonThreshold } from './farrington-settings.ts'

/** What a baseline foretells of the judged period. */
export interface Foretold {
  /** Expected count. */
  readonly expected: number
  /** Standard error of its log. */
  readonly error: number
  readonly phi: number
}

/** The threshold of the judged count, and P(Y >= count). */
export interface Threshold {
  readonly upper: number
  readonly pUpper: number
}

/**
 * The count above which a period stands out at level alpha.
 *
 * Negative binomial with mean mu0 and variance phi * mu0, the estimation error (mu0 * error)² added in
 * `negative-binomial-error`; or normal after a power (Farrington and others 1996, section 3.4; Noufaily and others 2013, 3.6).
 * For expected counts below 2 the power thresholds are no counts and their tails are off. Cost: one quantile, one tail.
 * @returns `NaN` where the mean or its scatter passes 1e12: `upper-mean` explodes without cases
 * @example thresholdOf('negative-binomial', { expected: 2, error: 0, phi: 2 }, 0.25, 1).pUpper // 0.75
 */
export function thresholdOf(method: FarringtonThreshold, foretold: Foretold, alpha: number, count: number): Threshold {
  const { expected, error, phi } = foretold
  if (method === 'power-2/3') return byPower(2 / 3, (4 / 9) * expected ** (1 / 3), foretold, alpha, count)
  if (method === 'power-1/2') return byPower(1 / 2, 1 / 4, foretold, alpha, count)
  if (method === 'power-1') return byPower(1, expected, foretold, alpha, count)
  const mean = method === 'upper-mean' ? expected * Math.exp(-normalQuantile(alpha) * error) : expected
  const spread = method === 'negative-binomial-error' ? phi + expected * error * error : phi
  if (!(mean < 1e12 && spread < 1e12)) return { upper: NaN, pUpper: NaN }
  return {
    upper: negativeBinomialQuantile(1 - alpha, mean, spread),
    pUpper: negativeBinomialTails(count, mean, spread).upper,
  }
}

/** `scale` times phi + (error * mu0)²/mu0 is the variance of the transformed count. */
function byPower(power: number, scale: number, { expected, error, phi }: Foretold, alpha: number, count: number) {
  const spread = Math.sqrt(scale * (phi + expected * error * error))
  const centre = expected ** power
  return {
    upper: (centre - normalQuantile(alpha) * spread) ** (1 / power),
    pUpper: normalTails((count ** power - centre) / spread).upper,
  }
}

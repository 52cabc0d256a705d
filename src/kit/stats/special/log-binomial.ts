import { countDeviance } from './count-deviance.ts'
import { stirlingError } from './log-gamma.ts'

/**
 * log of the binomial term Γ(k+rest+1) / (Γ(k+1) Γ(rest+1)) p^k q^rest; k and rest need not be whole.
 *
 * Saddle point form of Loader (2000), equation 1, which keeps its digits for millions of trials.
 * @param k times that it happened, `rest` times that it did not: apart, because their sum may not hold the smaller one
 * @param p probability, with `q` = 1 - p apart for the same reason
 * @example logBinomial(1, 1, 0.5, 0.5) // log(0.5)
 */
export function logBinomial(k: number, rest: number, p: number, q: number): number {
  const n = k + rest
  if (n === 0) return 0
  if (k === 0) return n * logOf(q, p)
  if (rest === 0) return n * logOf(p, q)
  const fit = countDeviance(k, n * p) + countDeviance(rest, n * q)
  const shape = stirlingError(n) - stirlingError(k) - stirlingError(rest)
  return shape - fit - 0.5 * (Math.log(2 * Math.PI * k) + Math.log(rest / n))
}

function logOf(p: number, rest: number): number {
  return p > 0.5 ? Math.log1p(-rest) : Math.log(p)
}

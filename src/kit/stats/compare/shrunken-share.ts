import { mustBe, mustBeAsLong } from '../argument.ts'
import { betaQuantile } from '../distribution/beta.ts'

/** What is known of the share in each group, and how groups spread around their common mean. */
export interface ShrunkenShares {
  /** `known`; `few-groups`: fewer than 3, nothing to learn the spread from: each group stands alone with a flat prior. */
  readonly state: 'known' | 'few-groups'
  /** The beta distribution of shares over groups. */
  readonly a: number
  readonly b: number
  readonly mean: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/**
 * Shares out of a survey (who reported to the police) for small groups, drawn to the mean of all groups where answers are few.
 *
 * Misleads when groups are not comparable. Answers are divided by the design effect before. Kleinman (1973), equations 4.4-4.7:
 * moments, with weights that are found along; the posterior is beta. Cost: two beta quantiles a group.
 * @param yes answers with yes of each group, `NaN` missing
 * @param answers all answers of each group, `NaN` missing
 * @param designEffect by how much the survey's variance exceeds that of a simple sample, at least 1
 * @throws RangeError when yes exceeds the answers or values are wrong
 * @example shrunkenShares(Float64Array.of(3), Float64Array.of(8)).mean[0] // 0.4
 */
export function shrunkenShares(
  yes: Float64Array,
  answers: Float64Array,
  { designEffect = 1, level = 0.95 }: { designEffect?: number; level?: number } = {},
): ShrunkenShares {
  mustBeAsLong('answers', answers, yes.length)
  mustBe(designEffect >= 1, 'designEffect', designEffect, '1 or more')
  mustBe(level > 0 && level < 1, 'level', level, 'between 0 and 1')
  yes.forEach((k, i) => {
    mustBe(answers[i]! >= 0 && answers[i]! < Infinity, 'answers', answers[i]!, '0 or more and finite')
    mustBe(k >= 0 && !(k > answers[i]!), 'yes', k, `from 0 to ${answers[i]}, the answers`)
  })
  const known = [...yes.keys()].filter((i) => !Number.isNaN(yes[i]! + answers[i]!) && answers[i]! > 0)
  const n = (i: number) => answers[i]! / designEffect
  const k = (i: number) => yes[i]! / designEffect
  const prior = known.length < 3 ? { a: 1, b: 1 } : priorOf(known.map(k), known.map(n))
  const isKnown = new Set(known)
  const posterior = (f: (a: number, b: number) => number) =>
    yes.map((_, i) => (isKnown.has(i) ? f(prior.a + k(i), prior.b + n(i) - k(i)) : NaN))
  const half = (1 - level) / 2
  return {
    state: known.length < 3 ? 'few-groups' : 'known',
    ...prior,
    mean: posterior((a, b) => a / (a + b)),
    lower: posterior((a, b) => betaQuantile(half, a, b)),
    upper: posterior((a, b) => betaQuantile(1 - half, a, b)),
  }
}

/** Mean and spread of the shares; weights n/(1 + rho (n - 1)) and rho, their common part of the variance, in turns. */
function priorOf(k: readonly number[], n: readonly number[]): { a: number; b: number } {
  let rho = 0
  let mean = 0.5
  for (let turn = 0; turn < 100; turn++) {
    const w = n.map((size) => size / (1 + rho * (size - 1)))
    const sum = w.reduce((a, b) => a + b, 0)
    mean = w.reduce((total, weight, i) => total + (weight * k[i]!) / n[i]!, 0) / sum
    const scatter = w.reduce((total, weight, i) => total + weight * (k[i]! / n[i]! - mean) ** 2, 0)
    // Kleinman's expectation of the scatter, solved for rho.
    const variance = mean * (1 - mean)
    const chance = w.reduce((total, weight, i) => total + (weight * (1 - weight / sum)) / n[i]!, 0)
    const spread = w.reduce((total, weight, i) => total + weight * (1 - weight / sum) * (1 - 1 / n[i]!), 0)
    const next = variance > 0 ? (scatter / variance - chance) / spread : 0
    const held = Math.min(0.9, Math.max(1e-4, next))
    const done = Math.abs(held - rho) < 1e-10
    rho = held
    if (done) break
  }
  const weight = 1 / rho - 1
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, mean))
  return { a: inside * weight, b: (1 - inside) * weight }
}

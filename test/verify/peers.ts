import { amongPeers, chanceAbove, ratioSpread, shrunkenRatios } from '../../src/kit/stats/compare/empirical-bayes.ts'
import { funnel } from '../../src/kit/stats/compare/funnel.ts'
import { quantileOf } from '../../src/kit/stats/compare/quantile.ts'
import { readReference } from './reference.ts'
import { type Cell, compare, leaveOut, newTally, type Tally } from './tally.ts'

interface Case {
  readonly y: readonly number[]
  readonly expected: readonly number[]
  readonly gamma_ml: { readonly shape: number; readonly rate: number; readonly loglik: number }
  readonly posterior_mean: readonly Cell[]
  readonly lower95: readonly Cell[]
  readonly upper95: readonly Cell[]
  readonly prob_above_1: readonly Cell[]
  readonly predictive_upper_p: readonly Cell[]
  readonly overall: number
  readonly funnel: Readonly<
    Record<'p_upper' | 'p_lower' | 'z_sqrt' | 'winsor10' | 'z_multiplicative' | 'z_additive', readonly Cell[]>
  > &
    Readonly<Record<'phi_winsor' | 'tau2', number>>
}

const within = { within: 1e-9 }

/** Empirical Bayes: shape and rate 1e-3, log-likelihood 1e-5, all else 1e-9 given shape and rate; and the funnel. */
export function verifyPeers(folder: string): Tally {
  const tally = newTally('peers')
  readReference<{ cases: Case[] }>(folder, 'peers').cases.forEach((c, n) => {
    const [y, expected] = [Float64Array.from(c.y), Float64Array.from(c.expected)]
    const spread = ratioSpread(y, expected)
    const relative = { within: 1e-3, relative: true }
    if (spread.state === 'no-spread')
      leaveOut(tally, 'areas differ no more than chance: shape and rate run to infinity', 2)
    else {
      compare(tally, `shape ${n}`, spread.shape, c.gamma_ml.shape, relative)
      compare(tally, `rate ${n}`, spread.rate, c.gamma_ml.rate, relative)
    }
    compare(tally, `log-likelihood ${n}`, spread.logLikelihood, c.gamma_ml.loglik, { within: 1e-5, relative: true })
    const given = c.gamma_ml
    const ratios = shrunkenRatios(y, expected, given)
    const f = funnel(y, expected)
    const columns: [string, Float64Array, readonly Cell[]][] = [
      ['posterior mean', ratios.mean, c.posterior_mean],
      ['lower', ratios.lower, c.lower95],
      ['upper', ratios.upper, c.upper95],
      ['chance above 1', chanceAbove(1, y, expected, given), c.prob_above_1],
      ['among peers', amongPeers(y, expected, given), c.predictive_upper_p],
      ['p upper', f.pUpper, c.funnel.p_upper],
      ['p lower', f.pLower, c.funnel.p_lower],
      ['z', f.z, c.funnel.z_sqrt],
      ['z multiplicative', f.zMultiplicative, c.funnel.z_multiplicative],
      ['z additive', f.zAdditive, c.funnel.z_additive],
      ['winsor', Float64Array.of(quantileOf(f.z, 0.1), quantileOf(f.z, 0.9)), c.funnel.winsor10],
      ['overall', Float64Array.of(f.overall, f.phi, f.tauSquared), [c.overall, c.funnel.phi_winsor, c.funnel.tau2]],
    ]
    for (const [name, got, want] of columns) {
      want.forEach((w, i) => {
        compare(tally, `${name} ${n} ${i}`, got[i]!, w, within)
      })
    }
  })
  return tally
}

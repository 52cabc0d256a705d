import { mustBe } from '../argument.ts'
import { solveIncreasing } from '../distribution/solve-increasing.ts'
import { betaTails } from '../special/incomplete-beta.ts'

/** Cases in a period and what they are set against: months, inhabitants, or both. */
export interface CasesOverExposure {
  readonly cases: number
  readonly exposure: number
}

/** How many times the first rate the second one is. Never show the ratio without its range. */
export interface RateRatio {
  /** `no-cases`: neither period has a case; `unknown`: a number is not known. Then all is `NaN`. */
  readonly state: 'known' | 'no-cases' | 'unknown'
  readonly ratio: number
  readonly lower: number
  readonly upper: number
  /** Two-sided, for "the rate did not change". */
  readonly pValue: number
}

/**
 * The ratio of two rates with its interval: this year against the three years before, here against elsewhere.
 *
 * Exact given the total (conditional binomial), mid-p, with the counts divided by their dispersion. Misleads when the dispersion is
 * not known: ask it of a longer series. Breslow and Day (1987), section 3.3; mid-p: Lancaster (1961). Cost: some 40 incomplete betas.
 * @param phi variance over mean, at least 1
 * @throws RangeError when cases, exposure, phi or level are wrong. `NaN` gives `NaN`.
 * @example rateRatio({ cases: 10, exposure: 1 }, { cases: 10, exposure: 1 }).ratio // 1
 */
export function rateRatio(
  before: CasesOverExposure,
  after: CasesOverExposure,
  { phi = 1, level = 0.95 }: { phi?: number; level?: number } = {},
): RateRatio {
  for (const { cases, exposure } of [before, after]) {
    mustBe(cases >= 0 && cases < Infinity, 'cases', cases, '0 or more and finite')
    mustBe(exposure > 0 && exposure < Infinity, 'exposure', exposure, 'above 0 and finite')
  }
  mustBe(phi >= 1 && phi < Infinity, 'phi', phi, '1 or more and finite')
  mustBe(level > 0 && level < 1, 'level', level, 'between 0 and 1')
  const [x, rest] = [after.cases / phi, before.cases / phi]
  if (Number.isNaN(x + rest + before.exposure + after.exposure + level)) return nothing('unknown')
  if (x + rest === 0) return nothing('no-cases')
  const odds = before.exposure / after.exposure
  const half = (1 - level) / 2
  // The share of the second period in all cases, on the log-odds scale.
  const middle = Math.log((x + 0.5) / (rest + 0.5))
  // Of far less than one case after division no bound is found: it lies further than a double reaches.
  const ratioAt = (distance: (logit: number) => number, limit: number) => {
    const logit = solveIncreasing(distance, { start: middle, step: 1 })
    return Number.isNaN(logit) ? limit : Math.exp(logit) * odds
  }
  const evenShare = after.exposure / (before.exposure + after.exposure)
  return {
    state: 'known',
    ratio: (x / rest) * odds,
    lower: x === 0 ? 0 : ratioAt((logit) => Math.log(midUpper(x, rest, share(logit), share(-logit)) / half), 0),
    upper:
      rest === 0
        ? Infinity
        : ratioAt((logit) => Math.log(half / midUpper(rest, x, share(-logit), share(logit))), Infinity),
    pValue: Math.min(
      1,
      2 * Math.min(midUpper(x, rest, evenShare, 1 - evenShare), midUpper(rest, x, 1 - evenShare, evenShare)),
    ),
  }
}

function nothing(state: RateRatio['state']): RateRatio {
  return { state, ratio: NaN, lower: NaN, upper: NaN, pValue: NaN }
}

function share(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

/** P(X > x) + P(X = x)/2 of the binomial with x + rest trials; x and rest need not be whole. */
function midUpper(x: number, rest: number, p: number, q: number): number {
  const atLeast = x === 0 ? 1 : betaTails(x, rest + 1, p, q).lower
  const above = rest === 0 ? 0 : betaTails(x + 1, rest, p, q).lower
  return (atLeast + above) / 2
}

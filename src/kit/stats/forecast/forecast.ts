import { mustBe } from '../argument.ts'
import type { FilterTrack } from '../detect/filter-track.ts'
import type { KindCounts } from '../detect/shared-season.ts'
import { negativeBinomialQuantile } from '../distribution/negative-binomial.ts'
import { drawGamma, drawNegativeBinomial, drawNormal, type Random } from '../random.ts'
import type { SharedOutlook } from './shared-outlook.ts'

/** What is foretold of one area, one value for each month ahead. */
export interface AreaForecast {
  readonly mean: Float64Array
  /** Variance over mean of the whole forecast: negative binomial with these two. */
  readonly phi: Float64Array
}

/**
 * What the coming months of an area will bring if nothing changes: the fan.
 *
 * From the state of the filter: own level, which wanders on; shared level and season; own season. Misleads after a change that the
 * filter has not seen yet. `NaN` when the area has no others. Cost: O(months ahead).
 * @param track the filter up to today: its state is where the forecast starts
 * @param outlook from `sharedOutlook`: as many months as it has are foretold
 * @throws RangeError when area lies outside the kind
 * @example forecastArea(kind, track, sharedOutlook(kind, track, 12), 7).mean[0]
 */
export function forecastArea(kind: KindCounts, track: FilterTrack, outlook: SharedOutlook, area: number): AreaForecast {
  const parts = partsOf(kind, track, outlook, area)
  const { shape } = parts
  const relative = parts.mean.map(
    (_, i) => 1 / shape + track.tuning.wander * (i + 1) + outlook.variance[i]! + parts.seasonError[i]!,
  )
  return { mean: parts.mean, phi: parts.mean.map((mean, i) => Math.max(1, parts.phi + mean * relative[i]!)) }
}

/**
 * The band that holds a month's count with this chance, or somewhat more, since counts are whole.
 *
 * Bands of months must not be added up to that of a year: use `drawSums`. Cost: two quantiles a month.
 * @throws RangeError when level is not between 0 and 1
 * @example bandOf({ mean: Float64Array.of(1), phi: Float64Array.of(2) }, 0.5).lower[0] // 0
 */
export function bandOf({ mean, phi }: AreaForecast, level: number): { lower: Float64Array; upper: Float64Array } {
  mustBe(level > 0 && level < 1, 'level', level, 'between 0 and 1')
  const quantile = (p: number) => mean.map((m, i) => negativeBinomialQuantile(p, m, phi[i]!))
  return { lower: quantile((1 - level) / 2), upper: quantile((1 + level) / 2) }
}

/**
 * Draws of the sum of all months ahead, smallest first: for the year as a whole, and for the chance to reach a goal.
 *
 * Months hang together through level and shared movement, so bands of months must not be added up: paths are drawn. Cost: O(draws * months).
 * @param random chance, passed in
 * @throws RangeError when draws is not a whole number of at least 1
 * @example drawSums(kind, track, outlook, 7, { random: seededRandom(1) })[1000]
 */
export function drawSums(
  kind: KindCounts,
  track: FilterTrack,
  outlook: SharedOutlook,
  area: number,
  { random, draws = 2000 }: { readonly random: Random; readonly draws?: number },
): Float64Array {
  mustBe(Number.isInteger(draws) && draws >= 1, 'draws', draws, 'a whole number of at least 1')
  const { mean, shape, phi, seasonError } = partsOf(kind, track, outlook, area)
  if (mean.some(Number.isNaN)) return new Float64Array(draws).fill(NaN)
  const { wander } = track.tuning
  return Float64Array.from({ length: draws }, () => {
    let log = Math.log(drawGamma(random, shape, shape))
    let sum = 0
    mean.forEach((expected, i) => {
      const gained = wander + outlook.variance[i]! - (i > 0 ? outlook.variance[i - 1]! : 0)
      log += Math.sqrt(gained) * drawNormal(random) - gained / 2
      const season = Math.sqrt(seasonError[i]!) * drawNormal(random) - seasonError[i]! / 2
      sum += drawNegativeBinomial(random, expected * Math.exp(log + season), phi)
    })
    return sum
  }).sort()
}

/**
 * The chance that the sum of the months ahead is at most this goal.
 *
 * With 2,000 draws it is good to about a point. Cost: O(draws).
 * @returns `NaN` when the draws are not known
 * @example chanceToReach(5, Float64Array.of(3, 5, 6, 9)) // 0.5
 */
export function chanceToReach(goal: number, sums: Float64Array): number {
  return sums.some(Number.isNaN) ? NaN : sums.reduce((n, sum) => n + (sum <= goal ? 1 : 0), 0) / sums.length
}

interface Parts {
  readonly mean: Float64Array
  readonly shape: number
  readonly phi: number
  readonly seasonError: Float64Array
}

function partsOf(
  { population, perYear }: KindCounts,
  { state, tuning }: FilterTrack,
  outlook: SharedOutlook,
  area: number,
): Parts {
  mustBe(area >= 0 && area < population.length, 'area', area, `from 0 to ${population.length - 1}`)
  const { seasonWeight } = tuning
  const level = state.othersMass[area]! > 0 ? (state.othersCases[area]! + 0.5) / state.othersMass[area]! : NaN
  const own = state.shape[area]! / state.rate[area]!
  const place = (i: number) => ((state.months + i) % perYear) * state.areas + area
  const ownSeason = (i: number) =>
    seasonWeight === Infinity
      ? 1
      : (seasonWeight + state.ownCases[place(i)]!) / (seasonWeight + state.ownForetold[place(i)]!)
  return {
    mean: outlook.factor.map(
      (factor, i) => population[area]! * level * own * factor * state.season[place(i)]! * ownSeason(i),
    ),
    shape: state.shape[area]!,
    phi: tuning.phi[area]!,
    seasonError: outlook.factor.map((_, i) =>
      seasonWeight === Infinity ? 0 : 1 / (seasonWeight + state.ownForetold[place(i)]!),
    ),
  }
}

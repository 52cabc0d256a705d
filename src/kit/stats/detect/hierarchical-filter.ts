import { mustBe, mustBeAsLong } from '../argument.ts'
import type { FilterState, FilterTuning, MonthForetold } from './filter-state.ts'

/** How fast the shared level follows the country. */
const sharedDiscount = 0.7
/** How fast an own season is forgotten, a year. */
const seasonDiscount = 0.9
/** A count further above what was foretold than this many deviations counts as this many: outbreaks do not lift the level. */
const robustDeviations = 2.75

/** Whether the others' count of the month itself is known: "different from the country?" or "different from before?". */
export type Against = 'country' | 'before'

/**
 * Foretells one month of all areas of a kind, and takes the month in: the hierarchical gamma-Poisson filter.
 *
 * Two levels: a rate that all areas share (each area looks at the others only), and how many times that rate an area has, which
 * wanders slowly. Misleads where areas do not move together at all, and for months that are not complete yet. Equations: README
 * of the room; Harvey and Fernandes (1989), West and Harrison (1997, section 10.8), Berry and West (2020). Cost: 20 to 40 ns an area.
 * @param counts the month, one count an area, `NaN` missing: the area is foretold and not updated
 * @param population exposure of each area, above 0
 * @param out what was foretold before the own month was taken in; all `NaN` for an area without others
 * @throws RangeError when lengths differ
 * @example takeMonth(state, counts, population, tuning, newMonthForetold(state.areas))
 */
export function takeMonth(
  state: FilterState,
  counts: Float64Array,
  population: Float64Array,
  tuning: FilterTuning,
  out: MonthForetold,
  against: Against = 'country',
): void {
  const { areas, shape, rate, othersCases, othersMass, season, ownCases, ownForetold } = state
  mustBeAsLong('counts', counts, areas)
  mustBeAsLong('population', population, areas)
  const { wander, seasonWeight, phi } = tuning
  const ownSeason = seasonWeight < Infinity
  const row = (state.months % state.perYear) * areas
  const { cases, people } = totalOf(counts, population)
  const seenFirst = against === 'country'
  for (let i = 0; i < areas; i++) {
    const y = counts[i]!
    const known = !Number.isNaN(y)
    const s = season[row + i]!
    const beforeCases = othersCases[i]!
    const beforeMass = othersMass[i]!
    const nowCases = sharedDiscount * beforeCases + (known ? cases - y : cases)
    const nowMass = sharedDiscount * beforeMass + s * (known ? people - population[i]! : people)
    othersCases[i] = nowCases
    othersMass[i] = nowMass
    // Half a case keeps a kind that was nowhere else from having a rate of exactly zero.
    const sharedCases = (seenFirst ? nowCases : beforeCases) + 0.5
    const mass = seenFirst ? nowMass : beforeMass
    const perForetold = ownSeason ? 1 / (seasonWeight + ownForetold[row + i]!) : 0
    const own = ownSeason ? (seasonWeight + ownCases[row + i]!) * perForetold : 1
    const p = phi[i]!
    // Divisions are dear: one gives both the shared rate and its error, one both the level and its error.
    const shares = 1 / (mass * sharedCases)
    const exposure = population[i]! * s * own * sharedCases * sharedCases * shares
    const exposureError = p * mass * shares + perForetold
    const level = 1 / (shape[i]! * rate[i]!)
    const mean = mass > 0 ? exposure * shape[i]! * shape[i]! * level : NaN
    // The level wanders: its relative variance 1/shape grows by `wander`, its mean stays.
    const variance = p * mean + mean * mean * (rate[i]! * level + wander + exposureError)
    out.mean[i] = mean
    out.variance[i] = variance
    out.exposure[i] = mass > 0 ? exposure : NaN
    out.exposureError[i] = exposureError
    const kept = 1 / (1 + wander * shape[i]!)
    let a = kept * shape[i]!
    let b = kept * rate[i]!
    if (known && mass > 0) {
      const robust = y > mean ? Math.min(y, Math.ceil(mean + robustDeviations * Math.sqrt(variance))) : y
      const perScatter = 1 / p
      a += robust * perScatter
      b += exposure * perScatter
      if (ownSeason) {
        ownCases[row + i] = seasonDiscount * ownCases[row + i]! + robust * perScatter
        ownForetold[row + i] = seasonDiscount * ownForetold[row + i]! + (mean / own) * perScatter
      }
    }
    shape[i] = a
    rate[i] = b
  }
  state.months++
}

function totalOf(counts: Float64Array, population: Float64Array): { cases: number; people: number } {
  let [cases, people] = [0, 0]
  for (let i = 0; i < counts.length; i++) {
    if (Number.isNaN(counts[i]!)) continue
    cases += counts[i]!
    people += population[i]!
  }
  return { cases, people }
}

/**
 * Lets an area begin anew after a lasting change that a person confirmed (a shopping centre opened): its level keeps its mean and
 * half of its weight. West and Harrison (1997), section 11.5: feed-forward intervention.
 *
 * Misleads when it is used to silence a signal: it widens what is expected, for a year or so. Cost: nothing.
 * @throws RangeError when the area lies outside the kind
 * @example intervene(state, 7)
 */
export function intervene(state: FilterState, area: number): void {
  mustBe(Number.isInteger(area) && area >= 0 && area < state.areas, 'area', area, `from 0 to ${state.areas - 1}`)
  state.shape[area]! *= 0.5
  state.rate[area]! *= 0.5
}

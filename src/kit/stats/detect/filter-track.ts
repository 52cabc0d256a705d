import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'
import { type FilterState, type FilterTuning, newFilterState, newMonthForetold } from './filter-state.ts'
import { type Against, takeMonth } from './hierarchical-filter.ts'
import { fillSharedSeason, type KindCounts } from './shared-season.ts'

/** What the filter foretold of each month and knew after it, [month][area]; and its state at the end. */
export interface FilterTrack {
  readonly mean: Float64Array
  readonly variance: Float64Array
  readonly exposure: Float64Array
  readonly exposureError: Float64Array
  readonly shape: Float64Array
  readonly rate: Float64Array
  readonly tuning: FilterTuning
  readonly state: FilterState
}

/** The season of the first years is taken from this many years together. */
const firstYears = 3

/**
 * Follows all areas of one kind through their history.
 *
 * The first three years share one season that knows all three: judge later months only. Cost: some 30 ns an area and month, and
 * once a year some microseconds an area for the season.
 * @param until months to follow; all when left out
 * @throws RangeError when lengths or counts are wrong
 * @example followKind(kind, tuneFilter(kind)).mean[month * areas + area]
 */
export function followKind(
  kind: KindCounts,
  tuning: FilterTuning,
  { until = kind.months, against = 'country' }: { until?: number; against?: Against } = {},
): FilterTrack {
  checkKind(kind)
  mustBeAsLong('phi', tuning.phi, kind.population.length)
  const areas = kind.population.length
  const column = () => new Float64Array(until * areas)
  const columns = {
    mean: column(),
    variance: column(),
    exposure: column(),
    exposureError: column(),
    shape: column(),
    rate: column(),
  }
  const out = newMonthForetold(areas)
  const state = eachMonth(kind, tuning, until, (t, now) => {
    takeMonth(now, kind.counts.subarray(t * areas, (t + 1) * areas), kind.population, tuning, out, against)
    columns.mean.set(out.mean, t * areas)
    columns.variance.set(out.variance, t * areas)
    columns.exposure.set(out.exposure, t * areas)
    columns.exposureError.set(out.exposureError, t * areas)
    columns.shape.set(now.shape, t * areas)
    columns.rate.set(now.rate, t * areas)
  })
  return { ...columns, tuning, state }
}

/**
 * Walks through the months with a state whose season is renewed each year.
 * @throws RangeError when `until` lies outside the kind or the wander is negative
 */
export function eachMonth(
  kind: KindCounts,
  tuning: FilterTuning,
  until: number,
  visit: (month: number, state: FilterState) => void,
): FilterState {
  mustBe(tuning.wander >= 0, 'wander', tuning.wander, '0 or more')
  mustBe(until >= 0 && until <= kind.months, 'until', until, `from 0 to ${kind.months}`)
  const state = newFilterState(kind.population.length, kind.perYear)
  for (let t = 0; t < until; t++) {
    if (t % kind.perYear === 0) renewSeason(state, kind, t, until)
    visit(t, state)
  }
  return state
}

function renewSeason(state: FilterState, kind: KindCounts, month: number, until: number): void {
  fillSharedSeason(state.season, kind, Math.max(month, Math.min(firstYears * kind.perYear, until)))
}

export function checkKind({ counts, population, months, perYear }: KindCounts): void {
  mustBe(Number.isInteger(months) && months >= 0, 'months', months, 'a whole number of 0 or more')
  mustBe(Number.isInteger(perYear) && perYear >= 2, 'perYear', perYear, 'a whole number of at least 2')
  mustBeAsLong('counts', counts, months * population.length)
  mustBeCounts('counts', counts)
  for (const p of population) mustBe(p > 0 && p < Infinity, 'population', p, 'above 0 and finite')
}

import { mustBe } from '../argument.ts'
import type { FilterState } from '../detect/filter-state.ts'
import { newMonthForetold } from '../detect/filter-state.ts'
import type { FilterTrack } from '../detect/filter-track.ts'
import { eachMonth } from '../detect/filter-track.ts'
import { takeMonth } from '../detect/hierarchical-filter.ts'
import type { KindCounts } from '../detect/shared-season.ts'

/** Where the shared level goes, one value for each month ahead. */
export interface SharedOutlook {
  /** Expected level as times today's. */
  readonly factor: Float64Array
  /** Relative variance of the shared part of a forecast, learnt from how wrong the same rule was in the past. */
  readonly variance: Float64Array
}

/** The trend is read from this many months, and loses a tenth of itself each month ahead. */
const trendMonths = 24
const damping = 0.9
const warmUp = 36

/**
 * Where the level that all areas share goes in the coming months, and how far such forecasts were off before.
 *
 * The trend is only that of all areas together, and fades (Gardner and McKenzie 1985). Misleads when the history is calm and the future
 * is not; a shock in the history widens all bands after it. Below five years of history the variance is that of a usual kind.
 * Cost: one walk through the history.
 * @param ahead months ahead
 * @throws RangeError when ahead is not a whole number of at least 1
 * @example sharedOutlook(kind, track, 12).factor[11]
 */
export function sharedOutlook(kind: KindCounts, track: FilterTrack, ahead: number): SharedOutlook {
  mustBe(Number.isInteger(ahead) && ahead >= 1, 'ahead', ahead, 'a whole number of at least 1')
  const smallest = kind.population.indexOf(Math.min(...kind.population))
  const { levels, seasons, others } = lookBack(kind, track, smallest)
  const until = levels.length
  const rule = (month: number, h: number) => {
    const slope = month >= trendMonths ? Math.log(levels[month]! / levels[month - trendMonths]!) / trendMonths : 0
    return Math.exp((slope * damping * (1 - damping ** h)) / (1 - damping))
  }
  const factor = Float64Array.from({ length: ahead }, (_, i) => rule(until - 1, i + 1))
  const phi = track.tuning.phi.reduce((a, b) => a + b, 0) / track.tuning.phi.length
  const variance = new Float64Array(ahead)
  for (let h = 1; h <= ahead; h++) {
    let [squares, months] = [0, 0]
    for (let t = warmUp; t + h < until; t++) {
      const foretold = levels[t]! * rule(t, h) * seasons[t]![(t + h) % kind.perYear]! * others.population[t + h]!
      const error = others.cases[t + h]! / foretold - 1
      if (!(foretold > 0) || Number.isNaN(error)) continue
      squares += error * error - phi / foretold
      months++
    }
    const learnt = months >= kind.perYear ? Math.max(0, squares / months) : usualVariance * h
    // Further ahead is never surer.
    variance[h - 1] = Math.max(learnt, h > 1 ? variance[h - 2]! : 0)
  }
  return { factor, variance }
}

/** What the shared level of a usual kind gains in variance a month. */
const usualVariance = 5e-4

interface LookBack {
  readonly levels: Float64Array
  /** The season as it was known at each month. */
  readonly seasons: readonly Float64Array[]
  readonly others: { readonly cases: Float64Array; readonly population: Float64Array }
}

/** The shared level as the smallest area sees it, which is all but the whole. */
function lookBack(kind: KindCounts, track: FilterTrack, area: number): LookBack {
  const areas = kind.population.length
  const until = track.state.months
  const levels = new Float64Array(until)
  const seasons: Float64Array[] = []
  const others = { cases: new Float64Array(until), population: new Float64Array(until) }
  const out = newMonthForetold(areas)
  eachMonth(kind, track.tuning, until, (t, state: FilterState) => {
    const counts = kind.counts.subarray(t * areas, (t + 1) * areas)
    takeMonth(state, counts, kind.population, track.tuning, out)
    levels[t] = (state.othersCases[area]! + 0.5) / state.othersMass[area]!
    seasons.push(Float64Array.from({ length: kind.perYear }, (_, m) => state.season[m * areas + area]!))
    counts.forEach((y, i) => {
      if (i === area || Number.isNaN(y)) return
      others.cases[t]! += y
      others.population[t]! += kind.population[i]!
    })
  })
  return { levels, seasons, others }
}

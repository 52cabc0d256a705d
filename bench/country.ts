import { farringtonBaseline } from '../src/kit/stats/detect/farrington-baseline.ts'
import {
  type FarringtonColumns,
  fillFarrington,
  newFarringtonColumns,
} from '../src/kit/stats/detect/farrington-columns.ts'
import { settingB } from '../src/kit/stats/detect/farrington-settings.ts'
import {
  type FilterState,
  type FilterTuning,
  type MonthForetold,
  newMonthForetold,
} from '../src/kit/stats/detect/filter-state.ts'
import { takeMonth } from '../src/kit/stats/detect/hierarchical-filter.ts'
import { fillTails } from '../src/kit/stats/distribution/fast-negative-binomial.ts'
import { drawPoisson, seededRandom } from '../src/kit/stats/random.ts'

/** A country of 14,842 areas and 50 kinds: 742,100 series, some 800,000 crimes a year. */
export const areas = 14_842
export const kinds = 50
/** The judged month and the history that Farrington needs. */
export const months = 62

/** Counts of all kinds, [kind][month][area], small so that two workers can share them. */
export function makeCountry(shared: Uint16Array): void {
  const random = seededRandom(1)
  for (let kind = 0; kind < kinds; kind++) {
    // From one case in a thousand months to one a month: 41% of all cases are in the largest kinds.
    const mean = 0.001 * 1000 ** (kind / (kinds - 1))
    for (let at = 0; at < months * areas; at++) {
      const size = 0.3 + 1.4 * ((at % areas) / areas)
      shared[kind * months * areas + at] =
        random.uniform() < 1 - Math.exp(-mean * size) ? Math.max(1, drawPoisson(random, mean * size)) : 0
    }
  }
}

/** The filter of one kind after all months but the last, in memory that workers share. */
export interface KindAtWork {
  readonly state: FilterState
  readonly tuning: FilterTuning
}

const perYear = 12
/** Doubles that the filter keeps for an area: four of its levels, and three tables of a year. */
const stateSize = 4 + 3 * perYear
export const stateBytes = 8 * stateSize * areas * kinds

export function kindAtWork(states: SharedArrayBuffer, kind: number): KindAtWork {
  let offset = 8 * stateSize * areas * kind
  const next = (length: number) => {
    const column = new Float64Array(states, offset, length)
    offset += 8 * length
    return column
  }
  const state: FilterState = {
    areas,
    perYear,
    months: months - 1,
    shape: next(areas),
    rate: next(areas),
    othersCases: next(areas),
    othersMass: next(areas),
    season: next(perYear * areas),
    ownCases: next(perYear * areas),
    ownForetold: next(perYear * areas),
  }
  return { state, tuning: { wander: 1e-3, seasonWeight: 100, phi } }
}

const phi = new Float64Array(areas).fill(1.3)

/** Room that is used for one kind after the other. */
export interface Room {
  readonly counts: Float64Array
  readonly foretold: MonthForetold
  readonly columns: FarringtonColumns
  readonly pUpper: Float64Array
  readonly pLower: Float64Array
  readonly population: Float64Array
}

export function newRoom(): Room {
  return {
    counts: new Float64Array(months * areas),
    foretold: newMonthForetold(areas),
    columns: newFarringtonColumns(areas),
    pUpper: new Float64Array(areas),
    pLower: new Float64Array(areas),
    population: Float64Array.from({ length: areas }, (_, i) => 300 + 1400 * (i / areas)),
  }
}

/** Follows a kind up to the month before the judged one. */
export function prepareKind(shared: Uint16Array, states: SharedArrayBuffer, kind: number, room: Room): void {
  const { state, tuning } = kindAtWork(states, kind)
  state.shape.fill(2)
  state.rate.fill(2)
  state.season.fill(1)
  state.months = 0
  takeIn(shared, kind, room)
  for (let t = 0; t < months - 1; t++) {
    takeMonth(state, room.counts.subarray(t * areas, (t + 1) * areas), room.population, tuning, room.foretold)
  }
}

const baseline = farringtonBaseline(months - 1, settingB)!
const out = new Float64Array(4)

/** One new month of one kind by both engines: all that a monthly run does. The filter is put back, so that it can run again. */
export function judgeKind(shared: Uint16Array, kind: number, { state, tuning }: KindAtWork, room: Room): void {
  takeIn(shared, kind, room)
  const now = room.counts.subarray((months - 1) * areas)
  takeMonth(state, now, room.population, tuning, room.foretold)
  state.months--
  for (let i = 0; i < areas; i++) {
    const mean = room.foretold.mean[i]!
    fillTails(out, now[i]!, mean, room.foretold.variance[i]! / mean)
    room.pUpper[i] = out[0]!
    room.pLower[i] = out[1]!
  }
  fillFarrington(room.columns, room.counts, baseline)
}

function takeIn(shared: Uint16Array, kind: number, room: Room): void {
  room.counts.set(shared.subarray(kind * months * areas, (kind + 1) * months * areas))
}

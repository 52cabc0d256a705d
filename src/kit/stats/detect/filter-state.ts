/** What is chosen for one kind of offence on its history: see `tuneFilter`. */
export interface FilterTuning {
  /** Wander: the variance that the log of an area's own level gains each month. */
  readonly wander: number
  /** Cases that the shared season is worth against the own season; `Infinity` is no own season. */
  readonly seasonWeight: number
  /** Variance over mean of the counts of each area, above 1. */
  readonly phi: Float64Array
}

/**
 * What the filter knows of all areas of one kind after some month. One value an area; tables hold one row of areas for each
 * month of the year.
 */
export interface FilterState {
  readonly areas: number
  readonly perYear: number
  /** Months that were taken in. */
  months: number
  /** The area's own level, as times the shared rate: a gamma distribution. */
  readonly shape: Float64Array
  readonly rate: Float64Array
  /** The shared level without the area itself: discounted counts, and discounted population times season. */
  readonly othersCases: Float64Array
  readonly othersMass: Float64Array
  /** Season of the others, mean 1. */
  readonly season: Float64Array
  /** Own season: discounted cases, and what the shared season foretold of them. */
  readonly ownCases: Float64Array
  readonly ownForetold: Float64Array
}

/** Before anything is seen an area is like all areas, with the weight of this many expected cases. */
const firstWeight = 2

export function newFilterState(areas: number, perYear: number): FilterState {
  return {
    areas,
    perYear,
    months: 0,
    shape: new Float64Array(areas).fill(firstWeight),
    rate: new Float64Array(areas).fill(firstWeight),
    othersCases: new Float64Array(areas),
    othersMass: new Float64Array(areas),
    season: new Float64Array(areas * perYear).fill(1),
    ownCases: new Float64Array(areas * perYear),
    ownForetold: new Float64Array(areas * perYear),
  }
}

/** What the filter foretold of a month, one value an area. `NaN` where nothing is known of other areas. */
export interface MonthForetold {
  /** Expected count and its variance. */
  readonly mean: Float64Array
  readonly variance: Float64Array
  /** Shared rate times population and season: what the own level is multiplied with. */
  readonly exposure: Float64Array
  /** Relative variance of that exposure. */
  readonly exposureError: Float64Array
}

export function newMonthForetold(areas: number): MonthForetold {
  const column = () => new Float64Array(areas).fill(NaN)
  return { mean: column(), variance: column(), exposure: column(), exposureError: column() }
}

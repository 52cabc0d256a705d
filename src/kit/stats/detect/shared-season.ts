/** Years of history that the season is taken from. */
const seasonYears = 6
/** Cases by which a season that rests on few cases is drawn to 1. */
const pseudoCases = 5

/** Counts of one kind over all areas, month by month. */
export interface KindCounts {
  /** [month][area], `NaN` missing. */
  readonly counts: Float64Array
  /** Exposure of each area, above 0. */
  readonly population: Float64Array
  readonly months: number
  readonly perYear: number
}

/**
 * The season that the other areas of a kind have, for each area: one row of areas for each month of the year, mean 1.
 *
 * Ratio of counts to the centred mean of a year, over six years, with five pseudo-cases in each. Before two years are known it
 * is 1. Cost: O(areas * years * perYear²), once a year.
 * @param until months that may be looked at; the first month is the first of a year
 * @example fillSharedSeason(state.season, kind, 60)
 */
export function fillSharedSeason(season: Float64Array, kind: KindCounts, until: number): void {
  season.fill(1)
  const { counts, population, perYear } = kind
  const areas = population.length
  if (until < 2 * perYear) return
  const first = Math.max(0, until - seasonYears * perYear)
  const [cases, people] = [new Float64Array(until - first), new Float64Array(until - first)]
  for (let t = 0; t < cases.length; t++) {
    for (let i = 0; i < areas; i++) {
      const y = counts[(t + first) * areas + i]!
      if (Number.isNaN(y)) continue
      cases[t]! += y
      people[t]! += population[i]!
    }
  }
  const everyone = population.reduce((a, b) => a + b, 0)
  const others = new Float64Array(cases.length)
  for (let i = 0; i < areas; i++) {
    for (let t = 0; t < others.length; t++) {
      const y = counts[(t + first) * areas + i]!
      const known = !Number.isNaN(y)
      const left = people[t]! - (known ? population[i]! : 0)
      // As many cases as there would be with all others known.
      others[t] = left > 0 ? ((cases[t]! - (known ? y : 0)) / left) * (everyone - population[i]!) : NaN
    }
    fillOne(season, others, { area: i, areas, perYear, first })
  }
}

interface Place {
  readonly area: number
  readonly areas: number
  readonly perYear: number
  readonly first: number
}

function fillOne(season: Float64Array, others: Float64Array, { area, areas, perYear, first }: Place): void {
  const above = new Float64Array(perYear).fill(pseudoCases)
  const below = new Float64Array(perYear).fill(pseudoCases)
  const half = Math.floor(perYear / 2)
  for (let t = half; t + half < others.length; t++) {
    // The centred mean of a year of an even number of months: half of both ends.
    let year = (others[t - half]! + others[t + half]!) / 2
    for (let u = t - half + 1; u < t + half; u++) year += others[u]!
    const centred = year / (2 * half)
    if (Number.isNaN(centred)) continue
    above[(t + first) % perYear]! += others[t]!
    below[(t + first) % perYear]! += centred
  }
  let mean = 0
  for (let m = 0; m < perYear; m++) mean += above[m]! / below[m]! / perYear
  for (let m = 0; m < perYear; m++) season[m * areas + area] = above[m]! / below[m]! / mean
}

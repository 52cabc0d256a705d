import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'

export interface DifferenceInDifferences {
  /** `no-cases`: one of the four sums is zero; `unknown`: a count is missing. Then all is `NaN`. */
  readonly state: 'known' | 'no-cases' | 'unknown'
  /** log of how many times the area's change is that of the others. */
  readonly logEffect: number
  /** Quasi-Poisson standard error. Too small when months hang together: it is a check on the sign, not an inference. */
  readonly error: number
  readonly dispersion: number
}

/**
 * How an area changed against how others changed, as a check on the synthetic control: a different sign means "cannot tell".
 *
 * Quasi-Poisson regression on area, month and measure. With one treated area its estimate is a ratio of four sums and its fitted counts
 * are products of sums, so no regression is needed. A clustered error is not computed: with one treated area it collapses (MacKinnon
 * and Webb 2017; Conley and Taber 2011). McCullagh and Nelder (1989), section 6.4. Cost: O(areas * periods).
 * @param series counts of each area, all periods
 * @param treated which of them had the measure
 * @param before periods before the measure
 * @throws RangeError when lengths differ or counts are wrong
 * @example differenceInDifferences([Float64Array.of(4, 2), Float64Array.of(6, 6)], 0, 1).logEffect // log(0.5)
 */
export function differenceInDifferences(
  series: readonly Float64Array[],
  treated: number,
  before: number,
): DifferenceInDifferences {
  const periods = series[0]?.length ?? 0
  mustBe(series.length >= 2, 'series', series.length, 'at least 2')
  mustBe(treated >= 0 && treated < series.length, 'treated', treated, `from 0 to ${series.length - 1}`)
  mustBe(before >= 1 && before < periods, 'before', before, `from 1 to ${periods - 1}`)
  series.forEach((y, i) => {
    mustBeAsLong(`series ${i}`, y, periods)
    mustBeCounts(`series ${i}`, y)
  })
  const own = series[treated]!
  const others = Float64Array.from(own, (_, t) => series.reduce((sum, y, i) => (i === treated ? sum : sum + y[t]!), 0))
  const sum = (y: Float64Array, from: number, to: number) => y.subarray(from, to).reduce((a, b) => a + b, 0)
  const [ownBefore, ownAfter] = [sum(own, 0, before), sum(own, before, periods)]
  const [othersBefore, othersAfter] = [sum(others, 0, before), sum(others, before, periods)]
  const sums = [ownBefore, ownAfter, othersBefore, othersAfter]
  if (sums.some(Number.isNaN)) return { state: 'unknown', logEffect: NaN, error: NaN, dispersion: NaN }
  if (sums.includes(0)) return { state: 'no-cases', logEffect: NaN, error: NaN, dispersion: NaN }

  // Fitted: each month's total is shared out by the areas' totals; the own area by its totals before and after.
  let pearson = 0
  for (let t = 0; t < periods; t++) {
    const month = own[t]! + others[t]!
    const [ownTotal, othersTotal] = t < before ? [ownBefore, othersBefore] : [ownAfter, othersAfter]
    series.forEach((y, i) => {
      const area = i === treated ? ownTotal : (othersTotal * sum(y, 0, periods)) / (othersBefore + othersAfter)
      const expected = (month * area) / (ownTotal + othersTotal)
      if (expected > 0) pearson += (y[t]! - expected) ** 2 / expected
    })
  }
  const freedom = series.length * periods - (series.length + periods)
  const dispersion = pearson / freedom
  return {
    state: 'known',
    logEffect: Math.log(ownAfter / ownBefore) - Math.log(othersAfter / othersBefore),
    error: Math.sqrt(dispersion * sums.reduce((total, cases) => total + 1 / cases, 0)),
    dispersion,
  }
}

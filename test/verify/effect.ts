import { differenceInDifferences } from '../../src/kit/stats/effect/difference-in-differences.ts'
import { interruptedSeries } from '../../src/kit/stats/effect/interrupted-series.ts'
import { syntheticControl } from '../../src/kit/stats/effect/synthetic-control.ts'
import { factorColumns, intercept } from '../../src/kit/stats/model/design.ts'
import { quasiPoisson } from '../../src/kit/stats/model/quasi-poisson.ts'
import { readReference } from './reference.ts'
import { type Cell, compare, leaveOut, newTally, type Tally } from './tally.ts'

interface Case {
  readonly pre: number
  readonly treated_column: number
  readonly ridge: number
  readonly Y: readonly (readonly number[])[]
  readonly synthetic: {
    readonly weights: readonly Cell[]
    readonly rmspe_pre: number
    readonly rmspe_post: number
    readonly ratio: number
    readonly objective: number
    readonly effect_mean: number
  }
  readonly placebo_ratio: readonly Cell[]
  readonly placebo_p: number
  readonly did_poisson: { readonly log_effect: number; readonly se_quasi: number; readonly dispersion: number }
  readonly its: {
    readonly coef: readonly Cell[]
    readonly se: readonly Cell[]
    readonly dispersion: number
    readonly nw_se: readonly Cell[]
  }
}

const within = { within: 1e-9 }
const weightsWithin = { within: 1e-8 }

/**
 * R's dispersion has the weights of its last step but one, which at a deviance that settles to 1e-12 are 1e-8 off. So: the same regression,
 * stopped where R stops, against R; and the closed form of the product against that regression run to the end.
 */
function checkRegression(
  tally: Tally,
  n: number,
  series: readonly Float64Array[],
  { pre, treated_column, did_poisson }: Case,
): void {
  const treated = treated_column - 1
  const [areas, months] = [series.length, series[0]!.length]
  const counts = Float64Array.from(
    { length: areas * months },
    (_, row) => series[Math.floor(row / months)]![row % months]!,
  )
  const levels = (of: (row: number) => number) => Int32Array.from(counts, (_, row) => of(row))
  const columns = [
    intercept(counts.length),
    ...factorColumns(
      levels((row) => Math.floor(row / months)),
      areas,
    ),
    ...factorColumns(
      levels((row) => row % months),
      months,
    ),
    counts.map((_, row) => (Math.floor(row / months) === treated && row % months >= pre ? 1 : 0)),
  ]
  const asR = quasiPoisson(columns, counts, { tolerance: 1e-12 })
  compare(tally, `regression effect ${n}`, asR.coefficients.at(-1)!, did_poisson.log_effect, within)
  compare(tally, `regression error ${n}`, asR.standardErrors.at(-1)!, did_poisson.se_quasi, within)
  compare(tally, `regression dispersion ${n}`, asR.dispersion, did_poisson.dispersion, within)
  const start = asR.fitted.map((mu) => Math.log(mu))
  const toTheEnd = quasiPoisson(columns, counts, { tolerance: 1e-15, start })
  const closed = differenceInDifferences(series, treated, pre)
  compare(tally, `closed form error ${n}`, closed.error, toTheEnd.standardErrors.at(-1)!, within)
  compare(tally, `closed form dispersion ${n}`, closed.dispersion, toTheEnd.dispersion, within)
}

/** Synthetic control with placebos (weights 1e-8), Poisson difference in differences, interrupted series. */
export function verifyEffect(folder: string): Tally {
  const tally = newTally('effect')
  readReference<{ cases: Case[] }>(folder, 'effect').cases.forEach((c, n) => {
    const series = c.Y.map((y) => Float64Array.from(y))
    const treated = c.treated_column - 1
    const s = syntheticControl(series, treated, { before: c.pre, ridge: c.ridge })
    const donors = s.weights.filter((_, i) => i !== treated)
    c.synthetic.weights.forEach((w, i) => {
      compare(tally, `weight ${n} ${i}`, donors[i]!, w, weightsWithin)
    })
    c.placebo_ratio.forEach((ratio, i) => {
      compare(tally, `placebo ${n} ${i}`, s.placeboRatio[i]!, ratio, weightsWithin)
    })
    const one = (name: string, got: number, want: Cell, tolerance = within) =>
      compare(tally, `${name} ${n}`, got, want, tolerance)
    one('RMSPE before', s.rmspeBefore, c.synthetic.rmspe_pre, weightsWithin)
    one('RMSPE after', s.rmspeAfter, c.synthetic.rmspe_post, weightsWithin)
    one('objective', s.objective, c.synthetic.objective)
    one('mean gap', s.meanGap, c.synthetic.effect_mean, weightsWithin)
    one('placebo p', s.pValue, c.placebo_p)
    const d = differenceInDifferences(series, treated, c.pre)
    one('difference in differences', d.logEffect, c.did_poisson.log_effect)
    checkRegression(tally, n, series, c)
    leaveOut(tally, 'never computed: the clustered error with one treated area')
    const its = interruptedSeries(series[treated]!, c.pre)
    one('interrupted series dispersion', its.dispersion, c.its.dispersion)
    c.its.coef.forEach((want, i) => {
      one(`interrupted series coefficient ${i}`, its.coefficients[i]!, want)
      one(`interrupted series error ${i}`, its.standardErrors[i]!, c.its.se[i]!)
      one(`interrupted series Newey-West ${i}`, its.neweyWest[i]!, c.its.nw_se[i]!)
    })
  })
  return tally
}

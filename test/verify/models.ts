import { factorColumns, intercept, periods, yearlyWave } from '../../src/kit/stats/model/design.ts'
import { negativeBinomialRegression } from '../../src/kit/stats/model/negative-binomial-regression.ts'
import { neweyWestErrors } from '../../src/kit/stats/model/newey-west.ts'
import { linearForm, quadraticForm } from '../../src/kit/stats/model/quadratic-form.ts'
import { leverages, quasiPoisson } from '../../src/kit/stats/model/quasi-poisson.ts'
import { countDeviance } from '../../src/kit/stats/special/count-deviance.ts'
import { readReference } from './reference.ts'
import { readSeries, type SeriesSet } from './series.ts'
import { type Cell, compare, leaveOut, newTally, type Tally } from './tally.ts'

interface Regression {
  readonly coef: Cell[]
  readonly se: Cell[]
  readonly p: Cell[]
  readonly dispersion: number
  readonly deviance: number
  readonly null_deviance: number
  readonly df: number
  readonly fitted_last: Cell[]
  readonly hat_last: Cell[]
  readonly pearson_last: Cell[]
  readonly deviance_res_last: Cell[]
  readonly anscombe_last: Cell[]
  readonly pred_link: Cell[]
  readonly pred_se: Cell[]
  readonly nw_se: Cell[]
}

interface NegativeBinomial {
  readonly coef: Cell[]
  readonly se: Cell[]
  readonly theta: number
  readonly se_theta: number
  readonly twologlik: number
  readonly deviance: number
}

interface Case {
  readonly series: string
  readonly harmonic?: Regression
  readonly months?: Regression
  readonly mean?: Regression
  readonly negbin?: NegativeBinomial
}

const within = { within: 1e-9 }

/** Quasi-Poisson with offset, waves and factors, Newey-West errors (1e-9), and negative binomial regression (1e-5). */
export function verifyModels(folder: string): Tally {
  const tally = newTally('models')
  const series = readSeries(folder)
  for (const c of readReference<{ cases: Case[] }>(folder, 'glm').cases) {
    for (const kind of ['harmonic', 'months', 'mean'] as const) {
      const regression = c[kind]
      if (regression) checkRegression(tally, `${c.series} ${kind}`, regression, designOf(series, c.series, kind))
      else leaveOut(tally, 'R gave no regression there (not converged, or a month without cases)')
    }
    if (c.negbin) checkNegativeBinomial(tally, c.series, c.negbin, designOf(series, c.series, 'harmonic').slice())
    else leaveOut(tally, 'R gave no negative binomial regression there')
  }
  return tally
}

interface Design {
  readonly columns: readonly Float64Array[]
  readonly counts: Float64Array
  readonly offset?: Float64Array
  readonly slice: () => Design
}

/** The design over all months, of which the last 12 are missing to the fit and predicted. */
function designOf(set: SeriesSet, id: string, kind: 'harmonic' | 'months' | 'mean'): Design {
  const at = set.ids.indexOf(id)
  const all = set.counts[at]!
  const counts = all.map((y, i) => (i < all.length - 12 ? y : NaN))
  const one = intercept(all.length)
  const time = periods(all.length, 1)
  const months = factorColumns(
    Int32Array.from(all, (_, i) => i % 12),
    12,
  )
  const columns =
    kind === 'mean' ? [one] : kind === 'months' ? [one, time, ...months] : [one, time, ...yearlyWave(all.length, 1, 12)]
  const offset = set.population[at]!.map((p) => Math.log(p))
  const plain: Design = { columns, counts, slice: () => plain }
  return kind === 'harmonic' ? { ...plain, offset } : plain
}

function checkRegression(tally: Tally, name: string, want: Regression, { columns, counts, offset }: Design): void {
  const fit = quasiPoisson(columns, counts, offset && { offset })
  const each = (what: string, wanted: readonly Cell[], got: (i: number) => number, tolerance = within) =>
    wanted.forEach((w, i) => {
      compare(tally, `${name} ${what} ${i}`, got(i), w, tolerance)
    })
  each('coefficient', want.coef, (i) => fit.coefficients[i]!)
  each('error', want.se, (i) => fit.standardErrors[i]!)
  const known = counts.length - 12
  const constant = counts.subarray(0, known).every((count) => count === counts[0])
  if (constant) {
    leaveOut(tally, 'constant series: p and Newey-West are rounding noise over rounding noise', 2 * want.coef.length)
    leaveOut(tally, 'constant series: a deviance residual is the root of rounding noise', want.deviance_res_last.length)
  } else {
    each('p', want.p, (i) => fit.pValues[i]!)
    each('Newey-West', want.nw_se, (i) => neweyWestErrors(columns, counts, fit, 3)[i]!)
  }
  compare(tally, `${name} dispersion`, fit.dispersion, want.dispersion, within)
  compare(tally, `${name} deviance`, fit.deviance, want.deviance, within)
  compare(tally, `${name} null deviance`, fit.nullDeviance, want.null_deviance, within)
  compare(tally, `${name} degrees of freedom`, fit.degreesOfFreedom, want.df, { within: 0 })
  const hats = leverages(columns, fit)
  const row = (i: number) => known - 3 + i
  each('fitted', want.fitted_last, (i) => fit.fitted[row(i)]!)
  each('leverage', want.hat_last, (i) => hats[row(i)]!)
  const prediction = (i: number) => linearForm(columns, known + i, fit.coefficients) + (offset?.[known + i] ?? 0)
  const pearson = (i: number) => (counts[row(i)]! - fit.fitted[row(i)]!) / Math.sqrt(fit.fitted[row(i)]!)
  each('Pearson residual', want.pearson_last, pearson)
  const [y, mu] = [(i: number) => counts[row(i)]!, (i: number) => fit.fitted[row(i)]!]
  const deviance = (i: number) => Math.sign(y(i) - mu(i)) * Math.sqrt(2 * countDeviance(y(i), mu(i)))
  const anscombe = (i: number) => 1.5 * (y(i) ** (2 / 3) * mu(i) ** (-1 / 6) - Math.sqrt(mu(i)))
  if (!constant) each('deviance residual', want.deviance_res_last, deviance)
  each('Anscombe residual', want.anscombe_last, anscombe)
  each('prediction', want.pred_link, prediction)
  each('prediction error', want.pred_se, (i) =>
    Math.sqrt(fit.dispersion * quadraticForm(columns, known + i, fit.inverse)),
  )
}

function checkNegativeBinomial(tally: Tally, name: string, want: NegativeBinomial, { columns, counts }: Design): void {
  const fit = negativeBinomialRegression(columns, counts)
  const tolerance = { within: 1e-5 }
  want.coef.forEach((w, i) => {
    compare(tally, `${name} negbin coefficient ${i}`, fit.coefficients[i]!, w, tolerance)
  })
  want.se.forEach((w, i) => {
    compare(tally, `${name} negbin error ${i}`, fit.standardErrors[i]!, w, tolerance)
  })
  compare(tally, `${name} theta`, fit.theta, want.theta, tolerance)
  compare(tally, `${name} theta error`, fit.thetaError, want.se_theta, tolerance)
  compare(tally, `${name} log likelihood`, 2 * fit.logLikelihood, want.twologlik, tolerance)
  compare(tally, `${name} negbin deviance`, fit.deviance, want.deviance, tolerance)
}

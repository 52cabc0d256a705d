import { mustBe } from '../argument.ts'
import { intercept, periods, yearlyWave } from '../model/design.ts'
import { neweyWestErrors } from '../model/newey-west.ts'
import { type QuasiPoissonFit, quasiPoisson } from '../model/quasi-poisson.ts'

export interface InterruptedSeries {
  /** Why the numbers are `NaN`, or `fitted` when they are not. `no-cases`: there is none before, or none after. */
  readonly state: QuasiPoissonFit['state'] | 'no-cases'
  /** Level, trend, step at the measure, change of trend after it, and the yearly wave (cosine, sine): on the log scale. */
  readonly coefficients: Float64Array
  /** Of the quasi-Poisson model, and allowing for three months that hang together. Report the larger. */
  readonly standardErrors: Float64Array
  readonly neweyWest: Float64Array
  readonly dispersion: number
}

/**
 * Whether a series made a step, or changed its trend, when a measure began.
 *
 * The last resort, only where there is no area to compare with: all else that changed then is taken for the measure, and a peak before
 * it falls of its own. Wagner and others (2002); quasi-Poisson with a yearly wave. Cost: one regression.
 * @param counts one series, `NaN` missing; the first period counts as month 1 of the wave
 * @param before periods before the measure
 * @throws RangeError when counts are wrong or before lies outside the series
 * @example interruptedSeries(Float64Array.from({ length: 48 }, (_, t) => (t < 24 ? 40 : 20)), 24).coefficients[2] // log(0.5)
 */
export function interruptedSeries(counts: Float64Array, before: number, perYear = 12): InterruptedSeries {
  mustBe(before >= 1 && before < counts.length, 'before', before, `from 1 to ${counts.length - 1}`)
  const columns = [
    intercept(counts.length),
    periods(counts.length, 1),
    counts.map((_, i) => (i >= before ? 1 : 0)),
    counts.map((_, i) => Math.max(0, i + 1 - before)),
    ...yearlyWave(counts.length, 1, perYear),
  ]
  const isEmpty = (part: Float64Array) => part.every((y) => y === 0 || Number.isNaN(y)) && part.includes(0)
  if (isEmpty(counts.subarray(0, before)) || isEmpty(counts.subarray(before))) return noCases(columns.length)
  const fit = quasiPoisson(columns, counts, { tolerance: 1e-12, mostSteps: 100 })
  const { state, coefficients, standardErrors, dispersion } = fit
  return { state, coefficients, standardErrors, dispersion, neweyWest: neweyWestErrors(columns, counts, fit, 3) }
}

function noCases(width: number): InterruptedSeries {
  const unknown = new Float64Array(width).fill(NaN)
  return { state: 'no-cases', coefficients: unknown, standardErrors: unknown, neweyWest: unknown, dispersion: NaN }
}

import { gammaPoissonFilter } from '../../src/kit/stats/detect/gamma-poisson-filter.ts'
import { readReference } from './reference.ts'
import { readSeries } from './series.ts'
import { type Cell, compare, newTally, type Tally } from './tally.ts'

interface Case {
  readonly series: string
  readonly discount: number
  readonly a0: number
  readonly b0: number
  readonly a: readonly Cell[]
  readonly b: readonly Cell[]
  readonly p_upper: readonly Cell[]
  readonly p_lower: readonly Cell[]
  readonly loglik: number
}

/** The discounted gamma-Poisson filter, with the expected factor of the recipe: exp(0.25 cos(2 pi t / 12)). */
export function verifyFilter(folder: string): Tally {
  const tally = newTally('gamma-Poisson filter')
  const series = readSeries(folder)
  for (const c of readReference<{ cases: Case[] }>(folder, 'dynamic_gamma_poisson').cases) {
    const counts = series.counts[series.ids.indexOf(c.series)]!
    const expected = counts.map((_, i) => Math.exp(0.25 * Math.cos((2 * Math.PI * (i + 1)) / 12)))
    const got = gammaPoissonFilter(counts, expected, { shape: c.a0, rate: c.b0, discount: c.discount })
    const columns = [
      ['a', got.shape],
      ['b', got.rate],
      ['p_upper', got.pUpper],
      ['p_lower', got.pLower],
    ] as const
    for (const [name, values] of columns) {
      c[name].forEach((want, t) => {
        compare(tally, `${c.series} ${name} ${t + 1}`, values[t]!, want, { within: 1e-9 })
      })
    }
    compare(tally, `${c.series} loglik`, got.logLikelihood, c.loglik, { within: 1e-9 })
  }
  return tally
}

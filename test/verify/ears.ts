import { type EarsResult, earsC1, earsC2, earsC3AsPackaged } from '../../src/kit/stats/detect/ears.ts'
import { readReference } from './reference.ts'
import { readSeries } from './series.ts'
import { type Cell, compare, compareExactly, leaveOut, newTally, type Tally } from './tally.ts'

interface Case {
  readonly series: string
  readonly range: readonly number[]
  readonly C1?: { readonly upper: readonly Cell[]; readonly alarm: readonly Cell[] }
  readonly C2?: Case['C1']
  readonly C3?: Case['C1']
}

/** EARS C1 to C3; the other detectors of the file are not in the product. */
export function verifyEars(folder: string): Tally {
  const tally = newTally('EARS')
  const series = readSeries(folder)
  const methods: Record<'C1' | 'C2' | 'C3', (counts: Float64Array) => EarsResult> = {
    C1: earsC1,
    C2: earsC2,
    C3: earsC3AsPackaged,
  }
  for (const c of readReference<{ cases: Case[] }>(folder, 'other_detectors').cases) {
    const counts = series.counts[series.ids.indexOf(c.series)]!
    for (const method of ['C1', 'C2', 'C3'] as const) {
      const want = c[method]
      if (!want) leaveOut(tally, `the package gave no ${method} there`)
      const got = methods[method](counts)
      want?.upper.forEach((upper, i) => {
        const at = c.range[i]! - 1
        compare(tally, `${method} ${c.series} upper ${c.range[i]}`, got.upper[at]!, upper, { within: 1e-9 })
        if (want.alarm[i] === null) leaveOut(tally, 'the package knows no alarm there (no deviation in the baseline)')
        else compareExactly(tally, `${method} ${c.series} alarm ${c.range[i]}`, got.alarm[at]!, want.alarm[i]!)
      })
    }
    leaveOut(tally, 'not asked: Farrington 1996, bayes, CUSUM, GLR-NB', 4)
  }
  return tally
}

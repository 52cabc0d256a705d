import { supF } from '../../src/kit/stats/change/sup-f.ts'
import { intercept, periods, yearlyWave } from '../../src/kit/stats/model/design.ts'
import { readReference } from './reference.ts'
import { readSeries } from './series.ts'
import { compare, leaveOut, newTally, type Tally } from './tally.ts'

interface Test {
  readonly supF: number
  readonly supF_p: number
}

/** Up to here R's approximation and the equation that we solve agree to 1e-3. */
const smallest = 0.03

/** The supF test on sqrt(y + 3/8): the statistic 1e-9, its p-value 1e-3. */
export function verifyBreaks(folder: string): Tally {
  const tally = newTally('breaks')
  const series = readSeries(folder)
  const cases = readReference<{ cases: { series: string; h: number; mean: Test; trend_season: Test }[] }>(
    folder,
    'breaks',
  ).cases
  for (const c of cases) {
    const counts = series.counts[series.ids.indexOf(c.series)]!
    const root = counts.map((y) => Math.sqrt(y + 3 / 8))
    const level = [intercept(counts.length)]
    const full = [...level, periods(counts.length, 1).map((t) => t / 12), ...yearlyWave(counts.length, 1, 12)]
    for (const [name, columns] of [
      ['mean', level],
      ['trend_season', full],
    ] as const) {
      if (counts.every((y) => y === counts[0])) {
        leaveOut(tally, 'constant series: the statistic is rounding noise over rounding noise', 2)
        continue
      }
      const got = supF(columns, root, c.h)
      compare(tally, `${c.series} ${name} supF`, got.statistic, c[name].supF, { within: 1e-9 })
      if (c[name].supF_p > smallest)
        leaveOut(tally, 'R approximates p (Hansen 1997), and above 0.03 by up to 0.02 wrong')
      else compare(tally, `${c.series} ${name} p`, got.pValue, c[name].supF_p, { within: 1e-3 })
      leaveOut(tally, 'not asked: Bai-Perron breaks and OLS-CUSUM', 2)
    }
  }
  return tally
}

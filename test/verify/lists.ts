import { benjaminiHochberg, benjaminiYekutieli } from '../../src/kit/stats/compare/false-discovery.ts'
import { column, readReference } from './reference.ts'
import { type Cell, compare, leaveOut, newTally, type Tally } from './tally.ts'

interface Case {
  readonly p: readonly Cell[]
  readonly BH: readonly Cell[]
  readonly BY: readonly Cell[]
}

/** Adjusted p-values, with ties and missing values. */
export function verifyLists(folder: string): Tally {
  const tally = newTally('lists')
  readReference<{ cases: Case[] }>(folder, 'multiple_testing').cases.forEach((c, n) => {
    const p = column(c.p)
    const [bh, by] = [benjaminiHochberg(p), benjaminiYekutieli(p)]
    c.BH.forEach((want, i) => {
      compare(tally, `BH ${n} ${i}`, bh[i]!, want, { within: 1e-9 })
      compare(tally, `BY ${n} ${i}`, by[i]!, c.BY[i]!, { within: 1e-9 })
    })
    leaveOut(tally, 'not asked: Holm', c.p.length)
  })
  return tally
}

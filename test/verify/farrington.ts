import { farrington } from '../../src/kit/stats/detect/farrington.ts'
import { type FarringtonBaseline, farringtonBaseline } from '../../src/kit/stats/detect/farrington-baseline.ts'
import { farringtonPlain } from '../../src/kit/stats/detect/farrington-plain.ts'
import {
  type FarringtonSettings,
  type FarringtonThreshold,
  settingB,
} from '../../src/kit/stats/detect/farrington-settings.ts'
import type { FarringtonVerdict } from '../../src/kit/stats/detect/farrington-verdict.ts'
import { readReference } from './reference.ts'
import { readSeries } from './series.ts'
import { type Cell, compare, compareExactly, leaveOut, newTally, type Tally } from './tally.ts'

interface Control {
  readonly b: number
  readonly w: number
  readonly reweight: boolean
  readonly weightsThreshold: number
  readonly alpha: number
  readonly trend: boolean
  readonly pThresholdTrend: number
  readonly limit54: readonly [number, number]
  readonly powertrans: '2/3' | '1/2' | 'none'
  readonly noPeriods: number
  readonly past: number
  readonly method: 'delta' | 'nbPlugin' | 'muan'
  readonly offset: boolean
}

type Block = Readonly<Record<string, readonly Cell[]>>

interface Case {
  readonly config: string
  readonly k: number
  readonly control: Control
  readonly series: readonly string[]
  readonly package: Block
  readonly right: Block
}

const within = { within: 1e-9 }

/** The settings of a reference case in our words. */
export function settingsOf(control: Control, perYear = 12): FarringtonSettings {
  const powers = { '2/3': 'power-2/3', '1/2': 'power-1/2', none: 'power-1' } as const
  const threshold: Record<Control['method'], FarringtonThreshold> = {
    delta: powers[control.powertrans],
    nbPlugin: 'negative-binomial',
    muan: 'upper-mean',
  }
  return {
    ...settingB,
    perYear,
    years: control.b,
    halfWindow: control.w,
    seasonBlocks: control.noPeriods,
    skipLast: control.past,
    alpha: control.alpha,
    reweight: control.reweight,
    weakenFrom: control.weightsThreshold,
    trend: control.trend,
    trendLevel: control.pThresholdTrend,
    leastCases: control.limit54[0],
    casesPeriods: control.limit54[1],
    threshold: threshold[control.method],
  }
}

type Judge = (counts: Float64Array, baseline: FarringtonBaseline, population?: Float64Array) => FarringtonVerdict

/** Farrington Flexible as the R package computes it. */
export function verifyFarringtonPackage(folder: string): Tally {
  const tally = newTally('farrington package')
  eachCell(folder, tally, (cell) => {
    if (cell.case.package.error![cell.j] === 1) leaveOut(tally, 'the package stopped with an error there')
    else
      checkPackage(
        tally,
        { ...cell, control: cell.case.control, want: cell.case.package },
        farringtonPlain(cell.counts, cell.baseline, 'package', cell.population),
      )
  })
  return tally
}

interface RealCase {
  readonly data: string
  readonly freq: number
  readonly units: readonly string[]
  readonly y: readonly (readonly number[])[]
  readonly range: readonly number[]
  readonly control: Control
  readonly package: readonly Block[]
}

/** The same on the real series that come with the package, weeks and months. */
export function verifyFarringtonReal(folder: string): Tally {
  const tally = newTally('farrington package, real series')
  for (const c of readReference<{ cases: RealCase[] }>(folder, 'real_series').cases) {
    c.range.forEach((k, j) => {
      const baseline = farringtonBaseline(k - 1, settingsOf(c.control, c.freq))
      if (!baseline) {
        leaveOut(tally, shortHistory, c.y.length)
        return
      }
      c.y.forEach((y, unit) => {
        const counts = Float64Array.from(y)
        const want = c.package[unit]!
        const name = `${c.data} ${c.units[unit]} ${k}`
        checkPackage(
          tally,
          { name, control: c.control, want, j, counts, baseline },
          farringtonPlain(counts, baseline, 'package'),
        )
      })
    })
  }
  return tally
}

/** The same with the variance of the papers, in the plain form. */
export function verifyFarringtonPlain(folder: string): Tally {
  return verifyRight(folder, 'farrington right, plain', (counts, baseline, population) =>
    farringtonPlain(counts, baseline, 'papers', population),
  )
}

/** The same with the fast form. */
export function verifyFarringtonDirect(folder: string): Tally {
  return verifyRight(folder, 'farrington right, direct', farrington)
}

interface FarringtonCell {
  readonly name: string
  readonly case: Case
  readonly j: number
  readonly counts: Float64Array
  readonly baseline: FarringtonBaseline
  readonly population: Float64Array | undefined
}

const shortHistory = 'the history is shorter than the baseline'

function eachCell(folder: string, tally: Tally, visit: (cell: FarringtonCell) => void): void {
  const series = readSeries(folder)
  for (const c of readReference<{ cases: Case[] }>(folder, 'farrington_flexible').cases) {
    const baseline = farringtonBaseline(c.k - 1, settingsOf(c.control))
    if (!baseline) {
      leaveOut(tally, shortHistory, c.series.length)
      continue
    }
    c.series.forEach((id, j) => {
      const at = series.ids.indexOf(id)
      const population = c.control.offset ? series.population[at]! : undefined
      visit({ name: `${c.config} ${c.k} ${id}`, case: c, j, counts: series.counts[at]!, baseline, population })
    })
  }
}

interface PackageCell {
  readonly name: string
  readonly control: Control
  readonly want: Block
  readonly j: number
  readonly counts: Float64Array
  readonly baseline: FarringtonBaseline
}

function checkPackage(tally: Tally, cell: PackageCell, v: FarringtonVerdict): void {
  const { name, j, counts, baseline, want } = cell
  compareExactly(tally, `${name} alarm`, v.alarm ? 1 : 0, want.alarm![j]!)
  const state = degeneracy(counts, baseline)
  if (state === 'all-zero window') {
    leaveOut(tally, noCases)
    return
  }
  if (want.upper![j] === null) leaveOut(tally, 'the package gives no threshold below the minimum number of cases')
  else {
    compare(tally, `${name} upper`, v.upper, want.upper![j]!, within)
    compare(tally, `${name} expected`, v.expected, want.expected![j]!, within)
  }
  compare(tally, `${name} phi`, v.phi, want.phi![j]!, within)
  compareTrend(tally, `${name} trend`, v.trend, want.trend![j]!, state === 'constant' ? state : '')
  compare(tally, `${name} pvalue`, v.pUpper, want.pvalue![j]!, within)
  const { method } = cell.control
  if (!want.mu0 || !want.score) return
  if (method === 'nbPlugin') compare(tally, `${name} mu0`, v.expected, want.mu0![j]!, within)
  else leaveOut(tally, 'mu0 has a meaning with the plain negative binomial threshold only')
  if (method === 'delta') compare(tally, `${name} score`, v.score, want.score![j]!, within)
  else leaveOut(tally, 'the package subtracts the log of the mean in the score of negative binomial thresholds')
}

/** A family of the `right` blocks for one implementation. */
export function verifyRight(folder: string, family: string, judge: Judge): Tally {
  const tally = newTally(family)
  eachCell(folder, tally, (cell) => {
    checkRight(tally, cell, judge(cell.counts, cell.baseline, cell.population))
  })
  return tally
}

function checkRight(tally: Tally, { name, case: c, j, counts, baseline }: FarringtonCell, v: FarringtonVerdict): void {
  const want = c.right
  const state = degeneracy(counts, baseline)
  if (want.alarm![j] === null) {
    leaveOut(tally, state === 'no slope' ? noSlope : 'R found no model there')
    return
  }
  compareExactly(tally, `${name} alarm`, v.alarm ? 1 : 0, want.alarm![j]!)
  if (state === 'all-zero window') {
    leaveOut(tally, noCases)
    return
  }
  if (state === 'constant' && c.control.pThresholdTrend === 1) {
    leaveOut(tally, 'constant series with a trend at any p-value: whether it is kept is rounding noise')
    return
  }
  compare(tally, `${name} upper`, v.upper, want.upper![j]!, within)
  compare(tally, `${name} expected`, v.expected, want.expected![j]!, within)
  compare(tally, `${name} phi`, v.phi, want.phi![j]!, within)
  compare(tally, `${name} pvalue`, v.pUpper, want.pvalue![j]!, within)
  compare(tally, `${name} error`, v.error, want.se_link![j]!, within)
  compareExactly(tally, `${name} months`, v.months, want.n![j]!)
  compareExactly(tally, `${name} weakened`, v.weakened, want.down_weighted![j]!)
  compareTrend(tally, `${name} trend`, v.trend, want.trend![j]!, state)
  compareTrend(tally, `${name} trend p`, v.trendP, want.trend_p![j]!, state)
}

const noCases = 'no case in the window: the mean goes to 0 and only the alarm is compared'

const noSlope = 'all cases lie at one end of their blocks: the slope has no finite estimate'

function compareTrend(tally: Tally, name: string, got: number, want: Cell, state: Degeneracy): void {
  if (state === 'no slope') {
    leaveOut(tally, noSlope)
    return
  }
  if (state === 'constant') leaveOut(tally, 'constant series: the trend is rounding noise')
  else compare(tally, name, got, want, within)
}

type Degeneracy = 'all-zero window' | 'constant' | 'no slope' | ''

/** Whether a baseline is of a kind where some numbers are noise. */
function degeneracy(counts: Float64Array, { period, block, time }: FarringtonBaseline): Degeneracy {
  const own = Float64Array.from(period, (i) => counts[i]!)
  if (own.every((y, i) => block[i] !== 0 || y === 0)) return 'all-zero window'
  if (own.every((y) => y === own[0])) return 'constant'
  const times = (g: number) => time.filter((_, i) => block[i] === g)
  const atEnd = (end: (...t: number[]) => number) =>
    own.every((y, i) => y === 0 || time[i] === end(...times(block[i]!)))
  return atEnd(Math.min) || atEnd(Math.max) ? 'no slope' : ''
}

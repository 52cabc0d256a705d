import {
  negativeBinomialLogProbability,
  negativeBinomialQuantile,
  negativeBinomialTails,
} from '../../src/kit/stats/distribution/negative-binomial.ts'
import { rankedProbabilityScore, weightedIntervalScore } from '../../src/kit/stats/forecast/scores.ts'
import { scaledError, seasonalNaive } from '../../src/kit/stats/forecast/seasonal-naive.ts'
import { readReference } from './reference.ts'
import { readSeries } from './series.ts'
import { type Cell, compare, compareExactly, leaveOut, newTally, type Tally } from './tally.ts'

interface Score {
  readonly y: number
  readonly mean: number
  readonly phi: number
  readonly crps: number
  readonly logscore: number
  readonly levels: readonly number[]
  readonly quantiles: readonly number[]
  readonly wis: number
  readonly pit_low: number
  readonly pit_high: number
}

interface Forecast {
  readonly series: string
  readonly mase_scale: number
  readonly snaive: {
    readonly mean: readonly Cell[]
    readonly lower95: readonly Cell[]
    readonly upper95: readonly Cell[]
    readonly mase: Cell
  }
}

const within = { within: 1e-9 }

/** Seasonal naive forecasts and proper scores. */
export function verifyForecasts(folder: string): Tally {
  const tally = newTally('forecast')
  const series = readSeries(folder)
  const { cases } = readReference<{ cases: { forecasts: Forecast[]; scores: Score[] } }>(folder, 'forecast')
  for (const f of cases.forecasts) {
    const all = series.counts[series.ids.indexOf(f.series)]!
    const got = seasonalNaive(all.subarray(0, all.length - 12), 12)
    for (const [name, want] of [
      ['mean', f.snaive.mean],
      ['lower', f.snaive.lower95],
      ['upper', f.snaive.upper95],
    ] as const) {
      want.forEach((w, h) => {
        compare(tally, `${f.series} ${name} ${h + 1}`, got[name][h]!, w, within)
      })
    }
    compare(tally, `${f.series} scale`, got.scale, f.mase_scale, within)
    compare(
      tally,
      `${f.series} scaled error`,
      scaledError(all.subarray(-12), got.mean, got.scale),
      f.snaive.mase,
      within,
    )
    leaveOut(tally, 'not asked: Croston, SES, ETS', 3)
  }
  cases.scores.forEach((s, n) => {
    const levels = Float64Array.from(s.levels)
    const quantiles = levels.map((p) => negativeBinomialQuantile(p, s.mean, s.phi))
    s.quantiles.forEach((q, i) => {
      compareExactly(tally, `quantile ${n} ${i}`, quantiles[i]!, q)
    })
    compare(tally, `CRPS ${n}`, rankedProbabilityScore(s.y, s.mean, s.phi), s.crps, within)
    compare(tally, `WIS ${n}`, weightedIntervalScore(s.y, quantiles, levels), s.wis, within)
    compare(tally, `log score ${n}`, -negativeBinomialLogProbability(s.y, s.mean, s.phi), s.logscore, within)
    compare(tally, `PIT below ${n}`, negativeBinomialTails(s.y - 1, s.mean, s.phi).lower, s.pit_low, within)
    compare(tally, `PIT ${n}`, negativeBinomialTails(s.y, s.mean, s.phi).lower, s.pit_high, within)
  })
  return tally
}

import { farrington } from '../../src/kit/stats/detect/farrington.ts'
import { type FarringtonBaseline, farringtonBaseline } from '../../src/kit/stats/detect/farrington-baseline.ts'
import { settingB } from '../../src/kit/stats/detect/farrington-settings.ts'
import { type FilterTrack, followKind } from '../../src/kit/stats/detect/filter-track.ts'
import { tuneFilter } from '../../src/kit/stats/detect/filter-tuning.ts'
import { judgeWindow } from '../../src/kit/stats/detect/filter-windows.ts'
import { type KindPanel, seriesOf } from './panel.ts'
import type { Word } from './score.ts'

/** The months that are judged, from 1, and the last one that tuning may look at. */
export const firstJudged = 142
const tunedOn = firstJudged - 1

/** A kind as the filter takes it: months of a year count from the first. */
export function asKind(panel: KindPanel) {
  return { counts: panel.counts, population: panel.population, months: panel.months, perYear: 12 }
}

export function trackOf(panel: KindPanel): FilterTrack {
  return followKind(asKind(panel), tuneFilter(asKind(panel), tunedOn))
}

/** The filter's word: each month alone, alarm at 1%. */
export function filterWords(panels: readonly KindPanel[]): Word[] {
  return panels.flatMap((panel) => {
    const track = trackOf(panel)
    return eachJudged(panel, (id, area, month) => {
      const { pUpper } = judgeWindow(asKind(panel), track, { month, area, length: 1 })
      return { id, month: month + 1, score: -Math.log(Math.max(pUpper, 1e-300)), alarm: pUpper <= 0.01 }
    })
  })
}

/** Farrington Flexible's word: setting B, right variance, estimation error in the threshold, alarm at 1%. */
export function farringtonWords(panels: readonly KindPanel[]): Word[] {
  const baselines = new Map<number, FarringtonBaseline>()
  const baselineOf = (month: number) => {
    const known = baselines.get(month) ?? farringtonBaseline(month, { ...settingB, alpha: 0.01 })!
    baselines.set(month, known)
    return known
  }
  return panels.flatMap((panel) =>
    eachJudged(panel, (id, area, month) => {
      const { pUpper, alarm } = farrington(seriesOf(panel, area), baselineOf(month))
      return { id, month: month + 1, score: -Math.log(Math.max(pUpper, 1e-300)), alarm }
    }),
  )
}

function eachJudged(panel: KindPanel, judge: (id: string, area: number, month: number) => Word): Word[] {
  return panel.ids.flatMap((id, area) =>
    Array.from({ length: panel.months - firstJudged + 1 }, (_, i) => judge(id, area, firstJudged - 1 + i)),
  )
}

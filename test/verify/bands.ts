import { followKind } from '../../src/kit/stats/detect/filter-track.ts'
import { tuneFilter } from '../../src/kit/stats/detect/filter-tuning.ts'
import { negativeBinomialQuantile, negativeBinomialTails } from '../../src/kit/stats/distribution/negative-binomial.ts'
import { forecastArea } from '../../src/kit/stats/forecast/forecast.ts'
import { weightedIntervalScore } from '../../src/kit/stats/forecast/scores.ts'
import { seasonalNaive } from '../../src/kit/stats/forecast/seasonal-naive.ts'
import { sharedOutlook } from '../../src/kit/stats/forecast/shared-outlook.ts'
import type { Random } from '../../src/kit/stats/random.ts'
import { asKind } from './engines.ts'
import { seriesOf } from './panel.ts'
import type { SimulatedKind } from './simulate.ts'
import { addUp, count, type Share } from './size-share.ts'

interface BandCheck {
  /** Months that tuning may look at, and months that are known. */
  readonly tunedOn: number
  readonly until: number
  readonly random: Random
  readonly bands: Share
  readonly scores: Share
}

const levels = Float64Array.of(0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975)

/** Foretells a year of all areas: whether 80% bands hold the counts (randomised), and how the forecast scores against last year. */
export function checkBands(panel: SimulatedKind, { tunedOn, until, random: chance, bands, scores }: BandCheck): void {
  const [kind, areas] = [asKind(panel), panel.ids.length]
  const track = followKind(kind, tuneFilter(kind, tunedOn), { until })
  const outlook = sharedOutlook(kind, track, 12)
  for (let area = 0; area < areas; area++) {
    const { mean, phi } = forecastArea(kind, track, outlook, area)
    const past = seriesOf(panel, area).subarray(0, until)
    const rivals = Array.from(levels, (p) => seasonalQuantiles(past, p))
    for (let h = 0; h < 12; h++) {
      const at = (until + h) * areas + area
      const { lower } = negativeBinomialTails(panel.counts[at]!, mean[h]!, phi[h]!)
      const below = negativeBinomialTails(panel.counts[at]! - 1, mean[h]!, phi[h]!).lower
      const position = panel.counts[at] === 0 ? chance.uniform() * lower : below + chance.uniform() * (lower - below)
      count(bands, panel.mean[at]!, position > 0.1 && position < 0.9)
      const told = levels.map((p) => negativeBinomialQuantile(p, mean[h]!, phi[h]!))
      const rival = levels.map((_, i) => rivals[i]![h]!)
      const score = (quantiles: Float64Array) => weightedIntervalScore(panel.counts[at]!, quantiles, levels)
      addUp(scores, panel.mean[at]!, score(told), score(rival))
    }
  }
}

/** What "the same month last year" foretells at one level: no count is below 0. */
function seasonalQuantiles(past: Float64Array, p: number): Float64Array {
  const { lower, upper, mean } = seasonalNaive(past, 12, { level: p === 0.5 ? 0.5 : Math.abs(2 * p - 1) })
  return (p < 0.5 ? lower : p > 0.5 ? upper : mean).map((quantile) => Math.max(0, quantile))
}

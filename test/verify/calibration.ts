/**
 * Whether the numbers mean what they say, on stable series of our own making. Usage: npm run verify:calibration -- [seed] [countries]
 *
 * Three countries of each kind by default (about seven minutes): one has some 20,000 months a size class, which leaves a rate of 1% uncertain
 * by a tenth of itself.
 * False alarms of the filter at 1% (randomised p-values) between 0.7 and 1.3% in every size class, and without randomising never above
 * 1.3%; 80% forecast bands cover 78 to 84% (randomised); effects "found" where there is none 4 to 6% at 5%. The forecast's weighted interval score is at most 90% of that
 * of "the same month last year". Farrington is reported beside it, not judged. Exits 1 when one is outside.
 */
import { farrington } from '../../src/kit/stats/detect/farrington.ts'
import { farringtonBaseline } from '../../src/kit/stats/detect/farrington-baseline.ts'
import { settingB } from '../../src/kit/stats/detect/farrington-settings.ts'
import { followKind } from '../../src/kit/stats/detect/filter-track.ts'
import { tuneFilter } from '../../src/kit/stats/detect/filter-tuning.ts'
import { judgeWindow } from '../../src/kit/stats/detect/filter-windows.ts'
import { seededRandom } from '../../src/kit/stats/random.ts'
import { checkBands } from './bands.ts'
import { asKind } from './engines.ts'
import { nullEffects } from './null-effects.ts'
import { seriesOf } from './panel.ts'
import { sizeClasses } from './score.ts'
import { type SimulatedKind, simulateKind, type World, worldA, worldB } from './simulate.ts'
import { count, newShare, type Share } from './size-share.ts'

const [seed = 1, countries = 3] = process.argv.slice(2).map(Number)
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(countries) || countries < 1) {
  console.error(`verify:calibration takes a seed and a number of countries; it got ${process.argv.slice(2).join(' ')}`)
  process.exit(2)
}
const random = seededRandom(seed)
const stable = { disturbed: false, largest: 600 }
const worlds: readonly [name: string, world: World][] = [
  ['no wander', { ...worldA, ...stable, wander: 0 }],
  ['world A, stable', { ...worldA, ...stable }],
  ['world B, stable', { ...worldB, ...stable }],
  ['world A, with past outbreaks', worldA],
  ['world B, with past outbreaks', worldB],
]
/** From here on months are judged; the filter is tuned on those before. */
const judgedFrom = 141

let outside = 0
for (const [name, world] of worlds) {
  const tally = {
    alarms: newShare(),
    plain: newShare(),
    farrington: newShare(),
    bands: newShare(),
    scores: newShare(),
  }
  for (let country = 0; country < countries; country++) {
    for (let kind = 0; kind < world.kinds; kind++) checkKind(simulateKind(random, world, kind), world, tally)
  }
  console.log(`${name}, seed ${seed}, ${countries} countries, ${tally.alarms.all.join(' ')} months`)
  report('  filter, 1%, randomised', tally.alarms, 0.007, 0.013)
  report('  filter, 1%, as it is', tally.plain, 0, 0.013)
  report('  Farrington, 1%, as it is (not judged)', tally.farrington, 0, 1)
  if (world.disturbed) continue
  report('  80% bands, randomised', tally.bands, 0.78, 0.84)
  report('  interval score, part of that of the same month last year', tally.scores, 0, 0.9)
}
const { trials, found } = nullEffects(random)
const share = found / trials
console.log(`effects found where there is none, at 5%: ${percent(share)} of ${trials}${judgedWord(share, 0.04, 0.06)}`)
process.exit(outside > 0 ? 1 : 0)

function report(name: string, { hits, all }: Share, least: number, most: number): void {
  const parts = sizeClasses.map((size, c) => {
    const part = hits[c]! / all[c]!
    return `${size}: ${percent(part)}${judgedWord(part, least, most)}`
  })
  console.log(`${name}: ${parts.join('  ')}`)
}

function judgedWord(part: number, least: number, most: number): string {
  if (part >= least && part <= most) return ''
  outside++
  return ` OUTSIDE ${percent(least)}-${percent(most)}`
}

function percent(part: number): string {
  return `${(100 * part).toFixed(2)}%`
}

function checkKind(
  panel: SimulatedKind,
  world: World,
  tally: Record<'alarms' | 'plain' | 'farrington' | 'bands' | 'scores', Share>,
): void {
  const kind = asKind(panel)
  const tuning = tuneFilter(kind, judgedFrom)
  const track = followKind(kind, tuning)
  for (let month = judgedFrom; month < panel.months; month++) {
    // Farrington needs milliseconds where the filter needs microseconds: one month in six is enough to report it.
    const baseline = month % 6 === 0 ? farringtonBaseline(month, settingB) : undefined
    for (let area = 0; area < world.areas; area++) {
      const mean = panel.mean[month * world.areas + area]!
      const { pUpper, probability } = judgeWindow(kind, track, { month, area, length: 1 })
      count(tally.plain, mean, pUpper <= 0.01)
      count(tally.alarms, mean, pUpper - random.uniform() * probability <= 0.01)
      if (baseline) count(tally.farrington, mean, farrington(seriesOf(panel, area), baseline).pUpper <= 0.01)
    }
  }
  if (world.disturbed) return
  for (const until of [judgedFrom, judgedFrom + 12]) checkBands(panel, { tunedOn: judgedFrom, until, random, ...tally })
}

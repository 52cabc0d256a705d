import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segmentation } from './change/segmentation.ts'
import { supF } from './change/sup-f.ts'
import { ratioSpread, shrunkenRatios } from './compare/empirical-bayes.ts'
import { funnel } from './compare/funnel.ts'
import { earsC3 } from './detect/ears.ts'
import { farrington } from './detect/farrington.ts'
import { farringtonBaseline } from './detect/farrington-baseline.ts'
import { farringtonPlain } from './detect/farrington-plain.ts'
import { settingA, settingB } from './detect/farrington-settings.ts'
import { followKind } from './detect/filter-track.ts'
import { tuneFilter } from './detect/filter-tuning.ts'
import { bandOf, drawSums, forecastArea } from './forecast/forecast.ts'
import { seasonalNaive } from './forecast/seasonal-naive.ts'
import { sharedOutlook } from './forecast/shared-outlook.ts'
import { intercept, periods } from './model/design.ts'
import { negativeBinomialRegression } from './model/negative-binomial-regression.ts'
import { quasiPoisson } from './model/quasi-poisson.ts'
import { trendPerYear } from './model/trend.ts'
import { seededRandom } from './random.ts'

const months = 72
const random = seededRandom(1)

const series: Readonly<Record<string, Float64Array>> = {
  'no case at all': new Float64Array(months),
  'the same count each month': new Float64Array(months).fill(7),
  'a thousand million a month': Float64Array.from({ length: months }, () =>
    Math.round(1e9 * (1 + random.uniform() / 100)),
  ),
  'nothing, and then a thousand million': new Float64Array(months).with(months - 1, 1e9),
  'one month': Float64Array.of(3),
  'no month': new Float64Array(0),
  'nothing known': new Float64Array(months).fill(NaN),
  'every third month unknown': Float64Array.from({ length: months }, (_, t) => (t % 3 === 0 ? NaN : 5)),
}

const ones = (y: Float64Array) => new Float64Array(y.length).fill(1)

const methods: Readonly<Record<string, (y: Float64Array) => unknown>> = {
  'quasi-Poisson': (y) => quasiPoisson([intercept(y.length), periods(y.length)], y),
  'negative binomial regression': (y) => negativeBinomialRegression([intercept(y.length), periods(y.length)], y),
  trend: (y) => trendPerYear(y, ones(y)),
  'empirical Bayes': (y) => [ratioSpread(y, ones(y)), shrunkenRatios(y, ones(y), { shape: 2, rate: 2 })],
  funnel: (y) => funnel(y, ones(y)),
  segmentation: (y) => segmentation(y, ones(y)),
  supF: (y) => supF([intercept(y.length)], y.map(Math.sqrt)),
  EARS: (y) => earsC3(y),
  'seasonal naive': (y) => seasonalNaive(y, 12),
  Farrington: (y) => (y.length === months ? farrington(y, farringtonBaseline(months - 1, settingB)) : undefined),
  'Farrington, plain': (y) =>
    y.length === months ? farringtonPlain(y, farringtonBaseline(months - 1, settingA), 'package') : undefined,
  'filter and forecast': followAndForetell,
}

function followAndForetell(y: Float64Array): unknown {
  const counts = Float64Array.from({ length: 3 * y.length }, (_, at) => y[Math.floor(at / 3)]!)
  const kind = { counts, population: new Float64Array(3).fill(10), months: y.length, perYear: 12 }
  const track = followKind(kind, tuneFilter(kind))
  const outlook = sharedOutlook(kind, track, 6)
  return [bandOf(forecastArea(kind, track, outlook, 0), 0.8), drawSums(kind, track, outlook, 0, { random, draws: 50 })]
}

for (const [name, y] of Object.entries(series)) {
  test(`every method has an answer for a series with ${name}, and soon`, () => {
    for (const [method, answer] of Object.entries(methods)) {
      const start = process.cpuUsage()
      assert.doesNotThrow(() => answer(y), method)
      assert.ok(process.cpuUsage(start).user < 3e6, `${method} took more than three seconds`)
    }
  })
}

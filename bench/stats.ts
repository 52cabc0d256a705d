/** The claims of speed of kit/stats, each beside what is asked. Medians of seven runs. Usage: npm run bench:stats */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ratioSpread, shrunkenRatios } from '../src/kit/stats/compare/empirical-bayes.ts'
import { farringtonBaseline } from '../src/kit/stats/detect/farrington-baseline.ts'
import { fillFarrington, newFarringtonColumns } from '../src/kit/stats/detect/farrington-columns.ts'
import { farringtonPlain } from '../src/kit/stats/detect/farrington-plain.ts'
import { type FarringtonSettings, settingA, settingB } from '../src/kit/stats/detect/farrington-settings.ts'
import { newFilterState, newMonthForetold } from '../src/kit/stats/detect/filter-state.ts'
import { advanceLevels } from '../src/kit/stats/detect/gamma-poisson-filter.ts'
import { takeMonth } from '../src/kit/stats/detect/hierarchical-filter.ts'
import { syntheticControl } from '../src/kit/stats/effect/synthetic-control.ts'
import { drawGamma, drawNegativeBinomial, drawPoisson, seededRandom } from '../src/kit/stats/random.ts'
import { areas, kinds, makeCountry, months, stateBytes } from './country.ts'
import { claim, claimAtLeast, medianOf, missedClaims } from './measure.ts'

benchFarrington('A', settingA, 6)
benchFarrington('B', settingB, 9)
benchLevels()
benchHierarchy()
benchRatios()
benchPlacebos()
await benchCountry()
process.exit(missedClaims() > 0 ? 1 : 0)

/** Series with a mean of 0.5 to 60 a month, as in the reference. */
function benchFarrington(name: string, settings: FarringtonSettings, most: number): void {
  const [series, length] = [2000, 72]
  const random = seededRandom(2)
  const counts = new Float64Array(length * series)
  for (let i = 0; i < series; i++) {
    const mean = 0.5 * 120 ** random.uniform()
    for (let t = 0; t < length; t++) counts[t * series + i] = drawNegativeBinomial(random, mean, 1.5)
  }
  const baseline = farringtonBaseline(length - 1, settings)!
  const out = newFarringtonColumns(series)
  const direct = medianOf(() => fillFarrington(out, counts, baseline))
  claim(`Farrington direct, setting ${name}, one evaluation`, (1000 * direct) / series, most, 'µs')
  const few = 40
  const plain = medianOf(() => {
    for (let i = 0; i < few; i++) {
      farringtonPlain(
        Float64Array.from({ length }, (_, t) => counts[t * series + i]!),
        baseline,
        'papers',
      )
    }
  }, 3)
  console.log(`     the plain witness: ${((1000 * plain) / few).toFixed(0)} µs`)
}

function benchLevels(): void {
  const length = 165
  const series = areas * 5
  const column = () => Float64Array.from({ length: series }, (_, i) => 1 + (i % 7))
  const [shape, rate, expected] = [column(), column(), column()]
  const counts = Float64Array.from({ length: series }, (_, i) => (i % 11 === 0 ? 1 : 0))
  const time = medianOf(() => {
    // Ten blocks of five kinds make the country.
    for (let block = 0; block < kinds / 5; block++) {
      for (let t = 0; t < length; t++) advanceLevels(shape, rate, counts, expected, 0.95)
    }
  })
  claim('plain filter, state only, 165 months x 742,100 series', time / 1000, 1.5, 's')
}

/** The whole filter on one thread: what it costs to foretell each month too. The country on two workers is in `benchCountry`. */
function benchHierarchy(): void {
  const [block, length] = [2000, 165]
  const state = newFilterState(block, 12)
  const out = newMonthForetold(block)
  const tuning = { wander: 1e-3, seasonWeight: Infinity, phi: new Float64Array(block).fill(1.3) }
  const population = new Float64Array(block).fill(500)
  const counts = Float64Array.from({ length: block }, (_, i) => (i % 11 === 0 ? 1 : 0))
  const time = medianOf(() => {
    for (let t = 0; t < length; t++) takeMonth(state, counts, population, tuning, out)
  })
  console.log(
    `     the whole filter, foretelling each month too: ${((1e6 * time) / (block * length)).toFixed(1)} ns a series and month`,
  )
}

function benchRatios(): void {
  const [peers, columns] = [342, 50]
  const random = seededRandom(3)
  const sets = Array.from({ length: columns }, () => {
    const expected = Float64Array.from({ length: peers }, () => 0.2 * 2000 ** random.uniform())
    return { expected, counts: expected.map((e) => drawPoisson(random, e * drawGamma(random, 8, 8))) }
  })
  const time = medianOf(() => {
    for (const { counts, expected } of sets) shrunkenRatios(counts, expected, ratioSpread(counts, expected))
  })
  claim('empirical Bayes with intervals, 342 areas x 50 kinds', time, 250, 'ms')
}

function benchPlacebos(): void {
  const random = seededRandom(4)
  const series = Array.from({ length: 343 }, () => {
    const level = 5 + 55 * random.uniform()
    return Float64Array.from({ length: 72 }, (_, t) => drawPoisson(random, level * (1 + 0.2 * Math.cos(t / 2))))
  })
  const time = medianOf(() => {
    syntheticControl(series, 0, { before: 60 })
  })
  claim('synthetic control, all 343 placebos, 60 months before', time / 1000, 0.4, 's')
}

async function benchCountry(): Promise<void> {
  const counts = new SharedArrayBuffer(2 * kinds * months * areas)
  const states = new SharedArrayBuffer(stateBytes)
  makeCountry(new Uint16Array(counts))
  const { whole, alone, both, memory } = await benchWorkers(counts, states)
  // On a busy machine the clock says nothing of two workers: what the processor spent on both, shared by two, is what a quiet one needs.
  const onTwo = ({ wall, processor }: Spent) => Math.min(wall, processor / 2) / 1000
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
  // No claim was made for this one: a filter that also foretells each month does several times the work of one that follows the state.
  console.log(
    `     whole filter, 165 months x 742,100 series, two workers: ${seconds((onTwo(whole) * 165) / (months - 1))}`,
  )
  console.log(
    `     one month of the country, one worker: ${seconds(alone.wall)}, of the processor ${seconds(alone.processor)}`,
  )
  console.log(`     two workers: ${seconds(both.wall)}, of the processor ${seconds(both.processor)} together`)
  claim('one month of the country, both engines, two workers', onTwo(both), 5, 's')
  claimAtLeast('two workers against one, by the clock', alone.wall / both.wall, 1.7, 'times')
  console.log(`     by processor time: ${((2 * alone.processor) / both.processor).toFixed(2)} times`)
  claim('memory of the country run', memory / 1e6, 700, 'MB')
}

interface Spent {
  readonly wall: number
  readonly processor: number
}

/** Runs of one worker and of both take turns, so that a busy machine slows both alike. */
async function benchWorkers(counts: SharedArrayBuffer, states: SharedArrayBuffer) {
  const next = new SharedArrayBuffer(4)
  const workers = [0, 1].map(
    () => new Worker(new URL('./worker-start.mjs', import.meta.url), { workerData: { counts, states, next } }),
  )
  let memory = 0
  const ask = async (what: 'prepare' | 'judge', asked: readonly Worker[]): Promise<Spent> => {
    new Int32Array(next)[0] = 0
    const [start, used] = [performance.now(), process.cpuUsage()]
    const answers = asked.map((worker) => once(worker, 'message'))
    for (const worker of asked) worker.postMessage(what)
    for (const [rss] of await Promise.all(answers)) memory = Math.max(memory, Number(rss))
    const { user, system } = process.cpuUsage(used)
    return { wall: performance.now() - start, processor: (user + system) / 1000 }
  }
  const [whole, alone, both]: [Spent[], Spent[], Spent[]] = [[], [], []]
  for (let run = 0; run < 8; run++) whole.push(await ask('prepare', workers))
  for (let run = 0; run < 8; run++) {
    alone.push(await ask('judge', [workers[0]!]))
    both.push(await ask('judge', workers))
  }
  await Promise.all(workers.map((worker) => worker.terminate()))
  const median = (runs: readonly Spent[], what: keyof Spent) =>
    runs
      .slice(1)
      .map((run) => run[what])
      .sort((a, b) => a - b)[3]!
  const medians = (runs: readonly Spent[]): Spent => ({
    wall: median(runs, 'wall'),
    processor: median(runs, 'processor'),
  })
  return { whole: medians(whole), alone: medians(alone), both: medians(both), memory }
}

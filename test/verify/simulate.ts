import { drawNegativeBinomial, drawNormal, type Random } from '../../src/kit/stats/random.ts'
import type { KindPanel, Truth } from './panel.ts'

/** A country of our own making, in the manner of Noufaily and others (2013), for months. */
export interface World {
  readonly areas: number
  readonly kinds: number
  readonly months: number
  /** Deviation that the log of an area's own level gains each month. */
  readonly wander: number
  /** Largest amplitude of an area's own season, and largest own trend a month. */
  readonly ownSeason: number
  readonly ownTrend: number
  /** Mean a month of the smallest and the largest kind in an area of usual size. */
  readonly smallest: number
  readonly largest: number
  /** Whether the histories have outbreaks (up to three each) and dips (half of the kinds). */
  readonly disturbed: boolean
}

/** Areas share season; their own level wanders a little. */
export const worldA: World = {
  areas: 342,
  kinds: 24,
  months: 165,
  wander: 0.02,
  ownSeason: 0,
  ownTrend: 0,
  smallest: 0.05,
  largest: 150,
  disturbed: true,
}

/** Areas also have a season and a trend of their own, and wander twice as much: made to hurt the shared model. */
export const worldB: World = { ...worldA, wander: 0.04, ownSeason: 0.3, ownTrend: 0.004 }

export interface SimulatedKind extends KindPanel {
  /** True mean [month][area] and variance over mean of each area. */
  readonly mean: Float64Array
  readonly phi: Float64Array
}

/** One kind over all areas; nothing out of the ordinary in the last 24 months. */
export function simulateKind(random: Random, world: World, kind: number): SimulatedKind {
  const { areas, months } = world
  const between = (low: number, high: number) => low + (high - low) * random.uniform()
  const level = world.smallest * (world.largest / world.smallest) ** (kind / Math.max(1, world.kinds - 1))
  const country = countryOf(random, world, kind)
  const population = Float64Array.from({ length: areas }, () => Math.round(Math.exp(10.4 + 0.9 * drawNormal(random))))
  const phi = Float64Array.from({ length: areas }, () => 1 + between(0, 1) ** 2 * 2)
  const mean = new Float64Array(months * areas)
  const counts = new Float64Array(months * areas)
  for (let i = 0; i < areas; i++) {
    const size = (level * population[i]!) / Math.exp(10.4 + 0.9 ** 2 / 2)
    let own = 0.4 * drawNormal(random)
    const [amplitude, peak, trend] = [between(0, world.ownSeason), between(0, 12), between(-1, 1) * world.ownTrend]
    for (let t = 0; t < months; t++) {
      own += world.wander * drawNormal(random)
      const season = amplitude * Math.cos((2 * Math.PI * (t - peak)) / 12) + trend * (t - months)
      mean[t * areas + i] = size * country[t]! * Math.exp(own + season)
      counts[t * areas + i] = drawNegativeBinomial(random, mean[t * areas + i]!, phi[i]!)
    }
    if (world.disturbed) addPastOutbreaks(random, counts, mean, { world, area: i, phi: phi[i]! })
  }
  const ids = Array.from({ length: areas }, (_, i) => `k${kind}a${i}`)
  return { kind: String(kind), ids, population, counts, months, mean, phi }
}

/** What all areas share: season, trend, slow movement, and in half of the kinds a dip of 20 to 40% for 14 months. */
function countryOf(random: Random, { months, disturbed }: World, kind: number): Float64Array {
  const [amplitude, peak] = [0.35 * random.uniform(), 12 * random.uniform()]
  const trend = 0.004 * drawNormal(random)
  const dip = disturbed && kind % 2 === 0 ? 0.2 + 0.2 * random.uniform() : 0
  const from = 60 + Math.floor(50 * random.uniform())
  let moved = 0
  return Float64Array.from({ length: months }, (_, t) => {
    moved += 0.01 * drawNormal(random)
    const dipped = t >= from && t < from + 14 ? Math.log(1 - dip) : 0
    return Math.exp(amplitude * Math.cos((2 * Math.PI * (t - peak)) / 12) + trend * (t - months / 2) + moved + dipped)
  })
}

interface OwnSeries {
  readonly world: World
  readonly area: number
  readonly phi: number
}

function addPastOutbreaks(random: Random, counts: Float64Array, mean: Float64Array, own: OwnSeries): void {
  const outbreaks = Math.floor(4 * random.uniform())
  for (let k = 0; k < outbreaks; k++) {
    const start = Math.floor((own.world.months - 30) * random.uniform())
    addWave(random, counts, mean, own, {
      start,
      length: 1 + Math.floor(4 * random.uniform()),
      deviations: 2 + 4 * random.uniform(),
    })
  }
}

/** Adds extra cases to one area: so many standard deviations in each of some months. */
export function addWave(
  random: Random,
  counts: Float64Array,
  mean: Float64Array,
  { world, area, phi }: OwnSeries,
  wave: { readonly start: number; readonly length: number; readonly deviations: number },
): void {
  for (let t = wave.start; t < Math.min(world.months, wave.start + wave.length); t++) {
    const at = t * world.areas + area
    counts[at]! += drawNegativeBinomial(random, wave.deviations * Math.sqrt(phi * mean[at]!), phi)
  }
}

/** What is true of a stable series: none of the kinds of change. */
export function stable(mean: number): Truth {
  return { kind: 'none', start: NaN, end: NaN, mean }
}

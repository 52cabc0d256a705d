import { benjaminiHochberg } from '../../src/kit/stats/compare/false-discovery.ts'
import { calibrateKind, listColumn } from '../../src/kit/stats/detect/kind-list.ts'
import { seededRandom } from '../../src/kit/stats/random.ts'
import { asKind, trackOf } from './engines.ts'
import { addWave, simulateKind, type World } from './simulate.ts'

/** What a list of 10% false leads came to. */
export interface ListResult {
  readonly series: number
  readonly real: number
  readonly flags: number
  readonly falseFlags: number
  readonly found: number
}

/**
 * One month's list over a simulated country: 2% of the series have a wave of three months of four deviations each, of which the last
 * month is judged.
 */
export function simulateList(world: World, seed: number): ListResult {
  const random = seededRandom(seed)
  const pValues: number[] = []
  const isReal: boolean[] = []
  for (let kind = 0; kind < world.kinds; kind++) {
    const panel = simulateKind(random, world, kind)
    for (let area = 0; area < world.areas; area++) {
      const real = random.uniform() < 0.02
      isReal.push(real)
      if (!real) continue
      const wave = { start: world.months - 3, length: 3, deviations: 4 }
      addWave(random, panel.counts, panel.mean, { world, area, phi: panel.phi[area]! }, wave)
    }
    const track = trackOf(panel)
    const calibrations = calibrateKind(asKind(panel), track, world.months - 24, random)
    pValues.push(...listColumn(asKind(panel), track, calibrations, world.months - 1))
  }
  const adjusted = benjaminiHochberg(Float64Array.from(pValues))
  const flagged = [...adjusted.keys()].filter((i) => adjusted[i]! <= 0.1)
  const found = flagged.filter((i) => isReal[i]).length
  return {
    series: pValues.length,
    real: isReal.filter(Boolean).length,
    flags: flagged.length,
    falseFlags: flagged.length - found,
    found,
  }
}

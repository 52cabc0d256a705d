import { mustBe } from '../argument.ts'
import { at, fillTails } from '../distribution/fast-negative-binomial.ts'
import type { FilterTrack } from './filter-track.ts'
import type { KindCounts } from './shared-season.ts'

/** What the filter says of the last months of one area together. `NaN` when a month of the window, or the state before it, is not known. */
export interface WindowVerdict {
  readonly count: number
  readonly mean: number
  /** Variance over mean of what was foretold. */
  readonly phi: number
  /** P(Y >= count), P(Y <= count) and P(Y = count). */
  readonly pUpper: number
  readonly pLower: number
  readonly probability: number
}

const unknown: WindowVerdict = { count: NaN, mean: NaN, phi: NaN, pUpper: NaN, pLower: NaN, probability: NaN }
const out = new Float64Array(4)

/**
 * How unlikely the last months of an area are together, seen from the state before them: the month, quarter, half year or year.
 *
 * Each window is a statement of its own; the smallest p-value of several is not a p-value. The others' months are known, the own
 * months are not. Variance: scatter, own level and its wander until then, season and shared rate. Cost: one tail.
 * @param month the last month of the window, from 0
 * @param length months of the window: 1, 3, 6 or 12
 * @throws RangeError when the window does not lie within the track
 * @example judgeWindow(kind, track, { month: 164, area: 7, length: 3 }).pUpper
 */
export function judgeWindow(
  kind: KindCounts,
  track: FilterTrack,
  { month, area, length }: { readonly month: number; readonly area: number; readonly length: number },
): WindowVerdict {
  const areas = kind.population.length
  mustBe(area >= 0 && area < areas, 'area', area, `from 0 to ${areas - 1}`)
  mustBe(length >= 1, 'length', length, 'at least 1')
  mustBe(month < kind.months && month >= length, 'month', month, `from ${length} to ${kind.months - 1}`)
  const before = (month - length) * areas + area
  let [count, exposure, error] = [0, 0, 0]
  for (let t = month - length + 1; t <= month; t++) {
    count += kind.counts[t * areas + area]!
    exposure += track.exposure[t * areas + area]!
    error += track.exposureError[t * areas + area]! / length
  }
  if (Number.isNaN(count + exposure)) return unknown
  const { wander, phi } = track.tuning
  const shape = track.shape[before]!
  const mean = (exposure * shape) / track.rate[before]!
  const relative = 1 / shape + wander * meanSteps(length) + error * sharing(length)
  const spread = Math.max(1, phi[area]! + mean * relative)
  fillTails(out, count, mean, spread)
  return {
    count,
    mean,
    phi: spread,
    pUpper: out[at.upper]!,
    pLower: out[at.lower]!,
    probability: out[at.probability]!,
  }
}

/** Variance of the mean of a random walk over its first steps, as a multiple of that of one step. */
function meanSteps(length: number): number {
  return ((length + 1) * (2 * length + 1)) / (6 * length)
}

/** Part of a month's exposure error that stays in the sum: errors of neighbouring months hang together by 0.7. */
function sharing(length: number): number {
  let sum = length
  for (let d = 1; d < length; d++) sum += 2 * (length - d) * 0.7 ** d
  return sum / (length * length)
}

import { mustBe } from '../argument.ts'
import type { Random } from '../random.ts'
import type { FilterTrack } from './filter-track.ts'
import { judgeWindow } from './filter-windows.ts'
import { listPValue, listWindows } from './list-p-value.ts'
import type { KindCounts } from './shared-season.ts'
import { bendTail, calibrateTail, type TailCalibration } from './tail-calibration.ts'

/** Months at the start whose p-values teach nothing: the filter warms up and its season knows the future. */
const warmUp = 48

/**
 * The tail corrections of a kind, one for each of `listWindows`, learnt on its history up to a year before `until`.
 *
 * p-values of counts come in steps; they are randomised within the step, so that calm months give a flat picture. Once a year.
 * Cost: four tails for each area and month of the history.
 * @param random chance for that, passed in
 * @throws RangeError when `until` lies outside the track
 * @example calibrateKind(kind, track, 165, seededRandom(1))
 */
export function calibrateKind(kind: KindCounts, track: FilterTrack, until: number, random: Random): TailCalibration[] {
  mustBe(until >= 0 && until <= kind.months, 'until', until, `from 0 to ${kind.months}`)
  const areas = kind.population.length
  return listWindows.map(({ months: length }) => {
    const values: number[] = []
    for (let month = warmUp + length; month < until - kind.perYear; month++) {
      for (let area = 0; area < areas; area++) {
        const { pUpper, probability } = judgeWindow(kind, track, { month, area, length })
        values.push(Math.max(0, pUpper - random.uniform() * probability))
      }
    }
    return calibrateTail(Float64Array.from(values))
  })
}

/**
 * For each area one p-value that something upward is going on in the months up to this one: what `benjaminiHochberg` takes.
 *
 * Put the columns of all kinds of one level of geography together before that: they are one family. Cost: four tails an area.
 * @param calibrations from `calibrateKind`
 * @returns one value an area, `NaN` where nothing is known
 * @throws RangeError when the month does not lie within the track, or lies in its first year
 * @example benjaminiHochberg(listColumn(kind, track, calibrations, 164))
 */
export function listColumn(
  kind: KindCounts,
  track: FilterTrack,
  calibrations: readonly TailCalibration[],
  month: number,
): Float64Array {
  return Float64Array.from(kind.population, (_, area) =>
    listPValue(
      listWindows.map(({ months: length }, i) =>
        bendTail(judgeWindow(kind, track, { month, area, length }).pUpper, calibrations[i]!),
      ),
    ),
  )
}

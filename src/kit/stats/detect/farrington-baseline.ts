import { checkSettings, type FarringtonSettings } from './farrington-settings.ts'

/** The periods that a judged period is compared with: made once for all series. */
export interface FarringtonBaseline {
  /** The judged period, from 0. */
  readonly judged: number
  /** Periods of the baseline, oldest first. */
  readonly period: Int32Array
  /** Season block of each; block 0 is that of the judged period. */
  readonly block: Int32Array
  readonly blocks: number
  /** Time of each, counted from the judged period: 0 and below. So the prediction is the level of block 0. */
  readonly time: Float64Array
  readonly settings: FarringtonSettings
}

/**
 * The baseline of one period: windows around the same period in past years and, with more than one block, all that lies between.
 *
 * Noufaily and others (2013), section 3.3. Cost: O(years * perYear).
 * @param judged the period that is judged, from 0
 * @returns `undefined` when the history is too short
 * @throws RangeError when a setting is wrong
 * @example farringtonBaseline(71, settingB)?.period.length // 55
 */
export function farringtonBaseline(judged: number, settings: FarringtonSettings): FarringtonBaseline | undefined {
  checkSettings(settings)
  const { perYear, years, halfWindow, seasonBlocks, skipLast } = settings
  const first = judged - years * perYear - halfWindow
  if (first < 0) return undefined
  const ofDistance = blockByDistance(settings)
  const kept: { period: number; block: number }[] = []
  for (let period = first; period < judged - skipLast; period++) {
    const block = ofDistance[(((period - judged) % perYear) + perYear) % perYear]!
    // The year of the judged period itself has no window of its own in the baseline.
    const inWindow = block === 0 && judged - period > halfWindow
    if (inWindow || (block > 0 && seasonBlocks > 1)) kept.push({ period, block })
  }
  return {
    judged,
    period: Int32Array.from(kept, (k) => k.period),
    block: Int32Array.from(kept, (k) => k.block),
    blocks: seasonBlocks,
    time: Float64Array.from(kept, (k) => k.period - judged),
    settings,
  }
}

/** The block of a period by its distance after the same season: 0 within the window, then equal parts, the first ones longer. */
function blockByDistance({ perYear, halfWindow, seasonBlocks }: FarringtonSettings): Int32Array {
  const block = new Int32Array(perYear).fill(seasonBlocks > 1 ? 0 : -1)
  for (let d = -halfWindow; d <= halfWindow; d++) block[(d + perYear) % perYear] = 0
  const parts = seasonBlocks - 1
  const between = perYear - 2 * halfWindow - 1
  let at = halfWindow + 1
  for (let part = 0; part < parts; part++) {
    const length = Math.floor(between / parts) + (part < between % parts ? 1 : 0)
    for (let i = 0; i < length; i++) block[at++] = part + 1
  }
  return block
}

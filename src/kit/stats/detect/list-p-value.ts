import { mustBeAsLong } from '../argument.ts'

/** The windows of the list, in months, and the share of the level that each gets: together 1. */
export const listWindows = [
  { months: 1, share: 0.2 },
  { months: 3, share: 0.5 },
  { months: 6, share: 0.2 },
  { months: 12, share: 0.1 },
] as const

/**
 * One p-value for "something is going on here", out of those of the month, quarter, half year and year.
 *
 * Weighted Bonferroni (Holm 1979; Genovese, Roeder and Wasserman 2006): valid however the windows hang together. It costs power for
 * single months: for "is this month out of the ordinary?" look at the month alone.
 * @param pValues one for each of `listWindows`, calibrated; `NaN` is no window
 * @returns `NaN` when no window is known
 * @throws RangeError when there are not four
 * @example listPValue([0.5, 0.001, 0.2, 0.9]) // 0.002
 */
export function listPValue(pValues: readonly number[]): number {
  mustBeAsLong('pValues', pValues, listWindows.length)
  let smallest = NaN
  for (let i = 0; i < listWindows.length; i++) {
    const p = pValues[i]! / listWindows[i]!.share
    if (!(p >= smallest)) smallest = Number.isNaN(p) ? smallest : p
  }
  return Math.min(1, smallest)
}

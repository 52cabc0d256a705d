import { mustBe } from '../argument.ts'

/** A correction of small p-values: below `from` the tail is bent by a power. 1 leaves them as they are. */
export interface TailCalibration {
  readonly from: number
  readonly power: number
}

const band = { from: 0.3, to: 0.03 } as const
const leastValues = 200

/**
 * How the tail of p-values must be bent so that they are as rare as they say, learnt from months that were quiet.
 *
 * Looks at the p-values between 0.03 and 0.3 only: below these real outbreaks of the past sit, and teaching the tail that these are
 * usual would blind the list. The power is that of a Pareto tail cut off on both sides (Aban, Meerschaert and Panorska 2006), held
 * between 0.8 and 1.25. Misleads when outbreaks are so common that they fill the band too: it then makes lists too short.
 * Cost: O(values).
 * @param pValues randomised p-values of months older than a year, `NaN` is skipped; fewer than 200 in the band leave it as it is
 * @throws RangeError when a p-value lies outside 0 to 1
 * @example calibrateTail(Float64Array.of()).power // 1
 */
export function calibrateTail(pValues: Float64Array): TailCalibration {
  const width = Math.log(band.from / band.to)
  let [values, sum] = [0, 0]
  for (const p of pValues) {
    mustBe(p >= 0 && p <= 1, 'p', p, 'from 0 to 1')
    if (!(p <= band.from && p >= band.to)) continue
    values++
    sum += Math.log(band.from / p)
  }
  if (values < leastValues) return { from: band.from, power: 1 }
  let [low, high] = [0.8, 1.25]
  for (let step = 0; step < 50; step++) {
    const power = (low + high) / 2
    // The mean of an exponential variable that is cut off at `width` falls with its rate.
    if (1 / power - width / Math.expm1(power * width) > sum / values) low = power
    else high = power
  }
  return { from: band.from, power: (low + high) / 2 }
}

/**
 * A p-value with the tail bent. Order is kept; `NaN` stays `NaN`.
 * @example bendTail(0.03, { from: 0.3, power: 2 }) // 0.003
 */
export function bendTail(p: number, { from, power }: TailCalibration): number {
  return p < from ? from * (p / from) ** power : p
}

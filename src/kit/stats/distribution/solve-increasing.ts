/** Where to begin, and how far to step at first. */
export interface Search {
  readonly start: number
  readonly step: number
}

const mostSteps = 200

/**
 * The point where an increasing function is zero: bounds by doubling steps, then Ridders' method (1979) between them.
 * `NaN` when no bounds are found.
 * @example solveIncreasing((x) => x - 3, { start: 0, step: 1 }) // 3
 */
export function solveIncreasing(value: (at: number) => number, { start, step }: Search): number {
  let [low, high] = [start, start]
  let [atLow, atHigh] = [value(start), value(start)]
  let leap = step
  for (let i = 0; i < mostSteps && atLow > 0; i++) {
    low -= leap
    leap *= 2
    atLow = value(low)
  }
  leap = step
  for (let i = 0; i < mostSteps && atHigh < 0; i++) {
    high += leap
    leap *= 2
    atHigh = value(high)
  }
  if (!(atLow <= 0 && atHigh >= 0)) return NaN
  for (let i = 0; i < mostSteps; i++) {
    if (atLow === 0) return low
    if (atHigh === 0) return high
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    const atMiddle = value(middle)
    const root = Math.sqrt(atMiddle * atMiddle - atLow * atHigh)
    const next = root > 0 && Number.isFinite(root) ? middle - ((middle - low) * atMiddle) / root : middle
    const inside = next > low && next < high ? next : middle
    const atInside = value(inside)
    for (const [at, v] of [
      [middle, atMiddle],
      [inside, atInside],
    ] as const) {
      if (v <= 0 && at > low) [low, atLow] = [at, v]
      if (v >= 0 && at < high) [high, atHigh] = [at, v]
    }
  }
  return Math.abs(atLow) < Math.abs(atHigh) ? low : high
}

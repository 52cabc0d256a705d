/** More terms than these are left to the incomplete functions. */
const mostTerms = 4000

/**
 * log of P(first) + P(first + 1) + ..., out of log P(first) and the ratio P(count + 1)/P(count), which must fall below 1.
 * `NaN` when too many terms would be needed.
 */
export function logSumAbove(first: number, logProbability: number, ratio: (count: number) => number): number {
  let term = 1
  let sum = 1
  for (let count = first; count < first + mostTerms; count++) {
    const step = ratio(count)
    term *= step
    sum += term
    // Ratios fall or level off, so what remains is below a geometric series.
    if (step < 1 && term < sum * 1e-17 * (1 - step)) return logProbability + Math.log(sum)
  }
  return NaN
}

/** log of P(last) + P(last - 1) + ... + P(0), out of log P(last) and the ratio. `NaN` when too many terms would be needed. */
export function logSumBelow(last: number, logProbability: number, ratio: (count: number) => number): number {
  let term = 1
  let sum = 1
  for (let count = last - 1; count >= 0; count--) {
    const step = ratio(count)
    term /= step
    sum += term
    if (step > 1 && term < sum * 1e-17 * (1 - 1 / step)) break
    if (last - count > mostTerms) return NaN
  }
  return logProbability + Math.log(sum)
}

import { mustBe } from '../argument.ts'

/**
 * p-values adjusted so that a list of all below q has at most a share q of false leads (Benjamini and Hochberg 1995).
 *
 * Holds for independent tests and for those that rise together. One family is one month at one level of geography: do not mix
 * families, and do not take out the dull tests first. Cost: O(n log n).
 * @param pValues from 0 to 1; `NaN` stays `NaN` and does not count
 * @throws RangeError when a p-value lies outside 0 to 1
 * @example benjaminiHochberg(Float64Array.of(0.01, 0.04)) // [0.02, 0.04]
 */
export function benjaminiHochberg(pValues: Float64Array): Float64Array {
  return adjusted(pValues, () => 1)
}

/**
 * The same, valid however the tests hang together (Benjamini and Yekutieli 2001, theorem 1.3). Much stricter: lists become short.
 *
 * Cost: O(n log n).
 * @throws RangeError when a p-value lies outside 0 to 1
 * @example benjaminiYekutieli(Float64Array.of(0.01, 0.04))[0] // 0.03
 */
export function benjaminiYekutieli(pValues: Float64Array): Float64Array {
  return adjusted(pValues, (n) => {
    let sum = 0
    for (let i = 1; i <= n; i++) sum += 1 / i
    return sum
  })
}

function adjusted(pValues: Float64Array, penalty: (n: number) => number): Float64Array {
  for (const p of pValues) mustBe(p >= 0 && p <= 1, 'p', p, 'from 0 to 1')
  const known = [...pValues.keys()].filter((i) => !Number.isNaN(pValues[i]!))
  known.sort((a, b) => pValues[b]! - pValues[a]!)
  const factor = known.length * penalty(known.length)
  const result = new Float64Array(pValues.length).fill(NaN)
  let smallest = 1
  known.forEach((index, i) => {
    smallest = Math.min(smallest, (pValues[index]! * factor) / (known.length - i))
    result[index] = smallest
  })
  return result
}

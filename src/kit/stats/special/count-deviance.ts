/**
 * Half the Poisson deviance of a count against a mean: x log(x/mu) + mu - x, without loss of digits when they are near.
 *
 * Loader (2000), equation 5 (`bd0`): a series in v = (x - mu)/(x + mu). x and mu at least 0. Cost: at most 60 terms.
 * Infinity when mu is 0 and x is not.
 * @example countDeviance(3, 3) // 0
 */
export function countDeviance(x: number, mu: number): number {
  if (x === 0) return mu
  if (mu === 0) return Infinity
  const gap = x - mu
  if (Math.abs(gap) >= 0.1 * (x + mu)) return x * Math.log(x / mu) - gap
  const v = gap / (x + mu)
  let sum = gap * v
  let power = 2 * x * v
  for (let j = 1; j < 60; j++) {
    power *= v * v
    const next = sum + power / (2 * j + 1)
    if (next === sum) return sum
    sum = next
  }
  return sum
}

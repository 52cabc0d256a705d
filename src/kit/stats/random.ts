import { mustBe } from './argument.ts'
import { logGamma } from './special/log-gamma.ts'

/** A source of chance that starts from a seed: the same seed gives the same row. Always passed in, never global. */
export interface Random {
  /** Uniform between 0 and 1, both excluded. */
  readonly uniform: () => number
}

/**
 * A seeded generator (sfc32 of Chris Doty-Humphrey, as in PractRand). For simulation, not for secrets.
 * @example seededRandom(7).uniform()
 */
export function seededRandom(seed: number): Random {
  let [a, b, c, count] = [0x9e3779b9, seed | 0, Math.floor(seed / 2 ** 32) | 0, 1]
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let i = 0; i < 20; i++) next()
  return { uniform: () => (next() + 0.5) / 2 ** 32 }
}

/**
 * A draw from the standard normal distribution (Box and Muller 1958).
 * @example drawNormal(random)
 */
export function drawNormal({ uniform }: Random): number {
  return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
}

/**
 * A draw from the gamma distribution (Marsaglia and Tsang 2000).
 *
 * Cost: some 1.1 tries.
 * @throws RangeError when shape or rate is not above 0
 * @example drawGamma(random, 2, 0.5)
 */
export function drawGamma(random: Random, shape: number, rate: number): number {
  mustBe(shape > 0, 'shape', shape, 'above 0')
  mustBe(rate > 0, 'rate', rate, 'above 0')
  if (shape < 1) return drawGamma(random, shape + 1, rate) * random.uniform() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (let i = 0; i < 1000; i++) {
    const z = drawNormal(random)
    const v = (1 + c * z) ** 3
    if (v > 0 && Math.log(random.uniform()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return (d * v) / rate
  }
  return d / rate
}

/**
 * A draw from the Poisson distribution: by inversion below a mean of 30, else by the transformed rejection of Hörmann (1993).
 *
 * Cost: O(mean) below 30, else some 1.3 tries.
 * @throws RangeError when the mean is negative or not finite
 * @example drawPoisson(random, 4)
 */
export function drawPoisson(random: Random, mean: number): number {
  mustBe(mean >= 0 && mean < Infinity, 'mean', mean, '0 or more and finite')
  if (mean < 30) {
    let product = random.uniform()
    const limit = Math.exp(-mean)
    let count = 0
    while (product > limit && count < 1000) {
      product *= random.uniform()
      count++
    }
    return count
  }
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const scale = Math.log(1.1239 + 1.1328 / (b - 3.4))
  for (let i = 0; i < 1000; i++) {
    const u = random.uniform() - 0.5
    const v = random.uniform()
    const us = 0.5 - Math.abs(u)
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43)
    if (count < 0 || (us < 0.013 && v > us)) continue
    const bound = count * Math.log(mean) - mean - logGamma(count + 1)
    if (Math.log(v) + scale - Math.log(a / (us * us) + b) <= bound) return count
  }
  return Math.round(mean)
}

/**
 * A draw from the negative binomial with this mean and variance phi * mean.
 * @throws RangeError when phi is below 1
 * @example drawNegativeBinomial(random, 4, 1.5)
 */
export function drawNegativeBinomial(random: Random, mean: number, phi: number): number {
  mustBe(phi >= 1, 'phi', phi, '1 or more')
  if (phi - 1 < 1e-9 || mean === 0) return drawPoisson(random, mean)
  return drawPoisson(random, drawGamma(random, mean / (phi - 1), 1 / (phi - 1)))
}

import { mustBe } from '../argument.ts'
import { scaledErfc } from '../special/scaled-erfc.ts'
import { fromLogLower, fromLogUpper, type Tails, unknownTails } from '../special/tails.ts'

/**
 * Both tails of the standard normal distribution at z, and their logarithms.
 *
 * Out of the complementary error function (Abramowitz and Stegun 1964, 26.2.29). Log tails stay finite where the tail itself
 * is below 1e-308. Relative error below 1e-13. `NaN` gives `NaN`. Cost: at most 80 terms.
 * @example normalTails(1.959963984540054).upper // 0.025
 */
export function normalTails(z: number): Tails {
  if (Number.isNaN(z)) return unknownTails
  const size = Math.abs(z)
  const log = Math.log(0.5 * scaledErfc(size / Math.SQRT2)) - 0.5 * size * size
  const small = size === Infinity ? -Infinity : log
  return z > 0 ? fromLogUpper(small) : fromLogLower(small)
}

/**
 * The z below which a share p of the standard normal distribution lies.
 *
 * Wichura (1988), algorithm AS 241, PPND16. Relative error about 1e-15, down to p of 1e-300. For p near 1 ask for the quantile of
 * the upper tail and turn its sign: 1 - p loses the digits. 0 and 1 give the infinities. Cost: two polynomials.
 * @throws RangeError when p is not from 0 to 1. `NaN` gives `NaN`.
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  mustBe(p >= 0 && p <= 1, 'p', p, 'from 0 to 1')
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return q * ratio(centre, r)
  }
  const tail = q < 0 ? p : 1 - p
  if (tail === 0) return q < 0 ? -Infinity : Infinity
  const r = Math.sqrt(-Math.log(tail))
  const size = r <= 5 ? ratio(middle, r - 1.6) : ratio(far, r - 5)
  return q < 0 ? -size : size
}

interface Rational {
  readonly above: readonly number[]
  readonly below: readonly number[]
}

function ratio({ above, below }: Rational, at: number): number {
  let top = 0
  let bottom = 0
  for (let i = above.length - 1; i >= 0; i--) {
    top = top * at + above[i]!
    bottom = bottom * at + below[i]!
  }
  return top / bottom
}

const centre: Rational = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
}
const middle: Rational = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
}
const far: Rational = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
}

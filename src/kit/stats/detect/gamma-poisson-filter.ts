import { mustBe, mustBeAsLong, mustBeCounts } from '../argument.ts'
import { negativeBinomialLogProbability, negativeBinomialTails } from '../distribution/negative-binomial.ts'

export interface GammaPoissonStart {
  /** Shape and rate of the level before the first period, above 0. */
  readonly shape: number
  readonly rate: number
  /** What a period's knowledge is worth one period later, above 0 and at most 1. */
  readonly discount: number
}

/** One value a period. */
export interface GammaPoissonTrack {
  /** Shape and rate of the level after the period. */
  readonly shape: Float64Array
  readonly rate: Float64Array
  /** P(Y >= y) and P(Y <= y) as foretold before the period. */
  readonly pUpper: Float64Array
  readonly pLower: Float64Array
  /** Sum of the log probabilities of the counts as foretold. */
  readonly logLikelihood: number
}

/**
 * The level of one series, followed month by month, and how likely each count was before it came.
 *
 * The plain filter: Poisson counts, one discount, no season of its own. `hierarchical-filter.ts` builds on its recursion.
 * Misleads when the expected factor leaves out the season. Harvey and Fernandes (1989), equations 2.5-2.9; West and Harrison
 * (1997), section 10.8. Cost: one tail a period.
 * @param counts one series, `NaN` missing: the level is discounted, not updated
 * @param expected expected factor of each period (season, population), above 0
 * @throws RangeError when lengths, counts or the start are wrong
 * @example gammaPoissonFilter(Float64Array.of(0), Float64Array.of(1), { shape: 1, rate: 1, discount: 1 }).pLower[0] // 0.5
 */
export function gammaPoissonFilter(
  counts: Float64Array,
  expected: Float64Array,
  { shape, rate, discount }: GammaPoissonStart,
): GammaPoissonTrack {
  mustBeCounts('counts', counts)
  mustBeAsLong('expected', expected, counts.length)
  for (const e of expected) mustBe(e > 0 && e < Infinity, 'expected', e, 'above 0 and finite')
  mustBe(shape > 0, 'shape', shape, 'above 0')
  mustBe(rate > 0, 'rate', rate, 'above 0')
  mustBe(discount > 0 && discount <= 1, 'discount', discount, 'above 0 and at most 1')

  const column = () => new Float64Array(counts.length)
  const track = { shape: column(), rate: column(), pUpper: column(), pLower: column() }
  let [a, b, logLikelihood] = [shape, rate, 0]
  for (let t = 0; t < counts.length; t++) {
    a *= discount
    b *= discount
    const [y, e] = [counts[t]!, expected[t]!]
    // A gamma mix of Poisson counts: mean a e/b, variance over mean 1 + e/b.
    const tails = negativeBinomialTails(y, (a * e) / b, 1 + e / b)
    track.pUpper[t] = tails.upper
    track.pLower[t] = tails.lower
    if (!Number.isNaN(y)) {
      logLikelihood += negativeBinomialLogProbability(y, (a * e) / b, 1 + e / b)
      a += y
      b += e
    }
    track.shape[t] = a
    track.rate[t] = b
  }
  return { ...track, logLikelihood }
}

/**
 * One month of the plain filter for many series at once: discount, then add counts and expected factors. State only, no p-values.
 *
 * The recursion of `gammaPoissonFilter`, for walks through long histories. Cost: a few ns a series.
 * Not checked, since it is the inner loop of the country: check counts where they come in.
 * @param shape and `rate` one a series, changed in place
 * @param counts the month, `NaN` missing
 * @example advanceLevels(shape, rate, counts, expected, 0.95)
 */
export function advanceLevels(
  shape: Float64Array,
  rate: Float64Array,
  counts: Float64Array,
  expected: Float64Array,
  discount: number,
): void {
  for (let i = 0; i < shape.length; i++) {
    const y = counts[i]!
    const known = !Number.isNaN(y)
    shape[i] = discount * shape[i]! + (known ? y : 0)
    rate[i] = discount * rate[i]! + (known ? expected[i]! : 0)
  }
}

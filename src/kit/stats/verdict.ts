import { mustBe } from './argument.ts'
import { midPoissonInterval } from './distribution/exact-interval.ts'
import { negativeBinomialQuantile, negativeBinomialTails } from './distribution/negative-binomial.ts'

/** What may be said of a count, from calm to alarming. `cannot-say` has a reason and no numbers to go by. */
export type Verdict =
  | 'within-expectation'
  | 'too-few-to-tell'
  | 'worth-a-look'
  | 'probable-change'
  | 'clear-change'
  | 'cannot-say'

export type Reason = 'not-counted' | 'no-expectation'

/** A verdict is never given without its range and ratio. */
export interface Judgement {
  readonly verdict: Verdict
  /** Why nothing can be said; only with `cannot-say`. */
  readonly reason?: Reason
  readonly direction: 'up' | 'down' | 'none'
  readonly count: number
  readonly expected: number
  /** Where 95 of 100 counts fall when nothing changes. */
  readonly range: { readonly lower: number; readonly upper: number }
  /** Count over expected, with its 95% interval. */
  readonly ratio: { readonly estimate: number; readonly lower: number; readonly upper: number }
  /** Two-sided: twice the smaller tail. */
  readonly pValue: number
  /** Under 20 expected cases a percentage misleads: name the counts. */
  readonly mayShowPercentage: boolean
}

export interface VerdictInput {
  /** What was counted; `NaN` is not known. */
  readonly count: number
  /** What was foretold: negative binomial with variance phi * expected. `NaN` when nothing could be. */
  readonly expected: number
  readonly phi: number
  /** Whether it stands on the list of the month: see `benjaminiHochberg`. */
  readonly onList?: boolean
}

const levels = { look: 0.05, probable: 0.01, clear: 0.001 } as const
/** "Too few to tell": a change of half more would not have been seen in four of five cases. */
const changeToSee = 1.5
const chanceToSee = 0.8
const leastForPercentage = 20

/**
 * From a count and what was foretold to one of six verdicts in words.
 *
 * Two-sided p above 0.05 is no news: `within-expectation` when half more would have been seen with 80% chance, else `too-few-to-tell`;
 * up to 0.05 `worth-a-look`, up to 0.01 `probable-change`, up to 0.001 or on the list `clear-change`. Of a hundred quiet series
 * five are "worth a look" by chance: show lists by their false discovery rate, not by this. Cost: some tails.
 * @throws RangeError when a number is negative or phi below 1
 * @example judge({ count: 30, expected: 12, phi: 1.3 }).verdict // 'clear-change'
 */
export function judge({ count, expected, phi, onList = false }: VerdictInput): Judgement {
  mustBe(count >= 0 && count < Infinity, 'count', count, '0 or more and finite')
  mustBe(expected >= 0 && expected < Infinity, 'expected', expected, '0 or more and finite')
  mustBe(phi >= 1 && phi < Infinity, 'phi', phi, '1 or more and finite')
  if (Number.isNaN(count)) return cannotSay('not-counted', count, expected)
  if (Number.isNaN(expected + phi)) return cannotSay('no-expectation', count, expected)
  const { lower, upper } = negativeBinomialTails(count, expected, phi)
  const pValue = Math.min(1, 2 * Math.min(lower, upper))
  const verdict = verdictOf(pValue, onList, () => wouldSee(expected, phi))
  return {
    verdict,
    direction:
      verdict === 'within-expectation' || verdict === 'too-few-to-tell' ? 'none' : count > expected ? 'up' : 'down',
    count,
    expected,
    range: {
      lower: negativeBinomialQuantile(0.025, expected, phi),
      upper: negativeBinomialQuantile(0.975, expected, phi),
    },
    ratio: ratioOf(count, expected, phi),
    pValue,
    mayShowPercentage: expected >= leastForPercentage,
  }
}

function verdictOf(pValue: number, onList: boolean, wouldHaveSeen: () => boolean): Verdict {
  if (onList || pValue <= levels.clear) return 'clear-change'
  if (pValue <= levels.probable) return 'probable-change'
  if (pValue <= levels.look) return 'worth-a-look'
  return wouldHaveSeen() ? 'within-expectation' : 'too-few-to-tell'
}

/** Whether a count that has half more on average would have been at least "worth a look" with 80% chance. */
function wouldSee(expected: number, phi: number): boolean {
  const first = negativeBinomialQuantile(1 - levels.look / 2, expected, phi) + 1
  return negativeBinomialTails(first, changeToSee * expected, phi).upper >= chanceToSee
}

/** The count divided by phi is taken as Poisson, mid-p. */
function ratioOf(count: number, expected: number, phi: number): Judgement['ratio'] {
  if (expected === 0) return { estimate: NaN, lower: NaN, upper: NaN }
  const { lower, upper } = midPoissonInterval(count / phi, 0.95)
  return { estimate: count / expected, lower: (lower * phi) / expected, upper: (upper * phi) / expected }
}

function cannotSay(reason: Reason, count: number, expected: number): Judgement {
  return {
    verdict: 'cannot-say',
    reason,
    direction: 'none',
    count,
    expected,
    range: { lower: NaN, upper: NaN },
    ratio: { estimate: NaN, lower: NaN, upper: NaN },
    pValue: NaN,
    mayShowPercentage: false,
  }
}

import { mustBe } from '../argument.ts'
import { normalQuantile, normalTails } from '../distribution/normal.ts'

/** Two periods of counts that will be compared. */
export interface CountPlan {
  /** Cases a year before the measure. */
  readonly casesPerYear: number
  readonly yearsBefore: number
  readonly yearsAfter: number
  /** Variance over mean, 1.3 when nothing is known. */
  readonly phi?: number
  /** Two-sided level, 0.05 when left out. */
  readonly alpha?: number
}

/** The smallest changes that would show, as parts: 0.5 is half more. `NaN` when no change of that direction ever would. */
export interface SmallestChange {
  readonly increase: number
  readonly decrease: number
}

/**
 * The chance that a change of this size will show, when two periods of counts are compared.
 *
 * Normal approximation on the log of the ratio: a few points off below 10 cases a period. Assumes that only chance is between the
 * periods; an own wandering level makes it smaller. Signorini (1991) with the variance under both hypotheses. Cost: one tail.
 * @param change as a part: -0.2 is a fifth less; above -1
 * @throws RangeError when a number of the plan is wrong
 * @example chanceToShow(-0.2, { casesPerYear: 300, yearsBefore: 3, yearsAfter: 3 })
 */
export function chanceToShow(change: number, plan: CountPlan): number {
  mustBe(change > -1 && change < Infinity, 'change', change, 'above -1 and finite')
  const { critical, errorAt } = errorsOf(plan)
  const reach = (Math.abs(Math.log1p(change)) - critical) / errorAt(change)
  return normalTails(reach).lower
}

/**
 * The smallest rise and the smallest fall that would show with this chance: what can be said before a measure starts.
 *
 * Cost: some 50 tails.
 * @param power the chance that is asked, 0.8 when left out
 * @throws RangeError when a number of the plan is wrong
 * @example smallestChange({ casesPerYear: 40, yearsBefore: 3, yearsAfter: 1 }).decrease // -0.47
 */
export function smallestChange(plan: CountPlan, power = 0.8): SmallestChange {
  mustBe(power > 0 && power < 1, 'power', power, 'between 0 and 1')
  const shows = (log: number) => chanceToShow(Math.expm1(log), plan) >= power
  return { increase: Math.expm1(edge(shows, 1)), decrease: Math.expm1(edge(shows, -1)) }
}

/**
 * After how many whole years a change of this size shows with this chance; `NaN` when it does not within 50 years.
 *
 * Counts the change as if it were there from the first day on.
 * Cost: at most 50 tails.
 * @throws RangeError when a number is wrong
 * @example yearsUntilShown(-0.2, { casesPerYear: 1000, yearsBefore: 3 }) // 1
 */
export function yearsUntilShown(change: number, plan: Omit<CountPlan, 'yearsAfter'>, power = 0.8): number {
  mustBe(power > 0 && power < 1, 'power', power, 'between 0 and 1')
  for (let years = 1; years <= 50; years++)
    if (chanceToShow(change, { ...plan, yearsAfter: years }) >= power) return years
  return NaN
}

/** Two survey samples that will be compared. */
export interface SurveyPlan {
  /** Share before, between 0 and 1. */
  readonly share: number
  readonly answersBefore: number
  readonly answersAfter: number
  /** By how much the survey's variance exceeds that of a simple sample, 1 when left out. */
  readonly designEffect?: number
  readonly alpha?: number
}

/**
 * The chance that a share that moves from `share` to `shareAfter` will show between two survey samples.
 *
 * Normal approximation, pooled variance for the test (Fleiss, Levin and Paik 2003, equation 4.14). Cost: one tail.
 * @throws RangeError when a number is wrong
 * @example chanceToShowShare(0.41, { share: 0.3, answersBefore: 300, answersAfter: 300 }) > 0.8 // true
 */
export function chanceToShowShare(shareAfter: number, plan: SurveyPlan): number {
  const { share, answersBefore, answersAfter, designEffect = 1, alpha = 0.05 } = plan
  for (const p of [share, shareAfter]) mustBe(p > 0 && p < 1, 'share', p, 'between 0 and 1')
  for (const n of [answersBefore, answersAfter]) mustBe(n >= 1 && n < Infinity, 'answers', n, '1 or more and finite')
  mustBe(designEffect >= 1, 'designEffect', designEffect, '1 or more')
  mustBe(alpha > 0 && alpha < 1, 'alpha', alpha, 'between 0 and 1')
  const [n1, n2] = [answersBefore / designEffect, answersAfter / designEffect]
  const pooled = (n1 * share + n2 * shareAfter) / (n1 + n2)
  const critical = -normalQuantile(alpha / 2) * Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  const error = Math.sqrt((share * (1 - share)) / n1 + (shareAfter * (1 - shareAfter)) / n2)
  return normalTails((Math.abs(shareAfter - share) - critical) / error).lower
}

/**
 * The smallest rise and fall of a share, in parts of 1, that would show with this chance. `NaN` when none would.
 *
 * Misleads as `chanceToShowShare` does: some points off below 30 answers with yes. Cost: some 240 tails.
 * @throws RangeError when a number of the plan is wrong
 * @example smallestShareChange({ share: 0.3, answersBefore: 300, answersAfter: 300 }).increase // 0.109
 */
export function smallestShareChange(plan: SurveyPlan, power = 0.8): SmallestChange {
  mustBe(power > 0 && power < 1, 'power', power, 'between 0 and 1')
  const logit = Math.log(plan.share / (1 - plan.share))
  const shareAt = (distance: number) => 1 / (1 + Math.exp(-logit - distance))
  const shows = (distance: number) => chanceToShowShare(shareAt(distance), plan) >= power
  return { increase: shareAt(edge(shows, 1)) - plan.share, decrease: shareAt(edge(shows, -1)) - plan.share }
}

function errorsOf({ casesPerYear, yearsBefore, yearsAfter, phi = 1.3, alpha = 0.05 }: CountPlan) {
  for (const [name, value] of Object.entries({ casesPerYear, yearsBefore, yearsAfter })) {
    mustBe(value > 0 && value < Infinity, name, value, 'above 0 and finite')
  }
  mustBe(phi >= 1 && phi < Infinity, 'phi', phi, '1 or more and finite')
  mustBe(alpha > 0 && alpha < 1, 'alpha', alpha, 'between 0 and 1')
  const before = casesPerYear * yearsBefore
  const errorAt = (change: number) => Math.sqrt(phi * (1 / before + 1 / (casesPerYear * yearsAfter * (1 + change))))
  return { critical: -normalQuantile(alpha / 2) * errorAt(0), errorAt }
}

const farthest = 8

/** The smallest distance in this direction from which on it shows; looked for up to a factor of e^8, `NaN` when never. */
function edge(shows: (distance: number) => boolean, direction: 1 | -1): number {
  const steps = 200
  for (let i = 1; i <= steps; i++) {
    if (!shows((direction * i * farthest) / steps)) continue
    let [low, high] = [((i - 1) * farthest) / steps, (i * farthest) / steps]
    for (let round = 0; round < 40; round++) {
      const middle = (low + high) / 2
      if (shows(direction * middle)) high = middle
      else low = middle
    }
    return direction * high
  }
  return NaN
}

import type { Audience } from '../../kit/base/audience.ts'
import type { Day } from '../../kit/base/day.ts'
import type { Period } from '../body/period.ts'
import type { Level, PlanKind } from './grammar.ts'
import { mayCover } from './period.ts'

/** What a projection needs to know of an element: at which level it stands, and whose it is. */
interface Placed {
  readonly level: Level
  readonly body: string
}

/**
 * A body's plan is a projection of the plans that it holds: all that is shared, and of the local elements only its own.
 * Zeist sees the four shared priorities and not the fifth of Woudenberg.
 */
export function projectionFor<Item extends Placed>(body: string, items: readonly Item[]): readonly Item[] {
  return items.filter((item) => item.level !== 'local' || item.body === body)
}

/** What tells which of its plans a body works from. */
interface Offered extends Period {
  readonly level: Level
  readonly kind: PlanKind
  readonly audience: Audience
}

const nearest: readonly Level[] = ['local', 'team', 'region', 'national']

/**
 * The plan that a body works from: one that others may see before a draft, one of now before one of another time, what is
 * carried out before the year plan that carries it out, the one nearest to the body, and of those the one that began last.
 * So a draft or a plan for later is listed beside the joint plan, and does not displace it.
 */
export function mainPlan<Plan extends Offered>(plans: readonly Plan[], today: Day): Plan | undefined {
  const doubts = (plan: Plan) => [
    Number(plan.audience === 'draft'),
    Number(!mayCover(plan, today)),
    Number(plan.kind === 'annual-plan'),
    nearest.indexOf(plan.level),
  ]
  return [...plans].sort(
    (a, b) => inOrder(doubts(a), doubts(b)) || (b.startsOn ?? '').localeCompare(a.startsOn ?? ''),
  )[0]
}

/** The first difference of two rows of numbers. */
function inOrder(one: readonly number[], other: readonly number[]): number {
  return one.map((number, i) => number - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0
}

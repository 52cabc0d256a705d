import type { Level } from './grammar.ts'

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

const nearest: readonly Level[] = ['local', 'team', 'region', 'national']

/** The plan that a body works from: the one nearest to it, and of those the one that began last. */
export function mainPlan<
  Plan extends { readonly level: Level; readonly kind: string; readonly startsOn: string | null },
>(plans: readonly Plan[]): Plan | undefined {
  const weight = (plan: Plan) => (plan.kind === 'annual-plan' ? 10 : 0) + nearest.indexOf(plan.level)
  return [...plans].sort((a, b) => weight(a) - weight(b) || (b.startsOn ?? '').localeCompare(a.startsOn ?? ''))[0]
}

import type { Audience } from '../../kit/base/audience.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import { type Level, linkRules } from './grammar.ts'
import type { Link } from './link.ts'

interface Place {
  readonly body: string
  /** The body that keeps the plan. */
  readonly keeper: string
}

/** What is shared in a plan is of who keeps it; who holds the plan adds what is local. No body decides for another. */
export function refusePlaceOf({ body, keeper }: Place, level: Level): Refusal<'plan.holder-adds-local'> | undefined {
  return body === keeper || level === 'local' ? undefined : refuse('plan.holder-adds-local')
}

export interface LevelFacts extends Place {
  readonly level: Level
  /** For whom the element ever was, at its widest. */
  readonly widest: Audience
  readonly arriving: readonly Pick<Link, 'kind'>[]
  readonly hasLead: boolean
}

/**
 * An element may get another level as long as nobody builds on it. Who saw a shared priority would lose it from the own plan
 * when it became local elsewhere, and what others have seen goes only by decision.
 */
export function refuseLevel(
  facts: LevelFacts,
  level: Level,
): Refusal<'plan.holder-adds-local' | 'plan.level-is-settled'> | undefined {
  if (level === facts.level) return undefined
  const misplaced = refusePlaceOf(facts, level)
  if (misplaced) return misplaced
  const isRelied =
    facts.widest !== 'draft' ||
    (facts.hasLead && level === 'local') ||
    facts.arriving.some(({ kind }) => linkRules[kind].toLevels?.includes(level) === false)
  return isRelied ? refuse('plan.level-is-settled', { level: facts.level }) : undefined
}

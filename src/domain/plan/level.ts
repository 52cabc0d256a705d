import type { Audience } from '../../kit/base/audience.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { BodyKind } from '../body/body-words.ts'
import { type Level, levelOfBody, levels, linkRules } from './grammar.ts'
import type { Link } from './link.ts'

interface Place {
  readonly body: string
  readonly bodyKind: BodyKind
  /** The body that keeps the plan. */
  readonly keeper: string
  /** The level of the plan. A document of others that was taken in may stand nearer than the body that keeps it. */
  readonly planLevel: Level
}

export type PlaceCodes = 'plan.holder-adds-local' | 'plan.level-not-of-body'

/** The levels at which a body of this kind writes: its own, and all that are wider. */
export function levelsOfBody(kind: BodyKind): readonly Level[] {
  return levels.slice(0, levels.indexOf(levelOfBody[kind]) + 1)
}

/** What is shared in a plan is of who keeps it; who holds the plan adds what is local. No body decides for another. */
export function refusePlaceOf(place: Place, level: Level): Refusal<PlaceCodes> | undefined {
  if (place.body !== place.keeper && level !== 'local') return refuse('plan.holder-adds-local')
  return levelsHere(place).includes(level) ? undefined : refuse('plan.level-not-of-body')
}

/** The levels of which a body may add something to a plan. */
export function levelsHere({ body, bodyKind, keeper, planLevel }: Place): readonly Level[] {
  const own = levelsOfBody(bodyKind)
  if (body !== keeper) return own.filter((level) => level === 'local')
  return levels.filter((level) => own.includes(level) || levels.indexOf(level) <= levels.indexOf(planLevel))
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
): Refusal<PlaceCodes | 'plan.level-is-settled'> | undefined {
  if (level === facts.level) return undefined
  const misplaced = refusePlaceOf(facts, level)
  if (misplaced) return misplaced
  const isRelied =
    facts.widest !== 'draft' ||
    (facts.hasLead && level === 'local') ||
    facts.arriving.some(({ kind }) => linkRules[kind].toLevels?.includes(level) === false)
  return isRelied ? refuse('plan.level-is-settled', { level: facts.level }) : undefined
}

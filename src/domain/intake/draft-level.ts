import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { type Draft, type DraftLink, rootOf } from './draft.ts'
import { levelsOfPlans } from './plan-level.ts'
import type { Speech } from './speech-level.ts'

/**
 * The level of every draft: what the text says of it, else that of what it stands under. Whose a plan is, `plan-level` decides; a trend before
 * all plans is of the plan that it introduces.
 */
export function levelsOf(
  drafts: readonly Draft[],
  links: readonly DraftLink[],
  speech: Speech,
): ReadonlyMap<number, Level> {
  const found = new Map<number, Level>()
  const plans = drafts.filter((draft) => draft.kind === 'plan' && draft.sameAs === undefined)
  for (const [key, level] of levelsOfPlans(plans, drafts, links, speech)) found.set(key, level)

  const isRegional = drafts.some((draft) => draft.parent === undefined && speaksOfRegion(draft))
  const levelOf = (draft: Draft): Level => {
    const known = found.get(draft.key)
    if (known) return known
    const level = isSharedInWider(draft) ? above(draft) : (draft.level ?? above(draft))
    found.set(draft.key, level)
    return level
  }
  /** "Gezamenlijke prioriteiten" of a region are of the region. */
  const isSharedInWider = (draft: Draft): boolean => {
    if (draft.saysLevel || draft.level !== 'team' || draft.kind === 'plan' || draft.rule === 'sentence-tells-priority')
      return false
    const upper = draft.parent === undefined ? undefined : found.get(rootOf(drafts, draft.parent).key)
    return upper === 'region' || upper === 'national'
  }
  const above = (draft: Draft): Level => {
    if (draft.kind === 'plan' && draft.sameAs !== undefined) return levelOf(rootOf(drafts, draft.key))
    if (draft.parent !== undefined) return levelOf(rootOf(drafts, draft.parent))
    if (isRegional && draft.kind === 'trend') return 'region'
    const next =
      draft.kind === 'trend' ? plans.find((plan) => plan.passage.place.block > draft.passage.place.block) : undefined
    return next ? found.get(next.key)! : 'local'
  }
  for (const draft of drafts) levelOf(draft)
  return found
}

function speaksOfRegion({ kind, passage }: Draft): boolean {
  return kind === 'trend' && /\b(?:onze|deze|de) (?:politie)?regio\b/.test(plainWords(passage.text))
}

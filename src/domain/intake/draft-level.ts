import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { type Draft, type DraftLink, rootOf } from './draft.ts'

/**
 * The level of every draft: what the text says of it, else that of what it stands under. A plan that does not say it is of as many
 * as hold it; a trend before all plans is of the plan that it introduces.
 */
export function levelsOf(drafts: readonly Draft[], links: readonly DraftLink[]): ReadonlyMap<number, Level> {
  const found = new Map<number, Level>()
  const plans = drafts.filter((draft) => draft.kind === 'plan' && draft.sameAs === undefined)
  for (const plan of plans) found.set(plan.key, levelOfPlan(plan, drafts, links))

  const isRegional = drafts.some((draft) => draft.parent === undefined && speaksOfRegion(draft))
  const levelOf = (draft: Draft): Level => {
    const known = found.get(draft.key)
    if (known) return known
    const level = draft.level ?? above(draft)
    found.set(draft.key, level)
    return level
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

function levelOfPlan(plan: Draft, drafts: readonly Draft[], links: readonly DraftLink[]): Level {
  const mentioned = drafts.find((draft) => draft.sameAs === plan.key && draft.level)
  const said = plan.level ?? mentioned?.level
  if (said) return said
  const holders = drafts.filter((draft) => draft.kind === 'body' && draft.parent === plan.key)
  const gemeenten = holders.filter((body) => !/politie|openbaar|^om$/i.test(body.title)).length
  const counted = holders.map((body) => /^\d+/.exec(body.title)?.[0]).find((count) => count !== undefined)
  if (counted) return Number(counted) > 12 ? 'region' : 'team'
  if (gemeenten >= 2) return 'team'
  const carried = links.find((link) => link.kind === 'carries-out' && link.from === plan.key)
  const upper = carried && drafts[carried.to]
  return upper?.level ?? 'local'
}

function speaksOfRegion({ kind, passage }: Draft): boolean {
  return kind === 'trend' && /\b(?:onze|deze|de) (?:politie)?regio\b/.test(plainWords(passage.text))
}

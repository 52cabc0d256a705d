import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { type Draft, type DraftLink, rootOf } from './draft.ts'

/**
 * The level of every draft: what the text says of it, else that of what it stands under. A plan that does not say it is of as many
 * as hold it; a trend before all plans is of the plan that it introduces.
 */
export function levelsOf(
  drafts: readonly Draft[],
  links: readonly DraftLink[],
  bySpeech: Level | undefined,
): ReadonlyMap<number, Level> {
  const found = new Map<number, Level>()
  const plans = drafts.filter((draft) => draft.kind === 'plan' && draft.sameAs === undefined)
  const said = new Map(plans.map((plan) => [plan.key, levelOfPlan(plan, drafts, links)]))
  // What a text says of the region may be about the plan of the region that it names.
  const spoken = [...said.values()].includes(bySpeech) ? undefined : bySpeech
  for (const plan of plans) found.set(plan.key, said.get(plan.key) ?? spoken ?? 'local')

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

function levelOfPlan(plan: Draft, drafts: readonly Draft[], links: readonly DraftLink[]): Level | undefined {
  const said = saidOfPlan(plan, drafts)
  if (said) return said
  // A year plan and the plan that it carries out are of the same bodies.
  const isOfSameBodies = (one: DraftLink) =>
    one.kind === 'carries-out' &&
    drafts[one.from]!.reference?.form === 'execution' &&
    [one.from, one.to].includes(plan.key)
  const link = links.find(isOfSameBodies)
  const other = link && drafts[link.from === plan.key ? link.to : link.from]
  return other && saidOfPlan(rootOf(drafts, other.key), drafts)
}

/** The level of a plan by its own name, by who hold it, or by what it calls its priorities. */
function saidOfPlan(plan: Draft, drafts: readonly Draft[]): Level | undefined {
  const said = plan.level ?? drafts.find((draft) => draft.sameAs === plan.key && draft.level)?.level
  if (said) return said
  const own = drafts.filter((draft) => draft.parent === plan.key)
  const holders = own.filter((draft) => draft.kind === 'body')
  const counted = holders.map((body) => /^\d+/.exec(body.title)?.[0]).find((count) => count !== undefined)
  if (counted) return Number(counted) > mostGemeentenOfTeam ? 'region' : 'team'
  const gemeenten = holders.filter((body) => !/politie|openbaar|^om$/i.test(body.title)).length
  const isOfMore = own.some(
    ({ kind, level, told }) =>
      (kind === 'priority' && level === 'team') || /\b(?:raden|gemeenteraden|colleges)\b/i.test(told?.organ ?? ''),
  )
  return gemeenten >= 2 || isOfMore ? 'team' : undefined
}

/** No basisteam has more gemeenten; the smallest region has more. */
const mostGemeentenOfTeam = 12

function speaksOfRegion({ kind, passage }: Draft): boolean {
  return kind === 'trend' && /\b(?:onze|deze|de) (?:politie)?regio\b/.test(plainWords(passage.text))
}

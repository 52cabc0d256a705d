import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { type Draft, type DraftLink, rootOf } from './draft.ts'
import { countOf } from './kind-word.ts'
import type { Speech } from './speech-level.ts'

/**
 * Whose a plan is, which says its level. In this order: what its own name says; who hold it; which organ adopted it; the plan that it
 * carries out; how the document speaks. Who is named elsewhere, as a partner or as who helps, says nothing of it.
 */
export function levelsOfPlans(
  plans: readonly Draft[],
  drafts: readonly Draft[],
  links: readonly DraftLink[],
  { level: bySpeech, gemeenten }: Speech,
): ReadonlyMap<number, Level> {
  const saidOf = (plan: Draft) =>
    byName(plan, drafts) ?? byHolders(plan, drafts) ?? byOrgan(plan, drafts) ?? byPlace(plan, gemeenten)
  const said = new Map(plans.map((plan) => [plan.key, saidOf(plan) ?? byLink(plan, drafts, links, saidOf)]))
  // What a text says of the region may be about the plan of the region that it names.
  const spoken = [...said.values()].includes(bySpeech) ? undefined : bySpeech
  return new Map(plans.map((plan) => [plan.key, said.get(plan.key) ?? spoken ?? 'local']))
}

/** *Regionale veiligheidsstrategie*, *het IVP van basisteam Noord*: its name, here or where it is named again. */
function byName(plan: Draft, drafts: readonly Draft[]): Level | undefined {
  return plan.level ?? drafts.find((draft) => draft.sameAs === plan.key && draft.level)?.level
}

/** By how many gemeenten hold it, and by what it calls its priorities: *gezamenlijke* ones are of more. */
function byHolders(plan: Draft, drafts: readonly Draft[]): Level | undefined {
  const own = drafts.filter((draft) => draft.parent === plan.key)
  const holders = own.filter((draft) => draft.kind === 'body')
  const counted = holders.map((body) => countOf(plainWords(body.title).split(' ')[0]!)).find((count) => count > 1)
  if (counted) return counted > mostGemeentenOfTeam ? 'region' : 'team'
  const called = holders.filter((body) => /^gemeente /i.test(body.title)).length
  const gemeenten = called || holders.filter((body) => !otherBody.test(plainWords(body.title))).length
  if (gemeenten >= 2 || own.some(({ kind, level }) => kind === 'priority' && level === 'team')) return 'team'
  return gemeenten === 1 && holders.length > 1 ? 'local' : undefined
}

/** No basisteam has more gemeenten; the smallest region has more. */
const mostGemeentenOfTeam = 12

/** Who may hold a plan together with a gemeente, and is none. */
const otherBody =
  /^(?:nationale )?politie|^openbaar|^om$|parket|corporatie|woonstichting|basisteam|waterschap|provincie|brandweer|riec|belastingdienst|veiligheidshuis|veiligheidsregio|omgevingsdienst/

/** Raden adopt a plan of theirs together. One raad may have adopted what is its own as well as its part of a joint plan. */
function byOrgan(plan: Draft, drafts: readonly Draft[]): Level | undefined {
  const organs = drafts
    .filter(({ parent, told }) => parent === plan.key && told !== undefined && adopting.has(told.act))
    .map(({ told }) => plainWords(told!.organ ?? ''))
  if (organs.some((organ) => /^regiona|^veiligheids(?:college|beraad)/.test(organ))) return 'region'
  return organs.some((organ) => /\b(?:raden|gemeenteraden|colleges|districtelijk|basisteamdriehoek)\b/.test(organ))
    ? 'team'
    : undefined
}

const adopting: ReadonlySet<string> = new Set(['adopt', 'agree', 'decide', 'ratify', 'offer'])

/** A plan that bears the name of a gemeente is of that gemeente; one that bears more such names is of those together. */
function byPlace({ reference }: Draft, gemeenten: readonly string[]): Level | undefined {
  const name = ` ${plainWords(reference?.name ?? '')} `
  const named = gemeenten.filter((one) => name.includes(` ${plainWords(one)} `))
  if (named.length === 0) return undefined
  return named.length > 1 ? 'team' : 'local'
}

/** A year plan and the plan that it carries out are of the same bodies. */
function byLink(
  plan: Draft,
  drafts: readonly Draft[],
  links: readonly DraftLink[],
  saidOf: (plan: Draft) => Level | undefined,
): Level | undefined {
  const link = links.find(
    ({ kind, from, to }) =>
      kind === 'carries-out' && drafts[from]!.reference?.form === 'execution' && [from, to].includes(plan.key),
  )
  const other = link && drafts[link.from === plan.key ? link.to : link.from]
  return other && saidOf(rootOf(drafts, other.key))
}

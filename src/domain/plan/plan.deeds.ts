import { deed, head, type Tx, view } from '../deed/deed.ts'
import type { Gap } from '../deed/gap.ts'
import { remembers, room } from '../deed/house.ts'
import {
  addElementDeed,
  moveElementDeed,
  reviseElementDeed,
  shareElementDeed,
  showElementView,
  withdrawElementDeed,
} from './element.deeds.ts'
import { headsOfElements, readWidest, saveAdded, saveVersions } from './element.store.ts'
import type { ElementEvent } from './element.ts'
import { gapSentences } from './gap.texts.ts'
import { openPoints } from './gap.ts'
import { answerChangeDeed, appointLeadDeed, letGoDeed, takeOverDeed, upstreamView } from './holding.deeds.ts'
import { readHoldings, readItems, readLeads, saveHoldings, saveLeads } from './holding.store.ts'
import type { Held } from './holding.ts'
import { versionOf } from './item.ts'
import type { LeadAppointed } from './lead.ts'
import { linkDeed, unlinkDeed } from './link.deeds.ts'
import { headsOfEnds, headsOfLinks, readLinksOfPlans, saveLinks } from './link.store.ts'
import type { LinkWritten } from './link.ts'
import { mayEdit, mayStart } from './plan.access.ts'
import {
  bodyId,
  listPlansExample,
  noInput,
  planId,
  planIdExample,
  planOfBodyExample,
  planWords,
  searchExample,
  searchInput,
  startPlanExample,
  startPlanInput,
  startPlanWords,
} from './plan.schema.ts'
import { readPlanIds, readPlans, readPlansHeld, readWidestOfPlan, saveHolders, savePlanVersions } from './plan.store.ts'
import { planRefusals, planSays, planTells } from './plan.texts.ts'
import { addHolder, type HolderAdded, type PlanRevised, type PlanStarted, revisePlan, startPlan } from './plan.ts'
import { projectionFor } from './projection.ts'
import { findElements } from './search.store.ts'
import {
  addHolderExample,
  addHolderInput,
  revisePlanExample,
  revisePlanInput,
  sharePlanExample,
  sharePlanInput,
} from './share.schema.ts'
import { sharePlan } from './share.ts'

export const startPlanDeed = deed({
  name: 'plan.start-plan',
  route: 'POST /plannen',
  says: planSays.startPlan,
  input: startPlanInput,
  subject: ({ body }) => [head(body)],
  load: async (_tx, { body }) => ({ body }),
  may: mayStart,
  decide: (facts, input, at) => startPlan(facts, startPlanWords(input), at),
  example: startPlanExample,
})

async function standingPlan(tx: Tx, { plan }: { readonly plan: string }) {
  const [stands] = await readPlans(tx, [plan])
  return stands
}

export const revisePlanDeed = deed({
  name: 'plan.revise-plan',
  route: 'POST /plannen/:plan/versies',
  says: planSays.revisePlan,
  input: revisePlanInput,
  subject: ({ plan }) => [head(plan)],
  load: standingPlan,
  may: mayEdit,
  stands: ({ n, title, startsOn, endsOn, predecessor, evaluation }) => ({
    n,
    values: { title, startsOn, endsOn, predecessor, evaluation },
  }),
  decide: (
    { holders: _holders, ...stands },
    { title, startsOn = null, endsOn = null, predecessor = null, evaluation = '' },
  ) => revisePlan(stands, { title, startsOn, endsOn, predecessor, evaluation }),
  prepare: async (tx, given) => {
    const [stands] = await readPlans(tx, given.plan ? [given.plan] : [])
    if (!stands) return undefined
    const others = (await readPlans(tx, await readPlanIds(tx))).filter((plan) => plan.plan !== stands.plan)
    const { n, title, startsOn, endsOn, predecessor, evaluation } = stands
    return {
      about: title,
      values: { read: n, title, startsOn, endsOn, predecessor, evaluation },
      options: { predecessor: others.map((plan) => ({ value: plan.plan, name: plan.title })) },
    }
  },
  example: revisePlanExample,
})

export const addHolderDeed = deed({
  name: 'plan.add-holder',
  route: 'POST /plannen/:plan/deelnemers',
  says: planSays.addHolder,
  input: addHolderInput,
  subject: ({ plan }) => [head(plan)],
  load: async (tx, { plan }) => {
    const stands = await standingPlan(tx, { plan })
    return stands && { ...stands, stands }
  },
  may: mayEdit,
  decide: addHolder,
  example: addHolderExample,
})

export const sharePlanDeed = deed({
  name: 'plan.share-plan',
  route: 'POST /plannen/:plan/delen',
  says: planSays.sharePlan,
  input: sharePlanInput,
  subject: ({ plan }) => [head(plan)],
  load: async (tx, { plan }) => {
    const stands = await standingPlan(tx, { plan })
    if (!stands) return undefined
    const [items, holdings, links, audiences] = await Promise.all([
      readItems(tx, [plan]),
      readHoldings(tx, plan),
      readLinksOfPlans(tx, [plan]),
      readWidestOfPlan(tx, plan),
    ])
    // No body shares what another body wrote: a local element is shared by its own.
    const own = items.filter((item) => item.plan === plan && tx.actor.bodies.includes(item.body))
    const widest = await readWidest(
      tx,
      own.map((item) => item.element),
    )
    const mine = <T extends { readonly body: string }>(rows: readonly T[]) =>
      rows.filter((row) => tx.actor.bodies.includes(row.body))
    const { holders: _holders, ...words } = stands
    return {
      plan,
      body: stands.body,
      stands: words,
      widest: audiences,
      elements: own.map((item) => ({ version: versionOf(item), widest: widest.get(item.element) ?? item.audience })),
      holdings: mine(holdings),
      links: mine(links),
    }
  },
  may: mayEdit,
  decide: (facts, { audience }) => sharePlan(facts, audience),
  prepare: async (tx, given) => {
    const [stands] = await readPlans(tx, given.plan ? [given.plan] : [])
    return stands && { about: stands.title }
  },
  example: sharePlanExample,
})

export const listPlansView = view({
  name: 'plan.list-plans',
  route: 'GET /plannen',
  says: planSays.listPlans,
  input: noInput,
  load: async (tx) => readPlans(tx, await readPlanIds(tx)),
  example: listPlansExample,
})

/** A plan with all that it holds: the items in order, their links, leads and open points. */
export const showPlanView = view({
  name: 'plan.show-plan',
  route: 'GET /plannen/:plan',
  says: planSays.showPlan,
  input: planId,
  load: async (tx, { plan: id }) => {
    const [plan] = await readPlans(tx, [id])
    return plan && { plan, ...(await chainOf(tx, [id])) }
  },
  example: planIdExample,
})

async function chainOf(tx: Tx, plans: readonly string[]) {
  const [items, leads] = await Promise.all([readItems(tx, plans), readLeads(tx, plans)])
  const homes = [...new Set([...plans, ...items.map((item) => item.plan)])]
  const links = await readLinksOfPlans(tx, homes)
  return { items, links, leads }
}

/** The plans that a body holds, each as that body sees it. */
export const planOfBodyView = view({
  name: 'plan.of-body',
  route: 'GET /organisaties/:body/plannen',
  says: planSays.planOfBody,
  input: bodyId,
  load: async (tx, { body }) => {
    const held = (await readPlansHeld(tx, [body])).map((row) => row.plan)
    const [plans, chain] = await Promise.all([readPlans(tx, held), chainOf(tx, held)])
    return { plans, ...chain, items: projectionFor(body, chain.items) }
  },
  example: planOfBodyExample,
})

export const searchView = view({
  name: 'plan.search',
  route: 'GET /zoeken',
  says: planSays.search,
  input: searchInput,
  load: async (tx, { words }) => findElements(tx, words),
  example: searchExample,
})

/** What the chain lacks in these plans, as this reader sees them. */
export async function planGaps(tx: Tx, plans: readonly string[]): Promise<readonly Gap[]> {
  const [shown, chain] = await Promise.all([readPlans(tx, plans), chainOf(tx, plans)])
  return shown.flatMap((plan) => {
    const items = chain.items.filter((item) => item.heldIn === plan.plan)
    const leads = chain.leads.filter((lead) => lead.plan === plan.plan)
    return openPoints({ plan, items, links: chain.links, leads }).map((point) => ({
      ...point,
      sentence: gapSentences[point.name].says,
      mendWord: gapSentences[point.name].mends,
    }))
  })
}

export const planRoom = room({
  remembers: remembers<PlanStarted | PlanRevised | HolderAdded | ElementEvent | Held | LinkWritten | LeadAppointed>({
    PlanStarted: savePlanVersions,
    PlanRevised: savePlanVersions,
    HolderAdded: saveHolders,
    ElementAdded: saveAdded,
    ElementRevised: saveVersions,
    ElementShared: saveVersions,
    ElementWithdrawn: saveVersions,
    Held: saveHoldings,
    LinkWritten: saveLinks,
    LeadAppointed: saveLeads,
  }),
  tells: planTells,
  deeds: [
    startPlanDeed,
    revisePlanDeed,
    sharePlanDeed,
    addHolderDeed,
    addElementDeed,
    reviseElementDeed,
    shareElementDeed,
    withdrawElementDeed,
    moveElementDeed,
    linkDeed,
    unlinkDeed,
    takeOverDeed,
    letGoDeed,
    answerChangeDeed,
    appointLeadDeed,
  ],
  views: [listPlansView, showPlanView, planOfBodyView, showElementView, upstreamView, searchView],
  refusals: planRefusals,
  words: planWords,
  heads: { element: headsOfElements, end: headsOfEnds, link: headsOfLinks },
  gaps: planGaps,
})

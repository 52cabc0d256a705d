import { deed, head, type Tx, view } from '../deed/deed.ts'
import { remembers, room } from '../deed/house.ts'
import { readChain, readOutline } from './chain.store.ts'
import {
  addElementDeed,
  moveElementDeed,
  reviseElementDeed,
  showElementView,
  withdrawElementDeed,
} from './element.deeds.ts'
import { headsOfElements, saveAdded, saveVersions } from './element.store.ts'
import type { ElementEvent } from './element.ts'
import { planGaps } from './gap.deeds.ts'
import { levelOfBody } from './grammar.ts'
import { answerChangeDeed, appointLeadDeed, letGoDeed, takeOverDeed, upstreamView } from './holding.deeds.ts'
import { saveHoldings, saveLeads } from './holding.store.ts'
import type { Held } from './holding.ts'
import type { LeadAppointed } from './lead.ts'
import { levelsOfBody } from './level.ts'
import { linkDeed, unlinkDeed } from './link.deeds.ts'
import { headsOfEnds, headsOfLinks, saveLinks } from './link.store.ts'
import { linkRefusals } from './link.texts.ts'
import type { LinkWritten } from './link.ts'
import { kindOfBody, levelOptions } from './names.deeds.ts'
import { mayEdit, mayStart } from './plan.access.ts'
import {
  bodyId,
  heldPlanExample,
  heldPlanInput,
  listPlansExample,
  noInput,
  outlineInput,
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
import { readAllPlans, readPlans, readPlansOf, saveHolders, savePlanVersions } from './plan.store.ts'
import { planRefusals, planSays, planTells } from './plan.texts.ts'
import { addHolder, type HolderAdded, type PlanRevised, type PlanStarted, revisePlan, startPlan } from './plan.ts'
import { outlineAnswer, planAnswer, plansAnswer, searchAnswer, wholePlanAnswer } from './plan-answer.schema.ts'
import { showPriorityView } from './priority.deeds.ts'
import { projectionFor } from './projection.ts'
import { findElements } from './search.store.ts'
import { shareElementDeed, sharePlanDeed } from './share.deeds.ts'
import { addHolderExample, addHolderInput, revisePlanExample, revisePlanInput } from './share.schema.ts'
import { roomInPlansView, standingView } from './standing.deeds.ts'

export const startPlanDeed = deed({
  name: 'plan.start-plan',
  route: 'POST /plannen',
  says: planSays.startPlan,
  input: startPlanInput,
  subject: ({ body }) => [head(body)],
  load: async (tx, { body, predecessor }) => {
    const [bodyKind, follows] = await Promise.all([kindOfBody(tx, body), standsThere(tx, predecessor)])
    return bodyKind && follows ? { body, bodyKind } : undefined
  },
  may: mayStart,
  decide: (facts, input, at) => startPlan(facts, startPlanWords(input), at),
  prepare: async (tx, { body }) => {
    const kind = body && (await kindOfBody(tx, body))
    return kind
      ? { values: { level: levelOfBody[kind] }, options: { level: levelOptions(levelsOfBody(kind)) } }
      : undefined
  },
  example: startPlanExample,
})

/** A plan that is named, if any is, can be seen by who names it. */
async function standsThere(tx: Tx, plan: string | undefined): Promise<boolean> {
  return !plan || (await readPlans(tx, [plan])).length > 0
}

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
  load: async (tx, input) => {
    const [stands, follows] = await Promise.all([standingPlan(tx, input), standsThere(tx, input.predecessor)])
    return follows ? stands : undefined
  },
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
    const others = (await readAllPlans(tx)).filter((plan) => plan.plan !== stands.plan)
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
  load: async (tx, { plan, holder }) => {
    const [stands, isThere] = await Promise.all([standingPlan(tx, { plan }), kindOfBody(tx, holder)])
    return stands && isThere ? { ...stands, stands } : undefined
  },
  may: mayEdit,
  decide: addHolder,
  example: addHolderExample,
})

export const listPlansView = view({
  name: 'plan.list-plans',
  route: 'GET /plannen',
  says: planSays.listPlans,
  input: noInput,
  load: readAllPlans,
  answer: plansAnswer,
  example: listPlansExample,
})

/** A plan with all that it holds: the items in order, their links, leads and open points. */
export const showPlanView = view({
  name: 'plan.show-plan',
  route: 'GET /plannen/:plan',
  says: planSays.showPlan,
  input: planId,
  load: async (tx, { plan: id }) => {
    const [plan] = await tx.once(readPlans, [id])
    return plan && { plan, ...(await tx.once(readChain, [id])) }
  },
  answer: wholePlanAnswer,
  example: planIdExample,
})

/** The plans that a body holds. */
export const planOfBodyView = view({
  name: 'plan.of-body',
  route: 'GET /organisaties/:body/plannen',
  says: planSays.planOfBody,
  input: bodyId,
  load: async (tx, { body }) => {
    const [kind, plans] = await Promise.all([kindOfBody(tx, body), readPlansOf(tx, body)])
    return kind && plans
  },
  answer: plansAnswer,
  example: planOfBodyExample,
})

/** A plan as one of those who hold it sees it: all that is shared, and of the local elements only its own. */
export const heldPlanView = view({
  name: 'plan.held-plan',
  route: 'GET /organisaties/:body/plannen/:plan',
  says: planSays.heldPlan,
  input: heldPlanInput,
  load: async (tx, { body, plan: id }) => {
    const [plan] = await tx.once(readPlans, [id])
    if (!plan?.holders.includes(body)) return undefined
    const chain = await tx.once(readChain, [id])
    return { plan, ...chain, items: projectionFor(body, chain.items) }
  },
  answer: wholePlanAnswer,
  example: heldPlanExample,
})

/** A plan as one shows it: what stands in it and how it hangs together, without the prose. For one of its holders, as that sees it. */
export const outlineView = view({
  name: 'plan.outline',
  route: 'GET /plannen/:plan/overzicht',
  says: planSays.outline,
  input: outlineInput,
  load: async (tx, { plan: id, body }) => {
    const [[plan], outline] = await Promise.all([tx.once(readPlans, [id]), tx.once(readOutline, [id])])
    if (!plan || (body && !plan.holders.includes(body))) return undefined
    return { plan, ...outline, items: body ? projectionFor(body, outline.items) : outline.items }
  },
  answer: outlineAnswer,
  example: planIdExample,
})

/** What a plan says of itself, for who needs no more of it. */
export const aboutPlanView = view({
  name: 'plan.about',
  route: 'GET /plannen/:plan/kenmerken',
  says: planSays.about,
  input: planId,
  load: async (tx, { plan: id }) => {
    const [plan] = await tx.once(readPlans, [id])
    return plan
  },
  answer: planAnswer,
  example: planIdExample,
})

export const searchView = view({
  name: 'plan.search',
  route: 'GET /zoeken',
  says: planSays.search,
  input: searchInput,
  load: async (tx, { words }) => findElements(tx, words),
  answer: searchAnswer,
  example: searchExample,
})

export const planRoom = room({
  name: 'plan',
  title: 'Plannen',
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
  views: [
    listPlansView,
    showPlanView,
    planOfBodyView,
    heldPlanView,
    outlineView,
    aboutPlanView,
    showElementView,
    standingView,
    roomInPlansView,
    showPriorityView,
    upstreamView,
    searchView,
  ],
  refusals: { ...planRefusals, ...linkRefusals },
  words: planWords,
  heads: { element: headsOfElements, end: headsOfEnds, link: headsOfLinks },
  gaps: planGaps,
})

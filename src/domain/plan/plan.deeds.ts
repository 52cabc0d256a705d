import { deed, head, view } from '../deed/deed.ts'
import { remembers, room } from '../deed/house.ts'
import { addElementExample, addElementInput, fieldsIn } from './element.schema.ts'
import {
  headsOfElements,
  readItems,
  readLastRank,
  readStanding,
  saveAdded,
  saveHoldings,
  saveLinks,
  saveVersions,
} from './element.store.ts'
import { addElement, type ElementEvent } from './element.ts'
import type { Held } from './holding.ts'
import type { LinkWritten } from './link.ts'
import { mayEdit, mayStart } from './plan.access.ts'
import { planId, planIdExample, planWords, startPlanExample, startPlanInput, startPlanWords } from './plan.schema.ts'
import { readPlans, saveHolders, savePlanVersions } from './plan.store.ts'
import { planRefusals, planSays, planTells } from './plan.texts.ts'
import { type HolderAdded, type PlanRevised, type PlanStarted, startPlan } from './plan.ts'

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

export const addElementDeed = deed({
  name: 'plan.add-element',
  route: 'POST /plannen/:plan/onderdelen',
  says: planSays.addElement,
  input: addElementInput,
  subject: ({ plan }) => [head(plan)],
  load: async (tx, input) => {
    const [plan] = await readPlans(tx, [input.plan])
    const [parent] = input.under ? await readStanding(tx, [input.under]) : []
    if (!plan || (input.under && !parent)) return undefined
    const lastRank = await readLastRank(tx, input.plan)
    return {
      plan: input.plan,
      body: input.body ?? plan.body,
      holders: plan.holders,
      lastRank,
      ...(parent && { parent }),
    }
  },
  may: mayEdit,
  decide: (facts, input, at) => addElement(facts, { ...input, fields: fieldsIn(input) }, at),
  example: addElementExample,
})

export const showPlanView = view({
  name: 'plan.show-plan',
  route: 'GET /plannen/:plan',
  says: planSays.showPlan,
  input: planId,
  load: async (tx, { plan: id }) => {
    const [[plan], items] = await Promise.all([readPlans(tx, [id]), readItems(tx, id)])
    return plan && { plan, items }
  },
  example: planIdExample,
})

const planRemembers = remembers<PlanStarted | PlanRevised | HolderAdded | ElementEvent | Held | LinkWritten>({
  PlanStarted: savePlanVersions,
  PlanRevised: savePlanVersions,
  HolderAdded: saveHolders,
  ElementAdded: saveAdded,
  ElementRevised: saveVersions,
  ElementShared: saveVersions,
  ElementWithdrawn: saveVersions,
  Held: saveHoldings,
  LinkWritten: saveLinks,
})

export const planRoom = room({
  remembers: planRemembers,
  tells: planTells,
  deeds: [startPlanDeed, addElementDeed],
  views: [showPlanView],
  refusals: planRefusals,
  words: planWords,
  heads: { element: headsOfElements },
})

import { deed, head, type Tx, view } from '../deed/deed.ts'
import { sayFieldValue } from './element.schema.ts'
import { readInForce, readStanding } from './element.store.ts'
import {
  answerExample,
  answerInput,
  leadExample,
  leadInput,
  letGoExample,
  letGoInput,
  takeOverExample,
  takeOverInput,
} from './holding.schema.ts'
import { readHolding, readLastRank, readLeads, readOutlineItems, readUpstream } from './holding.store.ts'
import { holdingSays, sayChange } from './holding.texts.ts'
import { letGo, takeOver } from './holding.ts'
import { appointLead } from './lead.ts'
import { namesOf } from './names.deeds.ts'
import { mayEdit } from './plan.access.ts'
import { planId, planIdExample } from './plan.schema.ts'
import { readPlans } from './plan.store.ts'
import { upstreamAnswer } from './plan-answer.schema.ts'
import { answerChange } from './upstream.ts'

export const takeOverDeed = deed({
  name: 'plan.take-over',
  route: 'POST /plannen/:plan/overgenomen',
  says: holdingSays.takeOver,
  input: takeOverInput,
  subject: ({ plan }) => [head(plan)],
  load: async (tx, input) => {
    const [[plan], [above], before, lastRank] = await Promise.all([
      readPlans(tx, [input.plan]),
      readInForce(tx, [input.element]),
      readHolding(tx, input.plan, input.element),
      readLastRank(tx, input.plan),
    ])
    if (!plan || above?.state !== 'live') return undefined
    return { plan: plan.plan, body: plan.body, above, lastRank, ...(before && { before }) }
  },
  may: mayEdit,
  decide: takeOver,
  prepare: async (tx, given) => {
    const [[plan], [above]] = await Promise.all([
      readPlans(tx, given.plan ? [given.plan] : []),
      readInForce(tx, given.element ? [given.element] : []),
    ])
    return plan && above && { about: `${above.title}, in ${plan.title}` }
  },
  example: takeOverExample,
})

/** One element as a plan holds it. */
async function factsOfHolding(tx: Tx, input: { readonly plan: string; readonly element: string }) {
  const [[plan], holding] = await Promise.all([readPlans(tx, [input.plan]), readHolding(tx, input.plan, input.element)])
  if (!plan || holding?.state !== 'held') return undefined
  return { plan: plan.plan, body: plan.body, level: plan.level, holders: plan.holders, holding }
}

export const letGoDeed = deed({
  name: 'plan.let-go',
  route: 'POST /plannen/:plan/overgenomen/:element/loslaten',
  says: holdingSays.letGo,
  input: letGoInput,
  subject: ({ plan }) => [head(plan)],
  load: async (tx, input) => {
    const [facts, [version]] = await Promise.all([factsOfHolding(tx, input), readStanding(tx, [input.element])])
    return facts && version && { ...facts, isOwn: version.plan === facts.plan }
  },
  may: mayEdit,
  decide: ({ holding, isOwn }) => letGo(holding, isOwn),
  example: letGoExample,
})

export const answerChangeDeed = deed({
  name: 'plan.answer-change',
  route: 'POST /plannen/:plan/overgenomen/:element/antwoorden',
  says: holdingSays.answer,
  input: answerInput,
  subject: ({ plan }) => [head(plan)],
  load: async (tx, input) => {
    const [facts, changes, [offered], lastRank] = await Promise.all([
      factsOfHolding(tx, input),
      readUpstream(tx, input.plan, [input.element]),
      readInForce(tx, [input.element]),
      readLastRank(tx, input.plan),
    ])
    return facts && offered && { ...facts, offered, isNew: changes.length > 0, lastRank }
  },
  may: mayEdit,
  stands: ({ offered: { n, title, level, fields } }) => ({ n, values: { title, level, ...fields } }),
  decide: answerChange,
  prepare: async (tx, given) => {
    const [change] = given.plan && given.element ? await readUpstream(tx, given.plan, [given.element]) : []
    if (!change) return undefined
    const differences = change.differences.map(({ field, was, becomes }) => ({
      field,
      was: sayFieldValue(field, was),
      becomes: sayFieldValue(field, becomes),
    }))
    return { about: change.held.title, note: sayChange(differences), values: { read: change.offered.n } }
  },
  example: answerExample,
})

export const appointLeadDeed = deed({
  name: 'plan.appoint-lead',
  route: 'POST /plannen/:plan/trekkers',
  says: holdingSays.lead,
  input: leadInput,
  subject: ({ plan }) => [head(plan)],
  load: async (tx, input) => {
    const [facts, [version], leads] = await Promise.all([
      factsOfHolding(tx, input),
      readStanding(tx, [input.element]),
      readLeads(tx, [input.plan]),
    ])
    if (!facts || !version) return undefined
    const before = leads.find((lead) => lead.element === input.element)
    const { body, plan, holding, holders } = facts
    return {
      body,
      plan,
      audience: holding.audience,
      version,
      holders,
      ...(before && { before }),
    }
  },
  may: mayEdit,
  decide: appointLead,
  prepare: async (tx, given) => {
    const [[plan], [version]] = await Promise.all([
      readPlans(tx, given.plan ? [given.plan] : []),
      readStanding(tx, given.element ? [given.element] : []),
    ])
    if (!plan || !version) return undefined
    const bodies = await namesOf(tx, plan.holders)
    return { about: version.title, options: { lead: bodies, deputy: bodies } }
  },
  example: leadExample,
})

export const upstreamView = view({
  name: 'plan.upstream',
  route: 'GET /plannen/:plan/gewijzigd-van-boven',
  says: holdingSays.upstream,
  input: planId,
  load: async (tx, { plan }) => {
    const [[seen], items] = await Promise.all([tx.once(readPlans, [plan]), tx.once(readOutlineItems, [plan])])
    const fromAbove = items.filter((item) => item.plan !== plan).map((item) => item.element)
    return seen && { plan: seen, changes: await readUpstream(tx, plan, fromAbove) }
  },
  answer: upstreamAnswer,
  example: planIdExample,
})

import { deed, type Prepared, type Subject, type Tx, view } from '../deed/deed.ts'
import {
  addElementExample,
  addElementInput,
  elementExample,
  elementId,
  fieldsIn,
  reviseElementExample,
  reviseElementInput,
} from './element.schema.ts'
import { readInForce, readPast, readStanding, readWidest } from './element.store.ts'
import { elementSays } from './element.texts.ts'
import { addElement, reviseElement, withdrawElement } from './element.ts'
import { type ElementKind, isElementKind, kindRules } from './grammar.ts'
import { readHeldIn, readHoldings, readItems, readLastRank, readLeads } from './holding.store.ts'
import { levelsHere } from './level.ts'
import { readArriving, readLeaving, readReaders } from './link.store.ts'
import { shownLink } from './link.ts'
import { moveElementExample, moveElementInput } from './move.schema.ts'
import { moveElement } from './move.ts'
import { kindOfBody, levelOptions, namesOf } from './names.deeds.ts'
import { mayAdd, mayEdit } from './plan.access.ts'
import { readPlans } from './plan.store.ts'
import { kindNames } from './plan.texts.ts'
import { elementAnswer } from './plan-answer.schema.ts'

/** An element is locked by the head of its plan. */
export const element = (id: string): Subject => ({ kind: 'element', id })

export const addElementDeed = deed({
  name: 'plan.add-element',
  route: 'POST /plannen/:plan/onderdelen',
  says: elementSays.add,
  input: addElementInput,
  subject: ({ plan }) => [{ kind: 'head', id: plan }],
  load: async (tx, input) => {
    const [[plan], [parent], lastRank] = await Promise.all([
      readPlans(tx, [input.plan]),
      readStanding(tx, input.under ? [input.under] : []),
      readLastRank(tx, input.plan),
    ])
    if (!plan || (input.under && parent?.state !== 'live')) return undefined
    const { plan: id, body: keeper, holders, level: planLevel } = plan
    const body = input.body ?? keeper
    const bodyKind = await kindOfBody(tx, body)
    return bodyKind && { plan: id, keeper, planLevel, body, bodyKind, holders, lastRank, ...(parent && { parent }) }
  },
  may: mayAdd,
  decide: (facts, input, at) => addElement(facts, { ...input, fields: fieldsIn(input) }, at),
  prepare: async (tx, given) => {
    const [plan] = given.plan ? await readPlans(tx, [given.plan]) : []
    if (!plan) return undefined
    const kind = given.kind && isElementKind(given.kind) ? given.kind : undefined
    // For whom one may write here: who keeps the plan, or one's own body with a local element in it.
    const bodies = [plan.body, ...plan.holders].filter(
      (body, i, all) => all.indexOf(body) === i && !mayEdit(tx.actor, { plan: plan.plan, body }),
    )
    const [parent] = given.under ? await readStanding(tx, [given.under]) : []
    // A part is of whose the whole is; what is local is of a participant, rather than of who keeps the plan for all.
    const own = given.level === 'local' && plan.level !== 'local' ? bodies.find((one) => one !== plan.body) : undefined
    const body = bodies.find((one) => one === parent?.body) ?? own ?? bodies[0]
    const names = bodies.length > 1 ? await namesOf(tx, bodies) : []
    const bodyKind = body && (await kindOfBody(tx, body))
    const place = body && bodyKind && { body, bodyKind, keeper: plan.body, planLevel: plan.level }
    const whose = names.length > 0 ? ['body'] : []
    return {
      about: plan.title,
      values: { level: body === plan.body ? plan.level : 'local', ...(body && { body }) },
      shown: kind
        ? ['level', ...whose, 'title', 'under', ...kindRules[kind].fields, 'passage', 'source']
        : ['kind', 'level', ...whose, 'title'],
      options: {
        ...(kind && (await parents(tx, plan.plan, kind))),
        ...(names.length > 0 && { body: names }),
        // Who may write for more than one chooses of all levels, since the choice follows whose it is.
        ...(place && names.length === 0 && { level: levelOptions(levelsHere(place)) }),
      },
    }
  },
  example: addElementExample,
})

/** The facts of a change to one element: how it stands, and for whom it ever was. */
export async function factsOfElement(tx: Tx, { element: id }: { readonly element: string }) {
  const [[version], widest] = await Promise.all([readStanding(tx, [id]), readWidest(tx, [id])])
  return version?.state === 'live' ? { ...version, widest: widest.get(id) ?? version.audience } : undefined
}

export const reviseElementDeed = deed({
  name: 'plan.revise-element',
  route: 'POST /onderdelen/:element/versies',
  says: elementSays.revise,
  input: reviseElementInput,
  subject: (input) => [element(input.element)],
  load: async (tx, input) => {
    const facts = await factsOfElement(tx, input)
    if (!facts) return undefined
    const { widest, ...stands } = facts
    const [[plan], bodyKind, arriving, leads] = await Promise.all([
      readPlans(tx, [stands.plan]),
      kindOfBody(tx, stands.body),
      readArriving(tx, [stands.element]),
      readLeads(tx, [stands.plan]),
    ])
    const hasLead = leads.some((lead) => lead.element === stands.element)
    const place = plan && bodyKind && { keeper: plan.body, planLevel: plan.level, bodyKind }
    return place && { ...stands, stands, ...place, widest, arriving, hasLead }
  },
  may: mayEdit,
  stands: ({ n, title, level, fields }) => ({ n, values: { title, level, ...fields } }),
  decide: ({ stands, ...facts }, input) =>
    reviseElement(stands, facts, { title: input.title, level: input.level, fields: fieldsIn(input) }),
  prepare: async (tx, given) => {
    const past = given.element ? await readPast(tx, given.element) : []
    const [version] = past
    if (!version) return undefined
    const { n, title, level, kind, fields } = version
    const began = past.find((one) => one.n === Number(given.read) && one.n !== n)
    return {
      about: `${kindNames[kind]}: ${title}`,
      values: { read: n, title, level, ...fields },
      ...(began && { base: { read: began.n, title: began.title, level: began.level, ...began.fields } }),
      shown: ['title', 'level', ...kindRules[kind].fields],
    }
  },
  example: reviseElementExample,
})

export const withdrawElementDeed = deed({
  name: 'plan.withdraw-element',
  route: 'POST /onderdelen/:element/terugtrekken',
  says: elementSays.withdraw,
  input: elementId,
  subject: (input) => [element(input.element)],
  load: factsOfElement,
  may: mayEdit,
  decide: ({ widest, ...stands }) => withdrawElement(stands, widest),
  prepare: aboutElement,
  example: elementExample,
})

export const moveElementDeed = deed({
  name: 'plan.move-element',
  route: 'POST /onderdelen/:element/plaats',
  says: elementSays.move,
  input: moveElementInput,
  subject: (input) => [element(input.element)],
  load: async (tx, input) => {
    const under = input.under ? [input.under] : []
    const [[version], [parent], readers, hanging] = await Promise.all([
      readStanding(tx, [input.element]),
      readStanding(tx, under),
      readReaders(tx, under),
      readLeaving(tx, [input.element]),
    ])
    if (version?.state !== 'live' || (input.under && parent?.state !== 'live')) return undefined
    const holdings = await readHoldings(tx, version.plan)
    const holding = holdings.find((one) => one.element === input.element)
    if (!holding) return undefined
    const hangs = hanging.filter((link) => link.kind === 'serves')
    const above = parent && { ...parent, reader: readers.get(parent.element) }
    return { plan: version.plan, body: version.body, version, holding, parent: above, hangs, holdings }
  },
  may: mayEdit,
  decide: moveElement,
  prepare: async (tx, given) => {
    const [version] = await readStanding(tx, given.element ? [given.element] : [])
    if (!version) return undefined
    const items = await readItems(tx, [version.plan])
    const hangs = (await readLeaving(tx, [version.element])).find((link) => link.kind === 'serves')
    return {
      about: `${kindNames[version.kind]}: ${version.title}`,
      values: { ...(hangs && { under: hangs.to }) },
      options: {
        ...(await parents(tx, version.plan, version.kind)),
        after: items
          .filter((item) => item.element !== version.element && item.kind === version.kind)
          .map((item) => ({ value: item.element, name: item.title })),
      },
    }
  },
  example: moveElementExample,
})

export const showElementView = view({
  name: 'plan.show-element',
  route: 'GET /onderdelen/:element',
  says: elementSays.show,
  input: elementId,
  load: async (tx, { element: id }) => {
    const [[standing], [inForce], past, heldIn, leaving, arriving] = await Promise.all([
      readStanding(tx, [id]),
      readInForce(tx, [id]),
      readPast(tx, id),
      readHeldIn(tx, id),
      readLeaving(tx, [id]),
      readArriving(tx, [id]),
    ])
    if (!standing) return undefined
    const [titles, plans] = await Promise.all([
      titlesOf(tx, [...new Set([...leaving.map((link) => link.to), ...arriving.map((link) => link.from)])]),
      readPlans(tx, [...new Set([standing.plan, ...heldIn.map((one) => one.plan)])]),
    ])
    return {
      standing,
      ...(inForce && { inForce }),
      past,
      heldIn,
      leaving: leaving.map(shownLink),
      arriving: arriving.map(shownLink),
      titles,
      plans,
    }
  },
  answer: elementAnswer,
  example: elementExample,
})

/** Titles of elements that stand and of plans, for the far end of a link. */
async function titlesOf(tx: Tx, ids: readonly string[]) {
  const [versions, plans] = await Promise.all([readStanding(tx, ids), readPlans(tx, ids)])
  return [
    ...versions
      .filter(({ state }) => state === 'live')
      .map(({ element: id, kind, level, title }) => ({ id, kind, level, title })),
    ...plans.map(({ plan: id, level, title }) => ({ id, kind: 'plan' as const, level, title })),
  ]
}

export async function aboutElement(
  tx: Tx,
  given: { readonly element?: string | undefined },
): Promise<Prepared | undefined> {
  const [version] = await readStanding(tx, given.element ? [given.element] : [])
  return version && { about: `${kindNames[version.kind]}: ${version.title}` }
}

/** What a kind may stand under in a plan, as choices. */
async function parents(tx: Tx, plan: string, kind: ElementKind): Promise<NonNullable<Prepared['options']>> {
  const { under } = kindRules[kind]
  if (under.length === 0) return {}
  const items = (await readItems(tx, [plan])).filter((item) => under.includes(item.kind))
  return { under: items.map((item) => ({ value: item.element, name: `${kindNames[item.kind]}: ${item.title}` })) }
}

import { isRefusal } from '../../kit/base/refusal.ts'
import type { Actor } from '../deed/actor.ts'
import { deed, head, type Tx } from '../deed/deed.ts'
import { aboutElement, element, factsOfElement } from './element.deeds.ts'
import { shareElementExample, shareElementInput } from './element.schema.ts'
import { readWidest } from './element.store.ts'
import { elementSays } from './element.texts.ts'
import { readHolding, readHoldings, readItems, readLeads } from './holding.store.ts'
import { versionOf } from './item.ts'
import { readArriving, readBeyond, readLeaving, readLinksOfPlans, readReaders } from './link.store.ts'
import type { Link } from './link.ts'
import { mayEdit } from './plan.access.ts'
import { readPlans, readWidestOfPlan } from './plan.store.ts'
import { planSays } from './plan.texts.ts'
import { sharePlanExample, sharePlanInput } from './share.schema.ts'
import { sharePlan, shareWithAll } from './share.ts'

export const shareElementDeed = deed({
  name: 'plan.share-element',
  route: 'POST /onderdelen/:element/delen',
  says: elementSays.share,
  input: shareElementInput,
  subject: (input) => [element(input.element)],
  load: async (tx, input) => {
    const facts = await factsOfElement(tx, input)
    if (!facts) return undefined
    const { widest, ...version } = facts
    const { plan: id, body } = version
    const [[plan], holding, leads, leaving, arriving] = await Promise.all([
      readPlans(tx, [id]),
      readHolding(tx, id, version.element),
      readLeads(tx, [id]),
      readLeaving(tx, [version.element]),
      readArriving(tx, [version.element]),
    ])
    const isOwn = writtenBy(tx.actor, id)
    const links = [...leaving, ...arriving.filter((link) => link.plan === id && isOwn(link))]
    return (
      plan && {
        plan: id,
        body,
        planAudience: plan.audience,
        version,
        widest,
        holdings: holding ? [holding] : [],
        leads: leads.filter((lead) => lead.element === version.element && isOwn(lead)),
        links,
        ...(await endsOf(tx, links)),
      }
    )
  },
  may: mayEdit,
  decide: (facts, { audience }) => shareWithAll(facts, audience),
  prepare: aboutElement,
  example: shareElementExample,
})

export const sharePlanDeed = deed({
  name: 'plan.share-plan',
  route: 'POST /plannen/:plan/delen',
  says: planSays.sharePlan,
  input: sharePlanInput,
  subject: ({ plan }) => [head(plan)],
  load: async (tx, { plan }) => {
    const [[stands], items, holdings, leads, links, widest] = await Promise.all([
      readPlans(tx, [plan]),
      readItems(tx, [plan]),
      readHoldings(tx, plan),
      readLeads(tx, [plan]),
      readLinksOfPlans(tx, [plan]),
      readWidestOfPlan(tx, plan),
    ])
    if (!stands) return undefined
    const { holders: _holders, ...words } = stands
    // No body shares what another body wrote, but who writes for both shares both.
    const isOwn = writtenBy(tx.actor, plan)
    const own = items.filter((item) => item.plan === plan && isOwn(item))
    const ids = own.map((item) => item.element)
    const mine = links.filter(isOwn)
    const [widestOf, ends] = await Promise.all([readWidest(tx, ids), endsOf(tx, mine)])
    return {
      plan,
      body: stands.body,
      stands: words,
      widest,
      elements: own.map((item) => ({ version: versionOf(item), widest: widestOf.get(item.element) ?? item.audience })),
      holdings: holdings.filter(isOwn),
      leads: leads.filter(isOwn),
      links: mine,
      ...ends,
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

/** Whether somebody writes in a plan for the body of a row. */
function writtenBy(actor: Actor, plan: string): (row: { readonly body: string }) => boolean {
  return ({ body }) => !isRefusal(mayEdit(actor, { plan, body }))
}

/** What is known of the far ends of links: who may read them, and where they lead. */
async function endsOf(tx: Tx, links: readonly Link[]) {
  const ends = [...new Set(links.map((link) => link.to))]
  const [readers, beyond] = await Promise.all([readReaders(tx, ends), readBeyond(tx, ends)])
  return { readers, beyond }
}

import { namedBodiesView } from '../body/body.deeds.ts'
import type { Tx } from '../deed/deed.ts'
import { readVersions, readWidest } from './element.store.ts'
import type { Version } from './element.ts'
import { readHoldings, readItems, readLastRank, readLeadsPast } from './holding.store.ts'
import type { LevelFacts } from './level.ts'
import { readArriving, readEndsOfPlans } from './link.store.ts'
import { mayEdit } from './plan.access.ts'
import { readPlans } from './plan.store.ts'

/** An element as it stands, as it was before, and all that is asked before it may become something else. */
export interface ToRevise extends Omit<LevelFacts, 'level' | 'body'> {
  readonly stands: Version
  readonly past: readonly Version[]
  /** Whether this actor may change it. */
  readonly isMine: boolean
}

/** What is needed to revise many elements at once, and to add to their plan. Those that one cannot see are not there. */
export async function factsOfMany(tx: Tx, id: string, elements: readonly string[]) {
  const [plan] = await readPlans(tx, [id])
  if (!plan) return undefined
  const [versions, widest, arriving, leads, holdings, items, links, lastRank] = await Promise.all([
    readVersions(tx, elements),
    readWidest(tx, elements),
    readArriving(tx, elements),
    readLeadsPast(tx, id),
    readHoldings(tx, id),
    readItems(tx, [id]),
    readEndsOfPlans(tx, [id]),
    readLastRank(tx, id),
  ])
  const bodies = [
    ...new Set([...versions.map((one) => one.body), plan.body, ...plan.holders, ...leads.map((one) => one.lead)]),
  ]
  const named = (await tx.ask(namedBodiesView, { bodies })) ?? []
  const kinds = new Map(named.map((body) => [body.id, body.kind]))
  const led = new Set(leads.map((lead) => lead.element))
  const pasts = new Map<string, Version[]>()
  for (const version of versions) pasts.set(version.element, [...(pasts.get(version.element) ?? []), version])
  const toRevise = [...pasts].flatMap(([element, past]): ToRevise[] => {
    const [stands] = past
    const bodyKind = stands && kinds.get(stands.body)
    if (stands?.state !== 'live' || !bodyKind) return []
    return [
      {
        stands,
        past,
        bodyKind,
        keeper: plan.body,
        planLevel: plan.level,
        widest: widest.get(element) ?? stands.audience,
        arriving: arriving.filter((link) => link.to === element),
        hasLead: led.has(element),
        isMine: !mayEdit(tx.actor, stands),
      },
    ]
  })
  return {
    plan,
    kinds,
    elements: new Map(toRevise.map((one) => [one.stands.element, one])),
    items,
    links,
    leads: {
      plan: plan.plan,
      keeper: plan.body,
      mayAppoint: !mayEdit(tx.actor, plan),
      holders: plan.holders,
      names: new Map(named.map((body) => [body.id, body.name])),
      led: new Map(
        holdings.map(({ element, audience }) => [
          element,
          { audience, past: leads.filter((lead) => lead.element === element) },
        ]),
      ),
    },
    lastRank,
  }
}

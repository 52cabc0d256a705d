import type { z } from 'zod'
import type { AnyDeed, Deed } from '../../src/domain/deed/deed.ts'
import {
  addElementDeed,
  moveElementDeed,
  reviseElementDeed,
  withdrawElementDeed,
} from '../../src/domain/plan/element.deeds.ts'
import type { Version } from '../../src/domain/plan/element.ts'
import { type LinkKind, linkKinds, linkRules } from '../../src/domain/plan/grammar.ts'
import { answerChangeDeed, appointLeadDeed, letGoDeed, takeOverDeed } from '../../src/domain/plan/holding.deeds.ts'
import { linkDeed, unlinkDeed } from '../../src/domain/plan/link.deeds.ts'
import type { Link } from '../../src/domain/plan/link.ts'
import { addHolderDeed, revisePlanDeed, startPlanDeed } from '../../src/domain/plan/plan.deeds.ts'
import { shareElementDeed, sharePlanDeed } from '../../src/domain/plan/share.deeds.ts'
import { bodyKinds } from './people.ts'
import type { Seen } from './seen.ts'

/** What a deed must know, found in the memory instead of in the register. Undefined is niet gevonden, as in the deed itself. */
type Facts<D> =
  D extends Deed<infer S, infer F, infer _E, infer _C, infer _B>
    ? (seen: Seen, input: z.output<S>) => F | undefined
    : never

interface InMemory {
  readonly deed: AnyDeed
  readonly facts: (seen: Seen, input: never) => unknown
}

function inMemory<D extends AnyDeed>(deed: D, facts: Facts<D>): InMemory {
  return { deed, facts }
}

const treeKinds: readonly LinkKind[] = linkKinds.filter((kind) => linkRules[kind].tree)

const startPlan: Facts<typeof startPlanDeed> = (seen, { body, predecessor }) => {
  const bodyKind = bodyKinds.get(body)
  return bodyKind && (!predecessor || seen.plan(predecessor)) ? { body, bodyKind } : undefined
}

const revisePlan: Facts<typeof revisePlanDeed> = (seen, { plan, predecessor }) =>
  !predecessor || seen.plan(predecessor) ? seen.plan(plan) : undefined

const addHolder: Facts<typeof addHolderDeed> = (seen, { plan, holder }) => {
  const stands = seen.plan(plan)
  return stands && bodyKinds.has(holder) ? { ...stands, stands } : undefined
}

const addElement: Facts<typeof addElementDeed> = (seen, input) => {
  const plan = seen.plan(input.plan)
  const parent = live(seen, input.under)
  if (!plan || (input.under && !parent)) return undefined
  const { body: keeper, holders, level: planLevel } = plan
  const body = input.body ?? keeper
  const bodyKind = bodyKinds.get(body)
  if (!bodyKind) return undefined
  return {
    plan: input.plan,
    keeper,
    planLevel,
    body,
    bodyKind,
    holders,
    lastRank: seen.lastRank(input.plan),
    ...(parent && { parent }),
  }
}

const reviseElement: Facts<typeof reviseElementDeed> = (seen, { element }) => {
  const stands = live(seen, element)
  const plan = seen.plan(stands?.plan)
  if (!stands || !plan) return undefined
  const arriving = seen.links((link) => link.to === element)
  const hasLead = seen.leads(stands.plan).some((lead) => lead.element === element)
  const bodyKind = bodyKinds.get(stands.body)
  if (!bodyKind) return undefined
  return {
    ...stands,
    stands,
    keeper: plan.body,
    planLevel: plan.level,
    bodyKind,
    widest: seen.widest(element),
    arriving,
    hasLead,
  }
}

const withdrawElement: Facts<typeof withdrawElementDeed> = (seen, { element }) => {
  const stands = live(seen, element)
  return stands && { ...stands, widest: seen.widest(element) }
}

const moveElement: Facts<typeof moveElementDeed> = (seen, { element, under }) => {
  const version = live(seen, element)
  const parent = live(seen, under)
  if (!version || (under && !parent)) return undefined
  const holdings = seen.holdings(version.plan)
  const holding = holdings.find((one) => one.element === element)
  if (!holding) return undefined
  const hangs = seen.links((link) => link.from === element && link.kind === 'serves')
  const above = parent && { ...parent, reader: seen.reader(parent.element) }
  return { plan: version.plan, body: version.body, version, holding, parent: above, hangs, holdings }
}

const shareElement: Facts<typeof shareElementDeed> = (seen, { element }) => {
  const version = live(seen, element)
  const plan = seen.plan(version?.plan)
  if (!version || !plan) return undefined
  const isMine = mineIn(seen, plan.plan)
  const holding = seen.holding(plan.plan, element)
  const links = [
    ...seen.links((link) => link.from === element),
    ...seen.links((link) => link.to === element && link.plan === plan.plan && isMine(link)),
  ]
  return {
    plan: plan.plan,
    body: version.body,
    planAudience: plan.audience,
    version,
    widest: seen.widest(element),
    holdings: holding ? [holding] : [],
    leads: seen.leads(plan.plan).filter((lead) => lead.element === element && isMine(lead)),
    links,
    ...endsOf(seen, links),
  }
}

const sharePlan: Facts<typeof sharePlanDeed> = (seen, { plan: id }) => {
  const plan = seen.plan(id)
  if (!plan) return undefined
  const { holders: _holders, ...stands } = plan
  const isMine = mineIn(seen, id)
  const own = seen.items(id).filter((item) => item.plan === id && isMine(item))
  const links = seen.links((link) => link.plan === id && isMine(link))
  return {
    plan: id,
    body: plan.body,
    stands,
    widest: seen.widestOfPlan(id),
    elements: own.flatMap(({ element }) => {
      const version = seen.standing(element)
      return version ? [{ version, widest: seen.widest(element) }] : []
    }),
    holdings: seen.holdings(id).filter(isMine),
    leads: seen.leads(id).filter(isMine),
    links,
    ...endsOf(seen, links),
  }
}

const link: Facts<typeof linkDeed> = (seen, input) => {
  const [from, to] = [seen.end(input.from), seen.end(input.to)]
  if (!from || !to) return undefined
  const leaving = seen.links((one) => one.from === input.from && one.kind === input.kind)
  const { plan, body } = from
  return { plan, body, from, to, leaving, beyond: seen.beyond([input.to], treeKinds), held: seen.heldBy(body) }
}

const unlink: Facts<typeof unlinkDeed> = (seen, input) => seen.links((one) => one.id === input.link)[0]

const takeOver: Facts<typeof takeOverDeed> = (seen, { plan: id, element }) => {
  const [plan, above, before] = [seen.plan(id), seen.inForce(element), seen.holding(id, element)]
  if (!plan || above?.state !== 'live') return undefined
  return { plan: id, body: plan.body, above, lastRank: seen.lastRank(id), ...(before && { before }) }
}

const letGo: Facts<typeof letGoDeed> = (seen, input) => {
  const [facts, version] = [heldIn(seen, input), seen.standing(input.element)]
  return facts && version && { ...facts, isOwn: version.plan === input.plan }
}

const answerChange: Facts<typeof answerChangeDeed> = (seen, input) => {
  const [facts, offered] = [heldIn(seen, input), seen.inForce(input.element)]
  if (!facts || !offered) return undefined
  const isNew = seen.upstream(input.plan).some((change) => change.element === input.element)
  return { ...facts, offered, isNew, lastRank: seen.lastRank(input.plan) }
}

const appointLead: Facts<typeof appointLeadDeed> = (seen, input) => {
  const [facts, version] = [heldIn(seen, input), seen.standing(input.element)]
  if (!facts || !version) return undefined
  const before = seen.leads(input.plan).find((lead) => lead.element === input.element)
  const { plan, body, holders, holding } = facts
  return { plan, body, audience: holding.audience, version, holders, ...(before && { before }) }
}

function heldIn(seen: Seen, input: { readonly plan: string; readonly element: string }) {
  const [plan, holding] = [seen.plan(input.plan), seen.holding(input.plan, input.element)]
  if (!plan || holding?.state !== 'held') return undefined
  return { plan: plan.plan, body: plan.body, level: plan.level, holders: plan.holders, holding }
}

function live(seen: Seen, element: string | undefined): Version | undefined {
  const version = seen.standing(element)
  return version?.state === 'live' ? version : undefined
}

/** Whether who acts writes in this plan for the body of a row: an adviser or a lead of it. */
function mineIn(seen: Seen, plan: string): (row: { readonly body: string }) => boolean {
  const writes = seen.actor.roles.filter(
    ({ role, plan: only }) => ['adviser', 'lead'].includes(role) && (only ?? plan) === plan,
  )
  return (row) => writes.some((role) => role.body === row.body)
}

function endsOf(seen: Seen, links: readonly Link[]) {
  const ends = links.map((one) => one.to)
  const readers = new Map(ends.flatMap((end) => [[end, seen.reader(end) ?? ''] as const]))
  return { readers, beyond: seen.beyond(ends, treeKinds) }
}

/** Every deed of the plan room, by the last part of its name. */
export const deedsInMemory = {
  'start-plan': inMemory(startPlanDeed, startPlan),
  'revise-plan': inMemory(revisePlanDeed, revisePlan),
  'add-holder': inMemory(addHolderDeed, addHolder),
  'share-plan': inMemory(sharePlanDeed, sharePlan),
  'add-element': inMemory(addElementDeed, addElement),
  'revise-element': inMemory(reviseElementDeed, reviseElement),
  'share-element': inMemory(shareElementDeed, shareElement),
  'withdraw-element': inMemory(withdrawElementDeed, withdrawElement),
  'move-element': inMemory(moveElementDeed, moveElement),
  link: inMemory(linkDeed, link),
  unlink: inMemory(unlinkDeed, unlink),
  'take-over': inMemory(takeOverDeed, takeOver),
  'let-go': inMemory(letGoDeed, letGo),
  'answer-change': inMemory(answerChangeDeed, answerChange),
  'appoint-lead': inMemory(appointLeadDeed, appointLead),
} satisfies Readonly<Record<string, InMemory>>
export type DeedName = keyof typeof deedsInMemory

import assert from 'node:assert/strict'
import { periodIn } from '../src/domain/intake/period-words.ts'
import { recognise } from '../src/domain/intake/recognise.ts'
import type { Recognised } from '../src/domain/intake/recognised.ts'
import type { PlanItem } from '../src/domain/plan/item.ts'
import { planDocument } from '../src/front/publish/plan-document.ts'
import { nameOf, type ShownPlan } from '../src/front/publish/shown-plan.ts'
import { readDocument } from '../src/kit/document/read-document.ts'
import { writeDocx } from '../src/kit/document/write-docx.ts'

/** What a document can tell of a plan: the recogniser knows no doorlopend werk and no indicators. */
const kindsRead: readonly string[] = ['trend', 'principle', 'priority', 'line', 'goal', 'action']
const linksRead: readonly string[] = ['carries-out', 'aligns-with']

const told = (...parts: readonly unknown[]) => parts.map((part) => part ?? '-').join(' | ')

/** The graph of a plan as lines to compare, a line for each thing. */
export function graphOf({ plan, plans, items, links, leads }: ShownPlan): readonly string[] {
  const byId = new Map(items.map((one) => [one.element, one]))
  const elements = items.filter(({ kind }) => kindsRead.includes(kind))
  const titleOf = (id: string) => plans.find((one) => one.plan === id)?.title
  return [
    told('plan', plan.level, plan.title, plan.startsOn, plan.endsOn),
    ...plan.holders.map((name) => told('body', name)),
    ...elements.map((one) => {
      const above = links.find(({ kind, from }) => kind === 'serves' && from === one.element)
      const parent = above && byId.get(above.to)
      const ofPriority = one.kind === 'priority' && leads.find(({ element }) => element === one.element)
      const whose = ofPriority && one.level !== 'local' ? ofPriority.lead : undefined
      const { startsOn, endsOn } = periodOf(one)
      const reason = one.kind === 'principle' ? one.fields.reason : undefined
      return told(
        one.kind,
        one.level,
        nameOf(one),
        parent ? nameOf(parent) : plan.title,
        whose,
        startsOn,
        endsOn,
        reason,
      )
    }),
    ...links.filter(({ kind }) => linksRead.includes(kind)).map(({ kind, to }) => told(kind, titleOf(to))),
  ].toSorted()
}

/** Only of a priority and an action a period is more than words; of an action without one a year in its title is it. */
function periodOf({ kind, title, fields }: PlanItem) {
  if (kind !== 'action' && kind !== 'priority') return {}
  return fields.startsOn || fields.endsOn || kind === 'priority' ? fields : periodIn(title)
}

export async function graphRead(shown: ShownPlan): Promise<readonly string[]> {
  const { nodes, links } = await readAgain(shown)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const titleOf = (id: string | null) => byId.get(id ?? '')?.title
  const [own] = nodes.filter(({ kind }) => kind === 'plan')
  return [
    ...(own ? [told('plan', own.level, own.title, ...Object.values(periodIn(own.period)))] : []),
    ...nodes.filter(({ kind }) => kind === 'body').map(({ title }) => told('body', title)),
    ...nodes
      .filter(({ kind }) => kindsRead.includes(kind))
      .map((node) => {
        const hasPeriod = node.kind === 'action' || node.kind === 'priority'
        const { startsOn, endsOn } = periodIn(hasPeriod ? node.period : undefined)
        const whose = node.kind === 'priority' ? node.lead : undefined
        return told(node.kind, node.level, node.title, titleOf(node.parent), whose, startsOn, endsOn, node.reason)
      }),
    ...links.map(({ kind, to }) => told(kind, titleOf(to))),
  ].toSorted()
}

/** What the ordinary reader and the recogniser make of the Word file of a plan. */
export async function readAgain(shown: ShownPlan): Promise<Recognised> {
  const read = readDocument({ name: 'plan.docx', bytes: await writeDocx(planDocument(shown)) })
  assert.ok('blocks' in read)
  return recognise(read.blocks)
}

/** A plan as one was shown it, with bodies that are called as their ids are. */
export function shown(difference: Partial<ShownPlan> & Pick<ShownPlan, 'plan'>): ShownPlan {
  return { items: [], links: [], leads: [], acts: [], gaps: [], plans: [], bodies, today: '2026-11-25', ...difference }
}

const named = (name: string) => ({ id: name, name, kind: 'gemeente' as const, address: name, partOf: null })
const bodies: ShownPlan['bodies'] = {
  all: [],
  find: named,
  name: (id) => id,
  kind: () => 'gemeente',
  said: (id) => id,
  address: (id) => id,
  above: () => undefined,
}

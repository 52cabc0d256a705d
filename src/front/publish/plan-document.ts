import type { ElementKind } from '../../domain/plan/grammar.ts'
import type { PlanItem } from '../../domain/plan/item.ts'
import { linkedBy } from '../../domain/plan/linked.ts'
import { sayPeriod } from '../../domain/plan/period.ts'
import { levelNames, planKindNames } from '../../domain/plan/plan.texts.ts'
import { treeOf } from '../../domain/plan/tree.ts'
import { sayDay } from '../../kit/base/day.ts'
import type { WrittenDocument, WrittenPart } from '../../kit/document/written-document.ts'
import { sayActNear } from '../desk/act-words.ts'
import { restOfPassage } from '../desk/rest-of-passage.ts'
import { count, sentence } from '../desk/say.ts'
import { elementWriter, otherLevelThan } from './element-parts.ts'
import { tableOf } from './known-columns.ts'
import { openPoints, passages } from './plan-endings.ts'
import { fieldOf, nameOf, periodOf, type ShownPlan, statusOf } from './shown-plan.ts'

/** A plan as a text that one sends on: what it is, why, what is wanted and done, what organs did, and what is not known. */
export function planDocument(shown: ShownPlan): WrittenDocument {
  const { plan } = shown
  return {
    title: plan.title,
    parts: [
      { part: 'title', text: plan.title },
      aboutPlan(shown),
      ...summary(shown),
      ...trends(shown),
      ...principles(shown),
      ...chain(shown),
      ...regularWork(shown),
      ...indicators(shown),
      ...acts(shown),
      ...openPoints(shown.gaps, (about) => nameIn(shown, about)),
      ...passages(shown.items),
    ],
  }
}

const heading = (text: string): WrittenPart => ({ part: 'heading', depth: 1, text })

function nameIn({ items, plan }: ShownPlan, about: string): string {
  const item = items.find((one) => one.element === about)
  return item ? nameOf(item) : plan.title
}

function aboutPlan({ plan, plans, links, bodies, today }: ShownPlan): WrittenPart {
  const ends = linkedBy(links)
  const to = (kind: 'carries-out' | 'aligns-with') =>
    ends
      .leaving(kind, plan.plan)
      .flatMap((id) => plans.filter((one) => one.plan === id))
      .map((one) => `${one.title} (${levelNames[one.level]})`)
      .join('\n')
  const predecessor = plans.find((one) => one.plan === plan.predecessor)
  const rows = [
    ['Soort plan', planKindNames[plan.kind]],
    ['Niveau', levelNames[plan.level]],
    ['Periode', sayPeriod(plan).replace(/^periode /, '')],
    ['Bijgehouden door', bodies.name(plan.body)],
    ['Deelnemers', plan.holders.map(bodies.name).join('; ')],
    ['Voert uit', to('carries-out')],
    ['Sluit aan op', to('aligns-with')],
    ['Vorig plan', predecessor?.title ?? ''],
    ['Evaluatie van het vorige plan', plan.evaluation],
    ['Bron', plan.source],
    ['Status', statusOf(plan) ?? ''],
    ['Stand op', sayDay(today)],
  ] as const
  return { part: 'facts', rows: rows.filter(([, text]) => text !== '') }
}

function summary({ gaps, items }: ShownPlan): readonly WrittenPart[] {
  const open = `Dit plan heeft ${count(gaps.length, 'open punt', 'open punten')}; wat er ontbreekt, staat achterin.`
  return [
    ...(gaps.length > 0 ? [{ part: 'note', text: open } as const] : []),
    ...(items.some(({ kind }) => kind === 'priority')
      ? []
      : [{ part: 'note', text: 'Prioriteiten zijn hier nog niet vastgelegd.' } as const]),
  ]
}

const ofKind = ({ items }: ShownPlan, kind: ElementKind) => items.filter((item) => item.kind === kind)

function trends(shown: ShownPlan): readonly WrittenPart[] {
  const items = ofKind(shown, 'trend')
  if (items.length === 0) return []
  const more = (item: PlanItem) => fieldOf(item, 'explanation') ?? restOfPassage(item.passage, nameOf(item))
  return [
    heading('Trends'),
    tableOf(items, [
      { head: 'Trend', width: 6, says: nameOf },
      { head: 'Toelichting', width: 6, says: more },
      { head: 'Bron', width: 3, says: ({ source }) => source, isAsked: true },
      { head: 'Waargenomen op', width: 3, says: (item) => fieldOf(item, 'observedOn') },
      { head: 'Opnieuw bekijken op', width: 3, says: (item) => fieldOf(item, 'reviewOn') },
      { head: 'Wat zou het weerleggen', width: 4, says: (item) => fieldOf(item, 'refutedBy') },
      { head: 'Niveau', width: 2, says: otherLevelThan(items, shown.plan.level) },
      { head: 'Status', width: 2, says: statusOf },
    ]),
  ]
}

function principles(shown: ShownPlan): readonly WrittenPart[] {
  const items = ofKind(shown, 'principle')
  if (items.length === 0) return []
  return [
    heading('Uitgangspunten'),
    tableOf(items, [
      { head: 'Uitgangspunt', width: 4, says: nameOf },
      { head: 'Reden', width: 6, says: (item) => fieldOf(item, 'reason'), isAsked: true },
      { head: 'Vraag aan elk besluit', width: 4, says: (item) => fieldOf(item, 'question') },
      { head: 'Niveau', width: 2, says: otherLevelThan(items, shown.plan.level) },
      { head: 'Status', width: 2, says: statusOf },
    ]),
  ]
}

/** Priorities with what hangs under them, then what hangs under none. */
function chain(shown: ShownPlan): readonly WrittenPart[] {
  const inChain = shown.items.filter(({ kind }) => ['priority', 'line', 'goal', 'action'].includes(kind))
  const tree = treeOf(inChain, shown.links)
  const priorities = tree.filter(({ item }) => item.kind === 'priority')
  const others = tree.filter(({ item }) => item.kind !== 'priority')
  const { branch, branches } = elementWriter(shown)
  const ofPriorities = priorities.flatMap((one) => branch(one, 2))
  const ofPlan = branches(others, { level: shown.plan.level, depth: 2 })
  return [
    ...(priorities.length > 0 ? [heading('Prioriteiten'), ...ofPriorities] : []),
    ...(others.length > 0 ? [heading('Doelen en maatregelen van het hele plan'), ...ofPlan] : []),
    ...(inChain.some(({ kind }) => kind === 'action') ? [whoDoesWhat] : []),
  ]
}

const whoDoesWhat: WrittenPart = {
  part: 'note',
  text: 'Trekkers, partners en uren van maatregelen zijn hier niet bijgehouden. Onbekend is geen nul.',
}

function regularWork(shown: ShownPlan): readonly WrittenPart[] {
  const items = ofKind(shown, 'regular-work')
  if (items.length === 0) return []
  return [
    heading('Doorlopend werk'),
    tableOf(items, [
      { head: 'Werk', width: 6, says: nameOf },
      { head: 'Periode', width: 3, says: periodOf, isAsked: true },
      { head: 'Toelichting', width: 6, says: (item) => fieldOf(item, 'explanation') },
      { head: 'Status', width: 2, says: statusOf },
    ]),
  ]
}

function indicators(shown: ShownPlan): readonly WrittenPart[] {
  const items = ofKind(shown, 'indicator')
  if (items.length === 0) return []
  return [
    heading('Indicatoren'),
    tableOf(items, [
      { head: 'Indicator', width: 4, says: nameOf },
      { head: 'Definitie', width: 6, says: (item) => fieldOf(item, 'definition'), isAsked: true },
      { head: 'Eenheid', width: 2, says: (item) => fieldOf(item, 'unit') },
      { head: 'Wat het meet', width: 2, says: (item) => fieldOf(item, 'measures') },
      { head: 'Status', width: 2, says: statusOf },
    ]),
  ]
}

function acts({ acts: done, plan, bodies }: ShownPlan): readonly WrittenPart[] {
  const place = { plan, bodies }
  const nothing = 'Wat organen met dit plan deden, is hier niet bekend.'
  const outside = 'De tekst waar dit over gaat, staat hier niet.'
  return [
    heading('Besluitvorming'),
    ...done.map((act): WrittenPart => {
      const reference = act.reference ? ` Kenmerk: ${act.reference}.` : ''
      return { part: 'paragraph', text: `${sentence(sayActNear(act, place))}${reference}` }
    }),
    { part: 'note', text: done.length === 0 ? nothing : outside },
  ]
}

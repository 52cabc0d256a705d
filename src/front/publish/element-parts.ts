import { fieldLabels } from '../../domain/plan/element.texts.ts'
import { type ElementKind, kindRules, type Level, type LinkKind } from '../../domain/plan/grammar.ts'
import type { PlanItem } from '../../domain/plan/item.ts'
import type { ShownLink } from '../../domain/plan/link.ts'
import { kindNames, levelNames } from '../../domain/plan/plan.texts.ts'
import type { Branch } from '../../domain/plan/tree.ts'
import type { WrittenPart } from '../../kit/document/written-document.ts'
import { list, sentence } from '../desk/say.ts'
import { notKnown, type PaperColumn, tableOf } from './known-columns.ts'
import { fieldOf, nameOf, otherLevel, periodOf, type ShownPlan, statusOf } from './shown-plan.ts'

type Depth = 1 | 2 | 3 | 4
type Row = readonly [label: string, text: string]

/** Writes the elements of a plan that hang together, each once and with a number, so that other places can point to it. */
export function elementWriter(shown: ShownPlan) {
  const numbers = new Map<string, number>()
  const counts = new Map<ElementKind, number>()
  const titles = new Map(shown.items.map((item) => [item.element, nameOf(item)]))
  const areOfMore = shown.items.some((item) => item.body !== shown.plan.body)

  const isWritten = ({ item }: Branch<PlanItem>) => numbers.has(item.element)
  function numberOf({ element, kind }: PlanItem): number {
    const number = numbers.get(element) ?? (counts.get(kind) ?? 0) + 1
    numbers.set(element, number)
    counts.set(kind, Math.max(number, counts.get(kind) ?? 0))
    return number
  }

  /** An element with all that hangs under it. */
  function branch({ item, below }: Branch<PlanItem>, depth: Depth): readonly WrittenPart[] {
    return [
      { part: 'heading', depth, text: `${sentence(kindNames[item.kind])} ${numberOf(item)}: ${nameOf(item)}` },
      factsOf(item),
      ...branches(below, { level: item.level, depth: deeper(depth) }),
    ]
  }

  /** What stands under one thing: its actions in a table, then its lines, then its goals. */
  function branches(
    below: readonly Branch<PlanItem>[],
    { level, depth }: { readonly level: Level; readonly depth: Depth },
  ): readonly WrittenPart[] {
    const again = below.filter(isWritten)
    const first = below.filter((one) => !isWritten(one))
    const ofKind = (kind: ElementKind) => first.filter(({ item }) => item.kind === kind)
    const [actions, lines, goals] = [ofKind('action'), ofKind('line'), ofKind('goal')]
    return [
      ...seeAlso(again.map(({ item }) => item)),
      ...actionTable(
        actions.map(({ item }) => item),
        level,
      ),
      ...(lines.every((line) => isBare(line, level))
        ? bareLines(lines.map(({ item }) => item))
        : lines.flatMap((line) => branch(line, depth))),
      ...goals.flatMap((goal) => branch(goal, depth)),
    ]
  }

  function seeAlso(items: readonly PlanItem[]): readonly WrittenPart[] {
    if (items.length === 0) return []
    const names = items.map((item) => `${kindNames[item.kind]} ${numberOf(item)}`)
    return [{ part: 'note', text: `Zie ook ${list(names)}.` }]
  }

  function actionTable(actions: readonly PlanItem[], level: Level): readonly WrittenPart[] {
    if (actions.length === 0) return []
    const columns: readonly PaperColumn<PlanItem>[] = [
      { head: 'Nr.', width: 1, says: (item) => String(numberOf(item)) },
      { head: 'Maatregel', width: 8, says: nameOf },
      { head: 'Organisatie', width: 3, says: (item) => (areOfMore ? shown.bodies.said(item.body) : undefined) },
      { head: 'Periode', width: 3, says: periodOf, isAsked: true },
      { head: 'Niveau', width: 2, says: otherLevelThan(actions, level) },
      { head: 'Route', width: 3, says: (item) => fieldOf(item, 'route') },
      { head: 'Toelichting', width: 6, says: explanationOf },
      { head: 'Status', width: 2, says: statusOf },
    ]
    return [{ part: 'caption', text: 'Maatregelen' }, tableOf(actions, columns)]
  }

  /** Lines about which no more is said: a list reads better than headings without a text. */
  function bareLines(lines: readonly PlanItem[]): readonly WrittenPart[] {
    if (lines.length === 0) return []
    for (const line of lines) numberOf(line)
    return [
      { part: 'caption', text: 'Lijnen' },
      { part: 'list', items: lines.map(nameOf) },
    ]
  }

  function isBare({ item, below }: Branch<PlanItem>, level: Level): boolean {
    return below.length === 0 && item.level === level && known(ownFacts(item)).length === 0
  }

  function factsOf(item: PlanItem): WrittenPart {
    const rows = known([['Niveau', levelNames[item.level]], ...ownFacts(item)])
    // A table of one row is no table: a line with a level of its own says of whom it is as well.
    return { part: 'facts', rows: rows.length > 1 ? rows : [...rows, ['Organisatie', shown.bodies.name(item.body)]] }
  }

  /** What is said of one element, in the order in which one asks for it. */
  function ownFacts(item: PlanItem): readonly (readonly [label: string, text: string | undefined])[] {
    const to = (kind: LinkKind) => endsOf(item, kind)
    return [
      ...(item.kind === 'priority' ? leadFacts(item) : []),
      ...(item.kind === 'goal' ? goalFacts(item) : []),
      ...(isOfTable(item.kind)
        ? kindRules[item.kind].fields.map((name) => [fieldLabels[name], fieldOf(item, name)] as const)
        : []),
      ['Periode', periodOf(item)],
      ['Vanwege', to('because')],
      ['Weegt mee', to('weighs-in')],
      ['Volgt uit', to('derives-from')],
      ['Eigen invulling van', to('accent-of')],
      ['Vervangt', to('replaces')],
      ['Heet ook', item.called && item.called !== item.title ? item.title : undefined],
      ['Toelichting', isOfTable(item.kind) ? undefined : explanationOf(item)],
      ['Route', fieldOf(item, 'route')],
      ['Status', statusOf(item)],
    ]
  }

  function leadFacts(item: PlanItem): readonly Row[] {
    if (item.level === 'local') return [['Eigenaar', shown.bodies.name(item.body)]]
    const lead = shown.leads.find((one) => one.element === item.element)
    if (!lead) return [['Trekker', notKnown]]
    const period = periodOf({ fields: lead })
    return [
      ['Trekker', shown.bodies.name(lead.lead)],
      ['Plaatsvervanger', lead.deputy ? shown.bodies.name(lead.deputy) : notKnown],
      ...(period ? [['Periode van de trekker', period] as const] : []),
    ]
  }

  function goalFacts(item: PlanItem): readonly (readonly [label: string, text: string | undefined])[] {
    const notMeasurable = fieldOf(item, 'notMeasurable')
    const asked = (text: string | undefined) => text ?? (notMeasurable ? undefined : notKnown)
    return [
      ['Niet te meten, omdat', notMeasurable],
      ['Indicator', asked(endsOf(item, 'measured-by'))],
      ['Gewenste richting', fieldOf(item, 'direction')],
      ['Waarde nu', fieldOf(item, 'baseline')],
      ['Streefwaarde', asked(fieldOf(item, 'target'))],
      ['Einddatum', asked(fieldOf(item, 'dueOn'))],
    ]
  }

  /** The titles at the far end of links, one a line, each with the reason that was given. */
  function endsOf({ element }: PlanItem, kind: LinkKind): string | undefined {
    const ends = shown.links.filter((link) => link.from === element && link.kind === kind).flatMap(endOf)
    return ends.length > 0 ? ends.join('\n') : undefined
  }

  function endOf({ to, reason }: ShownLink): readonly string[] {
    const title = titles.get(to)
    return title === undefined ? [] : [reason ? `${title} (${reason})` : title]
  }

  return { branch, branches, factsOf }
}

/** What a plan tells in a table of its own: as a document by itself it has all fields of its kind. */
const isOfTable = (kind: ElementKind) => ['trend', 'principle', 'indicator'].includes(kind)

function explanationOf(item: PlanItem): string | undefined {
  const texts = [fieldOf(item, 'explanation'), fieldOf(item, 'reasoning')].filter(Boolean)
  return texts.length > 0 ? texts.join('\n') : undefined
}

/** Where one of them has another level than what they stand under, each says its level. */
export function otherLevelThan(items: readonly PlanItem[], level: Level): PaperColumn<PlanItem>['says'] {
  const differs = items.some((item) => otherLevel(level)(item) !== undefined)
  return (item) => (differs ? levelNames[item.level] : undefined)
}

const known = (rows: readonly (readonly [label: string, text: string | undefined])[]): readonly Row[] =>
  rows.flatMap(([label, text]) => (text ? [[label, text] as const] : []))

const deeper = (depth: Depth): Depth => (depth < 4 ? ((depth + 1) as Depth) : 4)

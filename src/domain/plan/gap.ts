import type { Gap } from '../deed/gap.ts'
import type { Version } from './element.ts'
import type { Lead } from './lead.ts'
import type { Link } from './link.ts'
import type { PlanWords } from './plan.ts'

export interface ChainFacts {
  readonly plan: PlanWords & { readonly plan: string }
  readonly items: readonly Pick<Version, 'element' | 'kind' | 'level' | 'title' | 'fields'>[]
  readonly links: readonly Pick<Link, 'kind' | 'from' | 'to'>[]
  readonly leads: readonly Pick<Lead, 'element' | 'lead'>[]
}

export const gapNames = [
  'plan.no-evaluation',
  'priority.no-trend',
  'priority.no-goal',
  'priority.no-lead',
  'goal.no-indicator',
  'goal.no-action',
] as const
export type GapName = (typeof gapNames)[number]

/** An open point as the plan sees it, before its sentence. */
export interface OpenPoint {
  readonly about: string
  readonly name: GapName
  readonly mend: NonNullable<Gap['mend']>
}

/**
 * What the chain of a plan lacks, by name, in the order of the plan. After the links that the CCV asks of a plan: evaluation,
 * analysis, priorities, goals, approach. An open point stops nobody: who adopts, adopts with them.
 */
export function openPoints({ plan, items, links, leads }: ChainFacts): readonly OpenPoint[] {
  const has = (kind: Link['kind'], end: 'from' | 'to', id: string, among?: ReadonlySet<string>) =>
    links.some(
      (link) => link.kind === kind && link[end] === id && (among?.has(end === 'to' ? link.from : link.to) ?? true),
    )
  const ids = (kind: Version['kind']) => new Set(items.filter((item) => item.kind === kind).map((item) => item.element))
  const [lines, goals, actions] = [ids('line'), ids('goal'), ids('action')]
  const linesOf = (priority: string) =>
    links
      .filter((link) => link.kind === 'serves' && link.to === priority && lines.has(link.from))
      .map((link) => link.from)

  const points: OpenPoint[] = []
  if (plan.evaluation === '')
    points.push({
      about: plan.plan,
      name: 'plan.no-evaluation',
      mend: { deed: 'plan.revise-plan', input: { plan: plan.plan } },
    })
  for (const { element, kind, level, fields } of items) {
    const lacks = (name: GapName, deed: string, input: Readonly<Record<string, string>>) =>
      points.push({ about: element, name, mend: { deed, input } })
    if (kind === 'priority') {
      if (!has('because', 'from', element)) lacks('priority.no-trend', 'plan.link', { from: element, kind: 'because' })
      const aimed = [element, ...linesOf(element)].some((end) => has('serves', 'to', end, goals))
      if (!aimed)
        lacks('priority.no-goal', 'plan.add-element', { plan: plan.plan, kind: 'goal', level, under: element })
      const led = level === 'local' || leads.some((lead) => lead.element === element && lead.lead)
      if (!led) lacks('priority.no-lead', 'plan.appoint-lead', { plan: plan.plan, element })
    }
    if (kind === 'goal') {
      if (!fields.notMeasurable && !has('measured-by', 'from', element))
        lacks('goal.no-indicator', 'plan.link', { from: element, kind: 'measured-by' })
      if (!has('serves', 'to', element, actions))
        lacks('goal.no-action', 'plan.add-element', { plan: plan.plan, kind: 'action', level, under: element })
    }
  }
  return points
}

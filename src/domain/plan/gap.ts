import type { Gap } from '../deed/gap.ts'
import type { Version } from './element.ts'
import type { Lead } from './lead.ts'
import type { Link } from './link.ts'
import { linkedBy } from './linked.ts'
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
  const linked = linkedBy(links)
  const ids = (kind: Version['kind']) => new Set(items.filter((item) => item.kind === kind).map((item) => item.element))
  const [lines, goals, actions] = [ids('line'), ids('goal'), ids('action')]
  const served = (id: string, by: ReadonlySet<string>) => linked.arriving('serves', id).filter((one) => by.has(one))

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
      if (linked.leaving('because', element).length === 0)
        lacks('priority.no-trend', 'plan.link', { from: element, kind: 'because' })
      const aimed = [element, ...served(element, lines)].some((end) => served(end, goals).length > 0)
      if (!aimed)
        lacks('priority.no-goal', 'plan.add-element', { plan: plan.plan, kind: 'goal', level, under: element })
      const led = level === 'local' || leads.some((lead) => lead.element === element && lead.lead)
      if (!led) lacks('priority.no-lead', 'plan.appoint-lead', { plan: plan.plan, element })
    }
    if (kind === 'goal') {
      if (!fields.notMeasurable && linked.leaving('measured-by', element).length === 0)
        lacks('goal.no-indicator', 'plan.link', { from: element, kind: 'measured-by' })
      if (served(element, actions).length === 0)
        lacks('goal.no-action', 'plan.add-element', { plan: plan.plan, kind: 'action', level, under: element })
    }
  }
  return points
}

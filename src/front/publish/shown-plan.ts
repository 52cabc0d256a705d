import type { OutsideAct } from '../../domain/decision/outside-act.ts'
import type { Gap } from '../../domain/deed/gap.ts'
import { sayFieldValue } from '../../domain/plan/element.schema.ts'
import type { FieldName, Level } from '../../domain/plan/grammar.ts'
import type { PlanItem } from '../../domain/plan/item.ts'
import type { Lead } from '../../domain/plan/lead.ts'
import type { ShownLink } from '../../domain/plan/link.ts'
import { sayPeriod } from '../../domain/plan/period.ts'
import { levelNames } from '../../domain/plan/plan.texts.ts'
import type { Standing } from '../../domain/plan/plan.ts'
import type { Day, PartDay } from '../../kit/base/day.ts'
import type { Bodies } from '../desk/bodies.ts'

/** A plan as it was shown to who takes it along: what views gave, and nothing that they did not. */
export interface ShownPlan {
  readonly plan: Standing & { readonly holders: readonly string[] }
  readonly items: readonly PlanItem[]
  readonly links: readonly ShownLink[]
  readonly leads: readonly Lead[]
  readonly acts: readonly OutsideAct[]
  readonly gaps: readonly Gap[]
  /** All plans that may be seen: this one carries out some, and others follow from it. */
  readonly plans: readonly Pick<Standing, 'plan' | 'title' | 'level'>[]
  readonly bodies: Bodies
  readonly today: Day
}

/** What the plan calls it: its own words for what it took over, else the title. */
export const nameOf = ({ called, title }: PlanItem) => called || title

export function fieldOf({ fields }: PlanItem, name: FieldName): string | undefined {
  const value = fields[name]
  return value ? sayFieldValue(name, value) : undefined
}

export function periodOf({ fields: { startsOn, endsOn } }: { readonly fields: Dated }): string | undefined {
  return startsOn || endsOn ? sayPeriod({ startsOn: startsOn ?? null, endsOn: endsOn ?? null }) : undefined
}

interface Dated {
  readonly startsOn?: PartDay | null
  readonly endsOn?: PartDay | null
}

export const statusOf = ({ audience }: Pick<PlanItem, 'audience'>) => (audience === 'draft' ? 'concept' : undefined)

/** The level, where it is another than one would expect at this place. */
export const otherLevel =
  (expected: Level) =>
  ({ level }: PlanItem): string | undefined =>
    level === expected ? undefined : levelNames[level]

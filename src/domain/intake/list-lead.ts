import type { Audience } from '../../kit/base/audience.ts'
import type { Version } from '../plan/element.ts'
import type { ElementKind, Level } from '../plan/grammar.ts'
import { appointLead, type Lead } from '../plan/lead.ts'
import type { NotLead, ProposedChange, RowChoice, TypedRow } from './list.ts'
import { fieldChange } from './list-change.ts'

/** Who moves what in the plan that a list is of. A lead is of the plan: also of a priority that it took over from above. */
export interface LeadsOfPlan {
  readonly plan: string
  readonly keeper: string
  /** Whether the actor writes for who keeps the plan: only then a list appoints. */
  readonly mayAppoint: boolean
  readonly holders: readonly string[]
  readonly names: ReadonlyMap<string, string>
  /** For whom the plan holds an element, and who moved it there, newest first. */
  readonly led: ReadonlyMap<string, { readonly audience: Audience; readonly past: readonly Lead[] }>
}

/** The lead that a row names, where it is another than stands here. */
export function leadChange(
  leads: LeadsOfPlan,
  { typed, leadN }: Pick<TypedRow, 'typed' | 'leadN'>,
  { element, kind, level }: Version,
  chosen: RowChoice | undefined,
): ProposedChange | undefined {
  if (!typed.lead) return undefined
  const past = leads.led.get(element)?.past ?? []
  const nameOf = (lead: Lead | undefined) => lead && leads.names.get(lead.lead)
  const made = leadN === undefined ? '' : nameOf(past.find(({ n }) => n === leadN))
  const change = fieldChange(made, nameOf(past[0]) ?? '', typed.lead.value)
  if (change.change === 'none') return undefined
  // A choice is about the lead that stands, of which there may be none: the number that the next one bears.
  const read = (past[0]?.n ?? 0) + 1
  const notLead = whyNotLead(leads, { kind, level }, typed.lead.value)
  const decided = chosen
    ? chosen.read === read
      ? chosen.choice === 'take'
      : undefined
    : change.change === 'theirs' || undefined
  const take = notLead ? false : decided
  return {
    ...{ column: 'lead', read, ...change },
    ...(notLead && { notLead }),
    ...(take !== undefined && { take }),
  }
}

/** Why these words name no lead of an element of this kind and level, if they do not. */
export function whyNotLead(
  leads: LeadsOfPlan,
  { kind, level }: { readonly kind: ElementKind | undefined; readonly level: Level | undefined },
  name: string,
): NotLead | undefined {
  if (kind !== 'priority') return 'no-priority'
  if (name === '') return 'emptied'
  if (level === 'local') return 'local'
  if (!leads.mayAppoint) return 'not-keeper'
  return bodyNamed(leads, name) === undefined ? 'no-holder' : undefined
}

/** Appoints who is named; the deputy and the period stay as they were. */
export function appointment(leads: LeadsOfPlan, version: Version, name: string) {
  const { audience, past } = leads.led.get(version.element) ?? { audience: version.audience, past: [] }
  const [before] = past
  const lead = bodyNamed(leads, name) ?? ''
  const facts = { version, holders: leads.holders, body: leads.keeper, plan: leads.plan, audience }
  return appointLead(
    { ...facts, ...(before && { before }) },
    {
      ...{ element: version.element, lead },
      ...(before?.deputy && before.deputy !== lead && { deputy: before.deputy }),
      ...(before?.startsOn && { startsOn: before.startsOn }),
      ...(before?.endsOn && { endsOn: before.endsOn }),
    },
  )
}

function bodyNamed({ holders, names }: LeadsOfPlan, name: string): string | undefined {
  const plain = (text: string) => text.trim().toLowerCase()
  return holders.find((body) => plain(names.get(body) ?? '') === plain(name))
}

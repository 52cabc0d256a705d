import { isRefusal, type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { At } from '../deed/at.ts'
import type { ElementAdded, ElementRevised, Version } from '../plan/element.ts'
import type { Held } from '../plan/holding.ts'
import type { LeadAppointed } from '../plan/lead.ts'
import type { LinkWritten } from '../plan/link.ts'
import { step } from '../plan/rank.ts'
import type { ProposalConfirmed } from './confirm.ts'
import type { ListColumn, RowAnswer, RowChosen } from './list.ts'
import { appointment } from './list-lead.ts'
import { addition, type ListFacts, listNow, revision } from './list-now.ts'

type ListEvent = ElementRevised | ElementAdded | Held | LinkWritten | LeadAppointed | ProposalConfirmed

/**
 * All that is taken over of a list is written in one deed: revisions of what stands, and what is new. Nothing is written while something
 * is still asked, since what nobody looked at would be lost with the list.
 */
export function confirmList(
  facts: ListFacts,
  _input: unknown,
  at: At,
): readonly ListEvent[] | Refusal<'intake.ended' | 'intake.list-asks' | 'intake.row-not-fit'> {
  if (facts.how) return refuse('intake.ended')
  const now = listNow(facts)
  if (now.open > 0) return refuse('intake.list-asks', { count: now.open })
  const events: ListEvent[] = []
  for (const row of now.changed) {
    const revised = revision(facts.elements.get(row.element)!, row)
    if (isRefusal(revised)) return refuse('intake.row-not-fit', { row: row.row, why: revised.refused })
    events.push(...(revised ?? []))
    const lead = row.changes.find(({ column, take }) => column === 'lead' && take)
    const appointed = lead ? appointment(facts.leads, facts.elements.get(row.element)!.stands, lead.typed) : []
    if (isRefusal(appointed)) return refuse('intake.row-not-fit', { row: row.row, why: appointed.refused })
    events.push(...appointed)
  }
  let rank = facts.lastRank
  for (const row of now.fresh.filter((one) => one.choice === 'add')) {
    const added = addition(facts, row, at, rank)
    if (isRefusal(added)) return refuse('intake.row-not-fit', { row: row.row, why: added.refused })
    const made = added.find((event) => event.type === 'ElementAdded')
    const appointed = made && row.lead ? appointment(facts.leads, versionOf(made), row.lead) : []
    if (isRefusal(appointed)) return refuse('intake.row-not-fit', { row: row.row, why: appointed.refused })
    events.push(...added, ...appointed)
    rank += step
  }
  const { id: about, body } = facts
  return [...events, { type: 'ProposalConfirmed', v: 1, body, plan: body, audience: 'draft', about }]
}

function versionOf({ about: element, type: _type, v: _v, ...words }: ElementAdded): Version {
  return { ...words, element, state: 'live' }
}

export interface ChooseInput {
  readonly row: number
  readonly column?: ListColumn | undefined
  readonly choice: RowAnswer
  readonly read?: number | undefined
  readonly under?: string | undefined
}

/** One answer about one row: a change is taken over or not, something new is added or left out. It may be given again. */
export function chooseRow(
  facts: ListFacts & { readonly lastChoice: number },
  { row, column, choice, read, under }: ChooseInput,
): readonly [RowChosen] | Refusal<'intake.ended' | 'intake.row-not-asked' | 'intake.row-changed' | 'intake.row-wrong'> {
  if (facts.how) return refuse('intake.ended')
  const now = listNow(facts)
  const chosen = { row, ...(column && { column }), choice, ...(read && { read }), ...(under && { under }) }
  const { id: about, body, lastChoice } = facts
  const events = [
    { type: 'RowChosen', v: 1, body, plan: body, audience: 'draft', about, n: lastChoice + 1, ...chosen },
  ] as const

  const fresh = now.fresh.find((one) => one.row === row)
  if (fresh && column === undefined && (choice === 'add' || choice === 'leave-out')) {
    const isWrong =
      fresh.wrong || fresh.notLead || fresh.lacks || (under && !facts.items.some((item) => item.element === under))
    return choice === 'add' && isWrong ? refuse('intake.row-wrong', { row }) : events
  }
  const changed = now.changed.find((one) => one.row === row)
  const change = changed?.changes.find((one) => one.column === column)
  if (!changed || !change || (choice !== 'take' && choice !== 'keep')) return refuse('intake.row-not-asked', { row })
  if (read !== change.read) return refuse('intake.row-changed', { row })
  return choice === 'take' && (change.wrong || change.isStray || change.notLead)
    ? refuse('intake.row-wrong', { row })
    : events
}

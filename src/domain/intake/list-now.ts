import { isRefusal } from '../../kit/base/refusal.ts'
import type { BodyKind } from '../body/body-words.ts'
import type { At } from '../deed/at.ts'
import { type AddFacts, type AddInput, addElement, reviseElement, type Version } from '../plan/element.ts'
import {
  type ElementKind,
  elementKinds,
  type Fields,
  fieldNames,
  kindRules,
  type Level,
  levels,
} from '../plan/grammar.ts'
import type { PlanItem } from '../plan/item.ts'
import type { LevelFacts } from '../plan/level.ts'
import {
  type ChangedRow,
  type ListColumn,
  type ListNow,
  type MissedRow,
  type NewRow,
  type ProposedChange,
  type RowChoice,
  type TypedRow,
  type TypedValue,
  valueFrom,
} from './list.ts'
import { fieldChange } from './list-change.ts'
import { type LeadsOfPlan, leadChange, whyNotLead } from './list-lead.ts'

/** An element that a row is about: how it stands, how it was, and whether this reader may change it. */
export interface ListedFacts extends Omit<LevelFacts, 'level' | 'body'> {
  readonly stands: Version
  readonly past: readonly Version[]
  readonly isMine: boolean
}

export interface ListFacts {
  readonly id: string
  readonly how: 'confirmed' | 'dropped' | 'destroyed' | null
  /** For whom the list came back, and the plan that it is of. */
  readonly body: string
  readonly bodyKind: BodyKind
  readonly plan: string
  readonly keeper: string
  readonly planLevel: Level
  readonly rows: readonly TypedRow[]
  readonly chosen: readonly RowChoice[]
  readonly elements: ReadonlyMap<string, ListedFacts>
  readonly items: readonly PlanItem[]
  readonly above: ReadonlyMap<string, string>
  readonly leads: LeadsOfPlan
  readonly lastRank: number
}

/** Every row of a list beside what stands here at this moment, with what was chosen. Rows that are not in the list say nothing. */
export function listNow(facts: ListFacts): ListNow {
  const rows = facts.rows.flatMap((row) => rowNow(facts, row))
  const changed = rows.flatMap((row) => ('changes' in row ? [row] : []))
  const fresh = rows.flatMap((row) => ('fields' in row ? [row] : []))
  const missed = rows.flatMap((row) => ('why' in row ? [row] : []))
  const open = [
    ...changed.flatMap((row) => row.changes).filter((change) => change.take === undefined),
    ...fresh.filter((row) => row.choice === undefined),
  ]
  return { changed, fresh, missed, same: rows.filter((row) => row === same).length, open: open.length }
}

const same = { same: true } as const

/** What is of another plan or organisation is changed there; who moves it in this plan is decided here. */
function rowNow(facts: ListFacts, row: TypedRow): readonly (ChangedRow | NewRow | MissedRow | typeof same)[] {
  if (row.element === undefined) return [newRow(facts, row)]
  const found = facts.elements.get(row.element)
  if (!found) return [{ row: row.row, title: row.typed.title?.value ?? '', why: 'not-found' }]
  const { element, n, kind, title, plan } = found.stands
  const lead = leadChange(facts.leads, row, found.stands, choiceAbout(facts, row.row, 'lead'))
  const changes = changesOf(facts, row, found)
  const stays = staysOf(facts, row, found)
  const isSame = changes.length + stays.length === 0
  if (isSame && !lead) return [same]
  const shown = { row: row.row, element, n, kind, title }
  if (plan !== facts.plan || !found.isMine) {
    const missed = { row: row.row, title, why: plan === facts.plan ? 'not-yours' : 'other-plan' } as const
    return [...(isSame ? [] : [missed]), ...(lead ? [{ ...shown, changes: [lead], stays: [] }] : [])]
  }
  const changed = { ...shown, changes: [...changes, ...(lead ? [lead] : [])], stays }
  const revised = revision(found, changed)
  return [{ ...changed, ...(isRefusal(revised) && { refused: revised.refused }) }]
}

const revisable = ['level', 'title', ...fieldNames] as const

function changesOf(
  facts: ListFacts,
  { row, n, typed }: TypedRow,
  { stands, past }: ListedFacts,
): readonly ProposedChange[] {
  const made = past.find((version) => version.n === n)
  return revisable.flatMap((column): ProposedChange[] => {
    const cell = typed[column]
    if (!cell) return []
    const change = fieldChange(made && valueFrom(made, column), valueFrom(stands, column), cell.value)
    if (change.change === 'none') return []
    const { wrong } = cell
    const isStray = !hasColumn(stands.kind, column)
    const chosen = choiceAbout(facts, row, column)
    // What was decided beside another version is asked again.
    const decided = chosen
      ? chosen.read === stands.n
        ? chosen.choice === 'take'
        : undefined
      : change.change === 'theirs' || undefined
    const take = wrong || isStray ? false : decided
    return [
      {
        column,
        read: stands.n,
        ...change,
        ...(wrong && { wrong }),
        ...(isStray && { isStray }),
        ...(take !== undefined && { take }),
      },
    ]
  })
}

function hasColumn(kind: ElementKind, column: (typeof revisable)[number]): boolean {
  return column === 'level' || column === 'title' || kindRules[kind].fields.includes(column)
}

function staysOf({ above }: ListFacts, { typed }: TypedRow, { stands }: ListedFacts): readonly ListColumn[] {
  const hasOtherKind = typed.kind && typed.kind.value !== '' && typed.kind.value !== stands.kind
  const place = above.get(stands.element) ?? ''
  const hasOtherPlace = typed.under && fieldChange(place, place, typed.under.value).change !== 'none'
  return [...(hasOtherKind ? (['kind'] as const) : []), ...(hasOtherPlace ? (['under'] as const) : [])]
}

/** What was last chosen about a column of a row; about no column: about all of it. */
function choiceAbout({ chosen }: ListFacts, row: number, column?: ListColumn): RowChoice | undefined {
  return chosen.findLast((one) => one.row === row && one.column === column)
}

/** The new version that is taken over, if anything of the row is. */
export function revision(found: ListedFacts, { changes }: Pick<ChangedRow, 'changes'>) {
  const taken = changes.filter((change) => change.take && change.column !== 'lead')
  if (taken.length === 0) return undefined
  const { stands, past: _past, isMine: _mine, ...place } = found
  const words = new Map(taken.map(({ column, typed }) => [column, typed]))
  const fields = Object.entries({ ...stands.fields, ...fieldsIn(words) }).filter(([, value]) => value !== '')
  return reviseElement(stands, place, {
    title: words.get('title') ?? stands.title,
    level: levelIn(words.get('level')) ?? stands.level,
    fields: Object.fromEntries(fields),
  })
}

function fieldsIn(words: ReadonlyMap<ListColumn, string>): Fields {
  return Object.fromEntries(fieldNames.flatMap((name) => (words.has(name) ? [[name, words.get(name)]] : [])))
}

const levelIn = (value: string | undefined) => levels.find((level) => level === value)
const kindIn = (value: string | undefined) => elementKinds.find((kind) => kind === value)

/** A row without a mark is something new, or is left out: it is asked. */
function newRow(facts: ListFacts, { row, typed }: TypedRow): NewRow {
  const kind = kindIn(typed.kind?.value)
  const level = typed.level?.value
    ? levelIn(typed.level.value)
    : facts.body === facts.keeper
      ? facts.planLevel
      : 'local'
  const told = Object.entries(typed).filter(([, cell]) => cell.value !== '') as readonly [ListColumn, TypedValue][]
  const lead = typed.lead?.value || undefined
  const wrong = told.map(([, cell]) => cell.wrong).find((sentence) => sentence)
  const notLead = lead ? whyNotLead(facts.leads, { kind, level }, lead) : undefined
  const chosen = choiceAbout(facts, row)
  const under = chosen?.under ?? placeOf(facts, kind, typed.under?.value ?? '')
  const words = new Map(told.map(([column, { value }]) => [column, value]))
  const title = typed.title?.value ?? ''
  const lacks = typed.kind?.value ? (title === '' ? 'title' : undefined) : 'kind'
  const fresh: NewRow = {
    row,
    ...(kind && { kind }),
    ...(level && { level }),
    title,
    fields: fieldsIn(words),
    ...(lead && { lead }),
    ...(under && { under }),
    ...(wrong && { wrong }),
    ...(notLead && { notLead }),
    ...(lacks && { lacks }),
    ...((chosen?.choice === 'add' || chosen?.choice === 'leave-out') && { choice: chosen.choice }),
  }
  if (fresh.choice === 'leave-out' || wrong || notLead || lacks) return fresh
  const added = addition(facts, fresh, probe)
  return { ...fresh, ...(isRefusal(added) && { refused: added.refused }) }
}

/** What is named as the place of a new row: something of the plan with that title, that it may stand under. */
function placeOf({ items }: ListFacts, kind: ElementKind | undefined, title: string): string | undefined {
  if (!kind || title === '') return undefined
  const fits = items.filter((item) => kindRules[kind].under.includes(item.kind))
  return fits.find((item) => fieldChange(item.title, item.title, title).change === 'none')?.element
}

/** What adding a new row gives, at some rank and with some id; or why it cannot be added. */
export function addition(
  facts: ListFacts,
  { kind, level, title, fields, under }: NewRow,
  at: Pick<At, 'newId'>,
  lastRank = facts.lastRank,
) {
  const { plan, keeper, body, bodyKind, planLevel } = facts
  const parent = under ? facts.items.find((item) => item.element === under) : undefined
  const place: AddFacts = {
    plan,
    keeper,
    body,
    bodyKind,
    planLevel,
    lastRank,
    ...(parent && { parent }),
  }
  const input: AddInput = { kind: kind ?? 'action', level: level ?? planLevel, title, fields }
  return addElement(place, input, at)
}

/** To see whether it fits, nothing is made. */
const probe = { newId: () => '' }

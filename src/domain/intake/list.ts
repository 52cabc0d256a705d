import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { At } from '../deed/at.ts'
import type { Event } from '../deed/event.ts'
import type { Words } from '../plan/element.ts'
import type { ElementKind, FieldName, Fields, Level } from '../plan/grammar.ts'

/**
 * A column of a list of elements that goes out and comes back. `mark` knows a row again; `under` is only asked of a new row; `lead` is who
 * moves a priority in this plan, by name.
 */
export type ListColumn = 'mark' | 'kind' | 'level' | 'title' | 'under' | 'lead' | FieldName
/** What a row says about an element, by column. Absent is not told, and is something else than empty. */
export type ListCells = Readonly<Partial<Record<ListColumn, string>>>

/** A row of a list that came back. Without an element it is something new. */
export interface ListRow {
  /** Where it stands in the sheet. */
  readonly row: number
  /** Its mark, as it was read: an id that may be one of ours or not. */
  readonly element?: string
  /** The version that the list was made from. */
  readonly n?: number
  /** Which lead stood then, by number; absent where there was none. */
  readonly leadN?: number
  readonly cells: ListCells
}

/** A value as the form of an element has it, or the text that is none, with the sentence that says why. */
export interface TypedValue {
  readonly value: string
  readonly wrong?: string
}
export interface TypedRow extends Omit<ListRow, 'cells'> {
  readonly typed: Readonly<Partial<Record<ListColumn, TypedValue>>>
}

/** The value of an element in a column: empty is none. */
export function valueFrom(
  { kind, level, title, fields }: Pick<Words, 'kind' | 'level' | 'title' | 'fields'>,
  column: Exclude<ListColumn, 'mark' | 'under' | 'lead'>,
): string {
  const own: Readonly<Partial<Record<ListColumn, string>>> = { kind, level, title }
  return own[column] ?? fields[column as FieldName] ?? ''
}

export interface ReadList {
  readonly rows: readonly ListRow[]
  /** Heads of columns that we do not know: nothing of them is taken. */
  readonly notRead: readonly string[]
}

/** A list of elements came back to its plan. The bytes are gone; what stands in its rows is kept until somebody decides. */
export interface ListRead extends Event {
  readonly type: 'ListRead'
  readonly v: 1
  readonly name: string
  readonly list: ReadList & { readonly plan: string }
}

export const rowChoices = ['take', 'keep', 'add', 'leave-out'] as const
export type RowAnswer = (typeof rowChoices)[number]

/** What a person decided about one change, or about a new row. The last one about the same counts. */
export interface RowChoice {
  readonly row: number
  readonly column?: ListColumn
  readonly choice: RowAnswer
  /** What stood when it was decided, by number; when another stands by now, it is asked again. */
  readonly read?: number
  readonly under?: string
}

export interface RowChosen extends Event, RowChoice {
  readonly type: 'RowChosen'
  readonly v: 1
  readonly n: number
}

export interface ReadListFacts<Code extends string> {
  readonly plan: string
  readonly body: string
  readonly title: string
  readonly read: ReadList | Refusal<Code>
}

/** A list is a draft of the body that it came back to, with a chain of its own. Nothing changes before it is confirmed. */
export function startList<Code extends string>(
  { plan, body, title, read }: ReadListFacts<Code>,
  _input: unknown,
  at: At,
): readonly [ListRead] | Refusal<Code | 'intake.list-empty'> {
  if ('refused' in read) return read
  if (read.rows.length === 0) return refuse('intake.list-empty')
  const owned = { body, plan: body, audience: 'draft' as const, about: at.newId(), opens: 'proposal' as const }
  return [{ type: 'ListRead', v: 1, ...owned, name: title, list: { plan, ...read } }]
}

/** Why words in the column of leads appoint nobody. */
export type NotLead = 'emptied' | 'local' | 'not-keeper' | 'no-holder' | 'no-priority'

/** One change that the file proposes: what stands here, what it says, and what stood in the version that it was made from. */
export interface ProposedChange {
  readonly column: ListColumn
  /** What a choice is about, by number: beside another number it is asked again. */
  readonly read: number
  readonly change: 'theirs' | 'both'
  readonly made?: string
  readonly stands: string
  readonly typed: string
  /** Why it cannot be taken over, in a sentence; or that its kind has no such field. */
  readonly wrong?: string
  readonly isStray?: true
  readonly notLead?: NotLead
  /** Undefined is open: it is asked. */
  readonly take?: boolean
}

export interface ChangedRow {
  readonly row: number
  readonly element: string
  /** The version that stands. */
  readonly n: number
  readonly kind: ElementKind
  readonly title: string
  readonly changes: readonly ProposedChange[]
  /** Columns that say something else, and that no list changes: what kind it is, and where it stands. */
  readonly stays: readonly ListColumn[]
  /** Why what is taken over does not fit together: the code of a refusal. */
  readonly refused?: string
}

export interface NewRow {
  readonly row: number
  readonly kind?: ElementKind
  readonly level?: Level
  readonly title: string
  readonly fields: Fields
  /** Who moves it, by name. */
  readonly lead?: string
  /** Where it would stand: what was chosen, or what the row itself says. */
  readonly under?: string
  /** Why it cannot be added: a sentence, or what it does not say. */
  readonly wrong?: string
  readonly notLead?: NotLead
  readonly lacks?: 'kind' | 'title'
  readonly choice?: 'add' | 'leave-out'
  readonly refused?: string
}

/** A row of which nothing can be taken, and why: it is not ours to change, or not there. */
export interface MissedRow {
  readonly row: number
  readonly title: string
  readonly why: 'not-found' | 'other-plan' | 'not-yours'
}

/** A list that came back, beside what stands here now. */
export interface ListNow {
  readonly changed: readonly ChangedRow[]
  readonly fresh: readonly NewRow[]
  readonly missed: readonly MissedRow[]
  /** How many rows say what stands here. */
  readonly same: number
  /** How many questions have no answer yet. */
  readonly open: number
}

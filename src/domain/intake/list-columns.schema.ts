import type { CellOut, ColumnOut } from '../../kit/document/workbook.ts'
import { asSaved, looksOf } from '../../kit/ui/field.schema.ts'
import { readPartDay } from '../../kit/ui/part-day.ts'
import { readForm } from '../../kit/ui/read-form.ts'
import { addElementInput, sayFieldValue } from '../plan/element.schema.ts'
import { type ElementKind, type Fields, fieldNames, kindRules, type Level } from '../plan/grammar.ts'
import { columnHeads } from './list.texts.ts'
import { type ListColumn, type ListRow, type TypedRow, type TypedValue, valueFrom } from './list.ts'

const looks = looksOf(addElementInput)
const widths: Readonly<Partial<Record<ListColumn, number>>> = {
  mark: 17,
  kind: 16,
  level: 11,
  title: 50,
  under: 36,
  lead: 24,
}
const widest = 44
const narrow = 14
/** A head in bold letters stands on one line. */
const roundHead = 4

/** The columns of a list of these kinds: what every element has, and each field that one of the kinds has. */
export function listColumns(kinds: readonly ElementKind[]): readonly ListColumn[] {
  const fields = new Set(kinds.flatMap((kind) => kindRules[kind].fields))
  const lead = kinds.includes('priority') ? (['lead'] as const) : []
  return ['mark', 'kind', 'level', 'title', 'under', ...lead, ...fieldNames.filter((name) => fields.has(name))]
}

/** @param leads who may be named as a lead */
export function columnOut(column: ListColumn, leads: readonly string[]): ColumnOut {
  const look = looks[column]
  const names = column === 'lead' ? leads : Object.values(look?.names ?? {})
  return {
    head: headOf(column),
    characters: Math.max(
      widths[column] ?? (look?.widget === 'paragraphs' ? widest : narrow),
      headOf(column).length + roundHead,
    ),
    ...(names.length > 0 && { choices: names }),
    ...(column === 'mark' && { isLocked: true }),
  }
}

/** The column with this head, however it is written. */
export function columnWithHead(head: string): ListColumn | undefined {
  return columnsByHead.get(plain(head))
}

export function headOf(column: ListColumn): string {
  return columnHeads[column] ?? looks[column]?.label ?? column
}

const plain = (text: string) => text.trim().toLowerCase()
const columnsByHead = new Map(
  (['mark', 'kind', 'level', 'title', 'under', 'lead', ...fieldNames] as const).map((column) => [
    plain(headOf(column)),
    column,
  ]),
)

export interface ListedElement {
  readonly element: string
  readonly n: number
  readonly kind: ElementKind
  readonly level: Level
  readonly title: string
  readonly fields: Fields
}

/** Where an element stands in its plan, by title, and who moves it there. */
export interface ListedPlace {
  readonly under: string
  readonly lead?: { readonly name: string; readonly n: number }
}

/** The row of an element: what it says, as one reads it. */
export function rowOut(
  columns: readonly ListColumn[],
  element: ListedElement,
  { under, lead }: ListedPlace,
): readonly CellOut[] {
  return columns.map((column) => {
    if (column === 'mark') return [element.element, `v${element.n}`, ...(lead ? [`t${lead.n}`] : [])].join(' ')
    if (column === 'lead') return lead?.name ?? ''
    return column === 'under' ? under : textOf(column, valueFrom(element, column))
  })
}

/** The mark of a row, as `rowOut` writes it. */
export function readMark(text: string): (Pick<ListRow, 'n' | 'leadN'> & { readonly element: string }) | undefined {
  const found = /^([2-9a-z]{12})(?:\s+v(\d{1,6}))?(?:\s+t(\d{1,6}))?$/i.exec(text.trim())
  if (!found) return undefined
  const [, element = '', n, leadN] = found
  return { element: element.toLowerCase(), ...(n && { n: Number(n) }), ...(leadN && { leadN: Number(leadN) }) }
}

/** A value as one reads it: a choice by its name, a day in words. */
export function textOf(column: ListColumn, value: string): string {
  if (value === '' || column === 'mark' || column === 'under' || column === 'lead') return value
  return column === 'kind' ? (looks.kind?.names?.[value] ?? value) : sayFieldValue(column, value)
}

/** What a row says, as the values of a form: a text that is no value stays what it is, with the sentence that says why. */
export function typedRow({ cells, ...row }: ListRow): TypedRow {
  const typed = Object.entries(cells).map(([column, text]) => [column, typedValue(column as ListColumn, text)])
  return { ...row, typed: Object.fromEntries(typed) }
}

function typedValue(column: ListColumn, text: string): TypedValue {
  if (column === 'mark' || column === 'under' || column === 'lead') return { value: text.trim() }
  const value = asSaved(valueIn(column, text))
  // What is emptied is fine where the form takes nothing, and the form says where it does not.
  const read = readForm(addElementInput.pick({ [column]: true } as never), [[column, value]])
  return 'errors' in read ? { value, wrong: read.errors[0]?.sentence ?? '' } : { value }
}

function valueIn(column: ListColumn, text: string): string {
  const look = looks[column]
  if (look?.widget === 'part-day') return readPartDay(text)
  const chosen = Object.entries(look?.names ?? {}).find(([, name]) => plain(name) === plain(text))
  return chosen ? chosen[0] : text
}

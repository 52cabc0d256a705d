import { table } from './table.ts'

type Fields = Readonly<Record<string, unknown>>
/** What a value of a field is called on screen; the value itself where it has no other name. */
export type Named = (field: string, value: string) => string

const asItStands: Named = (_field, value) => value

/**
 * Any answer of the API as people read it: rows that are alike as a table, the rest as fields below each other. What is empty is left
 * out; `--json` gives all.
 */
export function readable(answer: unknown, width: number, named: Named = asItStands): string {
  const shown = linesOf('', answer, { indent: '', width, named })
  return shown.length > 0 ? shown.join('\n') : 'Niets gevonden.'
}

/** The fields of one thing below each other. */
export function fieldLines(fields: Fields, indent: string): readonly string[] {
  return linesOf('', fields, { indent, width: 0, named: asItStands })
}

interface Setting {
  readonly indent: string
  readonly width: number
  readonly named: Named
}

function linesOf(field: string, value: unknown, setting: Setting): readonly string[] {
  if (isEmpty(value)) return []
  if (Array.isArray(value) && !isOneLine(value)) return linesOfList(field, value, setting)
  if (isFields(value)) return linesOfFields(value, setting)
  return textOf(field, value, setting.named)
    .split('\n')
    .map((line) => setting.indent + line)
}

function linesOfFields(fields: Fields, setting: Setting): readonly string[] {
  const full = Object.entries(fields).filter(([, value]) => !isEmpty(value))
  const widest = Math.max(0, ...full.filter(([, value]) => isOneLine(value)).map(([field]) => field.length))
  return nameFirst(full).flatMap(([field, value]) => {
    if (isOneLine(value)) return [`${setting.indent}${field.padEnd(widest)}  ${textOf(field, value, setting.named)}`]
    return [`${setting.indent}${field}:`, ...linesOf(field, value, { ...setting, indent: `${setting.indent}  ` })]
  })
}

/** What a thing is called stands at its head. */
function nameFirst<F extends readonly [field: string, ...unknown[]]>(fields: readonly F[]): readonly F[] {
  const isName = ([field]: F) => field === 'titel' || field === 'naam'
  return [...fields.filter(isName), ...fields.filter((field) => !isName(field))]
}

function linesOfList(field: string, list: readonly unknown[], setting: Setting): readonly string[] {
  const { indent } = setting
  const asTable = list.every(isFields) && list.every(isFlat) ? tableOf(list, setting) : undefined
  if (asTable) return asTable
  return list
    .filter((value) => !isEmpty(value))
    .flatMap((value) => {
      const [first = '', ...rest] = linesOf(field, value, { ...setting, indent: `${indent}  ` })
      return [`${indent}- ${first.trimStart()}`, ...rest]
    })
}

/** Nothing when it does not fit on the screen. */
function tableOf(rows: readonly Fields[], { indent, width, named }: Setting): readonly string[] | undefined {
  const columns = nameFirst([...new Set(rows.flatMap(Object.keys))].map((column) => [column] as const))
    .map(([column]) => column)
    .filter((column) => rows.some((row) => !isEmpty(row[column])))
  const shown = table([columns, ...rows.map((row) => columns.map((column) => textOf(column, row[column], named)))])
  return shown.every((line) => indent.length + line.length <= width) ? shown.map((line) => indent + line) : undefined
}

function textOf(field: string, value: unknown, named: Named): string {
  if (isEmpty(value)) return ''
  if (Array.isArray(value)) return value.map((one) => textOf(field, one, named)).join(', ')
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  return typeof value === 'string' ? named(field, value) : String(value)
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isShort = (value: unknown) => typeof value !== 'object' && !String(value).includes('\n')
const isOneLine = (value: unknown) => (Array.isArray(value) ? value.every(isShort) : isShort(value))
const isFlat = (fields: Fields) => Object.values(fields).every((value) => isEmpty(value) || isOneLine(value))

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

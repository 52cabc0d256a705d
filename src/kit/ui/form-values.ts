import { isPartDay, sayDay } from '../base/day.ts'
import { asSaved } from './field.schema.ts'
import type { FormField, Option } from './form-field.ts'
import { optionsOf } from './form-field.ts'
import { formWords } from './look.texts.ts'
import { readPartDay } from './part-day.ts'

/** What stands in a form: values as they are kept, or texts as they were typed. Both are shown the same. */
export type FormValues = Readonly<Record<string, unknown>>

/** The texts that a field is filled with: none, one, or those of a choice of many. */
export function textsIn(field: FormField, values: FormValues): readonly string[] {
  const value = values[field.name]
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map(asTyped)
}

export function textIn(field: FormField, values: FormValues): string {
  return textsIn(field, values)[0] ?? ''
}

/** As one reads it, outside its field: the name of a choice, a day in words. Empty when there is nothing. */
export function readable(field: FormField, values: FormValues, options: readonly Option[] | undefined): string {
  const names = new Map(optionsOf(field, options).map(({ value, name }) => [value, name]))
  return textsIn(field, values)
    .map((text) => names.get(text) ?? (field.look.widget === 'part-day' ? readableDay(text) : asSaved(text)))
    .filter((text) => text !== '')
    .join(', ')
}

function readableDay(text: string): string {
  const day = readPartDay(text)
  return isPartDay(day) ? sayDay(day) : text
}

function asTyped(value: unknown): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? formWords.yes : formWords.no
  return String(value)
}

import type { z } from 'zod'
import { sayAbout, sayIssue, sayNoForm, sayUnknownField } from './form.texts.ts'
import { type FormField, fieldsOf } from './form-field.ts'
import { readPartDay } from './part-day.ts'

/** An error in one field, in a sentence that begins with its label. `field` is empty when it is about the form as a whole. */
export interface FieldError {
  readonly field: string
  readonly sentence: string
  /** Where in the text something was found that may not be there. */
  readonly finds?: readonly { readonly start: number; readonly end: number; readonly kind?: string }[]
}

/** What was typed, field by field, to show again. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** The fields that travel with every form beside the input: where to go back to, the key that makes twice once, the reason to keep what was found. */
export const reservedNames = ['terug', 'sleutel', 'toch'] as const
export type Reserved = Readonly<Partial<Record<(typeof reservedNames)[number], string>>>

interface Read {
  /** As the schema wants it, before it is checked: what a deed takes. */
  readonly raw: Readonly<Record<string, unknown>>
  readonly typed: Typed
  readonly reserved: Reserved
}
export type FormReading<Schema extends z.ZodObject> =
  | (Read & { readonly input: z.output<Schema> })
  | (Read & { readonly errors: readonly FieldError[] })

/**
 * Reads a posted form. An empty field is absent before zod sees it: `z.coerce.number()` would make 0 of it. All errors come
 * at once, and a field that the form does not have is one.
 * @param entries names and values in the order in which they were posted: a `FormData` or `URLSearchParams`
 */
export function readForm<Schema extends z.ZodObject>(
  schema: Schema,
  entries: Iterable<readonly [name: string, value: unknown]>,
): FormReading<Schema> {
  const fields = fieldsOf(schema)
  const posted = gathered(entries)
  const unknown = [...posted.keys()].filter((name) => !isReserved(name) && !fields.some((field) => field.name === name))
  const read: Read = {
    raw: Object.fromEntries(fields.flatMap((field) => rawValue(field, posted.get(field.name)))),
    typed: Object.fromEntries(fields.flatMap((field) => typedValue(field, posted.get(field.name)))),
    reserved: Object.fromEntries(reservedNames.flatMap((name) => typedText(name, posted.get(name)))),
  }
  const parsed = schema.safeParse(read.raw)
  const errors = [
    ...unknown.map((field) => ({ field, sentence: sayUnknownField(field) })),
    ...(parsed.success ? [] : errorsOf(schema, parsed.error, read.raw)),
  ]
  return parsed.success && errors.length === 0 ? { ...read, input: parsed.data } : { ...read, errors }
}

/** The issues of zod as sentences, in the order of the fields; the same thing about the same field is said once. */
export function errorsOf(schema: z.ZodObject, error: z.core.$ZodError, raw: unknown): readonly FieldError[] {
  const fields = fieldsOf(schema)
  const values = typeof raw === 'object' && raw !== null ? new Map<string, unknown>(Object.entries(raw)) : new Map()
  const errors = error.issues.flatMap((issue): FieldError[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((field) => ({ field, sentence: sayUnknownField(field) }))
    const field = fields.find(({ name }) => name === issue.path[0])
    if (!field) return [{ field: '', sentence: issue.code === 'custom' ? issue.message : sayNoForm() }]
    const rest = sayIssue(issue, field.look, valueAt(values.get(field.name), issue.path.slice(1)))
    return [{ field: field.name, sentence: sayAbout(field.look.label, rest) }]
  })
  const place = (one: FieldError) => fields.findIndex(({ name }) => name === one.field)
  return errors
    .filter((one, i) => errors.findIndex((other) => other.field === one.field && other.sentence === one.sentence) === i)
    .sort((one, other) => place(one) - place(other))
}

function gathered(entries: Iterable<readonly [string, unknown]>): ReadonlyMap<string, readonly string[]> {
  const posted = new Map<string, string[]>()
  for (const [name, value] of entries) {
    // A file in a field for text is nothing that can be read here.
    const text = typeof value === 'string' ? value : ''
    posted.set(name, [...(posted.get(name) ?? []), text])
  }
  return posted
}

/** No entry at all when the field is absent: `exactOptional` takes no undefined. */
function rawValue(field: FormField, texts: readonly string[] | undefined): readonly (readonly [string, unknown])[] {
  // Nothing ticked is not sent. The form sends an empty value along, so that it differs from a field that was not shown.
  if (!texts && field.empty === 'absent') return []
  const given = (texts ?? []).filter((text) => text.trim() !== '')
  if (field.many) return [[field.name, given.map((text) => fromText(field, text))]]
  // Of a name that comes twice the last counts: a value that travels unseen may stand before the choice that overrides it.
  const last = given.at(-1) === texts?.at(-1) ? given.at(-1) : undefined
  if (field.holds === 'flag') return [[field.name, last !== undefined && last !== 'nee']]
  if (last !== undefined) return [[field.name, fromText(field, last)]]
  return field.empty === 'null' ? [[field.name, null]] : []
}

function fromText(field: FormField, text: string): unknown {
  if (field.holds === 'number') return readNumber(text)
  return field.look.widget === 'part-day' ? readPartDay(text) : text
}

/** A number as Dutch writes it: a comma before the decimals, points between thousands. */
function readNumber(text: string): number {
  const compact = text.trim()
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(compact)) return Number.NaN
  return Number(compact.replaceAll('.', '').replace(',', '.'))
}

function typedValue(
  field: FormField,
  texts: readonly string[] | undefined,
): readonly (readonly [string, Typed[string]])[] {
  return field.many && texts ? [[field.name, texts.filter((text) => text !== '')]] : typedText(field.name, texts)
}

function typedText(name: string, texts: readonly string[] | undefined): readonly (readonly [string, string])[] {
  const last = texts?.at(-1)
  return last === undefined ? [] : [[name, last]]
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  )
}

const isReserved = (name: string) => reservedNames.some((reserved) => reserved === name)

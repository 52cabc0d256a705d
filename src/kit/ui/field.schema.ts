import { z } from 'zod'
import { isPartDay } from '../base/day.ts'
import { isId } from '../base/id.ts'

/** How a field is shown in a form. It hangs on the schema, so that form, API, terminal and OpenAPI say the same. */
export interface FieldLook {
  readonly label: string
  readonly hint?: string
  readonly widget: 'text' | 'paragraphs' | 'choice' | 'hidden' | 'part-day' | 'flag' | 'many' | 'file'
  /** Free text passes the gate before it is saved. */
  readonly free?: true
  /** What a choice is called on screen, by value. */
  readonly names?: Readonly<Record<string, string>>
}

declare module 'zod' {
  interface GlobalMeta {
    look?: FieldLook
  }
}

/** The longest a string may be that is no free text (a name of a kind, a word, a number in words). */
export const longestPlainText = 80

/** No control characters but the end of a line and the tab: PostgreSQL takes no NUL, and nobody types the others. */
const noControl = (text: string) => !/[^\P{Cc}\n\t]/u.test(text)
const notEmpty = (text: string) => text.trim().length > 0

/** Free text as it is kept: a browser sends the end of a line as two characters, and nobody means the space around a text. */
export function asSaved(typed: string): string {
  return typed.replace(/\r\n?/g, '\n').trim()
}

/** Text that people write themselves. The only kind of field longer than 80 characters; the runner passes it through the gate. */
export function freeText(label: string, max: number, hint?: string) {
  return z
    .string()
    .transform(asSaved)
    .pipe(z.string().min(1).max(max).refine(noControl).refine(notEmpty))
    .meta({ look: { label, ...(hint && { hint }), widget: max > 160 ? 'paragraphs' : 'text', free: true } })
}

/** A short text of a fixed shape: a reference, a number of a motion. No free text. */
export function shortText(label: string, shape: RegExp, hint?: string) {
  return z
    .string()
    .trim()
    .max(longestPlainText)
    .regex(shape)
    .meta({ look: { label, ...(hint && { hint }), widget: 'text' } })
}

/** The id of something. In a form it is a choice when options are given, and hidden otherwise. */
export function idOf(label: string, hint?: string) {
  return z
    .string()
    .max(longestPlainText)
    .refine(isId)
    .meta({ look: { label, ...(hint && { hint }), widget: 'hidden' } })
}

/** One out of a fixed list; `names` says each in Dutch. */
export function choice<const Names extends Readonly<Record<string, string>>>(
  label: string,
  names: Names,
  hint?: string,
) {
  const values = Object.keys(names) as unknown as readonly [keyof Names & string, ...(keyof Names & string)[]]
  return z.enum(values).meta({ look: { label, ...(hint && { hint }), widget: 'choice', names } })
}

/** A year, a month or a day. */
export function partDay(label: string, hint = 'Een jaar (2027), een maand (2027-05) of een dag (2027-05-14).') {
  return z
    .string()
    .trim()
    .max(10)
    .refine(isPartDay)
    .meta({ look: { label, hint, widget: 'part-day' } })
}

/** The number of the version that was read. It travels unseen, so that somebody who was first is not overwritten. */
export const readVersion = z.coerce
  .number()
  .int()
  .min(1)
  .meta({ look: { label: 'Gelezen versie', widget: 'hidden' } })

/** How each field of an input is shown, in the order of the schema. */
export function looksOf(schema: z.ZodObject): Readonly<Record<string, FieldLook>> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([field, type]) => [field, lookOf(type) ?? { label: field, widget: 'text' }]),
  )
}

/** What a type wraps: the type that is optional, many or default, or both ends of a pipe. Empty for a type that wraps none. */
export function within(type: z.core.$ZodType): readonly z.core.$ZodType[] {
  const parts: readonly unknown[] = ['innerType', 'element', 'out', 'in'].map((key) => Reflect.get(type._zod.def, key))
  return parts.filter((part) => part instanceof z.core.$ZodType)
}

/** The look of one field, through the wrappers that make it optional, many or default. */
function lookOf(type: z.core.$ZodType): FieldLook | undefined {
  const own = z.globalRegistry.get(type)?.look as FieldLook | undefined
  if (own) return own
  return within(type)
    .map(lookOf)
    .find((look) => look !== undefined)
}

import { z } from 'zod'
import { type FieldLook, looksOf, within } from './field.schema.ts'

/** One field of a form, as its schema tells it. */
export interface FormField {
  readonly name: string
  readonly look: FieldLook
  readonly holds: 'text' | 'number' | 'flag'
  readonly many: boolean
  /** What an empty field means: absent, null, or that it has to be filled in. */
  readonly empty: 'absent' | 'null' | 'missing'
  /** The values of a fixed list. */
  readonly values: readonly string[]
  /** The most characters that fit, for a text of a fixed shape. */
  readonly longest?: number
}

/** An option of a choice: the value that travels, and its name on screen. */
export interface Option {
  readonly value: string
  readonly name: string
}

const known = new WeakMap<z.ZodObject, readonly FormField[]>()

/** The fields of a form, in the order of the schema. A schema never changes, so each is read once. */
export function fieldsOf(schema: z.ZodObject): readonly FormField[] {
  const before = known.get(schema)
  if (before) return before
  const looks = looksOf(schema)
  const fields = Object.entries(schema.shape).map(([name, type]) => fieldOf(name, type, looks[name]!))
  known.set(schema, fields)
  return fields
}

/** Whether a whole file may come in: then more bytes do than in any other form. */
export function takesFile(schema: z.ZodObject): boolean {
  return fieldsOf(schema).some(({ look }) => look.widget === 'file')
}

function fieldOf(name: string, type: z.core.$ZodType, look: FieldLook): FormField {
  const types = unwrapped(type)
  const kinds = types.map((inner) => inner._zod.def.type)
  const text = types.find((inner) => inner instanceof z.ZodString)
  return {
    name,
    look,
    holds: kinds.includes('number') ? 'number' : kinds.includes('boolean') ? 'flag' : 'text',
    many: kinds.includes('array'),
    empty: accepts(type, {}) ? 'absent' : accepts(type, { field: null }) ? 'null' : 'missing',
    values: types.flatMap((inner) => (inner instanceof z.ZodEnum ? inner.options.map(String) : [])),
    ...(text?.maxLength && { longest: text.maxLength }),
  }
}

function unwrapped(type: z.core.$ZodType): readonly z.core.$ZodType[] {
  return [type, ...within(type).flatMap(unwrapped)]
}

/** Asked of zod itself, as an optional field can be made in many ways. */
function accepts(field: z.core.$ZodType, value: object): boolean {
  return z.object({ field }).safeParse(value).success
}

/** The options of a field: those of this case when they are given, else its fixed list. */
export function optionsOf(field: FormField, given: readonly Option[] | undefined): readonly Option[] {
  return given ?? field.values.map((value) => ({ value, name: field.look.names?.[value] ?? value }))
}

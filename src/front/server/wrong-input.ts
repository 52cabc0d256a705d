import type { z } from 'zod'
import { type FormField, fieldsOf } from '../../kit/ui/form-field.ts'
import { errorsOf, type FieldError } from '../../kit/ui/read-form.ts'

/** All that is wrong with what came in for a call: names that it does not have, and values that do not fit, at once. */
export function wrongIn(schema: z.ZodObject, input: Readonly<Record<string, unknown>>): readonly FieldError[] {
  const entries = Object.entries(input)
  const isKnown = ([name]: readonly [string, unknown]) => Object.hasOwn(schema.shape, name)
  const known = Object.fromEntries(entries.filter(isKnown))
  const parsed = schema.safeParse(known)
  const unknown = entries.filter((entry) => !isKnown(entry)).map(([name]) => saysUnknown(name))
  return [...unknown, ...(parsed.success ? [] : errorsOf(schema, parsed.error, known).map(asCalled(schema)))]
}

/** What a form carries along unseen is written by who calls: what belongs there is said, instead of which page to open again. */
function asCalled(schema: z.ZodObject): (error: FieldError) => FieldError {
  const unseen = new Map(
    fieldsOf(schema).flatMap((field) => (field.look.widget === 'hidden' ? [[field.name, field] as const] : [])),
  )
  return (error) => {
    const field = unseen.get(error.field)
    return field ? { ...error, sentence: `${field.look.label}: hier hoort ${sayWanted(field)}.` } : error
  }
}

function sayWanted({ many, holds }: FormField): string {
  if (holds === 'number') return 'een geheel getal vanaf 1'
  return many ? 'een lijst van id’s, elk twaalf letters en cijfers' : 'een id: twaalf letters en cijfers'
}

/** In part: it was not typed by a person, and may be anything. */
function saysUnknown(name: string): FieldError {
  const field = name.slice(0, 40)
  return { field, sentence: `‘${field.trim()}’ is hier geen veld. In openapi.json staan de velden van elke aanroep.` }
}

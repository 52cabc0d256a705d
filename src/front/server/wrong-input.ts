import type { z } from 'zod'
import { errorsOf, type FieldError } from '../../kit/ui/read-form.ts'

/** All that is wrong with what came in for a call: names that it does not have, and values that do not fit, at once. */
export function wrongIn(schema: z.ZodObject, input: Readonly<Record<string, unknown>>): readonly FieldError[] {
  const entries = Object.entries(input)
  const isKnown = ([name]: readonly [string, unknown]) => Object.hasOwn(schema.shape, name)
  const known = Object.fromEntries(entries.filter(isKnown))
  const parsed = schema.safeParse(known)
  const unknown = entries.filter((entry) => !isKnown(entry)).map(([name]) => saysUnknown(name))
  return [...unknown, ...(parsed.success ? [] : errorsOf(schema, parsed.error, known))]
}

/** In part: it was not typed by a person, and may be anything. */
function saysUnknown(name: string): FieldError {
  const field = name.slice(0, 40)
  return { field, sentence: `‘${field.trim()}’ is hier geen veld. In openapi.json staan de velden van elke aanroep.` }
}

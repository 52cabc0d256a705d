import { z } from 'zod'
import type { AnyView } from '../../domain/deed/deed.ts'
import type { Wire } from '../../domain/deed/wire.ts'
import { isJson, type Json, propertiesOf } from './dutch-schema.ts'

/** What a view answers, by its Dutch names, with the parts of it that have a name of their own. */
export interface AnswerInDutch {
  readonly schema: Json
  readonly parts: Readonly<Record<string, Json>>
}

export function answerInDutch({ answer }: AnyView, wire: Wire): AnswerInDutch {
  const made = z.toJSONSchema(answer, { unrepresentable: 'any', override: sayMoment }) as Json
  const { $schema: _, $defs, ...schema } = made
  return { schema: inDutch(schema, wire), parts: partsOf($defs, wire) }
}

function partsOf(parts: unknown, wire: Wire): Readonly<Record<string, Json>> {
  return isJson(parts)
    ? Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, inDutch(part as Json, wire)]))
    : {}
}

/** A moment travels as text. */
function sayMoment({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes
  jsonSchema: z.core.JSONSchema.BaseSchema
}) {
  if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
}

/**
 * As `wire.toDutch` does to an answer: every name, however deep, and every field that is named in one. That there is no more in it is
 * left out: a later version may tell more.
 */
function inDutch(schema: Json, wire: Wire): Json {
  const { properties, required, additionalProperties, ...rest } = schema
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, deeper(key, value, wire)])),
    ...(isJson(properties) && { properties: inDutchByName(propertiesOf(schema), wire) }),
    ...(Array.isArray(required) && { required: required.map((name: string) => wire.dutchOf(name)) }),
    ...(isJson(additionalProperties) && { additionalProperties: inDutch(additionalProperties, wire) }),
  }
}

function inDutchByName(properties: Readonly<Record<string, Json>>, wire: Wire): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      wire.dutchOf(name),
      inDutch(name === 'field' ? namingFields(property, wire) : property, wire),
    ]),
  )
}

const namingFields = (property: Json, wire: Wire): Json =>
  Array.isArray(property.enum)
    ? { ...property, enum: property.enum.map((name: string) => wire.dutchOf(name)) }
    : property

function deeper(key: string, value: unknown, wire: Wire): unknown {
  if (key === '$ref') return String(value).replace('#/$defs/', '#/components/schemas/')
  if (Array.isArray(value)) return value.map((item) => (isJson(item) ? inDutch(item, wire) : item))
  return isJson(value) ? inDutch(value, wire) : value
}

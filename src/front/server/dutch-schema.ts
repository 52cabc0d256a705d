import { z } from 'zod'
import type { AnyDeed, AnyView } from '../../domain/deed/deed.ts'
import type { Wire } from '../../domain/deed/wire.ts'
import { looksOf } from '../../kit/ui/field.schema.ts'

export type Json = Readonly<Record<string, unknown>>

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The properties of the input by their Dutch names, with the label as description. */
export function schemaInDutch({ input }: AnyDeed | AnyView, wire: Wire): Json {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Json
  // A text that is tidied before it is checked has its limits on the far side of that.
  const tidied = propertiesOf(z.toJSONSchema(input, { io: 'output', unrepresentable: 'any' }) as Json)
  return {
    properties: Object.fromEntries(
      Object.entries(propertiesOf(schema)).map(([name, { look, ...property }]) => [
        wire.dutchOf(name),
        {
          ...limitsOf(tidied[name]),
          ...property,
          ...(isLook(look) && { description: look.hint ? `${look.label}. ${look.hint}` : look.label }),
        },
      ]),
    ),
    required: ((schema.required ?? []) as readonly string[]).map((name) => wire.dutchOf(name)),
  }
}

export function propertiesOf(schema: Json): Readonly<Record<string, Json>> {
  return (schema.properties ?? {}) as Readonly<Record<string, Json>>
}

function limitsOf({ minLength, maxLength }: Json = {}): Json {
  return { ...(minLength !== undefined && { minLength }), ...(maxLength !== undefined && { maxLength }) }
}

export function hasFreeText({ input }: AnyDeed | AnyView): boolean {
  return Object.values(looksOf(input)).some((look) => look.free)
}

function isLook(look: unknown): look is { readonly label: string; readonly hint?: string } {
  return typeof look === 'object' && look !== null && 'label' in look
}

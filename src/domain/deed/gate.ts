import type { z } from 'zod'
import { type Find, isHard } from '../../kit/prose/find.ts'
import { sayFinds } from '../../kit/prose/persons.texts.ts'
import { findPersons } from '../../kit/prose/persons.ts'
import { looksOf } from '../../kit/ui/field.schema.ts'
import type { FieldError } from '../../kit/ui/read-form.ts'

/** What stands in one field that may not. */
interface FoundInField extends FieldError {
  readonly finds: readonly Find[]
}

/**
 * The one gate for free text: no subject of the work may be named on the plan side. Every free text of every deed passes it
 * before anything is decided. Numbers of citizens, plates, cases and accounts are refused; the rest may be kept with a reason.
 */
export function gate(schema: z.ZodObject, input: Readonly<Record<string, unknown>>): readonly FoundInField[] {
  return Object.entries(looksOf(schema)).flatMap(([field, look]) => {
    const value = input[field]
    if (!look.free || value === undefined) return []
    const texts = Array.isArray(value) ? value.map(String) : [String(value)]
    return texts.flatMap((text) => {
      const finds = findPersons(text)
      return finds.length > 0 ? [{ field, sentence: `${look.label}: ${lowerFirst(sayFinds(finds, text))}`, finds }] : []
    })
  })
}

export function kindsFound(errors: readonly FoundInField[]): readonly Find['kind'][] {
  return [...new Set(errors.flatMap((error) => error.finds).map((find) => find.kind))].sort()
}

export function hasHardFind(errors: readonly FoundInField[]): boolean {
  return kindsFound(errors).some(isHard)
}

const lowerFirst = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)

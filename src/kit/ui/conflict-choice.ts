import type { z } from 'zod'
import { type FormField, fieldsOf, type Option } from './form-field.ts'
import { type FormValues, readable } from './form-values.ts'

/** What there is to choose about one field: nothing, whose change stays, or which of two. */
export type Choice = 'equal' | 'only-mine' | 'only-theirs' | 'both'

interface Versions {
  readonly base?: FormValues
  readonly theirs: FormValues
  readonly typed: FormValues
}

export function choiceOf(field: FormField, versions: Versions, options: readonly Option[] | undefined): Choice {
  const [theirs, mine] = [versions.theirs, versions.typed].map((values) => readable(field, values, options))
  if (theirs === mine) return 'equal'
  const began = versions.base && readable(field, versions.base, options)
  if (began === theirs) return 'only-mine'
  return began === mine ? 'only-theirs' : 'both'
}

/**
 * Somebody changed something. A base that equals what stands now is not what both began with: with it, their change would be
 * overwritten without a word.
 */
export function isTrueBase(schema: z.ZodObject, base: FormValues, theirs: FormValues): boolean {
  return fieldsOf(schema)
    .filter((field) => field.look.widget !== 'hidden')
    .some((field) => readable(field, base, undefined) !== readable(field, theirs, undefined))
}

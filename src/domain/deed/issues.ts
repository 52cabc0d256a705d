import type { z } from 'zod'
import { looksOf } from '../../kit/ui/field.schema.ts'
import type { FieldError } from './outcome.ts'

export function errorsOf(schema: z.ZodObject, error: z.ZodError): readonly FieldError[] {
  const looks = looksOf(schema)
  return error.issues.map((issue) => {
    const field = String(issue.path[0] ?? '')
    return { field, sentence: `${looks[field]?.label ?? field}: ${issue.message}` }
  })
}

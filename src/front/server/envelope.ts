import { z } from 'zod'
import { gate, hasHardFind } from '../../domain/deed/gate.ts'
import type { Envelope } from '../../domain/deed/run.ts'
import { freeText, longestPlainText, shortText } from '../../kit/ui/field.schema.ts'
import { errorsOf, type FieldError } from '../../kit/ui/read-form.ts'

/** What travels beside the input of a deed, by its name in a form. */
const envelopeInput = z.strictObject({
  sleutel: shortText(
    'Sleutel',
    /^[\x21-\x7e]+$/,
    `Ten hoogste ${longestPlainText} letters, cijfers en leestekens.`,
  ).exactOptional(),
  toch: freeText('Reden', 600).exactOptional(),
})

/**
 * The key and the reason of a call, read like any field: a key goes into an index, and a reason is text that people write. A
 * reason may name what it is about; a number of a citizen, a plate, a case or an account it may not.
 */
export function readEnvelope(given: {
  readonly sleutel?: unknown
  readonly toch?: unknown
}): { readonly envelope: Envelope } | { readonly errors: readonly FieldError[] } {
  const raw = Object.fromEntries(Object.entries(given).filter(([, value]) => !isEmpty(value)))
  const parsed = envelopeInput.safeParse(raw)
  if (!parsed.success) return { errors: errorsOf(envelopeInput, parsed.error, raw) }
  const finds = gate(envelopeInput, parsed.data).filter((find) => hasHardFind([find]))
  if (finds.length > 0) return { errors: finds }
  const { sleutel, toch } = parsed.data
  return { envelope: { ...(sleutel && { key: sleutel }), ...(toch && { overrule: toch }) } }
}

const isEmpty = (value: unknown) => value === undefined || (typeof value === 'string' && value.trim() === '')

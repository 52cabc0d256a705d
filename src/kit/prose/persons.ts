import { findAddresses } from './address.ts'
import { asSeen } from './as-seen.ts'
import { findBsns } from './bsn.ts'
import { findCaseNumbers } from './case-number.ts'
import { findEmails } from './email.ts'
import type { Find, FindKind } from './find.ts'
import { findIbans } from './iban.ts'
import { findPhones } from './phone.ts'
import { findPlates } from './plate.ts'
import type { Span } from './span.ts'

/** Where two finds overlap the earlier in this row stands: an IBAN holds digits that read as a telephone number. */
const finders: readonly (readonly [FindKind, (text: string) => Span[]])[] = [
  ['iban', findIbans],
  ['case_number', findCaseNumbers],
  ['bsn', findBsns],
  ['plate', findPlates],
  ['email', findEmails],
  ['phone', findPhones],
  ['address', findAddresses],
]

/**
 * The direct identifiers in a text, in their order. No names yet, and no such check is ever complete: it stops a slip, not
 * somebody who means to get round it.
 *
 * @example findPersons('Bel 06-12345678') // [{ start: 4, end: 15, kind: 'phone' }]
 */
export function findPersons(typed: string): readonly Find[] {
  const { text, placeOf } = asSeen(typed)
  const taken = new Uint8Array(text.length)
  const finds: Find[] = []
  for (const [kind, find] of finders) {
    for (const { start, end } of find(text)) {
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      finds.push({ start: placeOf(start), end: placeOf(end - 1) + 1, kind })
    }
  }
  return finds.sort((one, other) => one.start - other.start)
}

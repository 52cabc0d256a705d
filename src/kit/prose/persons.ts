import { findAddresses } from './address.ts'
import { asSeen } from './as-seen.ts'
import { findBirthdates } from './birthdate.ts'
import { findBsns } from './bsn.ts'
import { findCaseNumbers } from './case-number.ts'
import { findEmails } from './email.ts'
import type { Find, FindKind, FindRule } from './find.ts'
import { findHandles } from './handle.ts'
import { findIbans } from './iban.ts'
import { findNames } from './names.ts'
import { findPhones } from './phone.ts'
import { findPlates } from './plate.ts'
import { findPostcodes } from './postcode.ts'
import type { Span } from './span.ts'

/** Where two finds overlap the earlier in this row stands: an IBAN holds digits that read as a telephone number. */
const finders: readonly (readonly [Exclude<FindKind, 'name' | 'birthdate'>, (text: string) => Span[]])[] = [
  ['iban', findIbans],
  ['case_number', findCaseNumbers],
  ['bsn', findBsns],
  ['plate', findPlates],
  ['email', findEmails],
  ['handle', findHandles],
  ['phone', findPhones],
  ['postcode', findPostcodes],
  ['address', findAddresses],
]

/**
 * What in a text leads straight to a person, in its order, each with the rule that found it. No such check is ever complete: it
 * stops a slip, not somebody who means to get round it. `docs/reference/personen.md` says what it cannot catch.
 *
 * @example findPersons('Bel 06-12345678') // [{ start: 4, end: 15, kind: 'phone', rule: 'phone' }]
 */
export function findPersons(typed: string): readonly Find[] {
  const { text, placeOf } = asSeen(typed)
  const taken = new Uint8Array(text.length)
  const finds: Find[] = []
  const keep = (kind: FindKind, rule: FindRule, { start, end }: Span) => {
    if (taken.subarray(start, end).includes(1)) return
    taken.fill(1, start, end)
    finds.push({ start: placeOf(start), end: placeOf(end - 1) + 1, kind, rule })
  }
  for (const [kind, find] of finders) for (const span of find(text)) keep(kind, kind, span)
  const names = findNames(text)
  for (const span of findBirthdates(text, names)) keep('birthdate', 'birthdate', span)
  for (const name of names) keep('name', name.rule, name)
  return finds.sort((one, other) => one.start - other.start)
}

import type { Span } from './span.ts'

/** What leads straight to a person or a case. */
export type FindKind =
  | 'name'
  | 'address'
  | 'postcode'
  | 'bsn'
  | 'phone'
  | 'email'
  | 'plate'
  | 'iban'
  | 'birthdate'
  | 'case_number'
  | 'handle'

/** Why the words are a name. */
export type NameRule =
  | 'name-after-title'
  | 'name-after-role'
  | 'name-alias'
  | 'name-in-letter'
  | 'name-initials'
  | 'name-surname-first'
  | 'name-known'
  | 'name-surname'
  | 'name-lower-case'
  | 'name-in-row'

/** The rule that made a find. A kind that is known by its shape has one rule and lends it its name. */
export type FindRule = Exclude<FindKind, 'name'> | NameRule

export interface Find extends Span {
  readonly kind: FindKind
  readonly rule: FindRule
}

/** A hard kind is refused whatever the reason; the others may stay when somebody says why. */
const hardKinds: ReadonlySet<FindKind> = new Set<FindKind>(['bsn', 'plate', 'case_number', 'iban'])

export function isHard(kind: FindKind): boolean {
  return hardKinds.has(kind)
}

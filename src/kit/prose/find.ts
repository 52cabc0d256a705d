import type { Span } from './span.ts'

/** What leads straight to a person or a case, and is known by its shape. Names, birth dates and handles come later. */
export type FindKind = 'bsn' | 'plate' | 'case_number' | 'iban' | 'phone' | 'email' | 'address'

export interface Find extends Span {
  readonly kind: FindKind
}

/** A hard kind is refused whatever the reason; the others may stay when somebody says why. */
const hard: Readonly<Record<FindKind, boolean>> = {
  bsn: true,
  plate: true,
  case_number: true,
  iban: true,
  phone: false,
  email: false,
  address: false,
}

export function isHard(kind: FindKind): boolean {
  return hard[kind]
}

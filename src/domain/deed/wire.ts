import type { House } from './house.ts'

/**
 * The names of fields outside the code are Dutch: on forms, in the API, in the terminal. Each room says its words once;
 * here they are put over whole inputs and answers.
 */
export interface Wire {
  /** Every key of a value, however deep, by its Dutch name; so is the field that is named in one. */
  toDutch(value: unknown): unknown
  /** The keys of an input, back to the names of the code. A name that nobody knows stays, so that it can be refused by name. */
  fromDutch(input: Readonly<Record<string, unknown>>): Record<string, unknown>
  dutchOf(field: string): string
}

export function wireOf(house: Pick<House, 'words'>): Wire {
  const dutch = house.words
  const english = new Map([...dutch].map(([word, name]) => [name, word]))
  const dutchOf = (field: string) => dutch.get(field) ?? field

  function toDutch(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(toDutch)
    if (value instanceof Date) return value.toISOString()
    if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        dutchOf(key),
        key === 'field' && typeof inner === 'string' ? dutchOf(inner) : toDutch(inner),
      ]),
    )
  }

  return {
    toDutch,
    dutchOf,
    fromDutch: (input) =>
      Object.fromEntries(
        Object.entries(input).map(([key, value]) => [english.get(key) ?? (dutch.has(key) ? `${key} ` : key), value]),
      ),
  }
}

import type { PartDay } from '../../kit/base/day.ts'
import type { Period } from './period.ts'

export const bodyKinds = [
  'region',
  'police',
  'prosecutor',
  'court',
  'district',
  'basisteam',
  'gemeente',
  'partner',
  'state',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** What is said of a body. */
export interface BodyWords extends Period {
  readonly kind: BodyKind
  readonly name: string
  /** Its first word in the address of a page: `woudenberg`. */
  readonly address: string
  readonly partOf: string | null
  readonly partOfSince: PartDay | null
  /** Codes of CBS of the areas that it covers. */
  readonly areas: readonly string[]
  /** Where this was read, with what is doubtful about it. */
  readonly source: string
}

/** What one calls a body, where its pages are and what it is part of. */
export type NamedBody = Pick<Body, 'id' | 'kind' | 'name' | 'address' | 'partOf'>

/** A body at its latest version. `keeper` keeps its rows: the region, also for itself. */
export interface Body extends BodyWords {
  readonly id: string
  readonly keeper: string
  readonly n: number
}

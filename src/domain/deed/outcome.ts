import type { Refusal } from '../../kit/base/refusal.ts'
import type { Find } from '../../kit/prose/find.ts'

/** An error in one field, in a sentence; `finds` marks what the gate found in it. */
export interface FieldError {
  readonly field: string
  readonly sentence: string
  readonly finds?: readonly Find[]
}

/** How a deed ended. Every door says the same with it in its own way. */
export type Outcome =
  | { readonly ended: 'done'; readonly line: string; readonly made: readonly Made[] }
  | { readonly ended: 'invalid'; readonly errors: readonly FieldError[]; readonly hard: boolean }
  | { readonly ended: 'not-found' }
  | { readonly ended: 'forbidden'; readonly refusal: Refusal }
  | { readonly ended: 'refused'; readonly refusal: Refusal }
  | { readonly ended: 'conflict'; readonly n: number; readonly values: Readonly<Record<string, unknown>> }
  | { readonly ended: 'key-taken' }

/** What a deed made, as the one who did it may read it. */
export interface Made {
  readonly type: string
  readonly about: string
}

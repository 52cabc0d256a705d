import type { Refusal } from '../../kit/base/refusal.ts'
import type { FieldError } from '../../kit/ui/read-form.ts'

/** How a deed ended. Every door says the same with it in its own way. */
export type Outcome =
  | { readonly ended: 'done'; readonly line: string; readonly made: readonly Made[] }
  | { readonly ended: 'invalid'; readonly errors: readonly FieldError[]; readonly mayOverrule: boolean }
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

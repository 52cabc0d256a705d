/** For whom a row is. From narrow to wide; `restricted` is a named circle and stands outside the row of widening. */
export const audiences = ['draft', 'holders', 'officials', 'public'] as const
export type Audience = (typeof audiences)[number] | 'restricted'

/** Whose a row is and for whom: what the wall compares with who entered. `plan` is the body itself for what is in no plan. */
export interface Owned {
  readonly body: string
  readonly plan: string
  readonly audience: Audience
}

export function isWider(one: Audience, than: Audience): boolean {
  return audiences.indexOf(one as never) > audiences.indexOf(than as never)
}

/** The one word that says who may read a row: the same as `reader_of` in the register. */
export function readerOf(row: Owned & { readonly circle?: string }): string {
  switch (row.audience) {
    case 'holders':
      return `h:${row.plan}`
    case 'draft':
      return `d:${row.body}`
    case 'restricted':
      return `r:${row.circle ?? ''}`
    default:
      return row.audience
  }
}

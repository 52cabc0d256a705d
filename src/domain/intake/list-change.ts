/**
 * What a list that comes back says about one field, beside what stands here: three texts decide. `made` is what stood in the version that
 * the list was made from; unknown when that version cannot be seen.
 */
export type FieldChange =
  | { readonly change: 'none' }
  | { readonly change: 'theirs'; readonly stands: string; readonly typed: string }
  /** Somebody changed it here in between: both are shown, and nothing is taken by itself. */
  | { readonly change: 'both'; readonly made?: string; readonly stands: string; readonly typed: string }

export function fieldChange(made: string | undefined, stands: string, typed: string): FieldChange {
  if (isSame(typed, stands) || (made !== undefined && isSame(typed, made))) return { change: 'none' }
  if (made === undefined) return { change: 'both', stands, typed }
  return isSame(made, stands) ? { change: 'theirs', stands, typed } : { change: 'both', made, stands, typed }
}

/** Programs write white space their own way, and a file keeps no control characters. */
function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

import type { WrittenPart } from '../../kit/document/written-document.ts'

/** A column of a table of things: what it says of each, or nothing. */
export interface Column<Thing> {
  readonly head: string
  readonly width: number
  readonly says: (thing: Thing) => string | undefined
  /** It stands there also when nothing is known of it, and says so. Another column is left out when it is empty. */
  readonly isAsked?: true
}

/** What is not known is said, and not left open. */
export const notKnown = 'niet bekend'

/** A row for each thing, with the columns that say something. */
export function tableOf<Thing>(things: readonly Thing[], columns: readonly Column<Thing>[]): WrittenPart {
  const shown = columns.filter(({ isAsked, says }) => isAsked || things.some((thing) => says(thing)))
  return {
    part: 'table',
    columns: shown.map(({ head, width }) => ({ head, width })),
    rows: things.map((thing) => shown.map(({ says, isAsked }) => says(thing) || (isAsked ? notKnown : ''))),
  }
}

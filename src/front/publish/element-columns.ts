import type { PlanItem } from '../../domain/plan/item.ts'
import type { WrittenPart } from '../../kit/document/written-document.ts'

/** A column of a table of elements: what it says of each, or nothing. */
export interface ElementColumn {
  readonly head: string
  readonly width: number
  readonly says: (item: PlanItem) => string | undefined
  /** It stands there also when nothing is known of it, and says so. Another column is left out when it is empty. */
  readonly isAsked?: true
}

/** What is not known is said, and not left open. */
export const notKnown = 'niet bekend'

/** Elements as a table with the columns that say something. */
export function elementTable(items: readonly PlanItem[], columns: readonly ElementColumn[]): WrittenPart {
  const shown = columns.filter(({ isAsked, says }) => isAsked || items.some((item) => says(item)))
  return {
    part: 'table',
    columns: shown.map(({ head, width }) => ({ head, width })),
    rows: items.map((item) => shown.map(({ says, isAsked }) => says(item) || (isAsked ? notKnown : ''))),
  }
}

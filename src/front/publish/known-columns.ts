import type { SheetOut } from '../../kit/document/workbook.ts'
import type { WrittenPart } from '../../kit/document/written-document.ts'

/** A column of a table of things: what it says of each, or nothing. */
export interface Column<Thing> {
  readonly head: string
  readonly says: (thing: Thing) => string | undefined
  /** It stands there also when nothing is known of it, and says so. Another column is left out when it is empty. */
  readonly isAsked?: true
}

/** On paper a column has its share of the width; a sheet is as wide as what stands in it. */
export interface PaperColumn<Thing> extends Column<Thing> {
  readonly width: number
}

/** What is not known is said, and not left open. */
export const notKnown = 'niet bekend'

/** A row for each thing, with the columns that say something. */
export function tableOf<Thing>(things: readonly Thing[], columns: readonly PaperColumn<Thing>[]): WrittenPart {
  const shown = thatSay(things, columns)
  return { part: 'table', columns: shown.map(({ head, width }) => ({ head, width })), rows: rowsOf(things, shown) }
}

/** The same as a sheet to read; no sheet where there is nothing to tell. */
export function sheetOf<Thing>(
  name: string,
  things: readonly Thing[],
  columns: readonly Column<Thing>[],
): readonly SheetOut[] {
  if (things.length === 0) return []
  const shown = thatSay(things, columns)
  const rows = rowsOf(things, shown)
  const longest = (at: number) => Math.max(...rows.map((row) => row[at]!.length))
  return [
    {
      name,
      columns: shown.map(({ head }, at) => ({
        head,
        characters: Math.min(Math.max(longest(at), head.length + 4), widest) + 2,
      })),
      rows,
      isToRead: true,
    },
  ]
}

/** A longer text goes on in the next line of its cell. */
const widest = 60

function thatSay<Thing, Its extends Column<Thing>>(things: readonly Thing[], columns: readonly Its[]): readonly Its[] {
  return columns.filter(({ isAsked, says }) => isAsked || things.some((thing) => says(thing)))
}

function rowsOf<Thing>(things: readonly Thing[], columns: readonly Column<Thing>[]): readonly (readonly string[])[] {
  return things.map((thing) => columns.map(({ says, isAsked }) => says(thing) || (isAsked ? notKnown : '')))
}

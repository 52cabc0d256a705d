/** A workbook that goes out: a sheet that says what to do, and lists. */
export interface Workbook {
  readonly says: { readonly name: string; readonly lines: readonly string[] }
  readonly lists: readonly SheetOut[]
}

export interface SheetOut {
  readonly name: string
  readonly columns: readonly ColumnOut[]
  readonly rows: readonly (readonly CellOut[])[]
}

export interface ColumnOut {
  readonly head: string
  readonly characters: number
  /** The only words that this column knows: a drop-down list. */
  readonly choices?: readonly string[]
  /** What stands in it is not to be changed; an empty cell below the list is open. */
  readonly isLocked?: true
}

/** A number is a number and a text is a text: no text is ever written as a formula, whatever it begins with. */
export type CellOut = string | number | null

/** XML 1.0 has no place for control characters and halves of characters: they would make the file unreadable. */
export function inXml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** `AB` for column 28. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** How many empty rows below a list know its drop-down lists too. */
export const rowsToSpare = 500

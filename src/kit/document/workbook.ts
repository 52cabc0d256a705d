/** A workbook that goes out: a sheet that says what to do, and lists. */
export interface Workbook {
  readonly says: { readonly name: string; readonly title: string; readonly lines: readonly string[] }
  readonly lists: readonly SheetOut[]
}

export interface SheetOut {
  readonly name: string
  readonly columns: readonly ColumnOut[]
  readonly rows: readonly (readonly CellOut[])[]
  /** Nothing in it comes back: it is not protected, and its heads filter. */
  readonly isToRead?: true
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

/** A list is printed as wide as a page: on A4 lying down, and on A3 where its letters would be too small. */
export function paperOf({ columns }: SheetOut): 'A4' | 'A3' {
  return columns.reduce((sum, { characters }) => sum + characters, 0) > widestOnA4 ? 'A3' : 'A4'
}

const widestOnA4 = 190

/** The width of the first sheet, in letters. */
export const saysCharacters = 90

/** How many lines the fullest cell of a row takes: not every program finds that out by itself when it opens a file. */
export function linesOf(row: readonly CellOut[], characters: readonly number[]): number {
  return Math.max(1, ...row.map((cell, i) => linesIn(String(cell ?? ''), (characters[i] ?? 1) * lettersInWidth)))
}

/** Words break off before the end of a line. */
const lettersInWidth = 0.92

function linesIn(text: string, letters: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0)
}

/** How many empty rows below a list know its drop-down lists too. */
export const rowsToSpare = 500

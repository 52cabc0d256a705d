/** A cell by the name of its column. */
export type TableRow = Readonly<Record<string, string>>

/**
 * A table as text, with the names of its columns on the first line: separated by commas, semicolons or tabs, as files and
 * spreadsheets give it. A cell in quotes may hold anything; two quotes in it are one (RFC 4180).
 *
 * @example readTable('naam,soort\nZeist,gemeente') // [{ naam: 'Zeist', soort: 'gemeente' }]
 */
export function readTable(text: string): readonly TableRow[] {
  const [first, ...rest] = cellsOf(text.replace(/^\uFEFF/, ''), separatorOf(text))
  const names = (first ?? []).map((name) => name.trim())
  return rest
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => Object.fromEntries(names.map((name, column) => [name, (cells[column] ?? '').trim()])))
}

/** The text of a table, readable by `readTable`. */
export function writeTable(columns: readonly string[], rows: readonly TableRow[]): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','))
  return [columns.join(','), ...lines].join('\n')
}

function quoted(cell: string): string {
  return /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function separatorOf(text: string): string {
  const names = text.split('\n', 1)[0] ?? ''
  return ['\t', ';', ','].find((separator) => names.includes(separator)) ?? ','
}

function cellsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let i = 0; i < text.length; i++) {
    const row = rows.at(-1)!
    const cell = row.length - 1
    const letter = text[i]!
    if (isQuoted && letter === '"' && text[i + 1] === '"') {
      row[cell] += '"'
      i++
    } else if (letter === '"' && (isQuoted || row[cell] === '')) isQuoted = !isQuoted
    else if (isQuoted) row[cell] += letter
    else if (letter === separator) row.push('')
    else if (letter === '\n') rows.push([''])
    else if (letter !== '\r') row[cell] += letter
  }
  return rows
}

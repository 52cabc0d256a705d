/** Words that stand above the columns of any list of work. Small letters. */
const columnWords = new Set(
  `actie activiteit afdeling begroting beoogd resultaat betrokkenen bijdrage budget capaciteit deadline doel doelgroep doelstelling
  eigenaar einde euro fase gereed indicator inspanning inzet jaar kosten kwartaal looptijd maatregel middelen nr nummer
  omschrijving onderwerp opmerking opmerkingen organisatie partij partijen partner partners periode pijler planning prioriteit
  project rol speerpunt start status stand streefwaarde team termijn thema toelichting trekker trekkers uitvoerder uren
  verantwoordelijk verantwoordelijke voortgang wanneer wat wie`.split(/\s+/),
)
const smallWords = new Set('van de het en met samen wie wat per in aan door te stand zaken is er'.split(' '))

export interface PastedTable {
  /** The cells of each row, the heads first. */
  readonly rows: readonly (readonly string[])[]
  /** The line after the last. */
  readonly end: number
}

const fewestColumns = 3
const mostColumns = 9
const longestCell = 160
/** What goes on longer without an empty line is no table that somebody pasted. */
const mostCells = 2_000

/**
 * A table that was pasted with each cell on a line of its own: the heads of its columns right under each other, then as many lines for each
 * row. An empty line between rows may be there or not. Nothing but the heads tells it from a list, so all of them must be heads.
 */
export function pastedTableAt(lines: readonly string[], at: number): PastedTable | undefined {
  if (!isColumnHead(lines[at] ?? '') || isColumnHead(lines[at - 1] ?? '')) return undefined
  let heads = 1
  while (heads < mostColumns && isColumnHead(lines[at + heads] ?? '')) heads++
  for (let columns = heads; columns >= fewestColumns; columns--) {
    const first = at + columns
    const found = rowsApart(lines, first, columns) ?? rowsTogether(lines, first, columns)
    if (found) return { rows: [cellsOf(lines, at, columns), ...found.rows], end: found.end }
  }
  return undefined
}

function isColumnHead(line: string): boolean {
  const words = line
    .trim()
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  return (
    /^\p{Lu}[\p{L} /()-]{1,40}$/u.test(line.trim()) &&
    words.some((word) => columnWords.has(word)) &&
    words.every((word) => columnWords.has(word) || smallWords.has(word))
  )
}

const isCell = (line: string | undefined) => line !== undefined && line.trim() !== '' && line.length <= longestCell

/** Rows with an empty line before each. */
function rowsApart(lines: readonly string[], from: number, columns: number) {
  const rows: (readonly string[])[] = []
  let end = from
  while (lines[end]?.trim() === '' && runFrom(lines, end + 1) === columns) {
    rows.push(cellsOf(lines, end + 1, columns))
    end += columns + 1
  }
  return rows.length > 0 ? { rows, end } : undefined
}

/** Rows right under each other: one run of lines that divides into rows. */
function rowsTogether(lines: readonly string[], from: number, columns: number) {
  const count = runFrom(lines, from)
  if (count === 0 || count % columns !== 0) return undefined
  const starts = Array.from({ length: count / columns }, (_, row) => from + row * columns)
  return { rows: starts.map((start) => cellsOf(lines, start, columns)), end: from + count }
}

/** How many lines follow each other that may be cells. */
function runFrom(lines: readonly string[], from: number): number {
  let end = from
  while (isCell(lines[end]) && end - from <= mostCells) end++
  return end - from > mostCells ? 0 : end - from
}

function cellsOf(lines: readonly string[], from: number, columns: number): readonly string[] {
  return lines.slice(from, from + columns).map((line) => line.trim())
}

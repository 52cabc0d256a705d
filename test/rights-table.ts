/** What one gets: it is done or answered, refused, or not found. */
export type Cell = 'ja' | 'nee' | '–'

/** The columns of `docs/reference/rechten.md` after the name, in their order. */
export const columns = [
  'adviseur',
  'trekker',
  'griffier',
  'lezer',
  'beheerder',
  'beheerder regio',
  'andere organisatie',
  'niet aangemeld',
] as const
export type Column = (typeof columns)[number]
export type RightsRow = Readonly<Record<Column, Cell>>

const isCell = (text: string): text is Cell => ['ja', 'nee', '–'].includes(text)

/** The tables by hand: a row for each deed and view. A row that cannot be read is an error, and so is a name that stands twice. */
export function readRights(markdown: string): ReadonlyMap<string, RightsRow> {
  const rows = new Map<string, RightsRow>()
  for (const [, name = '', rest = ''] of markdown.matchAll(/^\| `([\w.-]+)` \|(.+)\|$/gm)) {
    const cells = rest.split('|').map((cell) => cell.trim())
    if (cells.length !== columns.length || !cells.every(isCell))
      throw new RangeError(`the row of ${name} must have ${columns.length} cells of ja, nee or –, got: ${rest}`)
    if (rows.has(name)) throw new RangeError(`${name} stands twice in the table of rights`)
    rows.set(name, Object.fromEntries(columns.map((column, place) => [column, cells[place]])) as RightsRow)
  }
  return rows
}

import type { Draft } from './block.ts'
import { looksLikeHeading } from './heading-cue.ts'
import { type RunLine, runToDrafts } from './run.ts'
import type { Joined } from './table.ts'
import { tableDraft } from './table.ts'
import { joinLines, tidy } from './words.ts'

/** A paragraph of Word or Writer, with what its styles and numbering say. The two formats meet here. */
export interface OfficeParagraph {
  readonly lines: readonly RunLine[]
  /** The depth that it has as a heading; 0 for a heading whose depth is not told. */
  readonly heading?: number
  /** Its depth in a list, from 1. */
  readonly itemDepth?: number
  /** What the numbering prints before it: `1.1`. Bullets print nothing that tells. */
  readonly label?: string
  readonly page?: number
}

export interface OfficeCell {
  readonly content: readonly OfficePiece[]
  readonly across: number
  /** It goes on with the cell above. */
  readonly isCovered: boolean
}

export type OfficePiece =
  | ({ readonly form: 'paragraph' } & OfficeParagraph)
  | { readonly form: 'footnote'; readonly text: string; readonly page?: number }
  | {
      readonly form: 'table'
      readonly rows: readonly (readonly OfficeCell[])[]
      readonly heads: number
      readonly page?: number
    }

export function draftsOfPiece(piece: OfficePiece): readonly Draft[] {
  const at = piece.page === undefined ? {} : { at: { page: piece.page } }
  return draftsWithoutPlace(piece).map((draft) => ({ ...at, ...draft }))
}

function draftsWithoutPlace(piece: OfficePiece): readonly Draft[] {
  if (piece.form === 'footnote') return [{ kind: 'footnote', depth: 0, text: tidy(piece.text) }]
  if (piece.form === 'table') return draftsOfTable(piece.rows, piece.heads)
  return draftsOfParagraph(piece)
}

function draftsOfParagraph({ lines, heading, itemDepth, label }: OfficeParagraph): readonly Draft[] {
  const text = joinLines(lines.map((line) => line.text))
  if (text === '') return []
  const numbered = label ? `${label} ${text}` : text
  if (heading !== undefined) return [{ kind: 'heading', depth: heading, text: numbered }]
  if (itemDepth === undefined) return runToDrafts(lines, 'paragraph', 0)
  // `1. **Ondermijning**` in a list is how people number their chapters by hand.
  if (label && lines.every((line) => line.isBold || tidy(line.text) === '') && looksLikeHeading(text))
    return [{ kind: 'heading', depth: 0, text: numbered }]
  const [first, ...rest] = runToDrafts(lines, 'item', itemDepth)
  if (!first) return []
  return [{ ...first, ...(label && /^\d+\.\d/.test(label) && { mark: label.replace(/\.$/, '') }) }, ...rest]
}

/** A table of data is one block; one that only lays out a page is read cell by cell, as if it were not there. */
function draftsOfTable(rows: readonly (readonly OfficeCell[])[], heads: number): readonly Draft[] {
  const grid = gridOf(rows)
  const width = Math.max(0, ...grid.map((row) => row.length))
  const cells = rows.flat()
  const isLayout = cells.some((cell) => cell.content.some(isOwnStructure))
  if (rows.length < 2 || width < 2 || isLayout) return cells.flatMap((cell) => cell.content.flatMap(draftsOfPiece))
  const table = tableDraft(
    grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
    heads,
  )
  return table ? [table, ...cells.flatMap((cell) => footnotesOf(cell))] : []
}

function isOwnStructure(piece: OfficePiece): boolean {
  return piece.form === 'table' || (piece.form === 'paragraph' && piece.heading !== undefined)
}

function footnotesOf(cell: OfficeCell): readonly Draft[] {
  return cell.content.filter((piece) => piece.form === 'footnote').flatMap(draftsOfPiece)
}

/** Cells in their columns, where those that are covered point to the cell that is printed there. */
function gridOf(rows: readonly (readonly OfficeCell[])[]): readonly (readonly (string | Joined)[])[] {
  const grid: (string | Joined)[][] = []
  for (const [row, cells] of rows.entries()) {
    const line: (string | Joined)[] = []
    for (const cell of cells) {
      const column = line.length
      const above = cell.isCovered ? grid[row - 1]?.[column] : undefined
      const covering = above === undefined ? undefined : typeof above === 'string' ? { row: row - 1, column } : above
      line.push(covering ?? textOfCell(cell))
      const corner = covering ?? { row, column }
      for (let x = 1; x < cell.across; x++) line.push(corner)
    }
    grid.push(line)
  }
  return grid
}

function textOfCell({ content }: OfficeCell): string {
  return content
    .flatMap((piece) => (piece.form === 'paragraph' ? piece.lines.map((line) => line.text) : []))
    .map(tidy)
    .join('\n')
}

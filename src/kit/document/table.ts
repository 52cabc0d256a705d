import type { Cell, Draft } from './block.ts'
import { tidy } from './words.ts'

/**
 * A table as one block. `rows` holds the text of every cell as it is printed; a cell that a joined cell covers is `joined`, and points to
 * what is printed there. In the text of the block a tab stands between cells and a line end between rows: white space, so that a passage
 * stays literal.
 */
export function tableDraft(rows: readonly (readonly (string | Joined)[])[], heads: number): Draft | undefined {
  let text = ''
  const cells: Cell[][] = []
  for (const row of rows) {
    const line: Cell[] = []
    for (const cell of row) {
      if (typeof cell !== 'string') {
        const printed = cells[cell.row]?.[cell.column] ?? line[cell.column]
        line.push(printed ?? { text: '', from: text.length, to: text.length })
        continue
      }
      const words = tidyCell(cell)
      if (line.length > 0) text += '\t'
      line.push({ text: words, from: text.length, to: text.length + words.length })
      text += words
    }
    cells.push(line)
    text += '\n'
  }
  const isEmpty = cells.every((line) => line.every((cell) => cell.text === ''))
  return isEmpty ? undefined : { kind: 'table', depth: 0, text: text.trimEnd(), rows: cells, heads }
}

/** The place of the cell that covers this one. */
export interface Joined {
  readonly row: number
  readonly column: number
}

/** A cell may hold paragraphs or bullets of its own: each keeps its line. */
function tidyCell(text: string): string {
  return text.split('\n').map(tidy).filter(Boolean).join('\n')
}

import type { Child } from 'hono/jsx'
import type { Block, Cell } from '../../kit/document/block.ts'

interface DocumentTableProps {
  readonly rows: readonly (readonly Cell[])[]
  readonly heads: number
  /** The how many-eth table of the document it is. */
  readonly number: number
  /** What stands from one place to another in the text of the block, marked with what became of it. */
  readonly inner: (from: number, to: number) => Child
}

/** A table of the document as it was: a joined cell is one cell. It scrolls by itself where it is wider than the page. */
export function DocumentTable({ rows, heads, number, inner }: DocumentTableProps) {
  return (
    <section class="wide" tabindex={0} aria-label={`Tabel ${number} uit het document`}>
      <table>
        {rows.map((row, y) => (
          <tr>
            {row.map((cell, x) => {
              if (isCovered(rows, y, x)) return null
              const span = {
                rowspan: spanOf(
                  rows.map((one) => one[x]),
                  y,
                ),
                colspan: spanOf(row, x),
              }
              return y < heads ? (
                <th scope="col" {...span}>
                  {inner(cell.from, cell.to)}
                </th>
              ) : (
                <td {...span}>{inner(cell.from, cell.to)}</td>
              )
            })}
          </tr>
        ))}
      </table>
    </section>
  )
}

export function rowsOf(block: Block | undefined): readonly (readonly Cell[])[] | undefined {
  return block?.kind === 'table' ? block.rows : undefined
}

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return one !== undefined && other !== undefined && one.text !== '' && one.from === other.from
}

function isCovered(rows: readonly (readonly Cell[])[], y: number, x: number): boolean {
  return isSame(rows[y - 1]?.[x], rows[y]?.[x]) || isSame(rows[y]?.[x - 1], rows[y]?.[x])
}

/** Over how many cells from here the same one reaches. */
function spanOf(line: readonly (Cell | undefined)[], at: number): number | undefined {
  let end = at + 1
  while (isSame(line[at], line[end])) end++
  return end - at > 1 ? end - at : undefined
}

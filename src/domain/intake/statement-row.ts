import type { Block, Cell } from '../../kit/document/block.ts'
import type { Above, Collector } from './collector.ts'
import { known } from './known.ts'
import { pieceOf } from './passage.ts'
import type { Passage } from './recognised.ts'
import type { Columns } from './table-columns.ts'
import { textIn, toldInRow } from './told-in-row.ts'
import { trimEnd } from './wording.ts'

interface StatementRow {
  readonly kind: 'trend' | 'principle'
  readonly table: Block
  readonly row: readonly Cell[]
  readonly passage: Passage
  readonly columns: Columns
  readonly above: Above
}

/**
 * A row of a table under *Trends* or *Uitgangspunten*: one of them, called as its cell is. What explains it has a column of its own, so a
 * colon or a second sentence in the cell is part of its name.
 */
export function readStatementRow(found: Collector, { kind, table, row, passage, columns, above }: StatementRow): void {
  const cell = row[columns.roles.indexOf(kind)]
  if (!cell || cell.text === '' || cell.from < passage.from) return
  const { level } = toldInRow(row, columns, passage)
  found.add({
    kind,
    title: trimEnd(cell.text.replaceAll('\n', ' ')),
    passage: pieceOf(table, cell.from, cell.to),
    rule: 'cell-of-table',
    ...known({
      parent: above.plan,
      level: level ?? above.level,
      saysLevel: level && (true as const),
      reason: kind === 'principle' ? textIn(row, columns, 'reason', passage) : undefined,
    }),
  })
}

import type { Cell } from '../../kit/document/block.ts'
import type { Draft } from './draft.ts'
import { saysUnknown } from './facts.ts'
import { known } from './known.ts'
import { levelOf } from './level.ts'
import type { ColumnRole } from './lexicon-tables.ts'
import type { Passage } from './recognised.ts'
import type { Columns } from './table-columns.ts'

/** Who, when and at which level, in the words of the row itself. A cell that says that it is not known tells nothing. */
export function toldInRow(
  row: readonly Cell[],
  columns: Columns,
  passage: Passage,
): Pick<Draft, 'lead' | 'period' | 'level' | 'saysLevel'> {
  const level = levelOf(textIn(row, columns, 'level', passage) ?? '')
  return known({
    lead: textIn(row, columns, 'lead', passage),
    period: textIn(row, columns, 'period', passage),
    level,
    saysLevel: level && (true as const),
  })
}

/** What a row prints itself in a column: a cell that it shares with the row above is of that row. */
export function textIn(
  row: readonly Cell[],
  { roles }: Columns,
  role: ColumnRole,
  passage: Passage,
): string | undefined {
  const cell = row[roles.indexOf(role)]
  const isPrinted = cell && cell.from >= passage.from && /[\p{L}\p{N}]/u.test(cell.text)
  return isPrinted && !saysUnknown(cell.text) ? cell.text.replaceAll('\n', ' ') : undefined
}

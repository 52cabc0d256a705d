import type { Block, Cell } from '../../kit/document/block.ts'
import type { Above, Collector } from './collector.ts'
import { columnHead } from './column-head.ts'
import { roleOf } from './heading-role.ts'
import { known } from './known.ts'
import { samePriority } from './listed-priority.ts'
import { rowPassages } from './passage.ts'
import type { NodeKind, Passage } from './recognised.ts'
import { linesOf } from './table-lines.ts'
import { titleIn } from './wording.ts'

type RowRole = NodeKind | 'lead' | 'period' | 'other'

/** A sheet on one theme, printed as a table: the left column says what the right one is. *Thema*, *Doel*, *Wat doen we*, *Trekker*. */
export function readThemeSheet(found: Collector, table: Block, above: Above): boolean {
  if (!isThemeSheet(table)) return false
  const rows = table.rows ?? []
  const roles = rows.map(rowRole)
  const passages = rowPassages(table)
  const told = known({ lead: wordsOf(rows, roles, 'lead'), period: wordsOf(rows, roles, 'period') })
  let here = above
  for (const [index, row] of rows.entries()) {
    const [role, passage] = [roles[index]!, passages[index]]
    if (!passage) continue
    if (role === 'priority') here = { ...here, holder: openPriority(found, row[1]!, passage, above) }
    else if (role === 'lead' || role === 'period') found.understand(passage)
    else if (role !== 'other') addRow(found, role, row[1]!, passage, here, role === 'action' ? told : {})
  }
  return true
}

function isThemeSheet({ rows = [] }: Block): boolean {
  const roles = rows.map(rowRole)
  const understood = roles.filter((role) => role !== 'other').length
  return (
    rows.every((row) => row.length === 2) &&
    roles.some((role) => role === 'goal' || role === 'action') &&
    understood >= 2 &&
    understood * 2 >= rows.length
  )
}

/** A sheet that does not name its theme: the heading above it does. */
export function isSheetOfOne(table: Block): boolean {
  return isThemeSheet(table) && !table.rows!.some((row) => rowRole(row) === 'priority')
}

function rowRole([left, right]: readonly Cell[]): RowRole {
  if (!left || !right || right.text === '' || left.from === right.from) return 'other'
  const role = roleOf(left.text)
  if (role.role === 'kind' && sheetKinds.has(role.kind)) return role.kind
  const head = columnHead(left.text)
  return head === 'lead' || head === 'period' ? head : 'other'
}

const sheetKinds: ReadonlySet<NodeKind> = new Set(['trend', 'priority', 'line', 'goal', 'action'])

function wordsOf(rows: readonly (readonly Cell[])[], roles: readonly RowRole[], role: RowRole): string | undefined {
  return rows[roles.indexOf(role)]?.[1]?.text.replaceAll('\n', ' ')
}

function openPriority(found: Collector, cell: Cell, passage: Passage, above: Above): number {
  const title = titleIn('priority', cell.text)
  const sameAs = samePriority(found.drafts, title)
  const key = found.addNode('priority', passage, 'cell-of-table', above, { title, ...known({ sameAs }) })
  return sameAs ?? key
}

function addRow(found: Collector, kind: NodeKind, cell: Cell, passage: Passage, here: Above, told: object): void {
  const list = found.newList(kind)
  for (const line of linesOf(cell.text))
    found.addNode(kind, passage, 'cell-of-table', here, { title: titleIn(kind, line), list, ...told })
}

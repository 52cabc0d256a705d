import type { Block, Cell } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Above, Collector } from './collector.ts'
import { saysUnknown } from './facts.ts'
import { known } from './known.ts'
import { notChosen } from './lexicon.ts'
import { sumRow } from './lexicon-tables.ts'
import { samePriority } from './listed-priority.ts'
import { pieceOf, rowPassages } from './passage.ts'
import type { NodeKind, Passage } from './recognised.ts'
import { readStatementRow } from './statement-row.ts'
import { type Columns, columnsOf } from './table-columns.ts'
import { linesOf } from './table-lines.ts'
import { readThemeSheet } from './theme-sheet.ts'
import { toldInRow } from './told-in-row.ts'
import { titleIn } from './wording.ts'

/** Columns that become nodes, from what holds to what is held. */
const nodeColumns = ['trend', 'priority', 'line', 'goal', 'action'] as const

/** The nodes of a table: each row one action, with the priority and the goal that it stands beside. Gives the columns for a table that goes on. */
export function readTable(found: Collector, table: Block, above: Above, before?: Columns): Columns | undefined {
  if (readThemeSheet(found, table, above)) return undefined
  const columns = columnsOf(table, before, above.kind)
  if (!columns || !table.rows) return undefined
  const passages = rowPassages(table)
  for (const head of passages.slice(0, columns.firstRow)) if (head) found.understand(head)

  const list = found.newList('action')
  const open = new Map<NodeKind, { readonly words: string; readonly key: number }>()
  for (const [index, row] of table.rows.entries()) {
    const passage = passages[index]
    if (index < columns.firstRow || !passage || isSum(row)) continue
    if (above.kind === 'trend' || above.kind === 'principle')
      readStatementRow(found, { kind: above.kind, table, row, passage, columns, above })
    else readRow({ found, table, row, passage, columns, above, list, open })
  }
  return columns
}

interface RowPlace {
  readonly found: Collector
  readonly table: Block
  readonly row: readonly Cell[]
  readonly passage: Passage
  readonly columns: Columns
  readonly above: Above
  readonly list: number
  /** What the rows before left open, per kind: a cell that is empty or the same goes on with it. */
  readonly open: Map<NodeKind, { readonly words: string; readonly key: number }>
}

function readRow({ found, table, row, passage, columns, above, list, open }: RowPlace): void {
  const band = bandOf(row)
  if (band) {
    const isTheme = !above.holder && columns.roles.every((role) => role !== 'priority')
    if (isTheme) openNode({ found, table, above, open }, 'priority', band)
    return
  }
  if (isNotChosen(row, columns)) return
  const told = toldInRow(row, columns, passage)
  let here = above
  for (const kind of nodeColumns) {
    const at = columns.roles.indexOf(kind)
    const isRestOfList = isRest(row[at])
    if (isRestOfList) open.delete(kind)
    const cell = at < 0 || isRestOfList ? undefined : row[at]
    if (kind === 'action' || at < 0) continue
    if (cell && cell.text !== '' && columns.areLists) openNode({ found, table, above, open }, kind, cell)
    else if (columns.areLists) continue
    else if (cell && cell.text !== '')
      here = { ...here, ...known({ holder: openNode({ found, table, above: here, open }, kind, cell) }) }
    else if (open.has(kind)) here = { ...here, holder: open.get(kind)!.key }
  }
  if (columns.roles.indexOf('priority') < 0 && open.has('priority') && here.holder === above.holder) {
    here = { ...here, holder: open.get('priority')!.key }
  }
  const action = row[columns.roles.indexOf('action')]
  // An action that covers more rows is one action: its other rows tell who else or when else.
  if (!action || saysUnknown(action.text) || action.from < passage.from) return
  for (const line of linesOf(action.text)) {
    found.addNode('action', passage, 'row-of-table', here, { title: titleIn('action', line), list, ...told })
  }
}

/** *Overig* in the column for themes names none. */
function isRest(cell: Cell | undefined): boolean {
  return cell !== undefined && /^(?:overige?|algemeen|divers|diversen)$/.test(plainWords(cell.text))
}

/** *Fysieke veiligheid (geen thema van de nota)*: the row itself says that it is none of the plan. */
function isNotChosen(row: readonly Cell[], { roles }: Columns): boolean {
  const cell = row[roles.indexOf('priority')]
  return cell !== undefined && notChosen.test(plainWords(cell.text))
}

type OpenPlace = Pick<RowPlace, 'found' | 'table' | 'above' | 'open'>

/** The node of a cell: that of an earlier row with the same words, a priority that the document named before, or a new one. */
function openNode({ found, table, above, open }: OpenPlace, kind: NodeKind, cell: Cell): number {
  const words = plainWords(cell.text)
  const before = open.get(kind)
  if (before?.words === words) return before.key
  const passage = pieceOf(table, cell.from, cell.to)
  const title = titleIn(kind, linesOf(cell.text)[0]!)
  const named = kind === 'priority' ? samePriority(found.drafts, title) : undefined
  const earlier = named ?? found.sameTitle(kind, title)
  const key = found.addNode(kind, passage, 'cell-of-table', above, { title, ...known({ sameAs: earlier }) })
  const root = earlier ?? key
  open.set(kind, { words, key: root })
  // What stood open under the one before does not go on under this one.
  for (const below of nodeColumns.slice(nodeColumns.indexOf(kind as 'goal') + 1)) open.delete(below)
  return root
}

/** A row that is one text over all columns: the name of what follows. */
function bandOf(row: readonly Cell[]): Cell | undefined {
  const filled = row.filter((cell) => cell.text !== '')
  const [first] = filled
  const isJoined = first !== undefined && filled.length > 1 && filled.every((cell) => cell.from === first.from)
  return isJoined && first.text.split(' ').length <= 12 ? first : undefined
}

function isSum(row: readonly Cell[]): boolean {
  const first = row.find((cell) => cell.text !== '' && !/^\d[\d.]*$/.test(cell.text))
  return first !== undefined && sumRow.test(plainWords(first.text))
}

import type { Block, Cell } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import { columnHead } from './column-head.ts'
import { kindOfWord } from './kind-word.ts'
import { besideActions, type ColumnRole } from './lexicon-tables.ts'
import type { NodeKind } from './recognised.ts'

/** The columns of a table of plan elements: what each holds, and from which row on. */
export interface Columns {
  readonly roles: readonly (ColumnRole | undefined)[]
  readonly firstRow: number
  /** Each column is a list of its own: *Doelen* beside *Maatregelen*, without a word on who or when. Its rows say nothing. */
  readonly areLists: boolean
}

/** Heads stand in the first row, or below a row with the name of the table. */
const headRows = 3

/**
 * What the columns of a table hold, or nothing when it is no table of plan elements. `before` are the columns of a table that goes on,
 * `announced` is what the heading above says will follow.
 */
export function columnsOf({ rows = [], heads }: Block, before?: Columns, announced?: NodeKind): Columns | undefined {
  // Where the document marks its heads, the words of the rows below are no heads.
  for (const [row, cells] of rows.slice(0, heads || headRows).entries()) {
    const below = isOverOthers(cells) ? rows[row + 1] : undefined
    const roles = rolesOf(cells, below)
    if (isPlanTable(roles, announced)) return { roles, firstRow: row + (below ? 2 : 1), areLists: areLists(cells) }
  }
  return before && before.roles.length === rows[0]?.length ? { ...before, firstRow: 0 } : undefined
}

function areLists(heads: readonly Cell[]): boolean {
  return heads.every((cell) => {
    const kind = kindOfWord(plainWords(cell.text))
    return kind !== undefined && !kind.isOne
  })
}

/** *Wie* over *eigenaar* and *doet mee*: a head over some of the columns has their own heads under it. */
function isOverOthers(cells: readonly Cell[]): boolean {
  const isJoined = cells.some((cell, at) => cell.text !== '' && cell.from === cells[at - 1]?.from)
  return isJoined && cells.some((cell) => cell.text !== '' && cell.from !== cells[0]!.from)
}

function rolesOf(upper: readonly Cell[], lower: readonly Cell[] | undefined): readonly (ColumnRole | undefined)[] {
  const heads = upper.map((cell, at) => lower?.[at]?.text || cell.text)
  const roles = heads.map((head, at) => columnHead(head) ?? columnHead(upper[at]!.text))
  // Of two columns of one kind, such as "Maatregel" and "Omschrijving maatregel", the longest head describes it best.
  return roles.map((role, at) => {
    const same = roles.flatMap((one, index) => (one === role ? [index] : []))
    if (role !== 'action' || same.length < 2) return role
    const best = same.toSorted(
      (one, other) => Number(isDescribed(heads[other]!)) - Number(isDescribed(heads[one]!)) || one - other,
    )[0]
    return best === at ? role : undefined
  })
}

const isDescribed = (head: string) => /\bomschrijving\b/i.test(head)

function isPlanTable(roles: readonly (ColumnRole | undefined)[], announced: NodeKind | undefined): boolean {
  const has = (role: ColumnRole) => roles.includes(role)
  if (announced === 'trend' || announced === 'principle') return has(announced)
  if (has('action')) return besideActions.some(has)
  if (has('goal')) return has('priority') || has('indicator') || has('line') || has('lead') || has('period')
  return has('priority') && (has('lead') || has('line'))
}

// biome-ignore-all lint/a11y/noRedundantRoles: once a cell is shown as a block, older readers no longer know it is one
// biome-ignore-all lint/a11y/useSemanticElements: the elements are the semantic ones; the role is said twice, see above
import type { Child } from 'hono/jsx'
import { Unknown } from './mark.tsx'

export interface Column<Row> {
  readonly name: string
  /** The word before the value where the table has become rows; the name when not given. */
  readonly short?: string
  /** Undefined is not known, and says so. */
  readonly cell: (row: Row) => Child | undefined
  /** `head` names the row, `number` stands right. */
  readonly kind?: 'head' | 'number'
}

interface Group<Row> {
  readonly name: Child
  readonly rows: readonly Row[]
}

interface DataTableProps<Row> {
  /** What the table holds. Heard always, seen with `captioned`. */
  readonly caption: Child
  readonly captioned?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows?: readonly Row[]
  /** Instead of rows: rows under names. */
  readonly groups?: readonly Group<Row>[]
  /** A class of the page, for the widths of the columns. */
  readonly class?: string
}

/** A table that becomes rows in a narrow window: the name, then each value with the word of its column. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const groups = props.groups ?? [{ name: undefined, rows: props.rows ?? [] }]
  return (
    <table role="table" class={props.class}>
      <caption class={props.captioned ? undefined : 'say'}>{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map(({ name, kind }) => (
            <th role="columnheader" scope="col" class={kind}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody role="rowgroup">
          {group.name && (
            <tr role="row" class="group">
              <th role="rowheader" scope="rowgroup" colspan={props.columns.length}>
                {group.name}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <tr role="row">{props.columns.map((column) => cellOf(column, row))}</tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function cellOf<Row>({ name, short = name, cell, kind }: Column<Row>, row: Row) {
  const value = cell(row) ?? <Unknown />
  if (kind === 'head')
    return (
      <th role="rowheader" scope="row">
        {value}
      </th>
    )
  return (
    <td role="cell" class={kind} data-word={short}>
      <span>{value}</span>
    </td>
  )
}

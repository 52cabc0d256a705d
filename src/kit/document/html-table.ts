import type { Draft } from './block.ts'
import { isHidden, tagOf } from './html-element.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { type Joined, tableDraft } from './table.ts'

/** The most columns or rows that one cell may cover, whatever it says: a sheet of 65,000 rows is no table in a plan. */
const mostJoined = 100

/** A table of data, or nothing when it only lays out a page: one row or column, or cells with headings or tables of their own. */
export function readTable(table: HtmlElement): Draft | undefined {
  const lines = rowsOf(table).map((row) => elementsOf(row).filter((cell) => /^t[dh]$/.test(tagOf(cell))))
  const isLayout = lines.some((cells) => cells.some((cell) => holds(cell, /^(?:h[1-6]|table)$/)))
  const grid = gridOf(lines)
  if (isLayout || grid.length < 2 || Math.max(...grid.map((row) => row.length)) < 2) return undefined
  const heads = lines.findIndex((cells) => cells.length === 0 || cells.some((cell) => tagOf(cell) !== 'th'))
  return tableDraft(grid, Math.max(heads, 0))
}

/** Cells in their columns, where those that cover more rows or columns leave a mark in each that they cover. */
function gridOf(lines: readonly (readonly HtmlElement[])[]): readonly (readonly (string | Joined)[])[] {
  const grid: (string | Joined)[][] = lines.map(() => [])
  for (const [row, cells] of lines.entries()) {
    let column = 0
    for (const cell of cells) {
      while (grid[row]![column] !== undefined) column++
      const [down, across] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')]
      for (let y = row; y < Math.min(row + down, lines.length); y++)
        for (let x = column; x < column + across; x++)
          grid[y]![x] = y === row && x === column ? textOf(cell) : { row, column }
      column += across
    }
  }
  // A row may have a hole where a cell of a row above does not reach.
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''))
}

function spanOf(cell: HtmlElement, name: string): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1)
  return Number.isInteger(value) && value >= 1 ? Math.min(value, mostJoined) : 1
}

function rowsOf(element: HtmlElement): readonly HtmlElement[] {
  return elementsOf(element).flatMap((child) => {
    const tag = tagOf(child)
    if (tag === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(tag) ? rowsOf(child) : []
  })
}

function elementsOf(node: HtmlElement): readonly HtmlElement[] {
  return node.childNodes.filter((child): child is HtmlElement => 'tagName' in child && !isHidden(child))
}

function holds(element: HtmlElement, tags: RegExp): boolean {
  return elementsOf(element).some((child) => tags.test(tagOf(child)) || holds(child, tags))
}

/** Words of a cell; what a browser would print on a line of its own stands on one. */
function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value.replace(/\s+/g, ' ')
  if (!('childNodes' in node)) return ''
  if (!('tagName' in node)) return node.childNodes.map(textOf).join('')
  if (isHidden(node)) return ''
  const tag = tagOf(node)
  if (tag === 'br') return '\n'
  const text = node.childNodes.map(textOf).join('')
  return /^(?:p|li|div|ul|ol)$/.test(tag) ? `\n${text}\n` : text
}

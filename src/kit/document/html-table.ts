import type { Draft } from './block.ts'
import { attributeOf, holds, isElement, isHeadingTag, tagOf, wordsOf } from './html-element.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { type Joined, tableDraft } from './table.ts'

/** The most columns or rows that one cell may cover, whatever it says: a sheet of 65,000 rows is no table in a plan. */
const mostJoined = 100

/** A table of data, or nothing when it only lays out a page. */
export function readTable(table: HtmlElement): Draft | undefined {
  const lines = rowsOf(table).map((row) => elementsOf(row).filter((cell) => /^t[dh]$/.test(tagOf(cell))))
  const grid = gridOf(lines)
  if (grid.length < 2 || Math.max(...grid.map((row) => row.length)) < 2 || isLayout(table, lines)) return undefined
  const heads = lines.findIndex((cells) => cells.length === 0 || cells.some((cell) => tagOf(cell) !== 'th'))
  return tableDraft(grid, Math.max(heads, 0))
}

const longestDataCell = 400

/** It says so itself, holds headings or tables, or is a few long stories side by side without a head above them. */
function isLayout(table: HtmlElement, lines: readonly (readonly HtmlElement[])[]): boolean {
  if (/^(?:presentation|none)$/i.test(attributeOf(table, 'role'))) return true
  const cells = lines.flat()
  const isPart = (one: HtmlElement) => isHeadingTag(tagOf(one)) || tagOf(one) === 'table'
  if (cells.some((cell) => holds(cell, isPart))) return true
  const hasHeads =
    cells.some((cell) => tagOf(cell) === 'th') || elementsOf(table).some((one) => tagOf(one) === 'caption')
  const isStory = (cell: HtmlElement) =>
    elementsOf(cell).filter((one) => /^(?:p|ul|ol|div)$/.test(tagOf(one))).length >= 2 &&
    wordsOf(cell).length > longestDataCell
  return !hasHeads && lines.length <= 3 && cells.some(isStory)
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
  const value = Number(attributeOf(cell, name) || 1)
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
  return node.childNodes.filter(isElement)
}

/** Words of a cell; what a browser would print on a line of its own stands on one. */
function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value.replace(/\s+/g, ' ')
  if (!('childNodes' in node)) return ''
  if (!isElement(node)) return node.childNodes.map(textOf).join('')
  const tag = tagOf(node)
  if (tag === 'br') return '\n'
  const text = node.childNodes.map(textOf).join('')
  return /^(?:p|li|div|ul|ol|dl|dt|dd)$/.test(tag) ? `\n${text}\n` : text
}

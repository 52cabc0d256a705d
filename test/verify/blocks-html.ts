import type { Block, Cell } from '../../src/kit/document/block.ts'

/** Blocks as a page again: headings, paragraphs, lists and tables with their joined cells, for who prints a document that was read. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks
    .map((block, at) => (block.kind === 'item' ? item(block, blocks[at - 1], blocks[at + 1]) : one(block)))
    .join('\n')
}

function one({ kind, depth, text, rows = [], heads = 0 }: Block): string {
  if (kind === 'table')
    return `<table>${rows.map((_, at) => `<tr>${cellsOf(rows, at, at < heads ? 'th' : 'td')}</tr>`).join('')}</table>`
  if (kind !== 'heading') return `<p>${escaped(text)}</p>`
  // A depth of 0 was a bold line.
  return depth === 0
    ? `<p><b>${escaped(text)}</b></p>`
    : `<h${Math.min(depth, 6)}>${escaped(text)}</h${Math.min(depth, 6)}>`
}

/** An item opens the lists that it is deeper than the block before it, and closes those that the next is no longer in. */
function item({ depth, text, mark }: Block, before: Block | undefined, after: Block | undefined): string {
  const [from, to] = [depthOf(before), depthOf(after)]
  const words = mark ? `<li class="numbered">${mark} ${escaped(text)}` : `<li>${escaped(text)}`
  return `${'<ul>'.repeat(Math.max(depth - from, 0))}${words}</li>${'</ul>'.repeat(Math.max(depth - to, 0))}`
}

function depthOf(block: Block | undefined): number {
  return block?.kind === 'item' ? block.depth : 0
}

/** A cell that covers others is the same cell in each of them: it is printed where it begins, as large as it is. */
function cellsOf(rows: readonly (readonly Cell[])[], at: number, tag: string): string {
  const row = rows[at]!
  return row
    .map((cell, column) => {
      if (row.indexOf(cell) < column || rows[at - 1]?.includes(cell)) return ''
      const down = rows.filter((one) => one.includes(cell)).length
      const along = row.filter((one) => one === cell).length
      return `<${tag} rowspan="${down}" colspan="${along}">${cell.text.split('\n').map(escaped).join('<br>')}</${tag}>`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

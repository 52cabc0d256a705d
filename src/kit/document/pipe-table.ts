import type { Draft } from './block.ts'
import { tableDraft } from './table.ts'

const rule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/

/** Lines with a stroke between their cells: a table as Markdown writes it, and as people type one in a mail. */
export function readPipeTable(lines: readonly string[], plain: (text: string) => string = String): Draft | undefined {
  const ruled = lines.findIndex((line) => rule.test(line))
  const rows = lines.filter((line) => !rule.test(line)).map(cellsOf)
  const width = rows[0]?.length ?? 0
  if (width < 2 || rows.length < 2 || (ruled < 0 && rows.some((row) => row.length !== width))) return undefined
  // A short row is filled up and a long one is cut off where the head ends, as Markdown has it.
  const even = rows.map((row) => Array.from({ length: width }, (_, at) => plain(row[at] ?? '')))
  return tableDraft(even, Math.max(ruled, 0))
}

function cellsOf(line: string): readonly string[] {
  const bare = line.trim().replace(/^\||\|$/g, '')
  return bare.split(/(?<!\\)\|/).map((cell) =>
    cell
      .trim()
      .replaceAll('\\|', '|')
      .replaceAll(/<br\s*\/?>/gi, '\n'),
  )
}

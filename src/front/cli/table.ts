/** Rows of texts in columns that stand under each other; the first row is underlined as the heading. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]) => columnsOf(row, widths)
  const [heading, ...rest] = rows
  return heading ? [line(heading), widths.map((width) => '-'.repeat(width)).join('  '), ...rest.map(line)] : []
}

/** Texts in columns of these widths, without white space at the end. */
export function columnsOf(texts: readonly string[], widths: readonly number[]): string {
  return texts
    .map((text, i) => text.padEnd(widths[i] ?? 0))
    .join('  ')
    .trimEnd()
}

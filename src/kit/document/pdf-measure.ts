import { leftOf, type PdfLine, textOfLine } from './pdf-line.ts'

/** What is ordinary in a document, against which a heading, a note or a paragraph stands out. */
export interface PdfMeasure {
  /** The size of most letters. */
  readonly body: number
  /** The distance between lines of running text, in sizes of their letters. */
  readonly usual: number
  /** Most of its letters are bold, so that bold says nothing. */
  readonly isBold: boolean
}

export function measureOf(pages: readonly (readonly PdfLine[])[]): PdfMeasure {
  const lines = pages.flat()
  const letters = tally(lines, (line) => [line.size, textOfLine(line).length])
  const body = commonest(letters) ?? 10
  const distances = pages.flatMap((page) =>
    page.slice(1).flatMap((line, at): readonly (readonly [number, number])[] => {
      const above = page[at]!
      const isText = [line, above].every((one) => one.size === body && one.pieces.length === 1)
      if (!isText || Math.abs(leftOf(line) - leftOf(above)) > 1) return []
      return [[Math.round(((line.y - above.y) / body) * 20) / 20, textOfLine(above).length]]
    }),
  )
  const usual =
    commonest(
      tally(
        distances.filter(([ratio]) => ratio > 0.9 && ratio < 2.2),
        (pair) => pair,
      ),
    ) ?? 1.2
  const bold = lines.filter((line) => line.isBold && line.size === body)
  const count = (some: readonly PdfLine[]) => some.reduce((sum, line) => sum + textOfLine(line).length, 0)
  return { body, usual, isBold: count(bold) * 2 > (letters.get(body) ?? 0) }
}

function tally<T>(
  things: readonly T[],
  countOf: (thing: T) => readonly [value: number, count: number],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const thing of things) {
    const [value, count] = countOf(thing)
    counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return counts
}

function commonest(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}

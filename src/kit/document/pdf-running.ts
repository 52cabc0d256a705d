import { type PdfLine, textOfLine } from './pdf-line.ts'

/** So many lines at the top and at the foot of a page may be printed on each page. */
const mostRunning = 3
const nearHeight = 4

/**
 * The pages without what is printed at the same height on each of them: the title of the document, the number of the page. Two pages that
 * agree are enough in a short document; in a longer one, three.
 */
export function withoutRunning(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const seen = new Map<string, { readonly y: number; readonly line: PdfLine }[]>()
  for (const lines of pages)
    for (const line of outer(lines)) {
      const words = constantWords(line)
      seen.set(words, [...(seen.get(words) ?? []), { y: line.y, line }])
    }
  const enough = Math.min(3, pages.length)
  const running = new Set<PdfLine>()
  for (const places of enough < 2 ? [] : seen.values())
    for (const { y, line } of places) {
      const pagesHere = new Set(
        places.filter((other) => Math.abs(other.y - y) < nearHeight).map((other) => other.line.page),
      )
      if (pagesHere.size >= enough) running.add(line)
    }
  for (const lines of pages)
    for (const line of [lines[0], lines.at(-1)]) if (line && pageNumber.test(textOfLine(line))) running.add(line)
  return pages.map((lines) => {
    // From the edge inwards: a line in between that differs ends the head or the foot.
    const top = lines.findIndex((line) => !running.has(line))
    const foot = lines.findLastIndex((line) => !running.has(line))
    return top < 0 ? [] : lines.slice(top, foot + 1)
  })
}

/** Tells of itself that it numbers the page. */
const pageNumber = /^(?:(?:pagina|blz\.?|p\.) ?\d{1,4}(?: ?(?:van|\/) ?\d{1,4})?|[-–] ?\d{1,4} ?[-–]|\d{1,4})$/i

/** Rows of a table that is long have their heads again on each page: those are no running head. */
function outer(lines: readonly PdfLine[]): readonly PdfLine[] {
  const edges = lines.length <= 2 * mostRunning ? lines : [...lines.slice(0, mostRunning), ...lines.slice(-mostRunning)]
  return edges.filter((line) => line.pieces.length <= 3)
}

const constantWords = (line: PdfLine) => textOfLine(line).toLowerCase().replace(/\d+/g, '#')

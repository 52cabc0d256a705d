import { type PdfLine, type PdfPiece, textOfLine } from './pdf-line.ts'
import { endsSentence, startsLowerCase } from './words.ts'

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
  const wrapped = pages.flatMap((page) =>
    page.flatMap((line, at) =>
      line.pieces.flatMap((piece): readonly (readonly [number, number])[] => {
        const below = pieceBelow(piece, page.slice(at + 1, at + 1 + nearestLines))
        return below && isWrapped(piece, below) ? [[Math.round(((below.y - piece.y) / below.size) * 20) / 20, 1]] : []
      }),
    ),
  )
  const usual = commonest(tally(wrapped, (pair) => pair)) ?? 1.25
  const bold = lines.filter((line) => line.isBold && line.size === body)
  const count = (some: readonly PdfLine[]) => some.reduce((sum, line) => sum + textOfLine(line).length, 0)
  return { body, usual, isBold: count(bold) * 2 > (letters.get(body) ?? 0) }
}

/** The piece under it in its own column: lines of two columns may stand between them. */
function pieceBelow(piece: PdfPiece, lines: readonly PdfLine[]): PdfPiece | undefined {
  for (const line of lines) {
    const below = line.pieces.find(({ x }) => Math.abs(x - piece.x) < piece.size * 0.5)
    if (below) return below
  }
  return undefined
}

const nearestLines = 6

/** A sentence that goes on in the next line says how far lines are apart; lines that each stand alone do not. */
function isWrapped(above: PdfPiece, below: PdfPiece): boolean {
  const goesOn = above.size === below.size && !endsSentence(above.text) && startsLowerCase(below.text)
  const apart = (below.y - above.y) / below.size
  return goesOn && apart > narrowestSpacing && apart < widestSpacing
}

/** From letters that nearly touch to double spacing. */
const narrowestSpacing = 0.9
const widestSpacing = 2.6

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

import { type PdfLine, textOfLine } from './pdf-line.ts'
import { endsSentence, startsLowerCase } from './words.ts'

/** What is ordinary in a document, against which a heading, a note or a paragraph stands out. */
export interface PdfMeasure extends PdfLetters {
  /** The distance between lines of running text, in sizes of their letters. */
  readonly usual: number
}

export interface PdfLetters {
  /** The size of most letters. */
  readonly body: number
  /** Most of its letters are bold, so that bold says nothing. */
  readonly isBold: boolean
  readonly isItalic: boolean
}

export function lettersOf(lines: readonly PdfLine[]): PdfLetters {
  const letters = tally(lines, (line) => [line.size, textOfLine(line).length])
  const body = commonest(letters) ?? 10
  const isMost = (is: (line: PdfLine) => boolean) => {
    const some = lines.filter((line) => line.size === body && is(line))
    return some.reduce((sum, line) => sum + textOfLine(line).length, 0) * 2 > (letters.get(body) ?? 0)
  }
  return { body, isBold: isMost((line) => line.isBold), isItalic: isMost((line) => line.isItalic) }
}

/** The distance between lines of running text in columns, in sizes of their letters. */
export function usualDistance(columns: readonly (readonly PdfLine[])[]): number {
  const wrapped = columns.flatMap((column) =>
    column.slice(1).flatMap((line, at): readonly (readonly [number, number])[] => {
      const above = column[at]!
      return isWrapped(above, line) ? [[Math.round(((line.y - above.y) / line.size) * 20) / 20, 1]] : []
    }),
  )
  return commonest(tally(wrapped, (pair) => pair)) ?? 1.25
}

/** A sentence that goes on in the next line says how far lines are apart; lines that each stand alone do not. */
function isWrapped(above: PdfLine, below: PdfLine): boolean {
  const isText = above.size === below.size && above.pieces.length === 1 && below.pieces.length === 1
  const goesOn = !endsSentence(textOfLine(above)) && startsLowerCase(textOfLine(below))
  const apart = (below.y - above.y) / below.size
  return isText && goesOn && apart > narrowestSpacing && apart < widestSpacing
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

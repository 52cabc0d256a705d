import type { PlacedPage, PlacedText } from './pdf-page.ts'

/** Text on one line without a gap in it. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly right: number
}

/** What stands on one height of a page, or of one column of it. */
export interface PdfLine {
  readonly page: number
  readonly y: number
  readonly size: number
  /** All of its letters are. */
  readonly isBold: boolean
  readonly pieces: readonly PdfPiece[]
  /** Raised numbers in it, which refer to a note at the foot of the page. */
  readonly notes: readonly string[]
}

export const leftOf = (line: PdfLine) => line.pieces[0]!.x
export const rightOf = (line: PdfLine) => line.pieces.at(-1)!.right
export const textOfLine = (line: PdfLine) => line.pieces.map((piece) => piece.text).join(' ')

/** Parts of the size of the letters. */
const sameHeight = 0.25
const smallestGap = 0.15
const raised = 0.85

/** The texts of a page as lines, from the top. Texts that touch are one piece, also where a ligature or another type parts them. */
export function linesOfPage({ page, texts }: PlacedPage): readonly PdfLine[] {
  const groups: { y: number; size: number; texts: PlacedText[] }[] = []
  // The larger letters make the lines; a small raised number goes to the line in which it stands.
  for (const text of texts.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const near = groups.slice(-nearest).find((group) => isOnLine(group, text))
    if (!near) groups.push({ y: text.y, size: text.size, texts: [text] })
    else {
      if (text.size > near.size) Object.assign(near, { y: text.y, size: text.size })
      near.texts.push(text)
    }
  }
  return groups.toSorted((a, b) => a.y - b.y).flatMap((group) => lineOf(page, group.texts) ?? [])
}

const nearest = 6

function isOnLine(group: { readonly y: number; readonly size: number }, text: PlacedText): boolean {
  const apart = Math.abs(text.y - group.y)
  const [small, large] = [Math.min(text.size, group.size), Math.max(text.size, group.size)]
  return apart <= small * sameHeight || (small < large * raised && apart <= large * 0.5 && apart <= small * 0.7)
}

function lineOf(page: number, texts: readonly PlacedText[]): PdfLine | undefined {
  const size = Math.max(...texts.map((text) => text.size))
  const y = texts.find((text) => text.size === size)!.y
  const isNote = (text: PlacedText) =>
    text.size < size * raised && text.y < y - size * 0.1 && /^\s*\d{1,3}(?:[,\s]+\d{1,3})*\s*$/.test(text.text)
  const notes = texts.filter(isNote).flatMap((text) => text.text.match(/\d+/g) ?? [])
  const pieces: { text: string; x: number; right: number }[] = []
  for (const text of texts.filter((one) => !isNote(one)).toSorted((a, b) => a.x - b.x)) {
    const last = pieces.at(-1)
    if (last && text.x - last.right < size * smallestGap) {
      last.text += text.text
      last.right = Math.max(last.right, text.x + text.width)
    } else if (text.text.trim() !== '') pieces.push({ text: text.text, x: text.x, right: text.x + text.width })
  }
  const words = pieces.map((piece) => ({ ...piece, text: piece.text.trim() })).filter((piece) => piece.text !== '')
  // A raised number at the very start is the number of the note itself.
  if (words.length === 0) return undefined
  const isNoteLine = notes.length === 1 && texts.filter(isNote)[0]!.x <= words[0]!.x
  const first = isNoteLine ? { ...words[0]!, text: `${notes[0]} ${words[0]!.text}` } : words[0]!
  const inked = texts.filter((text) => /[\p{L}\p{N}]/u.test(text.text) && !isNote(text))
  const isBold = inked.length > 0 && inked.every((text) => text.isBold)
  return { page, y, size, isBold, pieces: [first, ...words.slice(1)], notes: isNoteLine ? [] : notes }
}

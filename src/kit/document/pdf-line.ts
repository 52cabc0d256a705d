import type { PlacedPage, PlacedText } from './pdf-page.ts'

/** Text on one line without a gap in it. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** All of its letters are. */
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** What stands on one height of a page, or of one column of it. */
export interface PdfLine {
  readonly page: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
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
    const near = groups
      .slice(-nearest)
      .filter((group) => isOnLine(group, text))
      .toSorted((a, b) => Math.abs(text.y - a.y) - Math.abs(text.y - b.y))[0]
    if (!near) groups.push({ y: text.y, size: text.size, texts: [text] })
    else {
      if (text.size > near.size) Object.assign(near, { y: text.y, size: text.size })
      near.texts.push(text)
    }
  }
  return groups.toSorted((a, b) => a.y - b.y).flatMap((group) => lineOf(page, group.texts) ?? [])
}

const nearest = 6

function isOnLine(
  group: { readonly y: number; readonly size: number; readonly texts: readonly PlacedText[] },
  text: PlacedText,
) {
  const apart = Math.abs(text.y - group.y)
  const [small, large] = [Math.min(text.size, group.size), Math.max(text.size, group.size)]
  if (apart <= small * sameHeight) return true
  const isNumber = numberOnly.test(text.text) || group.texts.every((one) => numberOnly.test(one.text))
  return isNumber && small < large * raised && apart <= large * 0.5 && apart <= small * 0.7
}

const numberOnly = /^\s*\d{1,3}(?:[,\s]+\d{1,3})*\s*$/

function lineOf(page: number, texts: readonly PlacedText[]): PdfLine | undefined {
  const size = Math.max(...texts.map((text) => text.size))
  const { y } = texts.find((text) => text.size === size)!
  const isNote = (text: PlacedText) =>
    text.size < size * raised && text.y < y - size * 0.1 && numberOnly.test(text.text)
  const raisedNumbers = texts.filter(isNote)
  const pieces = piecesOf(texts.filter((text) => !isNote(text)))
  if (pieces.length === 0) return undefined
  const notes = raisedNumbers.flatMap((text) => text.text.match(/\d+/g) ?? [])
  // A raised number at the very start is the number of the note itself.
  if (notes.length !== 1 || raisedNumbers[0]!.x > pieces[0]!.x) return lineOfPieces(page, pieces, notes)
  return lineOfPieces(page, [{ ...pieces[0]!, text: `${notes[0]} ${pieces[0]!.text}` }, ...pieces.slice(1)], [])
}

function piecesOf(texts: readonly PlacedText[]): readonly PdfPiece[] {
  const groups: PlacedText[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const text of texts.toSorted((a, b) => a.x - b.x)) {
    if (text.x - right < text.size * smallestGap && groups.length > 0) groups.at(-1)!.push(text)
    else if (text.text.trim() !== '') groups.push([text])
    else continue
    right = Math.max(right, text.x + text.width)
  }
  return groups.map((group): PdfPiece => {
    const words = group.filter((one) => one.text.trim() !== '')
    const inked = words.filter((one) => /[\p{L}\p{N}]/u.test(one.text))
    const large = words.reduce((most, one) => (one.size > most.size ? one : most))
    return {
      text: group
        .map((one) => one.text)
        .join('')
        .trim(),
      x: words[0]!.x,
      right: Math.max(...words.map((one) => one.x + one.width)),
      y: large.y,
      size: large.size,
      isBold: inked.length > 0 && inked.every((one) => one.isBold),
      isItalic: inked.length > 0 && inked.every((one) => one.isItalic),
    }
  })
}

/** A line, or the part of it that stands in one column. */
export function lineOfPieces(page: number, pieces: readonly PdfPiece[], notes: readonly string[]): PdfLine {
  const large = pieces.reduce((most, one) => (one.size > most.size ? one : most))
  const inked = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))
  const isBold = inked.length > 0 && inked.every((piece) => piece.isBold)
  const isItalic = inked.length > 0 && inked.every((piece) => piece.isItalic)
  return { page, y: large.y, size: large.size, isBold, isItalic, pieces, notes }
}

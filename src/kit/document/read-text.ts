import { isRefusal, type Refusal } from '../base/refusal.ts'
import type { Block, Draft } from './block.ts'
import { numberBlocks } from './block.ts'
import { looksLikeHeading } from './heading-cue.ts'
import { mostTextLines } from './limits.ts'
import { linesOf } from './lines.ts'
import { readPipeTable } from './pipe-table.ts'
import { gatherPieces, type Piece } from './text-lines.ts'
import { endsSentence, joinLines } from './words.ts'

/**
 * Plain text as blocks. Nothing in plain text says what a heading is, so it goes by form and place: a short line that ends no
 * sentence, alone, with something under it.
 */
export function readText(text: string): readonly Block[] | Refusal<'document.too-long'> {
  const lines = linesOf(text, mostTextLines)
  if (isRefusal(lines)) return lines
  const pieces = gatherPieces(lines)
  const bareItems = findBareItems(pieces)
  const indents = indentStack()

  const drafts = pieces.map((piece, index): Draft => {
    const lines = [piece.firstLine, piece.firstLine + Math.max(0, piece.lines.length - 1)] as const
    const table =
      piece.form === 'row' ? readPipeTable(piece.lines.map((line) => line.replace(/\t+/g, ' | '))) : undefined
    if (table) return { ...table, lines }
    const words = joinLines(piece.lines)
    if (piece.form === 'hash') return { kind: 'heading', depth: piece.parts, text: words, lines }
    if (isNumberedHeading(pieces, index, words)) {
      return { kind: 'heading', depth: piece.parts, text: `${piece.mark} ${words}`, lines }
    }
    if (piece.form === 'bullet' || piece.form === 'number') {
      return { kind: 'item', depth: indents.depthOf(piece), text: words, ...numberOf(piece), lines }
    }
    indents.forget()
    if (bareItems.has(piece)) return { kind: 'item', depth: 1, text: words, lines }
    if (!isHeading(pieces, index, words)) return { kind: 'paragraph', depth: 0, text: words, lines }
    // "3 Lokale speerpunten": the number of a chapter without a full stop.
    return { kind: 'heading', depth: /^\d{1,2} \p{Lu}/u.test(words) ? 1 : 0, text: words, lines }
  })
  return numberBlocks(drafts)
}

function numberOf({ form, mark }: Piece) {
  return form === 'number' && /^\d+\.\d/.test(mark) ? { mark: mark.replace(/\.$/, '') } : {}
}

function isHeading(pieces: readonly Piece[], index: number, words: string): boolean {
  const [before, piece, after] = [pieces[index - 1], pieces[index]!, pieces[index + 1]]
  if (!after || piece.lines.length > 2 || !looksLikeHeading(words)) return false
  // "Wij doen dit:" before a list leads it in.
  if (words.endsWith(':') && (after.form === 'bullet' || after.form === 'number' || after.isLedIn)) return false
  if (piece.isAfterBlank || !before) return true
  const last = before.lines.at(-1) ?? ''
  if (before.form === 'hash' || endsSentence(last)) return true
  // Text without empty lines: what follows a bullet or another heading and has the form of one.
  return !after.isAfterBlank && (before.form !== 'plain' || looksLikeHeading(last))
}

/** `2.1 Aanpak` is a heading; `2.` is one unless the numbers follow each other directly, as in a list. */
function isNumberedHeading(pieces: readonly Piece[], index: number, words: string): boolean {
  const piece = pieces[index]!
  if (piece.form !== 'number' || !/^\d/.test(piece.mark) || piece.lines.length > 2) return false
  if (!looksLikeHeading(words)) return false
  if (piece.parts > 1) return pieces[index + 1] !== undefined && !isInRow(pieces, index)
  const isListed = [pieces[index - 1], pieces[index + 1]].some(
    (near) => near?.form === 'number' && near.parts === 1 && /^\d/.test(near.mark),
  )
  return !isListed && piece.isAfterBlank && pieces[index + 1] !== undefined
}

/** `2.1 Campagne` right above `2.2 Terugkoppeling`, without an empty line: a list, since a heading has something under it. */
function isInRow(pieces: readonly Piece[], index: number): boolean {
  const [before, piece, after] = [pieces[index - 1], pieces[index]!, pieces[index + 1]]
  const isLike = (other: Piece | undefined) => other?.form === 'number' && other.parts === piece.parts
  return (isLike(after) && !after!.isAfterBlank) || (isLike(before) && !piece.isAfterBlank)
}

/**
 * Short lines directly under each other: a list that lost its marks when it was copied. The first of them may be its heading, or the
 * words that lead it in.
 */
function findBareItems(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const found = new Set<Piece>()
  for (let first = 0; first < pieces.length; ) {
    const row = bareRow(pieces, first)
    const leadsIn = pieces[first]!.lines[0]?.endsWith(':') === true
    const isLedIn = pieces[first - 1]?.lines.at(-1)?.endsWith(':') === true
    const items = isLedIn ? row : row.slice(1)
    if (items.length >= 2 && (leadsIn || isLedIn || items.length >= 3)) for (const item of items) found.add(item)
    first += Math.max(1, row.length)
  }
  return found
}

/** From a piece on, the pieces of one short line each without an empty line in between. */
function bareRow(pieces: readonly Piece[], first: number): readonly Piece[] {
  let last = first
  while (last < pieces.length) {
    const piece = pieces[last]!
    const isShort = piece.isLedIn || looksLikeHeading(piece.lines[0] ?? '')
    const isBare = piece.form === 'plain' && piece.lines.length === 1 && isShort && !piece.lines[0]!.endsWith('?')
    if (!isBare || (last > first && piece.isAfterBlank)) break
    last++
  }
  return pieces.slice(first, last)
}

/** The depth of an item, from how far it is indented and from the mark it bears, against the items before it. */
function indentStack() {
  let open: { readonly indent: number; readonly mark: string }[] = []
  return {
    forget() {
      open = []
    },
    depthOf({ indent, mark, form }: Piece): number {
      const sign = form === 'number' ? 'number' : mark
      const same = open.findIndex((level) => level.mark === sign && Math.abs(level.indent - indent) < 2)
      if (same >= 0) open = open.slice(0, same + 1)
      else {
        open = open.filter((level) => level.indent < indent || (level.indent === indent && level.mark !== sign))
        open.push({ indent, mark: sign })
      }
      return open.length
    },
  }
}

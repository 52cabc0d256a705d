import { readBullet, readNumber } from './marks.ts'
import { pastedTableAt } from './pasted-table.ts'
import { endsSentence, startsLowerCase } from './words.ts'

/** Lines of plain text that belong together, before it is decided what they are. */
export interface Piece {
  readonly form: 'plain' | 'bullet' | 'number' | 'hash' | 'row'
  readonly indent: number
  /** Parts of the number, or the count of hashes. */
  readonly parts: number
  /** The number as it is printed: in a heading it is part of the text. */
  readonly mark: string
  readonly lines: string[]
  readonly firstLine: number
  /** Where that is not told by its number of lines. */
  readonly lastLine?: number
  readonly isAfterBlank: boolean
  /** A short line under a line that ends in a colon: a list that lost its marks. */
  readonly isLedIn: boolean
}

const longestLedIn = 90

/** Pieces out of the lines of a plain text, in order. */
export function gatherPieces(lines: readonly string[]): readonly Piece[] {
  const width = wrapWidth(lines)
  const pieces: Piece[] = []
  let open: Piece | undefined
  let isAfterBlank = true
  let next = 0

  for (const [index, raw] of lines.entries()) {
    if (index < next) continue
    const line = raw.trimEnd()
    const begin = (form: Piece['form'], indent: number, words: string, mark = '', parts = 0) => {
      const before = pieces.at(-1)
      const isLed =
        !isAfterBlank && width === undefined && (before?.isLedIn || before?.lines.at(-1)?.endsWith(':') === true)
      const isLedIn = isLed && form === 'plain' && words.length <= longestLedIn && !endsSentence(words)
      open = { form, indent, parts, mark, lines: words ? [words] : [], firstLine: index + 1, isAfterBlank, isLedIn }
      pieces.push(open)
      isAfterBlank = false
    }

    const table = pastedTableAt(lines, index)
    if (table) {
      const rows = table.rows.map((cells) => cells.join('\t'))
      const place = { firstLine: index + 1, lastLine: table.end, isAfterBlank, isLedIn: false }
      pieces.push({ form: 'row', indent: 0, parts: 0, mark: '', lines: rows, ...place })
      open = undefined
      isAfterBlank = true
      next = table.end
      continue
    }
    if (line.trim() === '') {
      // A bullet that stands alone on its line has its text further on, as in text copied out of a PDF.
      if (open && (open.lines.length > 0 || open.form === 'plain')) open = undefined
      isAfterBlank = true
      continue
    }
    const underline = /^ {0,3}(=|-)\1{2,}\s*$/.exec(line)
    if (underline && open?.form === 'plain' && open.lines.length === 1) {
      pieces[pieces.length - 1] = { ...open, form: 'hash', parts: underline[1] === '=' ? 1 : 2 }
      open = undefined
      continue
    }
    const hash = /^(#{1,6})\s+(?=\S)/.exec(line)
    const bulleted = readBullet(line)
    const numbered = readNumber(line)
    if (isRow(line)) {
      if (open?.form === 'row') open.lines.push(line)
      else begin('row', 0, line)
      isAfterBlank = false
    } else if (hash) begin('hash', 0, line.slice(hash[0].length), '', hash[1]!.length)
    else if (bulleted) begin('bullet', bulleted.indent, bulleted.text.trim(), bulleted.mark)
    else if (numbered) begin('number', numbered.indent, numbered.text.trim(), numbered.mark, numbered.parts)
    else if (open && goesOn(open, line, width)) open.lines.push(line.trim())
    else begin('plain', indentOf(line), line.trim())
  }
  return pieces
}

/** Does a line without a mark of its own go on with the piece that is open? */
function goesOn(piece: Piece, line: string, width: number | undefined): boolean {
  if (piece.form === 'hash' || startsNumbered(line, piece.lines[0])) return false
  const last = piece.lines.at(-1)
  if (last === undefined) return true
  if (width === undefined && (piece.isLedIn || last.endsWith(':'))) return false
  if (startsLowerCase(line.trim()) && !endsSentence(last)) return true
  if (piece.form !== 'plain' && indentOf(line) > piece.indent) return true
  if (piece.form !== 'plain' && (indentOf(line) < piece.indent || last.endsWith(';'))) return false
  if (/\p{L}-$|,$/u.test(last)) return true
  if (width === undefined) return false
  // In text that is broken at a width, a line that stops far before it ends a paragraph or is a heading.
  return last.length > width * 0.6
}

/** Cells with strokes or tabs between them, as a table that was copied into a text. */
function isRow(line: string): boolean {
  return (line.match(/\S\s*\|\s*(?=\S)|\S\t+(?=\S)/g)?.length ?? 0) >= 2
}

/** `Doel 2  Minder inbraken` under `Doel 1  …`: the same word with a number begins a line of its own. */
function startsNumbered(line: string, first: string | undefined): boolean {
  const label = /^\s*(\p{Lu}\p{L}+ )\d{1,2}(?:[.:]|\s)/u.exec(line)?.[1]
  return label !== undefined && first?.startsWith(label) === true && /\d/.test(first.charAt(label.length))
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** The width at which a text is broken into lines, or nothing when each paragraph is one line. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0)
  const longest = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0
  if (longest < 40 || longest > 140) return undefined
  const full = lines.filter((line, index) => line.length > longest * 0.75 && (lines[index + 1] ?? '').trim() !== '')
  return full.length >= 3 ? longest : undefined
}

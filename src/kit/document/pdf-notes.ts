import { type PdfLine, textOfLine } from './pdf-line.ts'
import { joinLines } from './words.ts'

export interface PdfNote {
  readonly page: number
  /** The number by which the text refers to it. */
  readonly mark: string
  readonly text: string
}

const small = 0.93
const marked = /^(\d{1,3}|\*)[.)]?\s+(?=\S)/

/** The notes at the foot of a page, in smaller letters and each with a number, and the page without them. */
export function takeNotes(
  lines: readonly PdfLine[],
  body: number,
): { readonly lines: readonly PdfLine[]; readonly notes: readonly PdfNote[] } {
  let from = lines.length
  while (from > 0 && lines[from - 1]!.size < body * small && lines[from - 1]!.pieces.length <= 2) from--
  const foot = lines.slice(from)
  const first = foot.findIndex((line) => marked.test(textOfLine(line)))
  if (first < 0 || from === 0) return { lines, notes: [] }
  const notes: { page: number; mark: string; lines: string[] }[] = []
  for (const line of foot.slice(first)) {
    const text = textOfLine(line)
    const mark = marked.exec(text)
    if (mark && isNext(notes.at(-1)?.mark, mark[1]!))
      notes.push({ page: line.page, mark: mark[1]!, lines: [text.slice(mark[0].length)] })
    else notes.at(-1)!.lines.push(text)
  }
  return { lines: lines.slice(0, from + first), notes: notes.map((note) => ({ ...note, text: joinLines(note.lines) })) }
}

/** A line of a note may begin with a number too: only the next one begins a note. */
const isNext = (before: string | undefined, mark: string) =>
  before === undefined || mark === '*' || Number(mark) === Number(before) + 1

import type { Draft } from './block.ts'
import type { LeftOutCount } from './left-out.ts'
import { readBullet } from './marks.ts'
import { contentsIn } from './pdf-contents.ts'
import { flowOf } from './pdf-flow.ts'
import type { PdfTable } from './pdf-grid.ts'
import { guttersOf } from './pdf-gutter.ts'
import { headingsIn } from './pdf-heading.ts'
import { linesOfPage, textOfLine } from './pdf-line.ts'
import { lettersOf, usualDistance } from './pdf-measure.ts'
import { type PdfNote, takeNotes } from './pdf-notes.ts'
import type { PlacedPage } from './pdf-page.ts'
import { gatherParagraphs, type PdfParagraph } from './pdf-paragraph.ts'
import { columnsAt } from './pdf-part.ts'
import { withoutRunning } from './pdf-running.ts'
import { tableDraft } from './table.ts'
import { withTypedNumbers } from './typed-numbers.ts'
import { joinLines } from './words.ts'

/** From texts with their places to blocks: what is printed on each page goes first, then lines become paragraphs, and those get a meaning. */
export function draftsOfPages(pages: readonly PlacedPage[], leftOut: LeftOutCount): readonly Draft[] {
  const lines = withoutRunning(pages.map(linesOfPage))
  const letters = lettersOf(lines.flat())
  const gutters = guttersOf(lines, letters.body)
  const usual = usualDistance(lines.flatMap((page, at) => columnsAt(page, gutters[at]!)))
  const measure = { ...letters, usual }
  const bodies = lines.map((page) => {
    const contents = contentsIn(page)
    if (contents.size > 0) leftOut.addOnce('contents', 'contents')
    return takeNotes(
      page.filter((line) => !contents.has(line)),
      measure.body,
    )
  })
  const flow = flowOf(
    bodies.map((page, at) => ({ lines: page.lines, gutters: gutters[at]! })),
    measure,
  )
  const gathered = gatherParagraphs(flow, measure)
  const headings = headingsIn(gathered.filter(isParagraph), measure)
  const depthOf = itemDepths()
  const notes = new Set(bodies.flatMap((page) => page.notes))
  const drafts = gathered.flatMap((one, at): readonly Draft[] => {
    const draft = isParagraph(one) ? draftOfParagraph(one, headings.get(one), depthOf) : draftOfTable(one)
    const hung = notesAfter(one, gathered[at + 1], notes)
    for (const note of hung) notes.delete(note)
    return [...(draft ? [{ ...draft, at: { page: pageOf(one) } }] : []), ...hung.map(draftOfNote)]
  })
  return withTypedNumbers(drafts)
}

type Gathered = PdfParagraph | PdfTable

const isParagraph = (one: Gathered): one is PdfParagraph => 'form' in one
const pageOf = (one: Gathered) => (isParagraph(one) ? one.lines[0]!.page : one.page)

function draftOfParagraph(paragraph: PdfParagraph, heading: number | undefined, depthOf: DepthOf): Draft | undefined {
  const text = joinLines(paragraph.lines.map(textOfLine))
  if (heading !== undefined) return { kind: 'heading', depth: heading, text }
  const bulleted = paragraph.form === 'bullet' ? readBullet(text) : undefined
  if (bulleted) return { kind: 'item', depth: depthOf(paragraph.indent), text: bulleted.text }
  if (paragraph.form === 'plain') depthOf()
  return { kind: 'paragraph', depth: 0, text }
}

function draftOfTable({ rows, heads }: PdfTable): Draft | undefined {
  return tableDraft(rows, heads)
}

function draftOfNote({ text, page }: PdfNote): Draft {
  return { kind: 'footnote', depth: 0, text, at: { page } }
}

/** The notes to which a piece refers, and before the next page those of this page to which nothing did. */
function notesAfter(one: Gathered, next: Gathered | undefined, notes: ReadonlySet<PdfNote>): readonly PdfNote[] {
  const lines = isParagraph(one) ? one.lines : []
  return [...notes].filter(
    (note) =>
      lines.some((line) => line.page === note.page && line.notes.includes(note.mark)) ||
      (note.page <= pageOf(one) && (next === undefined || pageOf(next) > note.page)),
  )
}

/** The depth of an item by how far its mark is indented; without that, a list ends. */
type DepthOf = (indent?: number) => number

function itemDepths(): DepthOf {
  let open: number[] = []
  return (indent) => {
    if (indent === undefined) open = []
    else {
      open = open.filter((one) => one < indent + sameIndent)
      if (open.length === 0 || indent > open.at(-1)! + sameIndent) open.push(indent)
    }
    return open.length
  }
}

const sameIndent = 4

import { readBullet } from './marks.ts'
import type { Span } from './pdf-corridor.ts'
import { leftOf, lineOfPieces, type PdfLine, type PdfPiece } from './pdf-line.ts'
import { spanningHeading } from './pdf-spanning.ts'

/** A part of a page: what runs over its whole width, or a strip in which columns of text stand beside each other. */
export type Part =
  | { readonly form: 'whole'; readonly lines: readonly PdfLine[] }
  | { readonly form: 'columns'; readonly columns: readonly (readonly PdfLine[])[] }

/** A page cut into parts, from its top, by the white between its columns of text. `body` is the size of most letters. */
export function partsOf(lines: readonly PdfLine[], gutters: readonly Span[], body: number): readonly Part[] {
  const edges = edgesOf(lines, gutters)
  const parts: Part[] = []
  const addWhole = (more: readonly PdfLine[]) => {
    const last = parts.at(-1)
    if (last?.form === 'whole') parts[parts.length - 1] = { form: 'whole', lines: [...last.lines, ...more] }
    else if (more.length > 0) parts.push({ form: 'whole', lines: more })
  }
  const addStrip = (more: readonly PdfLine[]) => {
    const columns = columnsAt(more, gutters)
    if (columns.filter((column) => column.length > 0).length > 1) parts.push({ form: 'columns', columns })
    else addWhole(more)
  }
  let run: PdfLine[] = []
  const closeRun = () => {
    const last = parts.at(-1)
    let rest = run.slice(countGoingOn(run, last?.form === 'whole' ? last.lines.at(-1) : undefined, gutters))
    addWhole(run.slice(0, run.length - rest.length))
    for (;;) {
      const heading = spanningHeading(rest, gutters[0]?.from ?? 0, body)
      if (!heading) break
      addStrip(rest.slice(0, heading.from))
      addWhole(rest.slice(heading.from, heading.to))
      rest = rest.slice(heading.to)
    }
    addStrip(rest)
    run = []
  }
  const inColumns = gutters.length > 0 ? standing(lines, gutters, edges) : new Set<PdfLine>()
  for (const line of lines) {
    if (inColumns.has(line)) run.push(line)
    else {
      if (run.length > 0) closeRun()
      addWhole([line])
    }
  }
  if (run.length > 0) closeRun()
  return parts
}

/** Where the columns begin. */
export function edgesOf(lines: readonly PdfLine[], gutters: readonly Span[]): readonly number[] {
  return [Math.min(...lines.map(leftOf)), ...gutters.map(({ to }) => to)]
}

/** Lines cut in the middle of each gutter. */
export function columnsAt(lines: readonly PdfLine[], gutters: readonly Span[]): readonly (readonly PdfLine[])[] {
  const edges = [
    Number.NEGATIVE_INFINITY,
    ...gutters.map((span) => (span.from + span.to) / 2),
    Number.POSITIVE_INFINITY,
  ]
  return edges.slice(1).map((right, at) => {
    const left = edges[at]!
    return lines.flatMap((line) => {
      const pieces = line.pieces.filter((piece) => piece.x >= left && piece.x < right)
      return pieces.length > 0
        ? [lineOfPieces(line.page, pieces, pieces.includes(line.pieces.at(-1)!) ? line.notes : [])]
        : []
    })
  })
}

const samePlace = 1.5
/** In sizes of the letters: a list or a quote is set in so far. */
const farthestIndent = 3

/**
 * Which lines stand in the columns: nothing of them lies in a gutter, and what they have in each column begins where text of that column begins.
 * The cells of a table begin elsewhere.
 */
function standing(lines: readonly PdfLine[], gutters: readonly Span[], edges: readonly number[]): ReadonlySet<PdfLine> {
  const free = lines.filter((line) => !line.pieces.some((piece) => gutters.some((gutter) => isInGutter(piece, gutter))))
  const indents = new Map(free.map((line) => [line, indentsOf(line, edges)]))
  const known = edges.map((_, at) => [...indents.values()].flatMap((one) => one[at] ?? []))
  const isUsual = (indent: number) =>
    indent < samePlace || known.every((some) => some.some((one) => Math.abs(one - indent) < samePlace))
  const found = new Set<PdfLine>()
  for (const [at, line] of lines.entries()) {
    const own = indents.get(line)?.flatMap((indent) => indent ?? [])
    if (!own?.every((indent) => indent < line.size * farthestIndent)) continue
    const isAtEdge = own.some((indent) => indent < samePlace)
    if (isAtEdge || (own.length === 1 ? at === 0 || found.has(lines[at - 1]!) : own.every(isUsual))) found.add(line)
  }
  return found
}

const isInGutter = ({ x, right }: PdfPiece, { from, to }: Span) => x < to - 0.5 && right > from + 0.5

/** How far its text is set in, in each column; a bullet counts as the edge. */
function indentsOf({ pieces }: PdfLine, edges: readonly number[]): readonly (number | undefined)[] {
  return edges.map((edge, at) => {
    const end = (edges[at + 1] ?? Number.POSITIVE_INFINITY) - samePlace
    const first = pieces.find(({ x }) => x > edge - samePlace && x < end)
    return first && (readBullet(first.text) ? 0 : first.x - edge)
  })
}

/** How many lines at the top of a run go on what stood above it over the whole width: the short last line of it. */
function countGoingOn(run: readonly PdfLine[], above: PdfLine | undefined, gutters: readonly Span[]): number {
  const isBeside = ({ x }: PdfPiece) => x > (gutters[0]?.from ?? 0)
  let last = above
  const end = run.findIndex((line) => {
    const goesOn =
      last !== undefined &&
      !line.pieces.some(isBeside) &&
      line.isBold === last.isBold &&
      Math.abs(line.size - last.size) < 0.6 &&
      line.y - last.y < line.size * widestLine
    last = line
    return !goesOn
  })
  return end < 0 ? run.length : end
}

const widestLine = 1.7

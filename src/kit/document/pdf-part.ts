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
  if (gutters.length === 0) return [{ form: 'whole', lines }]
  const inColumns = standing(lines, gutters, edgesOf(lines, gutters))
  const parts: Part[] = []
  for (const run of runsOf(lines, inColumns))
    for (const part of inColumns.has(run[0]!) ? stripsOf(run, parts.at(-1), gutters, body) : [whole(run)]) {
      const last = parts.at(-1)
      if (part.form === 'whole' && last?.form === 'whole')
        parts[parts.length - 1] = whole([...last.lines, ...part.lines])
      else parts.push(part)
    }
  return parts
}

const whole = (lines: readonly PdfLine[]): Part => ({ form: 'whole', lines })

/** Lines that follow each other and stand in the columns, or do not. */
function runsOf(lines: readonly PdfLine[], inColumns: ReadonlySet<PdfLine>): readonly (readonly PdfLine[])[] {
  const runs: PdfLine[][] = []
  for (const [at, line] of lines.entries())
    if (at > 0 && inColumns.has(line) === inColumns.has(lines[at - 1]!)) runs.at(-1)!.push(line)
    else runs.push([line])
  return runs
}

/** A run of lines in columns, cut where a heading stands over all of them. What has words in one column only is no strip. */
function stripsOf(
  run: readonly PdfLine[],
  before: Part | undefined,
  gutters: readonly Span[],
  body: number,
): readonly Part[] {
  const begun = countGoingOn(run, before?.form === 'whole' ? before.lines.at(-1) : undefined, gutters)
  const parts: Part[] = [whole(run.slice(0, begun))]
  const addStrip = (lines: readonly PdfLine[]) => {
    const columns = columnsAt(lines, gutters)
    parts.push(columns.filter((column) => column.length > 0).length > 1 ? { form: 'columns', columns } : whole(lines))
  }
  let rest = run.slice(begun)
  for (;;) {
    const heading = spanningHeading(rest, gutters[0]!.from, body)
    if (!heading) break
    addStrip(rest.slice(0, heading.from))
    parts.push(whole(rest.slice(heading.from, heading.to)))
    rest = rest.slice(heading.to)
  }
  addStrip(rest)
  return parts.filter((part) => part.form === 'columns' || part.lines.length > 0)
}

/** Where the columns begin; none where there are no columns. */
export function edgesOf(lines: readonly PdfLine[], gutters: readonly Span[]): readonly number[] {
  if (gutters.length === 0) return []
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
  const isBeside = ({ x }: PdfPiece) => x > gutters[0]!.from
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

import type { PdfLine, PdfPiece } from './pdf-line.ts'

/** White from one place on a line to another. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Wide enough by itself, in sizes of the letters. */
const certain = 1

/** White that is left beside some pieces. */
export function without(free: readonly Span[], pieces: readonly PdfPiece[]): readonly Span[] {
  let spans = free
  for (const { x, right } of pieces)
    spans = spans.flatMap(({ from, to }) =>
      x >= to || right <= from
        ? [{ from, to }]
        : [
            { from, to: Math.min(to, x) },
            { from: Math.max(from, right), to },
          ].filter((span) => span.to > span.from),
    )
  return spans
}

export const isWithin = (inner: Span, outer: Span) => inner.from >= outer.from - 0.01 && inner.to <= outer.to + 0.01

/** The edge of the page is one side of it. */
export const isOpen = ({ from, to }: Span) => !Number.isFinite(from) || !Number.isFinite(to)

/** The free spans with text on both sides in at least two lines, wide enough or with text lined up on their right. */
export function corridors(lines: readonly PdfLine[], free: readonly Span[]): readonly Span[] {
  const bounded = free.filter((span) => !isOpen(span))
  if (bounded.length === 0) return []
  const pieces = lines.flatMap((line) => line.pieces)
  return bounded.filter((span, at) => {
    const [before, after] = [
      bounded[at - 1]?.to ?? Number.NEGATIVE_INFINITY,
      bounded[at + 1]?.from ?? Number.POSITIVE_INFINITY,
    ]
    const lefts = pieces.filter((piece) => piece.x >= before - 0.01 && piece.right <= span.from + 0.01)
    const rights = pieces.filter((piece) => piece.x >= span.to - 0.01 && piece.right <= after + 0.01)
    if (lefts.length < 2 || rights.length < 2) return false
    const [top, bottom] = [Math.max(lefts[0]!.y, rights[0]!.y), Math.min(lefts.at(-1)!.y, rights.at(-1)!.y)]
    const size = lines[0]!.size
    if (bottom < top + size * 0.5) return false
    const isWide = span.to - span.from >= size * certain
    const isMany = lefts.length >= 4 && rights.length >= 4
    const most = Math.max(shareAt(rights.map((piece) => piece.x)), shareAt(rights.map((piece) => piece.right)))
    return (isWide && (isMany || most >= 0.6)) || (rights.length >= 3 && most >= 0.6)
  })
}

/** The share of the places that lie at the commonest one. */
function shareAt(places: readonly number[]): number {
  const sorted = places.toSorted((a, b) => a - b)
  let most = 0
  let from = 0
  for (let to = 0; to < sorted.length; to++) {
    while (sorted[to]! - sorted[from]! > samePlace) from++
    most = Math.max(most, to - from + 1)
  }
  return most / sorted.length
}

const samePlace = 2

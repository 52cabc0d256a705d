import type { Block } from '../../kit/document/block.ts'
import type { Piece } from './proposal.ts'

/** A stretch of a block's text, with the piece of the proposal that it is the passage of. */
export interface Segment {
  readonly text: string
  readonly piece?: Piece
}

/** The text of a block cut at its pieces. Where two overlap the one that begins first stands, and of those the longest. */
export function segmentsOf(block: Block, pieces: readonly Piece[]): readonly Segment[] {
  const here = pieces
    .filter((piece) => piece.passage.place.block === block.place.block)
    .toSorted((one, other) => one.passage.from - other.passage.from || other.passage.to - one.passage.to)
  const segments: Segment[] = []
  let at = 0
  for (const piece of here) {
    const { from, to } = piece.passage
    if (from < at) continue
    if (from > at) segments.push({ text: block.text.slice(at, from) })
    segments.push({ text: block.text.slice(from, to), piece })
    at = to
  }
  if (at < block.text.length) segments.push({ text: block.text.slice(at) })
  return segments
}

/**
 * The segments of one cell of a table. A passage may reach over more cells: only the first stretch of it bears the piece, so that there is
 * one place to go to.
 */
export function cutOut(segments: readonly Segment[], from: number, to: number): readonly Segment[] {
  let at = 0
  return segments.flatMap(({ text, piece }) => {
    const start = at
    at += text.length
    const [left, right] = [Math.max(from, start), Math.min(to, at)]
    if (left >= right) return []
    const cut = text.slice(left - start, right - start)
    return [left === start && piece ? { text: cut, piece } : { text: cut }]
  })
}

/** Blocks with the items of one list together: what a page shows as a list. */
export function runsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block)
    else runs.push([block])
  }
  return runs
}

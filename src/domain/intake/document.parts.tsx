import type { Block } from '../../kit/document/block.ts'
import { sayLeftOut } from '../../kit/document/left-out.texts.ts'
import type { LeftOut } from '../../kit/document/left-out.ts'
import { Say } from '../../kit/ui/mark.tsx'
import { DocumentTable, rowsOf } from './document-table.parts.tsx'
import type { Piece, Proposal } from './proposal.ts'
import { cutOut, runsOf, type Segment, segmentsOf } from './segments.ts'

/** What the reader did not take from the file, with how often: nobody has to guess what is missing. */
export function LeftOutOfDocument({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null
  return (
    <ul class="after" aria-label="Niet gelezen uit het bestand">
      {leftOut.map((left) => (
        <li>{sayLeftOut(left)}</li>
      ))}
    </ul>
  )
}

interface DocumentTextProps {
  readonly blocks: readonly Block[]
  readonly now: Proposal
  /** The piece that the page is opened at. */
  readonly chosen?: string | undefined
}

/**
 * The document, with what was read in it marked: a question, an unread piece, or what became a part of the proposal. Each leads to its place
 * in the proposal.
 */
export function DocumentText({ blocks, now, chosen }: DocumentTextProps) {
  const numbers = new Map(now.questions.map((question, i) => [question.node, i + 1]))
  const piecesIn = groupByBlock(now.pieces)
  const marked = (segments: readonly Segment[]) =>
    segments.map(({ text, piece }) =>
      piece ? <Marked piece={piece} number={numbers.get(piece.id)} chosen={chosen === piece.id} text={text} /> : text,
    )
  const inner = (block: Block) => marked(segmentsOf(block, piecesIn.get(block.place.block) ?? []))
  const innerOfCell = (block: Block) => {
    const segments = segmentsOf(block, piecesIn.get(block.place.block) ?? [])
    return (from: number, to: number) => marked(cutOut(segments, from, to))
  }
  let tables = 0
  return (
    <>
      {runsOf(blocks).map((run) => {
        const [first] = run
        if (first?.kind === 'heading') return first.depth > 2 ? <h4>{inner(first)}</h4> : <h3>{inner(first)}</h3>
        if (first?.kind === 'item')
          return (
            <ul>
              {run.map((block) => (
                <li>{inner(block)}</li>
              ))}
            </ul>
          )
        const rows = rowsOf(first)
        if (first && rows) {
          tables += 1
          return <DocumentTable rows={rows} heads={first.heads ?? 0} number={tables} inner={innerOfCell(first)} />
        }
        if (first?.kind === 'footnote') return <p class="footnote">{inner(first)}</p>
        return first && <p>{inner(first)}</p>
      })}
    </>
  )
}

function groupByBlock(pieces: readonly Piece[]): ReadonlyMap<number, readonly Piece[]> {
  const groups = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const { block } = piece.passage.place
    const group = groups.get(block)
    if (group) group.push(piece)
    else groups.set(block, [piece])
  }
  return groups
}

interface MarkedProps {
  readonly piece: Piece
  readonly number: number | undefined
  readonly chosen: boolean
  readonly text: string
}

/**
 * A passage is a link to what became of it. What became of nothing is a thousand sentences: those would only be stops on the way of a keyboard,
 * and each is taken in from the list.
 */
function Marked({ piece, number, chosen, text }: MarkedProps) {
  const { id, state, into } = piece
  const here = chosen ? 'here' : undefined
  const is = state === 'unread' ? 'unread' : 'left-out'
  if (state === 'unread' || state === 'out')
    return (
      <span id={`bron-${id}`} class={[is, here].filter(Boolean).join(' ')}>
        {text}
      </span>
    )
  const link = (
    <a id={`bron-${id}`} class={here} href={`#${into ?? id}`}>
      {text}
    </a>
  )
  if (!number) return link
  return (
    <mark>
      {link}
      <sup>
        <Say>vraag </Say>
        {number}
      </sup>
    </mark>
  )
}

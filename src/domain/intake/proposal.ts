import type { Level } from '../plan/grammar.ts'
import { known } from './known.ts'
import { byPlace } from './passage.ts'
import type {
  Mention,
  NodeKind,
  Passage,
  Question,
  Recognised,
  RecognisedLink,
  RecognisedNode,
  Rule,
  ToldAct,
  Unread,
} from './recognised.ts'

/**
 * A piece of a document in its proposal: a node, another mention of one, a piece that was left out or that was never understood.
 * Pieces are never added or thrown away, only given another state: so nothing can be lost, whatever one does.
 */
export interface Piece extends PieceState {
  readonly id: string
  readonly passage: Passage
  readonly rule?: Rule
  readonly lead?: string
  readonly period?: string
  readonly reason?: string
  readonly whose?: string
  readonly told?: ToldAct
}

/** What a person may change about a piece. */
export interface PieceState {
  /** `merged` is a mention of the node `into`. */
  readonly state: 'in' | 'merged' | 'out' | 'unread'
  readonly kind: NodeKind | null
  readonly level: Level | null
  readonly title: string
  readonly parent: string | null
  readonly into: string | null
}

export interface AskedQuestion extends Question {
  readonly state: 'asked' | 'left-open' | 'answered'
  readonly answer: string | null
}

export interface Proposal {
  /** In the order of the document. */
  readonly pieces: readonly Piece[]
  readonly links: readonly RecognisedLink[]
  readonly questions: readonly AskedQuestion[]
}

export function proposalOf({ nodes, links, unread, questions }: Recognised): Proposal {
  const pieces = [...nodes.map(pieceOfNode), ...nodes.flatMap(piecesOfMentions), ...unread.map(pieceOfUnread)]
  return {
    pieces: pieces.toSorted((one, other) => byPlace(one.passage, other.passage)),
    links,
    questions: questions.map((question) => ({ ...question, state: 'asked', answer: null })),
  }
}

/** The nodes as they stand now, each with its mentions: what confirming writes and what the page shows. */
export function nodesOf({ pieces }: Proposal): readonly RecognisedNode[] {
  const mentions = new Map<string, Mention[]>()
  for (const piece of pieces) {
    if (piece.state === 'in') mentions.set(piece.id, mentions.get(piece.id) ?? [])
    if (piece.state === 'merged') mentions.set(piece.into!, [...(mentions.get(piece.into!) ?? []), mentionOf(piece)])
  }
  return pieces.filter((piece) => piece.state === 'in').map((piece) => nodeOf(piece, mentions.get(piece.id)!))
}

/** The links between nodes that are still there; of a merged node they go to what it was merged into. */
export function linksOf({ pieces, links }: Proposal): readonly RecognisedLink[] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const endOf = (id: string) => byId.get(byId.get(id)?.into ?? id)
  return links.flatMap((link) => {
    const [from, to] = [endOf(link.from), endOf(link.to)]
    const isThere = from?.state === 'in' && to?.state === 'in' && from !== to
    // A trend or priority that a person made something else of, is a reason no more.
    const isKept = link.kind !== 'because' || (from?.kind === 'priority' && to?.kind === 'trend')
    return isThere && isKept ? [{ ...link, from: from.id, to: to.id }] : []
  })
}

export function unreadOf({ pieces }: Proposal): readonly Unread[] {
  return pieces.filter((piece) => piece.state === 'unread')
}

/** What a person left out; each can be taken in again. */
export function leftOutOf({ pieces }: Proposal): readonly Piece[] {
  return pieces.filter((piece) => piece.state === 'out')
}

/** Questions without an answer whose node is still there: what confirming leaves as open points. */
export function openQuestionsOf({ pieces, questions }: Proposal): readonly AskedQuestion[] {
  const states = new Map(pieces.map((piece) => [piece.id, piece.state]))
  return questions.filter((question) => question.state !== 'answered' && states.get(question.node) === 'in')
}

/** The number, from 1, of the question that one comes to after this one: the next that nobody answered, or else the first. */
export function nextAsked({ questions }: Proposal, after: AskedQuestion): number | undefined {
  const isOpen = (question: AskedQuestion) => question.state === 'asked' && question.id !== after.id
  const at = questions.findIndex((question, i) => i > questions.indexOf(after) && isOpen(question))
  const next = at < 0 ? questions.findIndex(isOpen) : at
  return next < 0 ? undefined : next + 1
}

function pieceOfNode({ mentions: _, ...node }: RecognisedNode): Piece {
  return { ...node, state: 'in', into: null }
}

function piecesOfMentions({ id: into, kind, mentions }: RecognisedNode): readonly Piece[] {
  return mentions.map(({ wording, ...mention }) => ({ ...mention, title: wording, kind, state: 'merged', into }))
}

function pieceOfUnread({ id, passage }: Unread): Piece {
  return { id, passage, state: 'unread', kind: null, level: null, title: '', parent: null, into: null }
}

function nodeOf(piece: Piece, mentions: readonly Mention[]): RecognisedNode {
  const { state: _, into: __, kind, level, rule, ...rest } = piece
  // A piece that is in has a kind and a level: `decideEdit` sees to it, and the properties of its test.
  return { ...rest, kind: kind!, level: level!, rule: rule ?? 'taken-in-by-hand', mentions }
}

function mentionOf(piece: Piece): Mention {
  const { id, title: wording, passage, parent, lead, period, rule } = piece
  return {
    id,
    wording,
    passage,
    level: piece.level!,
    parent,
    rule: rule ?? 'taken-in-by-hand',
    ...known({ lead, period }),
  }
}

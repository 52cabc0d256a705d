import { isRefusal, type Refusal, refuse } from '../../kit/base/refusal.ts'
import { mayStandUnder } from './containment.ts'
import { isWithin } from './passage.ts'
import type { Piece, PieceState, Proposal } from './proposal.ts'
import type { Edit, NodeKind } from './recognised.ts'
import { wordingOf } from './wording.ts'

/** One field of one piece or question, from what it was to what it becomes. */
export interface Step {
  readonly on: string
  readonly field: keyof PieceState | 'answer'
  readonly from: string | null
  readonly to: string | null
}

/** What an edit does to a proposal, complete: enough to do it, to undo it, and to see that somebody else was first. */
export interface ProposalChange {
  readonly edit: Edit['edit']
  readonly steps: readonly Step[]
}

export type EditRefusalCode =
  | 'intake.piece-unknown'
  | 'intake.piece-not-in'
  | 'intake.piece-is-in'
  | 'intake.title-not-in-passage'
  | 'intake.may-not-stand-under'
  | 'intake.would-be-circle'
  | 'intake.merge-of-kinds'
  | 'intake.split-needs-parent'
  | 'intake.kind-needed'
  | 'intake.nothing-changes'
  | 'intake.question-unknown'
  | 'intake.question-answered'
  | 'intake.answer-unknown'
  | 'intake.changed-meanwhile'
export type EditRefusal = Refusal<EditRefusalCode>

/** What an edit would change in a proposal, or why it may not be. */
export function decideEdit(proposal: Proposal, edit: Edit): ProposalChange | EditRefusal {
  const after = edited(proposal, edit)
  if (isRefusal(after)) return after
  const steps = stepsBetween(proposal, after)
  return steps.length === 0 ? refuse('intake.nothing-changes') : { edit: edit.edit, steps }
}

/** A proposal with a change made; a refusal when what the change was decided on is not there any more. */
export function applyChange(proposal: Proposal, { steps }: ProposalChange): Proposal | EditRefusal {
  const pieces = new Map(proposal.pieces.map((piece) => [piece.id, piece]))
  const questions = new Map(proposal.questions.map((question) => [question.id, question]))
  const stands = ({ on, field }: Step) => {
    const piece = field === 'answer' ? undefined : pieces.get(on)?.[field]
    return piece ?? (field === 'answer' || field === 'state' ? questions.get(on)?.[field] : undefined) ?? null
  }
  if (steps.some((step) => stands(step) !== step.from)) return refuse('intake.changed-meanwhile')

  const stepsOn = new Map<string, Step[]>()
  for (const step of steps) stepsOn.set(step.on, [...(stepsOn.get(step.on) ?? []), step])
  const withSteps = <Item extends { readonly id: string }>(item: Item): Item => {
    const own = stepsOn.get(item.id)
    return own ? { ...item, ...Object.fromEntries(own.map(({ field, to }) => [field, to])) } : item
  }
  return { ...proposal, pieces: proposal.pieces.map(withSteps), questions: proposal.questions.map(withSteps) }
}

/** The change that takes a change back. */
export function opposite({ edit, steps }: ProposalChange): ProposalChange {
  return { edit, steps: steps.map(({ on, field, from, to }) => ({ on, field, from: to, to: from })).toReversed() }
}

/** The piece that a change is about: the one that was chosen, before those that went along. */
export function pieceOfChange({ steps }: ProposalChange, { questions }: Proposal): string | undefined {
  const asked = questions.find((question) => steps.some((step) => step.on === question.id))
  return asked?.node ?? steps[0]?.on
}

const pieceFields = ['state', 'kind', 'level', 'title', 'parent', 'into'] as const
const questionFields = ['state', 'answer'] as const

function stepsBetween(before: Proposal, after: Proposal): readonly Step[] {
  const pieces = before.pieces.flatMap((piece, index) =>
    pieceFields.map((field): Step => ({ on: piece.id, field, from: piece[field], to: after.pieces[index]![field] })),
  )
  const questions = before.questions.flatMap((question, index) =>
    questionFields.map(
      (field): Step => ({ on: question.id, field, from: question[field], to: after.questions[index]![field] }),
    ),
  )
  return [...pieces, ...questions].filter((step) => step.from !== step.to)
}

function edited(proposal: Proposal, edit: Edit): Proposal | EditRefusal {
  if (edit.edit === 'answer') return answered(proposal, edit.question, edit.answer)
  if (edit.edit === 'leave-open') return leftOpen(proposal, edit.question)

  const { pieces } = proposal
  const piece = pieces.find((one) => one.id === edit.piece)
  if (!piece) return refuse('intake.piece-unknown', { piece: edit.piece })
  const after = edit.edit === 'take-in' ? takenIn(pieces, piece, edit) : editedNode(pieces, piece, edit)
  return isRefusal(after) ? after : { ...proposal, pieces: settled(after) }
}

type NodeEdit = Exclude<Edit, { readonly edit: 'answer' | 'leave-open' | 'take-in' }>
type TakeIn = Extract<Edit, { readonly edit: 'take-in' }>

function editedNode(pieces: readonly Piece[], piece: Piece, edit: NodeEdit): readonly Piece[] | EditRefusal {
  if (piece.state !== 'in') return refuse('intake.piece-not-in')
  switch (edit.edit) {
    case 'set-kind':
      return set(pieces, piece.id, { kind: edit.kind })
    case 'set-level': {
      // What stands under a node at its level goes along: the lines of a priority that turns out to be local are local too.
      const along = new Set([piece.id, ...below(pieces, piece.id)])
      return pieces.map((one) => (along.has(one.id) && one.level === piece.level ? { ...one, level: edit.level } : one))
    }
    case 'retitle': {
      const title = edit.title.replace(/\s+/g, ' ').trim()
      return isWithin(title, piece.passage.text)
        ? set(pieces, piece.id, { title })
        : refuse('intake.title-not-in-passage')
    }
    case 'move':
      return moved(pieces, piece, edit.parent)
    case 'merge':
      return merged(pieces, piece, edit.into)
    case 'split':
      return split(pieces, piece, edit.followers)
    case 'leave-out': {
      const gone = new Set([piece.id, ...below(pieces, piece.id)])
      return pieces.map((one) => (gone.has(one.id) ? { ...one, state: 'out' } : one))
    }
  }
}

function moved(pieces: readonly Piece[], piece: Piece, parent: string | null): readonly Piece[] | EditRefusal {
  if (parent === null) return set(pieces, piece.id, { parent })
  const target = pieces.find((one) => one.id === parent)
  if (!target) return refuse('intake.piece-unknown', { piece: parent })
  if (target.state !== 'in') return refuse('intake.piece-not-in')
  if (parent === piece.id || below(pieces, piece.id).has(parent)) return refuse('intake.would-be-circle')
  if (!mayStandUnder(piece.kind!, target.kind!)) return notUnder(piece.kind!, target.kind!)
  return set(pieces, piece.id, { parent })
}

function merged(pieces: readonly Piece[], piece: Piece, into: string): readonly Piece[] | EditRefusal {
  const target = pieces.find((one) => one.id === into)
  if (!target) return refuse('intake.piece-unknown', { piece: into })
  if (target.state !== 'in') return refuse('intake.piece-not-in')
  if (into === piece.id || below(pieces, piece.id).has(into)) return refuse('intake.would-be-circle')
  if (target.kind !== piece.kind) return refuse('intake.merge-of-kinds')
  return pieces.map((one) => {
    if (one.id === piece.id) return { ...one, state: 'merged', into }
    const parent = one.parent === piece.id ? into : one.parent
    return { ...one, parent, into: one.into === piece.id ? into : one.into }
  })
}

/** A bullet that turns out to be what its parent is: it comes to stand beside it, with what follows under it. */
function split(pieces: readonly Piece[], piece: Piece, followers: readonly string[]): readonly Piece[] | EditRefusal {
  const parent = pieces.find((one) => one.id === piece.parent)
  if (!parent) return refuse('intake.split-needs-parent')
  for (const id of followers) {
    const follower = pieces.find((one) => one.id === id)
    if (!follower) return refuse('intake.piece-unknown', { piece: id })
    if (follower.state !== 'in' || follower.parent !== parent.id || id === piece.id)
      return refuse('intake.piece-not-in')
    if (!mayStandUnder(follower.kind!, parent.kind!)) return notUnder(follower.kind!, parent.kind!)
  }
  const apart = set(pieces, piece.id, { kind: parent.kind, level: parent.level, parent: parent.parent })
  return apart.map((one) => (followers.includes(one.id) ? { ...one, parent: piece.id } : one))
}

function takenIn(pieces: readonly Piece[], piece: Piece, edit: TakeIn): readonly Piece[] | EditRefusal {
  if (piece.state === 'in') return refuse('intake.piece-is-in')
  const kind = edit.kind ?? piece.kind
  if (!kind) return refuse('intake.kind-needed')
  const title = edit.title ?? (piece.title || wordingOf(kind, piece.passage.text).title)
  if (!isWithin(title, piece.passage.text)) return refuse('intake.title-not-in-passage')

  const wanted = edit.parent === undefined ? (piece.parent ?? planBefore(pieces, piece)) : edit.parent
  const parent = pieces.find((one) => one.id === wanted)
  if (edit.parent && !parent) return refuse('intake.piece-unknown', { piece: edit.parent })
  if (edit.parent && parent && parent.state !== 'in') return refuse('intake.piece-not-in')
  if (edit.parent && parent && !mayStandUnder(kind, parent.kind!)) return notUnder(kind, parent.kind!)
  const level = edit.level ?? piece.level ?? parent?.level ?? 'local'
  return set(pieces, piece.id, { state: 'in', kind, level, title, parent: wanted ?? null, into: null })
}

/** The plan that the document was last speaking of. */
function planBefore(pieces: readonly Piece[], piece: Piece): string | null {
  const before = pieces.slice(0, pieces.indexOf(piece))
  return before.findLast((one) => one.state === 'in' && one.kind === 'plan')?.id ?? null
}

/** Every node stands under something that may hold it: else it climbs to the nearest above that may, or stands alone. */
function settled(pieces: readonly Piece[]): readonly Piece[] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  return pieces.map((piece) => {
    if (piece.state !== 'in') return piece
    const seen = new Set([piece.id])
    let parent = piece.parent === null ? undefined : byId.get(piece.parent)
    while (parent && !(parent.state === 'in' && mayStandUnder(piece.kind!, parent.kind!) && !seen.has(parent.id))) {
      if (seen.has(parent.id)) return { ...piece, parent: null }
      seen.add(parent.id)
      parent = parent.parent === null ? undefined : byId.get(parent.parent)
    }
    return { ...piece, parent: parent?.id ?? null }
  })
}

function answered(proposal: Proposal, id: string, answer: string): Proposal | EditRefusal {
  const question = proposal.questions.find((one) => one.id === id)
  if (!question) return refuse('intake.question-unknown')
  if (question.state === 'answered') return refuse('intake.question-answered')
  const option = question.options.find((one) => one.answer === answer)
  if (!option) return refuse('intake.answer-unknown', { answer })

  let after = proposal
  for (const edit of option.edits) {
    const next = edited(after, edit)
    if (isRefusal(next)) return next
    after = next
  }
  return {
    ...after,
    questions: after.questions.map((one) => (one.id === id ? { ...one, state: 'answered', answer } : one)),
  }
}

function leftOpen(proposal: Proposal, id: string): Proposal | EditRefusal {
  const question = proposal.questions.find((one) => one.id === id)
  if (!question) return refuse('intake.question-unknown')
  if (question.state === 'answered') return refuse('intake.question-answered')
  const questions = proposal.questions.map((one) => (one.id === id ? { ...one, state: 'left-open' as const } : one))
  return { ...proposal, questions }
}

function set(pieces: readonly Piece[], id: string, state: Partial<PieceState>): readonly Piece[] {
  return pieces.map((piece) => (piece.id === id ? { ...piece, ...state } : piece))
}

/** All nodes that stand under one, near and far. */
function below(pieces: readonly Piece[], id: string): ReadonlySet<string> {
  const under = new Map<string | null, string[]>()
  for (const { id: child, state, parent } of pieces) {
    if (state === 'in') under.set(parent, [...(under.get(parent) ?? []), child])
  }
  const found = new Set<string>()
  const open = [id]
  for (let above = open.pop(); above !== undefined; above = open.pop()) {
    for (const child of under.get(above) ?? []) {
      if (!found.has(child)) open.push(child)
      found.add(child)
    }
  }
  return found
}

function notUnder(kind: NodeKind, parent: NodeKind): EditRefusal {
  return refuse('intake.may-not-stand-under', { kind, parent })
}

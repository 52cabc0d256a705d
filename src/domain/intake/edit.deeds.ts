import type { z } from 'zod'
import { deed, head, type Prepared, type Subject, type Tx } from '../deed/deed.ts'
import type { Says } from '../deed/says.ts'
import {
  answerInput,
  editExamples,
  leaveOpenInput,
  leaveOutInput,
  mergeInput,
  moveInput,
  retitleInput,
  setKindInput,
  setLevelInput,
  splitInput,
  takeInInput,
  undoInput,
} from './edit.schema.ts'
import { editSays } from './edit.texts.ts'
import { type EditFacts, editProposal, proposalNow, undoChange, versionOf } from './edit.ts'
import { mayTakeIn } from './intake.access.ts'
import { readProposal } from './proposal.store.ts'
import { nodesOf, type Piece } from './proposal.ts'
import { kindNames } from './recognised.texts.ts'
import type { Edit } from './recognised.ts'

/** Each change to a proposal is a small deed: what comes in, as one edit. */
function editDeed<S extends z.ZodObject>(declared: {
  readonly name: string
  readonly route: `POST /${string}`
  readonly says: Says
  readonly input: S
  readonly toEdit: (input: z.output<S>) => Edit
  /** It gives a field of the piece another value: of two people at once the second sees both. */
  readonly keeps?: true
  readonly example: { readonly as: string; readonly input: z.input<S> }
}) {
  const { toEdit, keeps: _keeps, ...words } = declared
  return deed({
    ...words,
    subject: (input) => lockOf(input),
    load: (tx, input) => readFacts(tx, input),
    may: mayTakeIn,
    ...(declared.keeps && { stands: standsIn }),
    decide: (facts, input) => editProposal(facts, toEdit(input), readIn(input)),
    prepare: async (tx, given) => {
      const found = await prepared(tx, given)
      return found && { ...found, shown: Object.keys(declared.input.shape).filter((name) => !unseen.includes(name)) }
    },
  })
}

/** A piece or a question is chosen on the page of the proposal: its serial number says nothing to people. */
const unseen = ['proposal', 'piece', 'question', 'read']

const proposalIn = (input: unknown) => String((input as { readonly proposal?: unknown }).proposal ?? '')
const readIn = (input: unknown) => (input as { readonly read?: number }).read

/** How the piece stands that is changed. */
function standsIn({ proposal, edits }: EditFacts, input: unknown) {
  const { piece: id } = input as { readonly piece: string }
  const piece = proposal.pieces.find((one) => one.id === id)
  return { n: versionOf(edits, id), values: piece ? valuesOf(piece) : {} }
}

const valuesOf = ({ kind, level, title, parent }: Piece) => ({ kind, level, title, ...(parent && { parent }) })

const lockOf = (input: unknown): readonly Subject[] => [head(proposalIn(input))]

async function readFacts(tx: Tx, input: unknown): Promise<EditFacts | undefined> {
  const row = await readProposal(tx, proposalIn(input))
  return (
    row && {
      id: row.id,
      body: row.body,
      how: row.how,
      edits: row.edits,
      proposal: proposalNow(row.recognised, row.edits),
    }
  )
}

async function prepared(tx: Tx, given: unknown): Promise<Prepared | undefined> {
  const facts = await readFacts(tx, given)
  if (!facts) return undefined
  const { piece: id } = given as { readonly piece?: string }
  const piece = facts.proposal.pieces.find((one) => one.id === id)
  const others = nodesOf(facts.proposal)
    .filter((node) => node.id !== id)
    .map((node) => ({ value: node.id, name: `${kindNames[node.kind]}: ${node.title}` }))
  return {
    ...(piece && { about: piece.passage.text }),
    values: piece ? { ...valuesOf(piece), read: versionOf(facts.edits, piece.id) } : {},
    options: { parent: others, into: others, followers: others },
  }
}

export const setKindDeed = editDeed({
  name: 'intake.set-kind',
  route: 'POST /voorstellen/:proposal/stukken/:piece/soort',
  says: editSays.setKind,
  keeps: true,
  input: setKindInput,
  toEdit: ({ piece, kind }) => ({ edit: 'set-kind', piece, kind }),
  example: editExamples.setKind,
})

export const setLevelDeed = editDeed({
  name: 'intake.set-level',
  route: 'POST /voorstellen/:proposal/stukken/:piece/niveau',
  says: editSays.setLevel,
  keeps: true,
  input: setLevelInput,
  toEdit: ({ piece, level }) => ({ edit: 'set-level', piece, level }),
  example: editExamples.setLevel,
})

export const retitleDeed = editDeed({
  name: 'intake.retitle',
  route: 'POST /voorstellen/:proposal/stukken/:piece/titel',
  says: editSays.retitle,
  keeps: true,
  input: retitleInput,
  toEdit: ({ piece, title }) => ({ edit: 'retitle', piece, title }),
  example: editExamples.retitle,
})

export const moveDeed = editDeed({
  name: 'intake.move',
  route: 'POST /voorstellen/:proposal/stukken/:piece/plaats',
  says: editSays.move,
  keeps: true,
  input: moveInput,
  toEdit: ({ piece, parent = null }) => ({ edit: 'move', piece, parent }),
  example: editExamples.move,
})

export const mergeDeed = editDeed({
  name: 'intake.merge',
  route: 'POST /voorstellen/:proposal/stukken/:piece/samenvoegen',
  says: editSays.merge,
  input: mergeInput,
  toEdit: ({ piece, into }) => ({ edit: 'merge', piece, into }),
  example: editExamples.merge,
})

export const splitDeed = editDeed({
  name: 'intake.split',
  route: 'POST /voorstellen/:proposal/stukken/:piece/losmaken',
  says: editSays.split,
  input: splitInput,
  toEdit: ({ piece, followers }) => ({ edit: 'split', piece, followers }),
  example: editExamples.split,
})

export const leaveOutDeed = editDeed({
  name: 'intake.leave-out',
  route: 'POST /voorstellen/:proposal/stukken/:piece/weglaten',
  says: editSays.leaveOut,
  input: leaveOutInput,
  toEdit: ({ piece }) => ({ edit: 'leave-out', piece }),
  example: editExamples.leaveOut,
})

export const takeInDeed = editDeed({
  name: 'intake.take-in',
  route: 'POST /voorstellen/:proposal/stukken/:piece/opnemen',
  says: editSays.takeIn,
  input: takeInInput,
  toEdit: ({ piece, kind, level, title, parent }) => ({
    edit: 'take-in',
    piece,
    ...(kind && { kind }),
    ...(level && { level }),
    ...(title && { title }),
    ...(parent && { parent }),
  }),
  example: editExamples.takeIn,
})

export const answerDeed = editDeed({
  name: 'intake.answer',
  route: 'POST /voorstellen/:proposal/vragen/:question/antwoord',
  says: editSays.answer,
  input: answerInput,
  toEdit: ({ question, option }) => ({ edit: 'answer', question, answer: option }),
  example: editExamples.answer,
})

export const leaveOpenDeed = editDeed({
  name: 'intake.leave-open',
  route: 'POST /voorstellen/:proposal/vragen/:question/openlaten',
  says: editSays.leaveOpen,
  input: leaveOpenInput,
  toEdit: ({ question }) => ({ edit: 'leave-open', question }),
  example: editExamples.leaveOpen,
})

export const undoDeed = deed({
  name: 'intake.undo',
  route: 'POST /voorstellen/:proposal/ongedaan',
  says: editSays.undo,
  input: undoInput,
  subject: ({ proposal }) => [head(proposal)],
  load: readFacts,
  may: mayTakeIn,
  decide: undoChange,
  example: editExamples.undo,
})

export const editDeeds = [
  setKindDeed,
  setLevelDeed,
  retitleDeed,
  moveDeed,
  mergeDeed,
  splitDeed,
  leaveOutDeed,
  takeInDeed,
  answerDeed,
  leaveOpenDeed,
  undoDeed,
] as const

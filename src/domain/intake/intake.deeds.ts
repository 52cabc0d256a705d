import type { z } from 'zod'
import { isRefusal, type Refusal, refuse } from '../../kit/base/refusal.ts'
import { documentRefusals } from '../../kit/document/document.texts.ts'
import { readApart } from '../../kit/document/read-apart.ts'
import type { DocumentRefusalCode } from '../../kit/document/read-document.ts'
import { listBodiesView, organsOfBodiesView } from '../body/body.deeds.ts'
import type { BodyInTree } from '../body/body-tree.ts'
import { type Before, deed, head, type Subject, type Tx, view } from '../deed/deed.ts'
import type { Gap } from '../deed/gap.ts'
import { remembers, room } from '../deed/house.ts'
import { comparisonOf, printOf } from './comparison.deeds.ts'
import { passedOverBy, proposedBy } from './comparison.ts'
import { intakeRefusals, intakeSays, intakeTells, sayOpenQuestion } from './confirm.texts.ts'
import { confirmProposal, type ProposalConfirmed, type QuestionLeftOpen } from './confirm.ts'
import { destroyOldTask, dropDeed } from './drop.deeds.ts'
import { editDeeds } from './edit.deeds.ts'
import { editWords } from './edit.schema.ts'
import { sayChange, undoRefusals } from './edit.texts.ts'
import { type ProposalEdited, proposalNow, standing, versionsOf } from './edit.ts'
import { pieceOfChange } from './edit-proposal.ts'
import { maySettle, mayTakeIn } from './intake.access.ts'
import {
  bodyExample,
  bodyId,
  confirmExample,
  confirmInput,
  intakeWords,
  proposalExample,
  proposalId,
  readDocumentExample,
  readDocumentInput,
  settleExample,
  settleInput,
} from './intake.schema.ts'
import { listDeeds, showListView } from './list.deeds.ts'
import { listWords } from './list.schema.ts'
import { plansOfLists, saveChoices, saveLists } from './list.store.ts'
import { listRefusals, listTells } from './list.texts.ts'
import type { ListRead, RowChosen } from './list.ts'
import { notEarlier } from './new-version.ts'
import { type QuestionSettled, settleQuestion } from './open-question.ts'
import { progressOf } from './progress-made.ts'
import {
  readAbout,
  readProposal,
  readProposals,
  readToldEdits,
  readUnfinished,
  saveEdits,
  saveEnds,
  saveRead,
} from './proposal.store.ts'
import { editRefusals } from './proposal.texts.ts'
import { linksOf, nodesOf, openQuestionsOf } from './proposal.ts'
import { proposalAnswer, proposalsAnswer, unfinishedAnswer } from './proposal-answer.schema.ts'
import { headsOfQuestions, readOpenQuestions, readQuestion, saveQuestions } from './question.store.ts'
import { type ProposalDropped, type ProposalRead, startProposal } from './reading.ts'
import type { Recognised } from './recognised.ts'
import { plansOfEarlier, readConfirmed, withPassages } from './written.store.ts'

export const readDocumentDeed = deed({
  name: 'intake.read-document',
  route: 'POST /voorstellen',
  says: intakeSays.read,
  input: readDocumentInput,
  subject: ({ body }) => [head(body)],
  before: readGiven,
  load: async (tx, { body }, read: ReadBefore = refuse('document.empty')) => ({
    body,
    read,
    before: tx.actor.bodies.includes(body) ? await withPassages(tx, await readConfirmed(tx, body)) : [],
  }),
  may: mayTakeIn,
  decide: startProposal,
  prepare: async (tx, { body }) => {
    if (!body) return undefined
    const before = tx.actor.bodies.includes(body) ? await readConfirmed(tx, body) : []
    const earlier = [
      { value: notEarlier, name: 'Geen: een ander document' },
      ...before.map(({ id, name }) => ({ value: id, name })),
    ]
    return { values: { body }, shown: ['name', 'file', 'text', 'earlier'], options: { earlier } }
  },
  example: readDocumentExample,
})

/** The document, read and recognised apart from the server. What stands in it passes the gate as what was typed does. */
async function readGiven({
  file,
  text = '',
  fileName = '',
  format,
}: z.output<typeof readDocumentInput>): Promise<Before<ReadBefore>> {
  const type = format === 'html' ? 'text/html' : format === 'markdown' ? 'text/markdown' : ''
  const bytes = file === undefined ? Buffer.from(text) : Buffer.from(file, 'base64')
  const read = await readApart<Recognised>({ name: fileName, bytes, ...(type && { type }) }, recogniser)
  if (isRefusal(read)) return { found: read as Refusal<DocumentRefusalCode>, texts: {} }
  const { format: kind, blocks, leftOut } = read.document
  const texts = file === undefined ? {} : { text: blocks.map((block) => block.text).join('\n') }
  return { found: { format: kind, blocks, leftOut, recognised: read.made }, texts }
}

type ReadBefore = Pick<ProposalRead, 'format' | 'blocks' | 'leftOut' | 'recognised'> | Refusal<DocumentRefusalCode>

const recogniser = { module: new URL('./recognise.ts', import.meta.url).href, name: 'recognise' }

async function factsOfProposal(tx: Tx, { proposal }: { readonly proposal: string }) {
  const row = await readProposal(tx, proposal)
  return row && { ...row, plan: row.body }
}

export const confirmDeed = deed({
  name: 'intake.confirm',
  route: 'POST /voorstellen/:proposal/bevestigen',
  says: intakeSays.confirm,
  input: confirmInput,
  subject: ({ proposal }) => [
    head(proposal),
    { kind: 'proposal', id: proposal },
    { kind: 'plans-of-earlier', id: proposal },
  ],
  load: async (tx, input) => {
    const row = await factsOfProposal(tx, input)
    if (!row) return undefined
    const bodies = flat((await tx.ask(listBodiesView, {}))?.bodies ?? [])
    const organs = (await tx.ask(organsOfBodiesView, { bodies: [...tx.actor.bodies] })) ?? []
    const now = proposalNow(row.recognised, row.edits)
    const earlier = row.earlier ? await comparisonOf(tx, row.earlier, now) : undefined
    return {
      proposal: row.id,
      body: row.body,
      name: row.name,
      how: row.how,
      nodes: nodesOf(now),
      links: linksOf(now),
      open: openQuestionsOf(now),
      bodies,
      mine: tx.actor.bodies,
      organs,
      passedOver: [...new Set(passedOverBy(now, earlier).map(printOf))],
      ...(earlier && { earlier }),
    }
  },
  may: mayTakeIn,
  decide: (facts, input, at) => (facts.how ? refuse('intake.ended') : confirmProposal(facts, input, at)),
  prepare: async (tx, given) => {
    const row = given.proposal ? await factsOfProposal(tx, { proposal: given.proposal }) : undefined
    return row && { about: row.name, values: { audience: 'draft' } }
  },
  example: confirmExample,
})

function flat(bodies: readonly BodyInTree[]): readonly BodyInTree[] {
  return bodies.flatMap((body) => [body, ...flat(body.parts)])
}

export const settleQuestionDeed = deed({
  name: 'intake.settle-question',
  route: 'POST /vragen/:openQuestion/antwoord',
  says: intakeSays.settle,
  input: settleInput,
  subject: ({ openQuestion }): readonly Subject[] => [{ kind: 'open-question', id: openQuestion }],
  load: (tx, { openQuestion }) => readQuestion(tx, openQuestion),
  may: maySettle,
  decide: settleQuestion,
  prepare: async (tx, given) => {
    const question = given.openQuestion ? await readQuestion(tx, given.openQuestion) : undefined
    return (
      question && {
        about: sayOpenQuestion(question),
        note: question.words.passages.map((one) => `‘${one}’`).join(' — '),
      }
    )
  },
  example: settleExample,
})

export const listProposalsView = view({
  name: 'intake.list-proposals',
  route: 'GET /organisaties/:body/voorstellen',
  says: intakeSays.list,
  input: bodyId,
  load: async (tx, { body }) => (tx.actor.bodies.includes(body) ? readProposals(tx, body) : undefined),
  answer: proposalsAnswer,
  example: bodyExample,
})

/** What waits for somebody to go on with it, with how far one is. */
export const unfinishedView = view({
  name: 'intake.list-unfinished',
  route: 'GET /organisaties/:body/onaffe-voorstellen',
  says: intakeSays.unfinished,
  input: bodyId,
  load: async (tx, { body }) => {
    if (!tx.actor.bodies.includes(body)) return undefined
    const rows = await readUnfinished(tx, body)
    return Promise.all(
      rows.map(async ({ recognised, edits, earlier, ...about }) => {
        const now = proposalNow(recognised, edits)
        const compared = earlier ? (await comparisonOf(tx, earlier, now)).compared : undefined
        return { ...about, ...progressOf(now, edits, about.at, compared && proposedBy(compared)) }
      }),
    )
  },
  answer: unfinishedAnswer,
  example: bodyExample,
})

export const showProposalView = view({
  name: 'intake.show-proposal',
  route: 'GET /voorstellen/:proposal',
  says: intakeSays.show,
  input: proposalId,
  load: async (tx, input) => {
    const [row, told] = await Promise.all([readProposal(tx, input.proposal), readToldEdits(tx, input.proposal)])
    if (!row) return undefined
    const { recognised, edits, blocks, leftOut, ...about } = row
    const now = proposalNow(recognised, edits)
    const history = standing(told).map(({ n, change, at, by }) => {
      const piece = pieceOfChange(change, now)
      return { n, ...(piece && { piece }), says: sayChange(change, now), at, by }
    })
    const versions = versionsOf(edits)
    const earlier = about.earlier ? await comparisonOf(tx, about.earlier, now) : undefined
    const compared = earlier && { name: earlier.name, ...earlier.compared }
    const progress = progressOf(now, edits, row.at, compared && proposedBy(compared))
    return { about, blocks, leftOut, now, versions, history, progress, ...(compared && { compared }) }
  },
  answer: proposalAnswer,
  example: proposalExample,
})

async function headsOfProposals(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await readAbout(tx, ids)).map((row) => [row.id, row.body]))
}

async function headsOfEarlier(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await Promise.all(ids.map((id) => readProposal(tx, id)))
  return plansOfEarlier(
    tx,
    rows.flatMap((row) => (row?.earlier ? [row.id] : [])),
  )
}

/** What documents left open in these plans. */
async function openQuestionGaps(tx: Tx, plans: readonly string[]): Promise<readonly Gap[]> {
  const questions = await readOpenQuestions(tx, plans)
  return questions.map(({ id, about, kind, words }) => ({
    about,
    name: `question.${kind}`,
    sentence: sayOpenQuestion({ kind, words }),
    mendWord: 'Vraag beantwoorden',
    mend: { deed: 'intake.settle-question', input: { openQuestion: id } },
  }))
}

export const intakeRoom = room({
  name: 'intake',
  title: 'Documenten overnemen',
  remembers: remembers<
    | ProposalRead
    | ProposalEdited
    | ListRead
    | RowChosen
    | ProposalConfirmed
    | ProposalDropped
    | QuestionLeftOpen
    | QuestionSettled
  >({
    ProposalRead: saveRead,
    ProposalEdited: saveEdits,
    ListRead: saveLists,
    RowChosen: saveChoices,
    ProposalConfirmed: saveEnds,
    ProposalDropped: saveEnds,
    QuestionLeftOpen: saveQuestions,
    QuestionSettled: saveQuestions,
  }),
  tells: { ...intakeTells, ...listTells },
  deeds: [readDocumentDeed, ...editDeeds, confirmDeed, ...listDeeds, dropDeed, settleQuestionDeed],
  views: [listProposalsView, unfinishedView, showProposalView, showListView],
  tasks: [destroyOldTask],
  refusals: { ...documentRefusals, ...editRefusals, ...undoRefusals, ...listRefusals, ...intakeRefusals },
  words: { ...intakeWords, ...editWords, ...listWords },
  heads: {
    proposal: headsOfProposals,
    list: plansOfLists,
    'open-question': headsOfQuestions,
    'plans-of-earlier': headsOfEarlier,
  },
  gaps: openQuestionGaps,
})

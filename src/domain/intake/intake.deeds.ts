import type { z } from 'zod'
import { addDays } from '../../kit/base/day.ts'
import { isRefusal, type Refusal, refuse } from '../../kit/base/refusal.ts'
import { documentRefusals } from '../../kit/document/document.texts.ts'
import { readApart } from '../../kit/document/read-apart.ts'
import type { DocumentRefusalCode } from '../../kit/document/read-document.ts'
import { listBodiesView, organsOfBodiesView } from '../body/body.deeds.ts'
import type { BodyInTree } from '../body/body-tree.ts'
import { cleanUpTask } from '../deed/clean-up.ts'
import { type Before, deed, head, type Subject, type Tx, view } from '../deed/deed.ts'
import type { Gap } from '../deed/gap.ts'
import { remembers, room } from '../deed/house.ts'
import { task } from '../deed/task.ts'
import type { ContentWithdrawn } from '../deed/withdrawal.ts'
import { intakeRefusals, intakeSays, intakeTells, sayOpenQuestion } from './confirm.texts.ts'
import { confirmProposal, type ProposalConfirmed, type QuestionLeftOpen } from './confirm.ts'
import { editDeeds } from './edit.deeds.ts'
import { editWords } from './edit.schema.ts'
import { undoRefusals } from './edit.texts.ts'
import { lastStanding, type ProposalEdited, proposalNow } from './edit.ts'
import { mayDestroy, maySettle, mayTakeIn } from './intake.access.ts'
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
import { type QuestionSettled, settleQuestion } from './open-question.ts'
import {
  readAbout,
  readOld,
  readProposal,
  readProposals,
  readTextOf,
  saveEdits,
  saveEnds,
  saveRead,
} from './proposal.store.ts'
import { editRefusals } from './proposal.texts.ts'
import { linksOf, nodesOf, openQuestionsOf } from './proposal.ts'
import { headsOfQuestions, readOpenQuestions, readQuestion, saveQuestions } from './question.store.ts'
import { dropProposal, type ProposalDropped, type ProposalRead, startProposal } from './reading.ts'
import type { Recognised } from './recognised.ts'

/** How long the text of a document is kept when nothing comes of it. */
const keptDays = 90

export const readDocumentDeed = deed({
  name: 'intake.read-document',
  route: 'POST /voorstellen',
  says: intakeSays.read,
  input: readDocumentInput,
  subject: ({ body }) => [head(body)],
  before: readGiven,
  load: async (_tx, { body }, read: ReadBefore = refuse('document.empty')) => ({ body, read }),
  may: mayTakeIn,
  decide: startProposal,
  prepare: async (_tx, { body }) => (body ? { values: { body }, shown: ['name', 'file', 'text'] } : undefined),
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
  subject: ({ proposal }) => [head(proposal), { kind: 'proposal', id: proposal }],
  load: async (tx, input) => {
    const row = await factsOfProposal(tx, input)
    if (!row) return undefined
    const bodies = flat((await tx.ask(listBodiesView, {}))?.bodies ?? [])
    const organs = (await tx.ask(organsOfBodiesView, { bodies: [...tx.actor.bodies] })) ?? []
    const now = proposalNow(row.recognised, row.edits)
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

async function factsOfEnding(tx: Tx, { proposal }: { readonly proposal: string }) {
  const [row] = await readAbout(tx, [proposal])
  return row && { ...row, contents: await readTextOf(tx, row.id) }
}

export const dropDeed = deed({
  name: 'intake.drop',
  route: 'POST /voorstellen/:proposal/weggooien',
  says: intakeSays.drop,
  input: proposalId,
  subject: ({ proposal }) => [head(proposal), { kind: 'proposal', id: proposal }],
  load: factsOfEnding,
  may: mayTakeIn,
  decide: (facts) => dropProposal(facts, 'dropped'),
  starts: cleanUp,
  prepare: async (tx, given) => {
    const [row] = given.proposal ? await readAbout(tx, [given.proposal]) : []
    return row && { about: row.name }
  },
  example: proposalExample,
})

/** No door leads here: the queue destroys what nobody finished. */
export const destroyDeed = deed({
  name: 'intake.destroy',
  route: 'POST /voorstellen/:proposal/vernietigen',
  says: intakeSays.destroy,
  input: proposalId,
  subject: ({ proposal }) => [head(proposal), { kind: 'proposal', id: proposal }],
  load: factsOfEnding,
  may: mayDestroy,
  decide: (facts) => dropProposal(facts, 'destroyed'),
  starts: cleanUp,
  example: { ...proposalExample, as: 'system' },
})

/** What was emptied still stands in dead rows, until the owner cleans up. */
function cleanUp(events: readonly (ProposalDropped | ContentWithdrawn)[]) {
  const contents = events.flatMap((event) => (event.type === 'ContentWithdrawn' ? [event.of] : []))
  return contents.length > 0 ? [{ task: cleanUpTask, input: { contents: contents.join(' ') } }] : []
}

export const oldProposalsView = view({
  name: 'intake.old',
  route: 'GET /organisaties/:body/oude-voorstellen',
  says: intakeSays.old,
  input: bodyId,
  load: async (tx, { body }) => readOld(tx, body, new Date(`${addDays(tx.today, -keptDays)}T00:00:00Z`)),
  example: bodyExample,
})

/** Every night: the text of documents from which nothing came, or nothing more is needed, is destroyed. */
export const destroyOldTask = task({
  name: 'intake.destroy-old',
  title: 'Oude voorstellen vernietigen',
  every: '15 3 * * *',
  run: async (hand, { body = '' }) => {
    for (const proposal of (await hand.ask(oldProposalsView, { body })) ?? [])
      await hand.do(proposal, destroyDeed, { proposal })
  },
})

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
  example: bodyExample,
})

export const showProposalView = view({
  name: 'intake.show-proposal',
  route: 'GET /voorstellen/:proposal',
  says: intakeSays.show,
  input: proposalId,
  load: async (tx, input) => {
    const row = await factsOfProposal(tx, input)
    if (!row) return undefined
    const { recognised, edits, blocks, leftOut, plan: _plan, ...about } = row
    return { about, blocks, leftOut, now: proposalNow(recognised, edits), mayUndo: lastStanding(edits) !== undefined }
  },
  example: proposalExample,
})

async function headsOfProposals(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await readAbout(tx, ids)).map((row) => [row.id, row.body]))
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
  views: [listProposalsView, showProposalView, showListView],
  tasks: [destroyOldTask],
  refusals: { ...documentRefusals, ...editRefusals, ...undoRefusals, ...listRefusals, ...intakeRefusals },
  words: { ...intakeWords, ...editWords, ...listWords },
  heads: { proposal: headsOfProposals, list: plansOfLists, 'open-question': headsOfQuestions },
  gaps: openQuestionGaps,
})

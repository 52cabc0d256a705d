import { showProposalView } from '../../domain/intake/intake.deeds.ts'
import { type AskedQuestion, leftOutOf, nodesOf, type Proposal, unreadOf } from '../../domain/intake/proposal.ts'
import { kindNames, sayAnswer, sayQuestion, sayWhy } from '../../domain/intake/recognised.texts.ts'
import { levelNames } from '../../domain/plan/plan.texts.ts'
import { writeDocx } from '../../kit/document/write-docx.ts'
import type { WrittenPart } from '../../kit/document/written-document.ts'
import { bodiesOf } from '../desk/bodies.ts'
import { sayMoment } from '../desk/moment.ts'
import { restOfPassage } from '../desk/rest-of-passage.ts'
import { exportOf } from './export.ts'
import { tableOf } from './known-columns.ts'

/** A proposal as a Word file, to go through it with others: the questions, all parts with their passage, and what was not taken. */
export const proposalWord = exportOf('/voorstellen/:proposal', 'word', async (visit, { proposal }) => {
  const [shown, bodies] = await Promise.all([visit.tx.ask(showProposalView, { proposal }), bodiesOf(visit)])
  if (!shown) return undefined
  const { about, now } = shown
  const title = `Voorstel uit ${about.name}`
  const parts: readonly WrittenPart[] = [
    { part: 'title', text: title },
    {
      part: 'facts',
      rows: [
        ['Organisatie', bodies.name(about.body)],
        ['Gelezen op', sayMoment(about.at)],
        ['Status', about.how === 'confirmed' ? 'bevestigd: dit staat in de plannen' : 'nog niet bevestigd'],
      ],
    },
    ...questions(now),
    ...nodes(now),
    ...notTaken(now),
  ]
  return { name: title, bytes: await writeDocx({ title, parts }) }
})

const heading = (text: string): WrittenPart => ({ part: 'heading', depth: 1, text })

function questions({ questions: asked }: Proposal): readonly WrittenPart[] {
  if (asked.length === 0) return []
  const table = tableOf(asked, [
    { head: 'Vraag', width: 4, says: sayQuestion },
    { head: 'Waarom', width: 5, says: sayWhy },
    { head: 'Antwoord', width: 4, says: answerTo },
  ])
  return [heading('Vragen'), table]
}

function answerTo(question: AskedQuestion): string {
  if (question.state === 'asked') return 'nog geen'
  return question.answer === null ? 'blijft open' : sayAnswer(question, question.answer)
}

function nodes(now: Proposal): readonly WrittenPart[] {
  const all = nodesOf(now)
  const titles = new Map(all.map((node) => [node.id, node.title]))
  const table = tableOf(all, [
    { head: 'Soort', width: 4, says: ({ kind }) => kindNames[kind] },
    { head: 'Onderdeel', width: 7, says: ({ title }) => title },
    { head: 'Niveau', width: 3, says: ({ level }) => levelNames[level] },
    { head: 'Staat onder', width: 5, says: ({ parent }) => titles.get(parent ?? '') },
    { head: 'Trekker', width: 3, says: ({ lead }) => lead },
    { head: 'Periode', width: 3, says: ({ period }) => period },
    {
      head: 'Passage, waar die meer zegt',
      width: 9,
      says: ({ passage, title }) => restOfPassage(passage.text, title) && passage.text,
    },
  ])
  return [heading('Alle onderdelen'), table]
}

function notTaken(now: Proposal): readonly WrittenPart[] {
  const rest = [
    ...leftOutOf(now).map(({ passage }) => ['weggelaten', passage.text] as const),
    ...unreadOf(now).map(({ passage }) => ['niet ingedeeld', passage.text] as const),
  ]
  if (rest.length === 0) return []
  const table = tableOf(rest, [
    { head: 'Wat ermee is', width: 1, says: ([what]) => what },
    { head: 'Passage', width: 5, says: ([, text]) => text },
  ])
  return [heading('Niet overgenomen'), table]
}

import type { AlteredPlan, Compared } from '../../domain/intake/comparison.ts'
import { showProposalView } from '../../domain/intake/intake.deeds.ts'
import { type AskedQuestion, leftOutOf, nodesOf, type Proposal, unreadOf } from '../../domain/intake/proposal.ts'
import { kindNames, sayAnswer, sayQuestion, sayWhy } from '../../domain/intake/recognised.texts.ts'
import type { RecognisedNode } from '../../domain/intake/recognised.ts'
import { sayPeriod } from '../../domain/plan/period.ts'
import { levelNames } from '../../domain/plan/plan.texts.ts'
import { bodiesOf } from '../desk/bodies.ts'
import { sayMoment } from '../desk/moment.ts'
import { restOfPassage } from '../desk/rest-of-passage.ts'
import { type ReadTable, readExports, readTable } from './read-out.ts'

/** A proposal to go through with others: the questions, what a new version changes, all parts with their passage, and what was not taken. */
export const proposalOut = readExports('/voorstellen/:proposal', async (visit, { proposal }) => {
  const [shown, bodies] = await Promise.all([visit.tx.ask(showProposalView, { proposal }), bodiesOf(visit)])
  if (!shown) return undefined
  const { about, now, compared } = shown
  return {
    title: `Voorstel uit ${about.name}`,
    facts: [
      ['Organisatie', bodies.name(about.body)],
      ['Gelezen op', sayMoment(about.at)],
      ['Status', about.how === 'confirmed' ? 'bevestigd: dit staat in de plannen' : 'nog niet bevestigd'],
    ],
    says: ['Dit is om te lezen. Wijzigen en bevestigen doet u op de pagina van het voorstel.'],
    tables: [
      ...questions(now),
      ...(compared && about.how === null ? changes(compared, nodesOf(now)) : []),
      ...nodes(now),
      ...notTaken(now),
    ],
  }
})

function questions({ questions: asked }: Proposal): readonly ReadTable[] {
  return readTable('Vragen', asked, [
    { head: 'Vraag', width: 4, says: sayQuestion },
    { head: 'Waarom', width: 5, says: sayWhy },
    { head: 'Antwoord', width: 4, says: answerTo },
  ])
}

function answerTo(question: AskedQuestion): string {
  if (question.state === 'asked') return 'nog geen'
  return question.answer === null ? 'blijft open' : sayAnswer(question, question.answer)
}

/** Of a new version of a document: what it says otherwise than the plan, and what it says no more. */
function changes({ plans, altered, gone }: Compared, all: readonly RecognisedNode[]): readonly ReadTable[] {
  const titles = new Map(all.map(({ id, title }) => [id, title]))
  const sayPlan = ({ title, ...period }: AlteredPlan['stands']) => `${title} (${sayPeriod(period)})`
  const rows = [
    ...plans.map(({ stands, becomes, touched }) => ({
      ...{ stands: sayPlan(stands), says: sayPlan(becomes) },
      does: sayFate(touched),
    })),
    ...altered.map(({ piece, stands, touched }) => ({
      ...{ stands, says: titles.get(piece) },
      does: sayFate(touched),
    })),
    ...gone.map(({ title }) => ({ stands: title, says: 'niet meer genoemd', does: 'blijft staan' })),
  ]
  return readTable('Anders dan in het plan', rows, [
    { head: 'In het plan', width: 5, says: ({ stands }) => stands },
    { head: 'In de nieuwe versie', width: 5, says: ({ says }) => says },
    { head: 'Wat ermee gebeurt', width: 4, says: ({ does }) => does },
  ])
}

const sayFate = (touched: boolean) =>
  touched ? 'blijft staan: in het plan zelf gewijzigd' : 'wordt gewijzigd bij bevestigen'

function nodes(now: Proposal): readonly ReadTable[] {
  const all = nodesOf(now)
  const titles = new Map(all.map((node) => [node.id, node.title]))
  return readTable('Alle onderdelen', all, [
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
}

function notTaken(now: Proposal): readonly ReadTable[] {
  const rest = [
    ...leftOutOf(now).map(({ passage }) => ['weggelaten', passage.text] as const),
    ...unreadOf(now).map(({ passage }) => ['niet ingedeeld', passage.text] as const),
  ]
  return readTable('Niet overgenomen', rest, [
    { head: 'Wat ermee is', width: 1, says: ([what]) => what },
    { head: 'Passage', width: 5, says: ([, text]) => text },
  ])
}

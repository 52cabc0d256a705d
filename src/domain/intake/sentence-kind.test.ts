import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOfSentence, type SentencePlace } from './sentence-kind.ts'

const place: SentencePlace = {
  isInPlan: true,
  isInAccount: false,
  isFacet: false,
  isChapter: false,
  hasList: false,
  hasActionsElsewhere: false,
  isBeforeChoices: false,
  isInFirst: false,
  opensParagraph: false,
  opensSection: false,
}
const underPriority: SentencePlace = { ...place, holder: 'priority' }
const kindOf = (text: string, where: SentencePlace = underPriority) => kindOfSentence(text, where)?.kind

test('a wish is a goal wherever it stands in a plan', () => {
  const wishes = [
    'Wij willen dat in 2030 de helft van de bedrijven is bezocht.',
    'Ons doel is dat slachtoffers sneller hulp krijgen.',
    'De regio streeft naar een daling van het aantal inbraken.',
    'Voor jongeren wil de gemeente dat er een ontmoetingsplek komt.',
  ]
  for (const wish of wishes) assert.equal(kindOf(wish, place), 'goal', wish)
})

test('under a priority a sentence that says who does what is an action', () => {
  const actions = [
    'We organiseren ieder najaar een themaweek.',
    'Daarom gaan de politie en de boa’s elk jaar langs.',
    'De gemeente stelt een procesregisseur aan.',
    'Er komt een protocol voor agressie.',
    'Het convenant wordt na de zomer ondertekend.',
  ]
  for (const action of actions) assert.equal(kindOf(action), 'action', action)
  assert.equal(kindOf(actions[0]!, place), undefined)
  assert.equal(kindOf(actions[0]!, { ...underPriority, hasActionsElsewhere: true }), undefined)
})

test('law, money, meetings, reports to the raad and tasks of others make no node', () => {
  const others = [
    'Op grond van artikel 172 handhaaft de burgemeester de orde.',
    'De gemeenteraad ontvangt elk voorjaar een rapportage.',
    'Hiervoor is € 45.000 beschikbaar.',
    'De driehoek komt zes keer per jaar bijeen.',
    'De veiligheidsregio maakt een nieuw risicoprofiel.',
    'Het snoeien van de bermen blijft een taak van de buitendienst.',
  ]
  for (const other of others) assert.equal(kindOf(other), undefined, other)
})

test('before the choices of a plan a change in the world is a trend; what counts it is not', () => {
  const before = { ...place, isBeforeChoices: true }
  assert.equal(kindOf('Oplichting via internet neemt ieder jaar toe.', before), 'trend')
  assert.equal(kindOf('Het aantal inbraken daalde van 912 naar 745.', before), undefined)
  assert.equal(kindOf('Oplichting via internet neemt ieder jaar toe.', place), undefined)
})

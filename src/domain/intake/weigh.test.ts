import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaningOf } from './weigh.ts'

const years = { from: 2026, to: 2029 }
const kindOf = (sentence: string) => leaningOf(sentence, years)?.kind

/** Sentences as advisers write them, none of a document that the signs were made on. */
const sentences = {
  action: [
    'Wij leiden per kern vijf inwoners op tot digitaal buddy.',
    'Handhaving en politie trekken samen op tijdens koopzondagen.',
    'Op de hoek van de Dorpsstraat worden camera’s opgehangen.',
    'Met de sportverenigingen sluiten wij een convenant over contant geld.',
    'Er worden twee extra boa’s aangenomen.',
    'De burgemeester zal drugspanden voortaan direct sluiten.',
    'Vanuit het basisteam komt er een wijkagent met taakaccent digitaal.',
    'In 2026 start een proef met nachtvrijwilligers.',
  ],
  goal: [
    'Bewoners weten hun wijkagent te vinden.',
    'Niemand hoeft te wachten op hulp bij huiselijk geweld.',
    'Het aantal woninginbraken ligt in 2029 onder de 40 per jaar.',
    'Aangiften van online oplichting worden sneller opgepakt.',
    'Criminelen vinden bij ons geen deur die openstaat.',
    'De winkelstraat is een plek waar iedereen graag komt.',
    'Hulpverleners kunnen hun werk doen zonder te worden uitgescholden.',
  ],
  trend: [
    'Daders worden jonger en het geweld wordt heftiger.',
    'Inwoners zijn minder tevreden over de leefbaarheid dan drie jaar geleden.',
    'Demonstraties komen vaker voor en verlopen grimmiger.',
    'De laatste tijd duiken lachgasflessen weer op in de parken.',
    'Het aandeel slachtoffers van online misdrijven steeg van 9 procent in 2019 naar 16 procent in 2023.',
    'Straathandel verschuift van de binnenstad naar de wijken.',
  ],
} as const

for (const [kind, row] of Object.entries(sentences)) {
  test(`the words of a sentence tell what it most seems to be: ${kind}`, () => {
    for (const sentence of row) assert.equal(kindOf(sentence), kind, sentence)
  })
}

test('what only describes, counts or explains leans to nothing', () => {
  const row = [
    'De gemeente telt 43.000 inwoners in zes kernen.',
    'Veel slachtoffers schamen zich.',
    'De politie is de belangrijkste partner.',
    'Woninginbraken hebben een grote impact op slachtoffers.',
    'Dat vraagt om een lange adem.',
    'De meeste inbraken worden gepleegd door rondtrekkende bendes.',
    'Bewoners noemden vooral hondenpoep en te hard rijden.',
  ]
  for (const sentence of row) assert.equal(kindOf(sentence), undefined, sentence)
})

test('a year near the end of the plan tells what is wanted, one before the plan what changed', () => {
  const sentence = (year: number) => `In ${year} is het aantal incidenten gehalveerd.`
  assert.equal(leaningOf(sentence(2029), years)?.kind, 'goal')
  assert.notEqual(leaningOf(sentence(2023), years)?.kind, 'goal')
})

test('a leaning says by which signs', () => {
  assert.deepEqual(leaningOf('Er komt elk jaar een oefening.')?.signs, ['er komt iets', 'zo vaak'])
})

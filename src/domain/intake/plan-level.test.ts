import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { recognise } from './recognise.ts'

/** The levels of the plans in a text, in the order in which it names them. */
function levels(...lines: readonly string[]): readonly string[] {
  const read = readDocument({ name: 'plan.md', bytes: new TextEncoder().encode(lines.join('\n\n')) })
  assert.ok(!isRefusal(read))
  return recognise(read.blocks).nodes.flatMap(({ kind, level }) => (kind === 'plan' ? [level] : []))
}

const plan = '# Integraal Veiligheidsplan 2027-2030'
const chapter = '## Prioriteit 1: Jeugd\n\nWij willen dat minder jongeren overlast geven.'

test('who stands first in the line under the title holds the plan, whoever works along', () => {
  assert.deepEqual(levels(plan, 'Gemeente Noordwoude', chapter), ['local'])
  assert.deepEqual(levels(plan, 'Gemeente Noordwoude, samen met politie basisteam Heide', chapter), ['local'])
  assert.deepEqual(levels(plan, 'Basisteam Heide', chapter), ['team'])
  assert.deepEqual(levels(plan, 'Gemeenten Noordwoude, Zuidwoude en Oostwoude', chapter), ['team'])
})

test('a plan for a wijk is of the gemeente, also with a basisteam in its name', () => {
  assert.deepEqual(levels('# Wijkveiligheidsplan De Horst basisteam Heide 2027', chapter), ['local'])
})

test('a team that helped to write a plan does not hold it', () => {
  const helped = 'Aan deze nota werkten basisteam Heide, twee corporaties en het Openbaar Ministerie mee.'
  assert.deepEqual(levels('# Kadernota veiligheid Noordwoude 2027-2030', helped, chapter), ['local'])
})

test('as many gemeenten as hold a plan make it of a team or of the region', () => {
  const held = (count: string) => `Dit plan is van de ${count} gemeenten, de politie en het Openbaar Ministerie.`
  assert.deepEqual(levels(plan, held('vijf'), chapter), ['team'])
  assert.deepEqual(levels(plan, held('tweeëntwintig'), chapter), ['region'])
  assert.deepEqual(levels(plan, held('39'), chapter), ['region'])
})

test('raden adopt a joint plan, an organ of the region one of the region', () => {
  assert.deepEqual(levels(plan, 'De vier gemeenteraden hebben dit plan in mei 2027 vastgesteld.', chapter), ['team'])
  const byRegion = 'Het Regionaal Veiligheidscollege heeft dit plan op 3 juni 2027 vastgesteld.'
  assert.deepEqual(levels(plan, byRegion, chapter), ['region'])
})

test('a plan that bears the name of a gemeente is of that gemeente, also when it carries out a joint one', () => {
  const carriesOut =
    'De raad van Noordwoude kent het Uitvoeringsplan Veilig Noordwoude 2028. Dit plan geeft uitvoering aan het Integraal Veiligheidsplan Heide 2027-2030, het gezamenlijke plan van de gemeenten Noordwoude, Zuidwoude en Oostwoude.'
  assert.deepEqual(levels('# Uitvoeringsplan Veilig Noordwoude 2028', carriesOut, chapter), ['local', 'team'])
})

test('a motto may be the title: the line under it names the plan, and of whom it is', () => {
  const found = levels('# Samen verder', 'Regionale veiligheidsstrategie Heideland 2027-2030', '## Vooraf', chapter)
  assert.deepEqual(found, ['region'])
})

test('a title without a word of safety names the plan where the document is about safety', () => {
  const onSafety = ['## Doelen', 'Minder inbraken in de kernen.', 'Meer aangiften van oplichting bij de politie.']
  assert.deepEqual(levels('# Uitvoeringsplan Noordwoude 2029', ...onSafety), ['local'])
  assert.deepEqual(levels('# Uitvoeringsplan wegen 2029', '## Doelen', 'Minder kuilen in de weg.'), [])
})

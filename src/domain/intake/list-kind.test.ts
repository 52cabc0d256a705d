import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, leadInOf } from './list-kind.ts'

test('the sentence before a list says what the list holds', () => {
  const sentences: readonly (readonly [string, string | undefined])[] = [
    ['De vier gemeenten zetten zich in op vijf prioriteiten.', 'priority'],
    ['Er is behoefte aan aanscherping op de volgende strategische uitgangspunten:', 'principle'],
    ['In gesprekken zijn de uitgangspunten voor samenwerking geformuleerd:', 'principle'],
    ['Maatregelen:', 'action'],
    ['Dat doen we door:', 'action'],
    ['We willen dat:', 'goal'],
    ['Dit willen we bereiken door:', 'action'],
    ['Wat gaan we doen?', 'action'],
    ['De volgende partijen zijn vertegenwoordigd:', 'something-else'],
    ['Geen prioriteit hebben de komende jaren:', 'something-else'],
    ['De prioriteiten zijn grotendeels gehaald.', undefined],
    ['Dat gaat goed.', undefined],
  ]
  for (const [sentence, expected] of sentences) assert.equal(leadInOf(sentence)?.kind, expected, sentence)
})

test('a bullet without a word above it is a goal or an action by its own form, or neither', () => {
  const items: readonly (readonly [string, string | undefined])[] = [
    ['In 2027 is het aantal inbraken gedaald', 'goal'],
    ['10% minder fietsendiefstal', 'goal'],
    ['We organiseren een bijeenkomst voor ondernemers', 'action'],
    ['Weerbaarheidsscan uitvoeren', 'action'],
    ['Opstellen van een ondermijningsbeeld', 'action'],
    ['Vergroten kennis bestuurlijke bevoegdheden', undefined],
    ['Verbinding met de samenleving', undefined],
    ['Meer inzicht in dader- en slachtofferschap', undefined],
  ]
  for (const [item, expected] of items) assert.equal(formOf(item)?.kind, expected, item)
})

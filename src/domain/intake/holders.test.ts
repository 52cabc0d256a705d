import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdersIn } from './holders.ts'

test('who hold a plan are those that a sentence names in one row as doing something with it', () => {
  const sentences: readonly (readonly [string, readonly string[]])[] = [
    [
      'Met de strategie geven de 27 gemeenten, het Openbaar Ministerie en de politie van Oostland gevolg aan hun wens.',
      ['27 gemeenten', 'Openbaar Ministerie', 'politie'],
    ],
    [
      'Dit is het plan van de gemeenten Wijk aan het Water, ’t Veld en Dalum en de politie.',
      ['Wijk aan het Water', '’t Veld', 'Dalum', 'politie'],
    ],
    ['Politie, OM en de gemeenten Arendal en Brekken', ['Politie', 'OM', 'Arendal', 'Brekken']],
    ['Het basisteam waarin de politie en het Openbaar Ministerie zijn vertegenwoordigd, kwam bijeen.', []],
    ['De capaciteit van politie, Openbaar Ministerie en rechtbank staat onder druk.', []],
    ['Samen met de politie maken de scholen een rooster.', []],
  ]
  for (const [sentence, expected] of sentences) assert.deepEqual(holdersIn(sentence), expected, sentence)
})

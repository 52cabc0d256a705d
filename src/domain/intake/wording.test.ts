import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NodeKind } from './recognised.ts'
import { type Wording, wordingOf } from './wording.ts'

test('a title leaves out its label, its number, who does it and how it stands with it', () => {
  const cases: readonly (readonly [NodeKind, string, Wording])[] = [
    [
      'line',
      'Mensenhandel: ontmoedigen en vervolgen daders, hulp slachtoffers',
      { title: 'Mensenhandel: ontmoedigen en vervolgen daders, hulp slachtoffers' },
    ],
    ['principle', 'Focus: vanwege krapte', { title: 'Focus', reason: 'vanwege krapte' }],
    [
      'principle',
      'Samen waar het kan. We zoeken aansluiting.',
      { title: 'Samen waar het kan', reason: 'We zoeken aansluiting' },
    ],
    ['trend', 'Het aantal inbraken daalt. Dat is al jaren zo.', { title: 'Het aantal inbraken daalt' }],
    [
      'action',
      '1.2 Bewustwording voor baliemedewerkers (trekker: gemeente Dalum; planning: Q2 2025)',
      { title: 'Bewustwording voor baliemedewerkers', lead: 'gemeente Dalum', period: 'Q2 2025' },
    ],
    ['action', 'Actie 3: zet een meldpunt op', { title: 'zet een meldpunt op' }],
    ['action', 'Bibob-beleid is aangepast. (groen)', { title: 'Bibob-beleid is aangepast' }],
    [
      'goal',
      'In 2027 is het aantal inbraken 10% lager dan in 2023',
      { title: 'In 2027 is het aantal inbraken 10% lager dan in 2023', period: '2027' },
    ],
    [
      'principle',
      'iedere gemeente is trekker van een van de prioriteiten;',
      { title: 'iedere gemeente is trekker van een van de prioriteiten' },
    ],
    // A reason is words of its own: no mark that ends a list, and no aside on who does it.
    ...['Samen waar het kan;', 'Samen waar het kan ;', 'Samen waar het kan –'].map(
      (text): readonly [NodeKind, string, Wording] => ['principle', text, { title: 'Samen waar het kan' }],
    ),
    ['principle', 'Samen waar het kan (trekker: Dalum)', { title: 'Samen waar het kan', lead: 'Dalum' }],
    ['principle', 'Focus: ;', { title: 'Focus' }],
  ]
  for (const [kind, text, expected] of cases) assert.deepEqual(wordingOf(kind, text), expected, text)
})

test('a long passage is cut at a clause, so that its title still is a piece of it', () => {
  const text = `Wij gaan aan de slag met ${'toezicht en handhaving, '.repeat(20)}en meer`
  const { title } = wordingOf('line', text)
  assert.ok(title.length <= 200 && text.startsWith(title) && title.endsWith('handhaving'))
})

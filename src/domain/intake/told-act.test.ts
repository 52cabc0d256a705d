import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planReferences } from './plan-reference.ts'
import { sameActsElsewhere, toldActIn } from './told-act.ts'

const toldBy = (sentence: string) => {
  const told = toldActIn(sentence, planReferences(sentence))
  return told && [told.act, told.organ ?? 'niet bekend', told.on ?? 'niet bekend']
}

test('what an organ did is told with the organ and the day as far as the sentence has them', () => {
  const sentences: readonly (readonly [string, readonly [string, string, string]])[] = [
    [
      'De gemeenteraad heeft het Integraal Veiligheidsplan 2025-2028 op 12 december 2024 vastgesteld.',
      ['adopt', 'gemeenteraad', '2024-12-12'],
    ],
    [
      'In april 2023 stelde de raad van Beekdal het Integraal Veiligheidsplan 2023-2026 vast.',
      ['adopt', 'raad van Beekdal', '2023-04'],
    ],
    ['De raden van Vliet en Dalum stemden in 2024 in met het IVP.', ['agree', 'raden van Vliet en Dalum', '2024']],
    [
      'Het plan is af en u als raad heeft met dit plan ingestemd in de raadsvergadering van mei 2023.',
      ['agree', 'raad', '2023-05'],
    ],
    [
      'De veiligheidsstrategie 2023 – 2026 is begin 2023 ter vaststelling aangeboden.',
      ['offer', 'niet bekend', '2023'],
    ],
    ['Het IVP is in juni 2024 aangeboden aan de gemeenteraad.', ['offer', 'gemeenteraad', '2024-06']],
    [
      'Vastgesteld door het Regionaal Veiligheidscollege op 4 juli 2024',
      ['adopt', 'Regionaal Veiligheidscollege', '2024-07-04'],
    ],
    ['Het college heeft kennisgenomen van het IVP.', ['take-note', 'college', 'niet bekend']],
    ['De raad heeft een zienswijze over het IVP ingediend.', ['give-views', 'raad', 'niet bekend']],
    [
      'Binnen het basisteam waarin de burgemeesters zijn vertegenwoordigd, werd in 2023 besloten om een IVP te maken.',
      ['decide', 'niet bekend', '2023'],
    ],
  ]
  for (const [sentence, expected] of sentences) assert.deepEqual(toldBy(sentence), expected, sentence)
})

test('what will happen, may happen or did not happen is no act', () => {
  const sentences = [
    'Het Integraal Veiligheidsplan wordt in december vastgesteld door de raad.',
    'De raad zal het IVP in 2026 vaststellen.',
    'Het IVP is nog niet vastgesteld.',
    'Na vaststelling door de raad is het IVP openbaar.',
    'In de Veiligheidsstrategie worden de gezamenlijke prioriteiten vastgelegd.',
    'De politie heeft het aantal inbraken geteld.',
  ]
  for (const sentence of sentences) assert.equal(toldBy(sentence), undefined, sentence)
})

test('the title of an act is the clause that tells it', () => {
  const sentence = 'Het plan is inmiddels klaar en de raad heeft met dit plan ingestemd in mei 2023.'
  assert.equal(toldActIn(sentence, [])?.title, 'de raad heeft met dit plan ingestemd in mei 2023')
})

test('an act that a sentence tells of another gemeente without saying it twice is an act of its own', () => {
  const sentence =
    'De raad van Noord stelde het plan op 6 oktober 2026 vast, die van Zuid op 20 oktober 2026 en die van Oost op 3 november 2026.'
  const first = toldActIn(sentence, [])!
  assert.equal(first.title, 'De raad van Noord stelde het plan op 6 oktober 2026 vast')
  assert.deepEqual(
    sameActsElsewhere(sentence, first).map(({ act, organ, on }) => [act, organ, on]),
    [
      ['adopt', 'raad van Zuid', '2026-10-20'],
      ['adopt', 'raad van Oost', '2026-11-03'],
    ],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { recognise } from './recognise.ts'
import { kindLevelTitle, shapeOf } from './shape.ts'

// Papers that speak of a plan and are none, written for this test; no place or person in them exists.

function shapeIn(text: string): readonly string[] {
  const read = readDocument({ name: 'stuk.md', bytes: new TextEncoder().encode(text) })
  assert.ok(!isRefusal(read))
  return shapeOf(recognise(read.blocks), kindLevelTitle).split('\n')
}

test('a memo is about the plan in its subject line, and tells its reader what they did with it', () => {
  for (const [head, act] of [
    ['Betreft: tussenstand Jaarplan Veiligheid Oostwold 2027', 'U stelde het jaarplan op 19 januari 2027 vast.'],
    [
      'Onderwerp: voortgang Jaarplan Veiligheid Oostwold 2027',
      'De raad heeft op 3 februari 2027 kennisgenomen van het plan.',
    ],
    [
      'Datum Betreft: 4 mei 2027 stand Jaarplan Veiligheid Oostwold 2027',
      'U heeft met het jaarplan ingestemd in mei 2027.',
    ],
  ] as const) {
    assert.deepEqual(shapeIn(`# Memo\n\n${head}\n\n${act}\n`), [
      'plan local: Jaarplan Veiligheid Oostwold 2027',
      `  adoption local: ${act.slice(0, -1)}`,
    ])
  }
})

test('what an organ did with that is about the plan of the sentence before', () => {
  const start = '# Veilig in Oostwold\n\nDe afspraken staan in het Integraal Veiligheidsplan Oostwold 2026-2029. '
  for (const act of [
    'De gemeenteraad heeft dat op 18 december 2025 vastgesteld',
    'De raad heeft dit op 18 december 2025 vastgesteld',
    'De raad stelde het in december 2025 vast',
  ]) {
    assert.deepEqual(shapeIn(`${start}${act}. Het geldt voor vier jaar.\n`), [
      'plan local: Integraal Veiligheidsplan Oostwold 2026-2029',
      `  adoption local: ${act}`,
    ])
  }
})

test('a plan that a text fills in, or goes with, is a node', () => {
  for (const sentence of [
    'Hiermee wordt invulling gegeven aan het Integraal Veiligheidsplan De Veste 2025-2028.',
    'Met dit plan is uitvoering gegeven aan het Integraal Veiligheidsplan De Veste 2025-2028.',
    'Bij het schrijven is aangesloten bij het Integraal Veiligheidsplan De Veste 2025-2028.',
  ]) {
    const found = shapeIn(`# Uitvoeringsplan Veiligheid 2027\n\n${sentence}\n`)
    assert.ok(found.includes('plan local: Integraal Veiligheidsplan De Veste 2025-2028'), sentence)
  }
})

test('a list names the plan that it belongs to in its title', () => {
  for (const title of [
    'Actielijst OOV 2027 (bij het IVP Oostwold 2026-2029)',
    'Overzicht inzet boa’s, behorend bij het IVP Oostwold 2026-2029',
    'Actielijst jeugd: uit het IVP Oostwold 2026-2029',
  ])
    assert.deepEqual(shapeIn(`# ${title}\n\nBijgewerkt in mei.\n`), ['plan local: IVP Oostwold 2026-2029'])
})

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
      '| Aan Van | het college team Veiligheid |\n| --- | --- |\n| Datum Betreft | 4 mei 2027 stand Jaarplan Veiligheid Oostwold 2027 |',
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

test('a sentence that sums up what goes first names what the chapters are on, though it says more of it', () => {
  for (const sentence of [
    'Wij geven voorrang aan het tegengaan van drugsdumpingen en aan veilig werken voor wie de gemeente vertegenwoordigt.',
    'Voorrang krijgen drugsdumpingen en veilig werken bij de balies.',
    'Het college geeft voorrang aan drugsdumpingen, en aan veilig werken in de buitendienst.',
  ]) {
    const priorities = shapeIn(
      `# Kadernota veiligheid Oostwold 2026-2030\n\n## Wat vooropstaat\n\n${sentence}\n\n## Drugsdumpingen\n\nHet doel is dat in 2030 minder drugsafval wordt gevonden.\n\n## Veilig werken\n\nHet doel is dat in 2030 minder medewerkers worden bedreigd.\n`,
    ).filter((line) => line.includes('priority'))
    assert.equal(priorities.length, 2, `${sentence}\n${priorities.join('\n')}`)
  }
})

test('what leads in from a goal to what is done puts those actions under that goal', () => {
  for (const leadIn of [
    'Om dat te bereiken doen wij drie dingen.',
    'Daarvoor is het volgende afgesproken: drie stappen.',
    'Hiervoor nemen wij twee maatregelen.',
  ]) {
    const found = shapeIn(
      `# Kadernota veiligheid Oostwold 2026-2030\n\n## Prioriteit 1: Drugsdumpingen\n\nHet doel is dat in 2030 minder drugsafval wordt gevonden. ${leadIn} Met Bosbeheer plaatsen wij camera’s in het bos. Met de provincie maken wij een draaiboek.\n`,
    )
    assert.deepEqual(found.slice(3), [
      '      action local: Met Bosbeheer plaatsen wij camera’s in het bos',
      '      action local: Met de provincie maken wij een draaiboek',
    ])
  }
})

test('under a heading that announces goals, how it is then for the reader is one', () => {
  for (const goal of [
    'U herkent een valse mail',
    'U weet waar u hulp vindt bij schulden',
    'U durft overlast te melden',
  ]) {
    const found = shapeIn(
      `# Integraal Veiligheidsplan Oostwold 2026-2029\n\n## Prioriteit 1: Veilig online\n\n### Dit willen we bereiken\n\n${goal}.\n`,
    )
    assert.equal(found.at(-1), `    goal local: ${goal}`)
  }
  const advice = shapeIn(
    '# Integraal Veiligheidsplan Oostwold 2026-2029\n\n## Prioriteit 1: Veilig online\n\nU herkent een valse mail aan de afzender.\n',
  )
  assert.equal(advice.at(-1), '  priority local: Veilig online')
})

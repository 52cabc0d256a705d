import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readHtml } from '../../kit/document/read-html.ts'
import { recognise } from './recognise.ts'
import { kindLevelTitle, shapeOf } from './shape.ts'

/** A page with the title of a plan and one table; cells stand between strokes. */
function recogniseTable(heads: string, ...rows: readonly string[]) {
  const line = (row: string, tag: string) =>
    `<tr>${row
      .split('|')
      .map((cell) => `<${tag}>${cell.trim()}</${tag}>`)
      .join('')}</tr>`
  const table = `<table>${line(heads, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`
  const blocks = readHtml(`<h1>Uitvoeringsplan Veiligheid 2027 gemeente Noord</h1>${table}`)
  assert.ok(!isRefusal(blocks))
  return recognise(blocks)
}

const shape = (heads: string, ...rows: readonly string[]) => shapeOf(recogniseTable(heads, ...rows), kindLevelTitle)

test('the heads of the columns say what they hold, in any order and under any name', () => {
  const expected = `
plan local: Uitvoeringsplan Veiligheid 2027 gemeente Noord
  priority local: Jeugd
    goal local: Minder overlast
      action local: Straatcoaches inzetten`.trim()
  assert.equal(
    shape('Thema | Doel | Actie | Trekker', 'Jeugd | Minder overlast | Straatcoaches inzetten | Noord'),
    expected,
  )
  assert.equal(
    shape(
      'Wie | Wanneer | Wat gaan we doen? | Speerpunt | Ambitie',
      'Noord | Q2 | Straatcoaches inzetten | Jeugd | Minder overlast',
    ),
    expected,
  )
})

test('who and when are told beside the action; a row that adds up is none', () => {
  const found = recogniseTable(
    'Nr | Maatregel | Actiehouder | Gereed | Kosten',
    '1 | Campagne houden | politie | mei 2027 | 500',
    ' | Totaal | | | 500',
  )
  const actions = found.nodes.filter((node) => node.kind === 'action')
  assert.deepEqual(
    actions.map(({ title, lead, period }) => [title, lead, period]),
    [['Campagne houden', 'politie', 'mei 2027']],
  )
})

test('a table of meetings, money, figures or classes makes no node', () => {
  const tables: readonly (readonly [string, string])[] = [
    ['Overleg | Voorzitter | Frequentie', 'Driehoek | burgemeester | maandelijks'],
    ['Omschrijving | 2027 | 2028', 'Boa’s | 410.000 | 418.000'],
    ['Indicator | Eenheid | 2024', 'Winkeldiefstal | per 1.000 | 1,3'],
    ['Taakveld | Omschrijving', '1.2 | Openbare orde en veiligheid'],
  ]
  for (const [heads, row] of tables) assert.equal(recogniseTable(heads, row).nodes.length, 1, heads)
})

test('goals beside actions without a word on who or when are two lists, not pairs', () => {
  assert.equal(
    shape('Doelen | Maatregelen', 'Minder diefstal | Keurmerk hernieuwen', 'Meer meldingen | Meldpunt openen'),
    `
plan local: Uitvoeringsplan Veiligheid 2027 gemeente Noord
  goal local: Minder diefstal
  action local: Keurmerk hernieuwen
  goal local: Meer meldingen
  action local: Meldpunt openen`.trim(),
  )
})

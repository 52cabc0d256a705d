import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { recognise } from './recognise.ts'
import { kindLevelTitle, shapeOf } from './shape.ts'

// Tables as coordinators keep them, written for this test; no place or person in them exists.

function shapeIn(html: string): readonly string[] {
  const read = readDocument({
    name: 'lijst.html',
    bytes: new TextEncoder().encode(`<html><body>${html}</body></html>`),
  })
  assert.ok(!isRefusal(read))
  return shapeOf(recognise(read.blocks), kindLevelTitle).split('\n')
}

const rowsOf = (rows: readonly (readonly string[])[], tag = 'td') =>
  rows.map((cells) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`).join('')
const bandOf = (text: string, columns: number) => `<tr><td colspan="${columns}">${text}</td></tr>`

test('what stands under a band for routine is no part of the plan, and the band is no priority', () => {
  for (const routine of ['GOING CONCERN (geen IVP, wel tijd)', 'Regulier', 'Lopende zaken', 'Buiten het IVP']) {
    const list = [
      rowsOf([['Wie', 'Wat', 'Wanneer']], 'th'),
      bandOf('PRIO 1 - Inbraken in de wijken', 3),
      rowsOf([['boa’s', 'Vaste ronde in de avond lopen', 'Q1']]),
      bandOf(routine, 3),
      rowsOf([['allen', 'Vergunningen beoordelen', 'doorlopend']]),
      bandOf('PRIO 2 - Geweld bij het uitgaan', 3),
      rowsOf([['jurist', 'Verbod op alcohol verlengen', 'Q2']]),
    ]
    assert.deepEqual(
      shapeIn(`<h1>Actielijst IVP Oostwold 2026-2029</h1><table>${list.join('')}</table>`),
      [
        'plan local: IVP Oostwold 2026-2029',
        '  priority local: Inbraken in de wijken',
        '    action local: Vaste ronde in de avond lopen',
        '  priority local: Geweld bij het uitgaan',
        '    action local: Verbod op alcohol verlengen',
      ],
      routine,
    )
  }
})

test('a second table gives the goals of priorities that a first one named, whatever its column is called', () => {
  for (const head of ['Waar doen we het voor', 'Wat moet anders zijn', 'Wat willen we zien', 'Wat moet er beter'])
    assert.deepEqual(
      shapeIn(`<h1>Actielijst IVP Oostwold 2026-2029</h1><table>
        ${rowsOf([['Wie', 'Wat', 'Wanneer']], 'th')}${bandOf('Prio 1: Inbraken in de wijken', 3)}
        ${rowsOf([['boa’s', 'Vaste ronde in de avond lopen', 'Q1']])}</table><h2>Doelen</h2><table>
        ${rowsOf([['Prioriteit', head, 'Meten met']], 'th')}
        ${rowsOf([['Inbraken in de wijken', 'Bewoners slapen gerust', 'enquête']])}</table>`),
      [
        'plan local: IVP Oostwold 2026-2029',
        '  priority local: Inbraken in de wijken',
        '    action local: Vaste ronde in de avond lopen',
        '    goal local: Bewoners slapen gerust',
      ],
      head,
    )
})

test('beside the name of a gemeente an accent is a priority of that gemeente, with what is done for it', () => {
  for (const head of ['Wat gebeurt er', 'Maatregel', 'Wat gaat er gebeuren'])
    assert.deepEqual(
      shapeIn(`<h1>Uitvoeringsplan veiligheid basisteam De Marke 2027</h1><h2>Per gemeente</h2><table>
        ${rowsOf([['Gemeente', 'Accent', head]], 'th')}
        ${rowsOf([
          ['Noord', 'Drukte bij de haven', 'Havencoach inzetten'],
          ['Zuid', 'Diefstal van fietsen', 'Lokfietsen plaatsen'],
        ])}</table>`),
      [
        'plan team: Uitvoeringsplan veiligheid basisteam De Marke 2027',
        '  priority local: Drukte bij de haven',
        '    action local: Havencoach inzetten',
        '  priority local: Diefstal van fietsen',
        '    action local: Lokfietsen plaatsen',
      ],
      head,
    )
})

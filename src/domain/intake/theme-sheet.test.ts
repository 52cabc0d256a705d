import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readHtml } from '../../kit/document/read-html.ts'
import { recognise } from './recognise.ts'

function nodesIn(rows: readonly (readonly [string, string])[]): readonly string[] {
  const table = rows.map(([left, right]) => `<tr><td>${left}</td><td>${right}</td></tr>`).join('')
  const blocks = readHtml(`<h1>Integraal Veiligheidsplan Bremveld 2026-2029</h1><table>${table}</table>`)
  assert.ok(!isRefusal(blocks))
  const { nodes } = recognise(blocks)
  const parentOf = (parent: string | null) => nodes.find((node) => node.id === parent)?.kind
  return nodes
    .slice(1)
    .map(({ kind, title, parent, lead }) => `${kind} ${title} < ${parentOf(parent)}${lead ? ` (${lead})` : ''}`)
}

test('a table whose left column says what the right one is, is a sheet on one theme', () => {
  for (const [theme, goal, actions] of [
    ['Thema', 'Doel', 'Wat doen we'],
    ['Prioriteit', 'Wat willen we bereiken?', 'Acties'],
    ['Speerpunt', 'Beoogd resultaat', 'Maatregelen'],
  ] as const)
    assert.deepEqual(
      nodesIn([
        [theme, 'Heling'],
        ['Waarom', 'Er worden veel fietsen gestolen.'],
        [goal, 'Opkopers registreren wat zij inkopen.'],
        [actions, '<ul><li>Opkopersregister invoeren</li><li>Twee controleweken</li></ul>'],
        ['Trekker', 'team Handhaving'],
      ]),
      [
        'priority Heling < plan',
        'goal Opkopers registreren wat zij inkopen < priority',
        'action Opkopersregister invoeren < priority (team Handhaving)',
        'action Twee controleweken < priority (team Handhaving)',
      ],
      theme,
    )
})

test('two columns that say other things are no such sheet', () => {
  assert.deepEqual(
    nodesIn([
      ['Naam', 'Heling'],
      ['Doel', 'Beter wonen'],
      ['Adres', 'Dorpsplein'],
      ['Telefoon', '14 0111'],
      ['Bezoek', 'op afspraak'],
    ]),
    [],
  )
})

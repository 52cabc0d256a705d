import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { recognise } from './recognise.ts'

const pages: readonly (readonly [what: string, name: string, text: string])[] = [
  [
    'a plan on waste with priorities, goals and actions',
    'afval.txt',
    `Afvalbeleidsplan 2024-2027

Prioriteiten

- Minder restafval
- Betere scheiding van gft

Doelen

- In 2027 is er 30% minder restafval.

Acties

- Plaatsen van ondergrondse containers
- Handhaving op zwerfafval door boa’s
`,
  ],
  [
    'a page with advice against burglary',
    'tips.html',
    `<h1>Voorkom een woninginbraak</h1><p>De politie geeft tips tegen inbraak.</p><h2>Maatregelen</h2>
<ul><li>Sluit ramen en deuren</li><li>Doe het licht aan</li></ul><h2>Melden</h2><p>Bel 112 bij heterdaad. Doe altijd aangifte bij de politie.</p>`,
  ],
  [
    'minutes that mention safety in passing',
    'verslag.txt',
    `Verslag commissie Algemeen Bestuur

1. Opening
De voorzitter opent de vergadering.

2. Woonvisie 2025-2030
De commissie bespreekt de doelen van de woonvisie. Er komen vragen over veiligheid op straat.

3. Rondvraag
De burgemeester meldt dat de politie extra surveilleert.
`,
  ],
  [
    'a plan on youth care',
    'jeugdhulp.md',
    `# Beleidsplan Jeugdhulp 2025-2028

## Uitgangspunten

- Elk kind groeit op in een gezin

## Doelen

- Minder uithuisplaatsingen
- Kortere wachttijden

## Maatregelen

- Praktijkondersteuners bij huisartsen
`,
  ],
  ['a page of one word', 'woord.txt', 'Veiligheid'],
]

for (const [what, name, text] of pages) {
  test(`${what} gives no node, and all of it is listed as unread`, () => {
    const read = readDocument({ name, bytes: new TextEncoder().encode(text) })
    assert.ok(!isRefusal(read))
    const { nodes, links, questions, unread } = recognise(read.blocks)
    assert.deepEqual([nodes, links, questions], [[], [], []])
    assert.equal(unread.map(({ passage }) => passage.text).join(' '), read.blocks.map((block) => block.text).join(' '))
  })
}

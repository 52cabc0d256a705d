import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readDocument } from '../../kit/document/read-document.ts'
import { recognise } from './recognise.ts'

function titles(...lines: readonly string[]): readonly string[] {
  const text = ['# Veiligheidsplan Noord 2027', '## Prioriteit: Jeugd', ...lines].join('\n\n')
  const read = readDocument({ name: 'plan.md', bytes: new TextEncoder().encode(text) })
  assert.ok(!isRefusal(read))
  return recognise(read.blocks)
    .nodes.slice(2)
    .map(({ kind, title, lead }) => `${kind}: ${title} (${lead ?? '-'})`)
}

test('what a line begins with in bold is its title, and who moves it is told after it', () => {
  assert.deepEqual(
    titles('### Acties', '- **Havenscan.** Klaar in mei. Trekker: politie.\n- **Open dag** – in het najaar'),
    ['action: Havenscan (politie)', 'action: Open dag (-)'],
  )
})

test('paragraphs that each begin with a title in bold are a list; with how it stands they are what is done', () => {
  const list = ['**Straatcoaches.** Gestart in maart.', '**Sportpas voor jongeren.** Uitgesteld tot 2028.']
  assert.deepEqual(titles(...list), ['action: Straatcoaches (-)', 'action: Sportpas voor jongeren (-)'])
})

test('bold words that only stress, or that say what follows, are no title', () => {
  const stressed = '- **De gemeente** organiseert een sportdag voor jongeren'
  assert.deepEqual(titles('### Acties', stressed), ['action: De gemeente organiseert een sportdag voor jongeren (-)'])
  assert.deepEqual(titles('**Doel:** minder overlast op het plein'), ['goal: minder overlast op het plein (-)'])
})

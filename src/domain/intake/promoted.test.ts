import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '../../kit/document/block.ts'
import { withHeadings } from './promoted.ts'

const kindOf = (text: string) => {
  const blocks = [text, 'Dit is de tekst eronder.'].map(
    (words, index): Block => ({ kind: 'paragraph', depth: 0, text: words, place: { block: index + 20 } }),
  )
  return withHeadings(blocks)[0]!.kind
}

test('a paragraph in capitals, or that asks what one wants or does, is a heading', () => {
  for (const text of ['1. GEWELD IN DE ZORG', 'ILLEGAAL VUURWERK', 'Doelen', 'Wat gaan we doen?'])
    assert.equal(kindOf(text), 'heading', text)
})

test('a short form, a sentence and a line that leads in are none', () => {
  for (const text of ['OM', 'Wij werken samen met het OM.', 'LET OP: NIEUW:', 'Het RIEC en de GGD'])
    assert.equal(kindOf(text), 'paragraph', text)
})

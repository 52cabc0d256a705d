import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../base/refusal.ts'
import { readMarkdown } from './read-markdown.ts'

function blocksOf(markdown: string): readonly string[] {
  const blocks = readMarkdown(markdown)
  assert.ok(!isRefusal(blocks))
  return blocks.map(({ kind, depth, text }) => `${kind} ${depth}: ${text}`)
}

test('headings, paragraphs and nested lists keep their depth', () => {
  assert.deepEqual(
    blocksOf(
      '# Plan\n\nVoor **iedereen** en [de raad](https://voorbeeld.nl).\n\n## Doelen\n\n- minder `overlast`\n  - in het _centrum_\n- meer toezicht\n\n> Een citaat.',
    ),
    [
      'heading 1: Plan',
      'paragraph 0: Voor iedereen en de raad.',
      'heading 2: Doelen',
      'item 1: minder overlast',
      'item 2: in het centrum',
      'item 1: meer toezicht',
      'paragraph 0: Een citaat.',
    ],
  )
})

test('a bold line is a heading whose depth is not told, a bold word is not', () => {
  assert.deepEqual(blocksOf('**Uitgangspunten**\n\nWij **doen** dit samen.'), [
    'heading 0: Uitgangspunten',
    'paragraph 0: Wij doen dit samen.',
  ])
})

test('bullets that were typed after a forced line end are items', () => {
  assert.deepEqual(blocksOf('Wij doen:  \n• kijken  \n• handelen'), [
    'paragraph 0: Wij doen:',
    'item 1: kijken',
    'item 1: handelen',
  ])
})

test('an underscore inside a word and a lone asterisk stay as they are', () => {
  assert.deepEqual(blocksOf('Zie bestand_van_de_raad en 3 * 4.'), ['paragraph 0: Zie bestand_van_de_raad en 3 * 4.'])
})

test('a long list is read as one, wherever the text was cut to read it', () => {
  const items = Array.from({ length: 450 }, (_, index) => `- punt ${index}\n  - onderdeel ${index}`)
  const found = blocksOf(`# Lijst\n\n${items.join('\n')}`)
  assert.equal(found.length, 901)
  assert.deepEqual(found.slice(-2), ['item 1: punt 449', 'item 2: onderdeel 449'])
})

test('each block says on which lines it stands', () => {
  const blocks = readMarkdown('# Plan\n\nEen\nalinea.\n\n- punt')
  assert.ok(!isRefusal(blocks))
  assert.deepEqual(
    blocks.map(({ place }) => [place.line, place.lastLine]),
    [
      [1, 1],
      [3, 4],
      [6, 6],
    ],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWithin, sentencesOf } from './passage.ts'

const paragraph = (text: string) => ({ kind: 'paragraph' as const, depth: 0, text, place: { block: 1 } })

test('a paragraph falls apart in sentences, and not at a short form or a number', () => {
  const text =
    'Dit doen we o.a. met boa’s. De heer X. Bewoner kwam niet! Zie art. 38b van de Politiewet. In 2024 (nr. 3) niet.'
  const sentences = sentencesOf(paragraph(text))
  assert.deepEqual(
    sentences.map((one) => one.text),
    [
      'Dit doen we o.a. met boa’s.',
      'De heer X. Bewoner kwam niet!',
      'Zie art. 38b van de Politiewet.',
      'In 2024 (nr. 3) niet.',
    ],
  )
  for (const { text: words, from, to } of sentences) assert.equal(text.slice(from, to), words)
})

test('a bullet is one piece, whatever sentences it has', () => {
  assert.equal(sentencesOf({ ...paragraph('Een. Twee.'), kind: 'item' }).length, 1)
})

test('words are within a passage in their order; only white space may differ', () => {
  assert.ok(isWithin('meer  toezicht', 'Er komt meer toezicht.'))
  assert.ok(!isWithin('toezicht meer', 'Er komt meer toezicht.'))
  assert.ok(!isWithin('', 'Er komt meer toezicht.'))
})

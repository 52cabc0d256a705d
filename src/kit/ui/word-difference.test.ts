import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Piece, wordDifference } from './word-difference.ts'

const told = (pieces: readonly Piece[]) =>
  pieces.map(({ is, text }) => ({ same: text, gone: `[-${text}-]`, new: `{+${text}+}` })[is]).join('')

test('a word that was put in stands alone as new, with the sign that came with it', () => {
  const pieces = wordDifference('inwoners en bezoekers', 'inwoners, ondernemers en bezoekers')
  assert.equal(told(pieces), 'inwoners{+, ondernemers+} en bezoekers')
})

test('words that were rewritten are one change, not a change for each space', () => {
  const pieces = wordDifference('Meer meldingsbereidheid onder inwoners', 'Vaker melden door inwoners')
  assert.equal(told(pieces), '[-Meer meldingsbereidheid onder-]{+Vaker melden door+} inwoners')
})

test('two texts that are the same have no difference, and an empty text is all new', () => {
  assert.deepEqual(wordDifference('zorg en veiligheid', 'zorg en veiligheid'), [
    { is: 'same', text: 'zorg en veiligheid' },
  ])
  assert.deepEqual(wordDifference('', 'nieuw doel'), [{ is: 'new', text: 'nieuw doel' }])
  assert.deepEqual(wordDifference('oud doel', ''), [{ is: 'gone', text: 'oud doel' }])
  assert.deepEqual(wordDifference('', ''), [])
})

test('what stayed and went is the old text, what stayed and came is the new one, letter for letter', () => {
  const text = fc
    .array(fc.constantFrom('raad', 'zo’n', ' ', '\n', ', ', 'de', 'én', '🙂', '-', 'a', '  '), { maxLength: 40 })
    .map((tokens) => tokens.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDifference(before, after)
      const joined = (leaveOut: Piece['is']) =>
        pieces
          .filter(({ is }) => is !== leaveOut)
          .map((piece) => piece.text)
          .join('')
      assert.equal(joined('new'), before)
      assert.equal(joined('gone'), after)
    }),
    { seed: 20261125, numRuns: 2000 },
  )
})

test('two long texts that share nothing are compared in bounded time: the middle is shown whole', () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ')
  const started = performance.now()
  const pieces = wordDifference(`begin ${long('a')} eind`, `begin ${long('b')} eind`)
  assert.ok(performance.now() - started < 1000)
  assert.deepEqual(
    pieces.map(({ is }) => is),
    ['same', 'gone', 'new', 'same'],
  )
})

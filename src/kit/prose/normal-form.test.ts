import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainWords } from './normal-form.ts'

test('capitals, accents and signs make no difference', () => {
  assert.equal(plainWords('Coördinatie: Zorg & Veiligheid!'), 'coordinatie zorg veiligheid')
  assert.equal(plainWords('  «Één»\n\tnul-meting (2023 – 2026) '), 'een nul meting 2023 2026')
})

test('names from other languages lose their marks too', () => {
  assert.equal(
    plainWords('Łódź, Şahin, Ağaoğlu, Møller, Strauß, Ĳsselstein'),
    'lodz sahin agaoglu moller strauss ijsselstein',
  )
})

test('an apostrophe inside a word leaves no trace', () => {
  assert.equal(plainWords("foto's"), plainWords('foto’s'))
  assert.equal(plainWords("auto's"), 'autos')
  assert.equal(plainWords("'s-Gravenhage"), 's gravenhage')
})

test('the normal form of a normal form is itself, and holds single spaces only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = plainWords(text)
      assert.equal(plainWords(plain), plain)
      assert.ok(!/^ | {2}| $/.test(plain))
    }),
    { seed: 20261125, numRuns: 500 },
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latinPattern } from './latin-pattern.ts'

test('a pattern for Dutch finds letters with accents, small and capital, in and outside a class', () => {
  const cue = latinPattern(/^[\p{L}&-]+ \p{Lu}\p{Ll}+ coördinator\b/iu)
  assert.ok(cue.test('één Café coördinator'))
  assert.ok(cue.test('ÉÉN café COÖRDINATOR'))
  assert.ok(!cue.test('1 Café coördinator'))
})

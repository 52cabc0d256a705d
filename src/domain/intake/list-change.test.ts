import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldChange } from './list-change.ts'

const cases = [
  ['nobody changed it', 'a', 'a', 'a', 'none'],
  ['only the file changed it', 'a', 'a', 'b', 'theirs'],
  ['only somebody here changed it: the file does not put it back', 'a', 'b', 'a', 'none'],
  ['both changed it to the same', 'a', 'b', 'b', 'none'],
  ['both changed it, to different texts: both are shown', 'a', 'b', 'c', 'both'],
  ['the version it was made from is not known: it is asked', undefined, 'b', 'c', 'both'],
  ['another program wrote the ends of its lines', 'a\nb', 'a\nb', 'a\r\nb', 'none'],
] as const
for (const [sentence, made, stands, typed, change] of cases)
  test(`a field of a list that comes back: ${sentence}`, () =>
    assert.equal(fieldChange(made, stands, typed).change, change))

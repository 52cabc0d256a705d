import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deedOfKey, proposalKeys } from './proposal-key.texts.ts'

const alone = { ctrlKey: false, altKey: false, metaKey: false }

test('every key that the page tells of does something, and only those', () => {
  const told = proposalKeys.flatMap(({ keys }) => keys).filter((key) => key !== '…')
  assert.deepEqual(
    told.filter((key) => !deedOfKey({ key: key.toLowerCase(), ...alone })),
    [],
  )
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].filter((key) => deedOfKey({ key, ...alone }))
  assert.deepEqual(
    letters,
    told
      .filter((key) => /[A-Z]/.test(key))
      .map((key) => key.toLowerCase())
      .sort(),
  )
})

test('a key with Ctrl, Alt or Meta belongs to the browser', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey'])
    assert.equal(deedOfKey({ key: 'd', ...alone, [held]: true }), undefined)
})

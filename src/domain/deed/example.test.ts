import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isId } from '../../kit/base/id.ts'
import { exampleAccounts, exampleIds } from './example.ts'

test('the ids of the example world are ids, and no two things have the same', () => {
  const ids = [...Object.values(exampleIds), ...exampleAccounts.values()]
  assert.deepEqual(
    ids.filter((id) => !isId(id)),
    [],
  )
  assert.equal(new Set(ids).size, ids.length)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tryRecovery } from './recover.ts'

test('after a kill in the middle of writes every confirmed deed is there, none by half, and the chains hold', async (t) => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  t.diagnostic(`seed ${seed}`)
  const { confirmed, inDoubt, withDatabase } = await tryRecovery({ seed, rounds: 5 })
  t.diagnostic(`${confirmed} deeds confirmed, ${inDoubt} in doubt, ${withDatabase} times with the database`)
  assert.ok(confirmed > 5)
  assert.ok(inDoubt > 0, 'no deed was cut off, so nothing was tried')
  assert.equal(withDatabase, 2)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dropDatabase, freshDatabase } from '../../../test/register.ts'
import { migrate } from './migrate.ts'

test('eight registers on one PostgreSQL are brought up to date at the same moment', async () => {
  const databases = []
  for (let i = 0; i < 8; i += 1) databases.push(await freshDatabase('template1'))
  for (let round = 0; round < 5; round += 1)
    await assert.doesNotReject(Promise.all(databases.map((one) => migrate(one.ownerUrl, 'echt'))))
  await Promise.all(databases.map((one) => dropDatabase(one.name)))
})

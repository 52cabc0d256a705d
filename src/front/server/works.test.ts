import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshRegister } from '../../../test/register.ts'
import { RegisterProblem } from '../../store/register/migrate.ts'
import { openWorks } from './works.ts'

const report = (error: unknown) => assert.fail(String(error))

for (const change of [
  'drop policy reading on version',
  'alter table head disable row level security',
  'create table loose (body text primary key)',
])
  test(`no server works on a register after: ${change}`, async () => {
    const { owner, ownerUrl, register, close } = await freshRegister()
    try {
      await owner.unsafe(change)
      await assert.rejects(openWorks(ownerUrl, register, report), RegisterProblem)
    } finally {
      await close()
    }
  })

test('a server works on a register whose wall stands, and stops in order', async () => {
  const { ownerUrl, register, close } = await freshRegister()
  try {
    const { stop } = await openWorks(ownerUrl, register, report)
    await stop()
  } finally {
    await close()
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { families } from './families.ts'
import { printed } from './tally.ts'

const folder = fileURLToPath(new URL('../reference', import.meta.url))

for (const [name, verify] of Object.entries(families)) {
  test(`${name} agree with R`, () => {
    const tally = verify(folder)
    assert.ok(tally.compared > 0, 'nothing was compared')
    assert.equal(tally.failures.length, 0, printed(tally))
  })
}

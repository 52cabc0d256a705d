import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trySequences } from './on-register.ts'

test('three hundred sequences of thirty deeds end on a register as they do in memory, and show each reader the same', async () => {
  const { done, refused } = await trySequences({ seed: 20_261_125, count: 300, lanes: 3 })
  assert.equal(done + refused, 9_000)
  // A sequence that only met refusals would show nothing.
  assert.ok(done > 3_000, `only ${done} deeds were done`)
})

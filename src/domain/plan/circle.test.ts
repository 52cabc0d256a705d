import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadsTo } from './circle.ts'

const steps = [
  { kind: 'replaces', from: 'a', to: 'b' },
  { kind: 'replaces', from: 'b', to: 'c' },
  { kind: 'replaces', from: 'b', to: 'd' },
  { kind: 'same-as', from: 'c', to: 'e' },
] as const

test('an end leads to what it meets by links of one kind, in the direction of the links', () => {
  const reached = ['a', 'b', 'c', 'd', 'e'].filter((to) => leadsTo(steps, 'replaces', 'a', to))
  assert.deepEqual(reached, ['a', 'b', 'c', 'd'])
  assert.equal(leadsTo(steps, 'replaces', 'c', 'a'), false)
})

test('links that form a circle already are walked once', () => {
  const circle = [...steps, { kind: 'replaces', from: 'c', to: 'a' }] as const
  assert.equal(leadsTo(circle, 'replaces', 'a', 'nowhere'), false)
  assert.equal(leadsTo(circle, 'replaces', 'c', 'b'), true)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holding, version } from '../../../test/makers.ts'
import { letGo, type TakeOverFacts, takeOver } from './holding.ts'

const above = version({
  element: 'onrust',
  level: 'region',
  body: 'regio',
  plan: 'strategie',
  n: 3,
  audience: 'public',
})
const facts: TakeOverFacts = { plan: 'ivp', body: 'woudenberg', above, lastRank: 2048 }

test('a plan takes over what stands above: a draft place at the version of now, last in its order', () => {
  const words = { called: 'Rust bewaren', passage: 'zoals de regio' }
  assert.deepEqual(takeOver(facts, words), [
    {
      type: 'Held',
      v: 1,
      body: 'woudenberg',
      plan: 'ivp',
      audience: 'draft',
      about: 'onrust',
      n: 1,
      version: 3,
      rank: 3072,
      ...words,
      state: 'held',
      reason: '',
    },
  ])
})

test('what a plan let go can be taken over again, as the next row of its place', () => {
  const before = holding({ element: 'onrust', n: 2, version: 1, state: 'let-go', audience: 'public', called: 'Rust' })
  assert.deepEqual(takeOver({ ...facts, before }, {}), [
    {
      type: 'Held',
      v: 1,
      body: 'woudenberg',
      plan: 'ivp',
      audience: 'draft',
      about: 'onrust',
      n: 3,
      version: 3,
      rank: 3072,
      called: '',
      passage: '',
      state: 'held',
      reason: '',
    },
  ])
})

test('a plan does not take over its own', () => {
  assert.deepEqual(takeOver({ ...facts, above: version() }, {}), { refused: 'plan.own-element', facts: {} })
})

test('an element stands once in a plan', () => {
  const before = holding({ element: 'onrust' })
  assert.deepEqual(takeOver({ ...facts, before }, {}), { refused: 'plan.holds-it-already', facts: {} })
})

test('what is local of another body is not above: it is taken over by plans of its own body only', () => {
  const local = { ...above, level: 'local' } as const
  assert.deepEqual(takeOver({ ...facts, above: local }, {}), { refused: 'plan.local-elsewhere', facts: {} })
  const own = { ...local, body: 'woudenberg', plan: 'ander-plan' }
  assert.ok(!('refused' in takeOver({ ...facts, above: own }, {})))
})

test('what nobody else saw that the plan holds is let go, with a row that says so', () => {
  const { element, ...words } = holding({ n: 2 })
  assert.deepEqual(letGo({ element, ...words }, false), [
    { ...words, type: 'Held', v: 1, about: element, n: 3, state: 'let-go', reason: '' },
  ])
})

test('a plan does not let its own go', () => {
  assert.deepEqual(letGo(holding(), true), { refused: 'plan.own-element', facts: {} })
})

test('what others saw in the plan goes by decision only', () => {
  for (const audience of ['holders', 'officials', 'public'] as const)
    assert.deepEqual(letGo(holding({ audience }), false), { refused: 'plan.others-have-seen', facts: { audience } })
})

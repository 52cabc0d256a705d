import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LevelFacts, refuseLevel } from './level.ts'

const facts: LevelFacts = {
  level: 'team',
  body: 'basisteam',
  keeper: 'basisteam',
  widest: 'draft',
  arriving: [],
  hasLead: false,
}
const settled = { refused: 'plan.level-is-settled', facts: { level: 'team' } }

test('a draft that nobody builds on may get any level', () => {
  for (const level of ['national', 'region', 'team', 'local'] as const)
    assert.equal(refuseLevel(facts, level), undefined, level)
})

test('an element that others have seen keeps its level, also while its next version is a draft', () => {
  for (const widest of ['holders', 'officials', 'public'] as const)
    assert.deepEqual(refuseLevel({ ...facts, widest }, 'local'), settled, widest)
  assert.equal(refuseLevel({ ...facts, widest: 'public' }, 'team'), undefined)
})

test('a priority with a lead does not become local', () => {
  assert.deepEqual(refuseLevel({ ...facts, hasLead: true }, 'local'), settled)
  assert.equal(refuseLevel({ ...facts, hasLead: true }, 'region'), undefined)
})

test('a national goal that is weighed in stays national', () => {
  const weighed = { ...facts, level: 'national', arriving: [{ kind: 'weighs-in' }, { kind: 'because' }] } as const
  assert.deepEqual(refuseLevel(weighed, 'region'), { ...settled, facts: { level: 'national' } })
  assert.equal(refuseLevel({ ...weighed, arriving: [{ kind: 'because' }] }, 'region'), undefined)
})

test('who holds the plan of another body gives its elements no other level than local', () => {
  const held = { ...facts, level: 'local', body: 'woudenberg' } as const
  assert.deepEqual(refuseLevel(held, 'team'), { refused: 'plan.holder-adds-local', facts: {} })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BodyKind } from '../body/body-words.ts'
import type { Level } from './grammar.ts'
import { type LevelFacts, levelsHere, refuseLevel, refusePlaceOf } from './level.ts'

const facts: LevelFacts = {
  level: 'team',
  body: 'basisteam',
  bodyKind: 'gemeente',
  planLevel: 'team',
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

const notOfBody = { refused: 'plan.level-not-of-body', facts: {} }

/** Who adds something to a plan, and the levels that fit: DESIGN.md 3, no organ decides for another body. */
const writers: readonly (readonly [BodyKind, Level, isKeeper: boolean, fits: readonly Level[]])[] = [
  ['gemeente', 'local', true, ['national', 'region', 'team', 'local']],
  ['gemeente', 'team', false, ['local']],
  ['basisteam', 'team', true, ['national', 'region', 'team']],
  ['basisteam', 'region', true, ['national', 'region', 'team']],
  ['region', 'region', true, ['national', 'region']],
  ['region', 'team', false, []],
  ['police', 'region', true, ['national', 'region']],
  ['police', 'team', false, []],
  ['partner', 'team', false, ['local']],
  ['state', 'national', true, ['national']],
  // A document of a gemeente that the region took in: what it adds there stands where the document does.
  ['region', 'local', true, ['national', 'region', 'team', 'local']],
]

test('a body writes at its own level and wider ones, a participant only what is local, and each where that fits it', () => {
  for (const [bodyKind, planLevel, isKeeper, fits] of writers) {
    const place = { body: 'one', bodyKind, planLevel, keeper: isKeeper ? 'one' : 'other' }
    assert.deepEqual(levelsHere(place), fits, `${bodyKind} in a plan at ${planLevel}`)
    for (const level of ['national', 'region', 'team', 'local'] as const)
      assert.equal(refusePlaceOf(place, level) === undefined, fits.includes(level), `${bodyKind} ${level}`)
  }
})

test('a basisteam does not make one of its elements local', () => {
  assert.deepEqual(refuseLevel({ ...facts, bodyKind: 'basisteam' }, 'local'), notOfBody)
  assert.equal(refuseLevel({ ...facts, bodyKind: 'basisteam' }, 'region'), undefined)
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

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, happened, holding, version } from '../../../test/makers.ts'
import { type AnswerFacts, answerChange, differencesBetween } from './upstream.ts'

const held = version({ element: 'onrust', level: 'region', body: 'regio', plan: 'strategie', audience: 'public' })
const offered = { ...held, n: 3, title: 'Onrust en ongenoegen' }
const facts: AnswerFacts = {
  plan: 'ivp',
  body: 'woudenberg',
  level: 'local',
  holding: holding({ element: 'onrust', n: 2, audience: 'public', called: 'Rust bewaren' }),
  offered,
  isNew: true,
  lastRank: 4096,
}

test('who accepts a change holds the version that was offered, with the own words', () => {
  const [answer, ...more] = happened(answerChange(facts, { answer: 'accept' }, at()))
  assert.ok(answer?.type === 'Held')
  assert.deepEqual(
    [answer.n, answer.version, answer.answered, answer.state, answer.called, answer.audience],
    [3, 3, 3, 'held', 'Rust bewaren', 'public'],
  )
  assert.deepEqual(more, [])
})

test('who declines a change keeps the version that was held, and says why', () => {
  const [answer, ...more] = happened(answerChange(facts, { answer: 'decline', reason: 'Speelt hier niet.' }, at()))
  assert.ok(answer?.type === 'Held')
  assert.deepEqual([answer.version, answer.answered, answer.state, answer.reason], [1, 3, 'held', 'Speelt hier niet.'])
  assert.deepEqual(more, [])
})

test('who adapts makes an own draft, an accent of what is above, in its place; and lets the one above go with a reason', () => {
  const input = { answer: 'adapt', reason: 'Hier gaat het om jongeren.', title: 'Onrust onder jongeren' } as const
  const [added, place, accent, gone, ...more] = happened(answerChange(facts, input, at()))
  assert.ok(added?.type === 'ElementAdded' && place?.type === 'Held' && accent?.type === 'LinkWritten')
  assert.deepEqual(
    [added.about, added.body, added.plan, added.kind, added.level, added.title, added.audience],
    ['new-1', 'woudenberg', 'ivp', 'priority', 'local', 'Onrust onder jongeren', 'draft'],
  )
  assert.deepEqual([place.about, place.rank, place.state], ['new-1', facts.holding.rank, 'held'])
  assert.deepEqual(
    [accent.kind, accent.about, accent.to, accent.reason, accent.farReader],
    ['accent-of', 'new-1', 'onrust', 'Hier gaat het om jongeren.', 'public'],
  )
  assert.ok(gone?.type === 'Held')
  assert.deepEqual(
    [gone.about, gone.state, gone.answered, gone.reason],
    ['onrust', 'let-go', 3, 'Hier gaat het om jongeren.'],
  )
  assert.deepEqual(more, [])
})

test('where nothing changed above there is nothing to answer', () => {
  for (const answer of ['accept', 'adapt', 'decline'] as const)
    assert.deepEqual(answerChange({ ...facts, isNew: false }, { answer, reason: 'Omdat.', title: 'Anders' }, at()), {
      refused: 'plan.nothing-to-answer',
      facts: {},
    })
})

test('who adapts or declines says why', () => {
  for (const answer of ['adapt', 'decline'] as const)
    assert.deepEqual(answerChange(facts, { answer, title: 'Anders' }, at()), {
      refused: 'plan.reason-needed',
      facts: {},
    })
})

test('an accent has words of its own', () => {
  assert.deepEqual(answerChange(facts, { answer: 'adapt', reason: 'Omdat.' }, at()), {
    refused: 'plan.own-words-needed',
    facts: {},
  })
})

test('a difference is told field by field, also where one of both is empty; what is the same is not told', () => {
  const before = version({ kind: 'goal', title: 'Minder inbraak', fields: { target: '40', baseline: '80' } })
  const after = version({ ...before, n: 2, level: 'team', fields: { target: '30', dueOn: '2027', baseline: '80' } })
  assert.deepEqual(differencesBetween(before, after), [
    { field: 'level', was: 'local', becomes: 'team' },
    { field: 'target', was: '40', becomes: '30' },
    { field: 'dueOn', was: '', becomes: '2027' },
  ])
  assert.deepEqual(differencesBetween(before, before), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, standing } from '../../../test/makers.ts'
import { isRefusal } from '../../kit/base/refusal.ts'
import type { BodyKind } from '../body/body-words.ts'
import type { Level } from './grammar.ts'
import { addHolder, revisePlan, startPlan } from './plan.ts'

const input = {
  body: 'woudenberg',
  kind: 'safety-plan',
  level: 'local',
  title: 'Integraal veiligheidsplan',
  startsOn: '2024',
  endsOn: '2028',
  predecessor: null,
} as const

test('a plan begins as a draft of the body that keeps it, which is its first holder', () => {
  const started = startPlan({ bodyKind: 'gemeente' }, input, at())
  assert.ok(!isRefusal(started))
  assert.deepEqual(
    started.map(({ type, body, plan, audience }) => ({ type, body, plan, audience })),
    ['HolderAdded', 'PlanStarted'].map((type) => ({ type, body: 'woudenberg', plan: 'new-1', audience: 'draft' })),
  )
  const [held, plan] = started
  assert.ok(held?.type === 'HolderAdded' && plan?.type === 'PlanStarted')
  assert.equal(held.holder, 'woudenberg')
  assert.equal(plan.opens, 'plan')
  assert.equal(plan.n, 1)
})

/** A period is half-open. A day known in part may be each day that it covers: only what is wrong for all of them is refused. */
const periods = [
  ['2024', '2028', 'fits'],
  ['2024', '2024', 'fits'],
  ['2024-05-14', '2024', 'fits'],
  ['2024-05', '2024', 'fits'],
  ['2024-05-14', '2024-05', 'fits'],
  ['2024-05-14', '2024-05-15', 'fits'],
  ['2024-05-14', '2024-05-14', 'ends first'],
  ['2024-05-14', '2024-04', 'ends first'],
  ['2024', '2023', 'ends first'],
  ['2024', '2023-12-31', 'ends first'],
] as const

test('a plan ends after it begins, as far as both days are known', () => {
  for (const [startsOn, endsOn, verdict] of periods) {
    const refused = [
      startPlan({ bodyKind: 'gemeente' }, { ...input, startsOn, endsOn }, at()),
      revisePlan(standing(), { ...standing(), title: 'Anders', startsOn, endsOn }),
    ].map((decided) => isRefusal(decided) && decided.refused === 'plan.period-ends-first')
    const isWrong = verdict === 'ends first'
    assert.deepEqual(refused, [isWrong, isWrong], `${startsOn} to ${endsOn} ${verdict}`)
  }
})

test('a period of which one end is not known is fine', () => {
  assert.ok(!isRefusal(startPlan({ bodyKind: 'gemeente' }, { ...input, startsOn: null }, at())))
  assert.ok(!isRefusal(startPlan({ bodyKind: 'gemeente' }, { ...input, endsOn: null }, at())))
})

test('a plan that is changed gets its next version, for the same readers, and keeps what was not asked', () => {
  const stands = standing({ n: 3, audience: 'public', passage: 'Zo staat het er.', source: 'begroting' })
  const revised = revisePlan(stands, { ...stands, title: 'Veilig samen', evaluation: 'Te veel doelen.' })
  assert.ok(!isRefusal(revised))
  const { n: _n, plan, ...words } = stands
  assert.deepEqual(revised, [
    {
      ...words,
      type: 'PlanRevised',
      v: 1,
      plan,
      about: plan,
      n: 4,
      title: 'Veilig samen',
      evaluation: 'Te veel doelen.',
    },
  ])
})

test('a plan that says the same as before is not changed', () => {
  const decided = revisePlan(standing(), standing())
  assert.deepEqual(decided, { refused: 'plan.nothing-changed', facts: {} })
})

test('a plan does not follow itself', () => {
  const decided = revisePlan(standing(), { ...standing(), predecessor: 'ivp' })
  assert.deepEqual(decided, { refused: 'plan.follows-itself', facts: {} })
})

test('one more body holds the plan, for who may read the plan', () => {
  const facts = {
    plan: 'ivp',
    body: 'woudenberg',
    stands: standing({ audience: 'officials' }),
    holders: ['woudenberg'],
  }
  assert.deepEqual(addHolder(facts, { holder: 'leusden', passage: 'samen met Leusden' }), [
    {
      type: 'HolderAdded',
      v: 1,
      body: 'woudenberg',
      plan: 'ivp',
      about: 'ivp',
      audience: 'officials',
      holder: 'leusden',
      passage: 'samen met Leusden',
    },
  ])
})

test('who holds the plan already is not added again', () => {
  const facts = { plan: 'ivp', body: 'woudenberg', stands: standing(), holders: ['woudenberg', 'leusden'] }
  assert.deepEqual(addHolder(facts, { holder: 'leusden' }), { refused: 'plan.holds-already', facts: {} })
})

test('a plan begins at the level of its body or a wider one', () => {
  const begun = (bodyKind: BodyKind, level: Level) => startPlan({ bodyKind }, { ...input, level }, at())
  for (const [bodyKind, level] of [
    ['region', 'team'],
    ['region', 'local'],
    ['basisteam', 'local'],
  ] as const)
    assert.deepEqual(begun(bodyKind, level), { refused: 'plan.level-not-of-body', facts: {} }, `${bodyKind} ${level}`)
  for (const [bodyKind, level] of [
    ['region', 'region'],
    ['basisteam', 'team'],
    ['gemeente', 'local'],
    ['gemeente', 'team'],
  ] as const)
    assert.ok(!isRefusal(begun(bodyKind, level)), `${bodyKind} ${level}`)
})

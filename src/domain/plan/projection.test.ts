import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { item } from '../../../test/makers.ts'
import { elementKinds, levels } from './grammar.ts'
import { mainPlan, projectionFor } from './projection.ts'

/** The five priorities of Woudenberg, as DESIGN.md 3 reads the plan page: three of the region, one of the team, one local. */
const five = [
  item({ element: 'onrust', level: 'region', body: 'regio' }),
  item({ element: 'cyber', level: 'region', body: 'regio' }),
  item({ element: 'ondermijning', level: 'region', body: 'regio' }),
  item({ element: 'zorg', level: 'team', body: 'basisteam' }),
  item({ element: 'melden', level: 'local', body: 'woudenberg' }),
]

test('each body sees what is shared, and of what is local only its own', () => {
  const seen = (body: string) => projectionFor(body, five).map((one) => one.element)
  assert.deepEqual(seen('woudenberg'), ['onrust', 'cyber', 'ondermijning', 'zorg', 'melden'])
  assert.deepEqual(seen('zeist'), ['onrust', 'cyber', 'ondermijning', 'zorg'])
})

test('a projection leaves out what is local elsewhere and nothing else, and keeps the order', () => {
  const bodies = ['regio', 'basisteam', 'woudenberg', 'zeist'] as const
  const items = fc.array(
    fc.record({
      element: fc.string(),
      body: fc.constantFrom(...bodies),
      level: fc.constantFrom(...levels),
      kind: fc.constantFrom(...elementKinds),
    }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...bodies), items, (body, all) => {
      const seen = projectionFor(body, all)
      let next = 0
      for (const one of all) {
        const isHidden = one.level === 'local' && one.body !== body
        if (!isHidden) assert.equal(seen[next++], one)
      }
      assert.equal(seen.length, next)
    }),
  )
})

type Offered = Parameters<typeof mainPlan>[0][number]
const plan = (difference: Partial<Offered>): Offered => ({
  kind: 'safety-plan',
  level: 'local',
  audience: 'public',
  startsOn: null,
  endsOn: null,
  ...difference,
})
const joint = plan({ level: 'team', startsOn: '2023', endsOn: '2027' })

/** Plans that a body holds, which of them it works from on 25 November 2026, and why. */
const main: readonly (readonly [why: string, plans: readonly Offered[], expected: number])[] = [
  ['nearest', [plan({ kind: 'strategy', level: 'region' }), joint], 1],
  ['nearest', [joint, plan({ startsOn: '2020' })], 1],
  ['newest', [plan({ startsOn: '2020' }), plan({ startsOn: '2024' })], 1],
  ['newest', [plan({}), plan({ startsOn: '2020' })], 1],
  ['a year plan only carries one out', [plan({ kind: 'annual-plan', startsOn: '2026' }), joint], 1],
  ['there is no other', [plan({ kind: 'annual-plan', startsOn: '2026' })], 0],
  ['nobody else sees the draft', [plan({ audience: 'draft', startsOn: '2026' }), joint], 1],
  ['a plan that few may see is no draft', [joint, plan({ audience: 'holders' })], 1],
  ['there is no other', [plan({ audience: 'draft' })], 0],
  ['a draft of now is still a draft', [plan({ audience: 'draft' }), plan({ endsOn: '2024' })], 1],
  ['it has not begun', [plan({ startsOn: '2027' }), joint], 1],
  ['it has not begun', [plan({ startsOn: '2026-12' }), joint], 1],
  ['it begins this month', [joint, plan({ startsOn: '2026-11' })], 1],
  ['it has ended', [plan({ startsOn: '2020', endsOn: '2024' }), joint], 1],
  ['it ends today', [plan({ endsOn: '2026-11-25' }), joint], 1],
  ['it ends tomorrow', [joint, plan({ endsOn: '2026-11-26' })], 1],
  ['its last year is over', [plan({ endsOn: '2026' }), joint], 1],
  [
    'a year plan of now is more than a plan that has ended',
    [plan({ kind: 'annual-plan' }), plan({ endsOn: '2024' })],
    0,
  ],
]

test('a body works from what others may see and what holds today, then from what is nearest, then from the newest', () => {
  for (const [why, plans, expected] of main) {
    assert.equal(mainPlan(plans, '2026-11-25'), plans[expected], why)
    assert.equal(mainPlan([...plans].reverse(), '2026-11-25'), plans[expected], `${why}, in whichever order`)
  }
  assert.equal(mainPlan([], '2026-11-25'), undefined)
})

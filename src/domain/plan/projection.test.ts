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

const plan = (kind: string, level: (typeof levels)[number], startsOn: string | null) => ({ kind, level, startsOn })

/** Plans that a body holds, and which of them it works from. */
const main = [
  [[plan('strategy', 'region', '2023'), plan('safety-plan', 'team', '2024')], 1],
  [[plan('safety-plan', 'team', '2024'), plan('safety-plan', 'local', '2020')], 1],
  [[plan('safety-plan', 'local', '2020'), plan('safety-plan', 'local', '2024')], 1],
  [[plan('safety-plan', 'local', null), plan('safety-plan', 'local', '2020')], 1],
  [[plan('annual-plan', 'local', '2026'), plan('safety-plan', 'team', '2024')], 1],
  [[plan('annual-plan', 'local', '2026')], 0],
] as const

test('a body works from the plan nearest to it, then from the newest; a year plan only carries one out', () => {
  for (const [plans, expected] of main) assert.equal(mainPlan(plans), plans[expected])
  assert.equal(mainPlan([]), undefined)
})

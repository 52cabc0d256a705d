import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawNegativeBinomial, seededRandom } from '../random.ts'
import { farrington } from './farrington.ts'
import { farringtonBaseline } from './farrington-baseline.ts'
import { fillFarrington, newFarringtonColumns } from './farrington-columns.ts'
import { farringtonPlain } from './farrington-plain.ts'
import { settingA, settingB } from './farrington-settings.ts'

const judged = 71
const baselineB = farringtonBaseline(judged, settingB)!
const baselineA = farringtonBaseline(judged, settingA)!
const quiet = Float64Array.from({ length: 72 }, (_, i) => 4 + (i % 3))

test('setting A looks at seven months around the same month in five years, setting B at all months but the last six', () => {
  assert.equal(baselineA.period.length, 35)
  assert.equal(baselineB.period.length, 55)
  assert.equal(Math.max(...baselineB.period), judged - 7)
  assert.equal(new Set(baselineB.block).size, 10)
})

test('nine months between two windows fall in nine blocks; seven in four: two, two, two and one', () => {
  const five = farringtonBaseline(judged, { ...settingB, halfWindow: 2, seasonBlocks: 5 })!
  const firstYear = [...five.block].slice(5, 12)
  assert.deepEqual(firstYear, [1, 1, 2, 2, 3, 3, 4])
})

test('a month far above its own past is an alarm, a usual month is not', () => {
  const high = quiet.with(judged, 20)
  assert.equal(farrington(high, baselineB).alarm, true)
  assert.ok(farrington(high, baselineB).pUpper < 1e-4)
  assert.equal(farrington(quiet, baselineB).alarm, false)
})

test('hard data give a state and no number: too short, not counted, no case at all', () => {
  assert.equal(farrington(quiet, farringtonBaseline(40, settingB)).state, 'short')
  assert.equal(farrington(quiet.with(judged, NaN), baselineB).state, 'missing')
  assert.equal(farrington(new Float64Array(72).fill(NaN).with(judged, 3), baselineB).state, 'short')
  const zero = farrington(new Float64Array(72), baselineB)
  assert.equal(zero.state, 'judged')
  assert.equal(zero.alarm, false)
  const constant = farrington(new Float64Array(72).fill(7), baselineB)
  assert.ok(Math.abs(constant.expected - 7) < 1e-9)
  const huge = farrington(
    quiet.map((y) => y * 2e8),
    baselineB,
  )
  assert.ok(huge.upper > 1e9)
})

test('a wrong setting says what was given and what would be right', () => {
  assert.throws(() => farringtonBaseline(71, { ...settingB, halfWindow: 6 }), {
    name: 'RangeError',
    message: /halfWindow must be less than half of the year's 12 periods, got 6/,
  })
  assert.throws(() => farrington(quiet.with(3, -1), baselineB), /counts must be 0 or more and finite, .* got -1 at 3/)
})

const series = fc.tuple(
  // Mostly quiet months, now and then an outbreak that must be weakened.
  fc.array(fc.oneof({ weight: 12, arbitrary: fc.nat({ max: 40 }) }, { weight: 1, arbitrary: fc.nat({ max: 400 }) }), {
    minLength: 72,
    maxLength: 72,
  }),
  fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 6 }),
)

test('the fast form says the same as the plain one, also with months missing', () => {
  fc.assert(
    fc.property(series, fc.constantFrom(baselineA, baselineB), ([values, gaps], baseline) => {
      const counts = Float64Array.from(values)
      for (const gap of gaps) counts[gap] = NaN
      const [fast, plain] = [farrington(counts, baseline), farringtonPlain(counts, baseline, 'papers')]
      assert.equal(fast.state, plain.state)
      assert.equal(fast.weakened, plain.weakened)
      for (const what of ['expected', 'phi', 'error', 'trend'] as const) {
        const [a, b] = [fast[what], plain[what]]
        assert.ok(
          Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= 1e-8 * Math.max(1, b),
          `${what}: ${a} and ${b}`,
        )
      }
      assert.equal(fast.alarm, plain.alarm)
    }),
    { seed: 7, numRuns: 150 },
  )
})

test('all series of a block get the verdicts that each gets alone', () => {
  const random = seededRandom(3)
  const series = 60
  const counts = Float64Array.from({ length: 72 * series }, (_, at) =>
    random.uniform() < 0.01 ? NaN : drawNegativeBinomial(random, 0.05 * 1.16 ** (at % series), 1.4),
  )
  for (const baseline of [baselineA, baselineB]) {
    const out = newFarringtonColumns(series)
    fillFarrington(out, counts, baseline)
    for (let i = 0; i < series; i++) {
      const alone = farrington(
        Float64Array.from({ length: 72 }, (_, t) => counts[t * series + i]!),
        baseline,
      )
      assert.equal(out.judged[i], alone.state === 'judged' ? 1 : 0)
      assert.equal(out.alarm[i], alone.alarm ? 1 : 0)
      for (const what of ['expected', 'upper', 'phi', 'trend', 'error', 'pUpper', 'score'] as const) {
        const [a, b] = [out[what][i]!, alone[what]]
        assert.ok(
          Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= 1e-10 * Math.max(1e-300, Math.abs(b)),
          `${what}: ${a}, ${b}`,
        )
      }
    }
  }
})

test('a population twice as large changes neither the expected count nor the verdict', () => {
  const population = Float64Array.from(quiet, (_, i) => 1000 + i)
  const one = farrington(quiet, baselineB, population)
  const two = farrington(
    quiet,
    baselineB,
    population.map((p) => 2 * p),
  )
  assert.ok(Math.abs(one.expected - two.expected) < 1e-9)
  assert.equal(one.upper, two.upper)
})

test('years that come before the baseline do not count', () => {
  const longer = Float64Array.from([...new Array(24).fill(99), ...quiet])
  const later = farrington(longer, farringtonBaseline(judged + 24, settingB))
  assert.deepEqual({ ...later }, { ...farrington(quiet, baselineB) })
})

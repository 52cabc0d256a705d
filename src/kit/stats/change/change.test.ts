import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawPoisson, seededRandom } from '../random.ts'
import { segmentation } from './segmentation.ts'
import { supF } from './sup-f.ts'
import { supFPValue } from './sup-f-p-value.ts'

/** Andrews (2003), corrected table 1, trimming 15%: critical values at 10, 5 and 1%. */
const critical: [coefficients: number, ten: number, five: number, one: number][] = [
  [1, 7.12, 8.68, 12.16],
  [2, 10.0, 11.72, 15.56],
  [3, 12.28, 14.13, 18.07],
  [4, 14.34, 16.36, 20.47],
]

test('the largest F of a series without a break passes the published critical values as often as they say', () => {
  for (const [k, ten, five, one] of critical) {
    // The table is simulated on more points than ours assumes: 10% between the two is what that makes.
    for (const [x, p] of [
      [ten, 0.1],
      [five, 0.05],
      [one, 0.01],
    ] as const) {
      assert.ok(Math.abs(supFPValue(x, k, 0.15, 0.85) / p - 1) < 0.1, `${k} coefficients, ${p}`)
    }
  }
})

const flat = (months: number) => new Float64Array(months).fill(1)

/** Counts around 20 that double at one month. */
function doubled(at: number, months = 96): Float64Array {
  const random = seededRandom(5)
  return Float64Array.from({ length: months }, (_, t) => drawPoisson(random, t < at ? 20 : 40))
}

test('a level that doubles is found at its month, and the range of months holds it', () => {
  const { breaks, levels } = segmentation(doubled(50), flat(96))
  assert.equal(breaks.length, 1)
  assert.ok(breaks[0]!.earliest <= 50 && breaks[0]!.latest >= 50)
  assert.ok(Math.abs(breaks[0]!.at - 50) <= 1)
  assert.ok(Math.abs(levels[1]! / levels[0]! - 2) < 0.3)
  const root = doubled(50).map((y) => Math.sqrt(y + 3 / 8))
  assert.ok(supF([flat(96)], root).pValue < 1e-4)
})

test('no break is found where nothing changed, where all is zero, and in a year', () => {
  assert.deepEqual(segmentation(new Float64Array(60), flat(60)).breaks, [])
  assert.deepEqual(segmentation(new Float64Array(60).fill(7), flat(60)).breaks, [])
  assert.deepEqual(segmentation(new Float64Array(12).fill(3), flat(12)).breaks, [])
  assert.deepEqual(segmentation(new Float64Array(1).fill(3), flat(1)).breaks, [])
  assert.equal(supF([flat(2)], flat(2)).state, 'too-short')
  assert.equal(supF([flat(60)], new Float64Array(60).fill(7)).state, 'no-scatter')
  assert.throws(() => supF([], flat(60)), /columns must be at least one, got 0/)
})

test('the exact division costs no more than any other with the same rules', () => {
  const cost = (y: number[], from: number, to: number) => {
    const cases = y.slice(from, to).reduce((a, b) => a + b, 0)
    return cases === 0 ? 0 : -cases * Math.log(cases / (to - from))
  }
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 16, maxLength: 16 }), (y) => {
      const price = 3 * Math.log(16)
      const total = (cuts: number[]) =>
        [0, ...cuts].reduce((sum, from, i) => sum + cost(y, from, [...cuts, 16][i]!), 0) + price * cuts.length
      const found = segmentation(Float64Array.from(y), flat(16), { shortest: 4 }).breaks.map((b) => b.at)
      for (let a = 4; a <= 12; a++) {
        assert.ok(total(found) <= total([a]) + 1e-9)
        for (let b = a + 4; b <= 12; b++) assert.ok(total(found) <= total([a, b]) + 1e-9)
      }
      assert.ok(total(found) <= total([]) + 1e-9)
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('months that are not known move no break', () => {
  const counts = doubled(50)
  for (const gap of [3, 20, 49, 70]) counts[gap] = NaN
  assert.ok(Math.abs(segmentation(counts, flat(96)).breaks[0]!.at - 50) <= 2)
})

test('the clearer a break, the smaller its chance, however clear it is', () => {
  for (const k of [1, 2, 4, 8]) {
    const chances = [5, 10, 20, 30, 40, 44, 46, 60, 100, 1000, 1e5, Infinity].map((x) => supFPValue(x, k, 0.15, 0.85))
    chances.forEach((p, i) => {
      assert.ok(p >= 0 && (i === 0 || p < chances[i - 1]! || p === 0), `${k} coefficients: ${chances.join(' ')}`)
    })
    assert.ok(chances[6]! > 0)
  }
})

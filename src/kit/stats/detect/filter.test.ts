import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawNegativeBinomial, seededRandom } from '../random.ts'
import { newFilterState, newMonthForetold } from './filter-state.ts'
import { type FilterTrack, followKind } from './filter-track.ts'
import { tuneFilter } from './filter-tuning.ts'
import { judgeWindow } from './filter-windows.ts'
import { intervene, takeMonth } from './hierarchical-filter.ts'
import { calibrateKind, listColumn } from './kind-list.ts'
import { listPValue } from './list-p-value.ts'
import type { KindCounts } from './shared-season.ts'
import { bendTail, calibrateTail } from './tail-calibration.ts'

const [areas, months] = [30, 96]
const tuning = { wander: 1e-3, seasonWeight: 100, phi: new Float64Array(areas).fill(1.2) }

/** Thirty areas with ten cases a month each and a common season; `change` bends the counts of one month and area. */
function kindWith(change: (count: number, month: number, area: number) => number = (y) => y): KindCounts {
  const random = seededRandom(8)
  const counts = Float64Array.from({ length: months * areas }, (_, at) => {
    const [month, area] = [Math.floor(at / areas), at % areas]
    const mean = 10 * Math.exp(0.3 * Math.cos((2 * Math.PI * month) / 12))
    return change(drawNegativeBinomial(random, mean, 1.2), month, area)
  })
  return { counts, population: new Float64Array(areas).fill(1000), months, perYear: 12 }
}

const lastOf = (kind: KindCounts, track: FilterTrack, area: number) =>
  judgeWindow(kind, track, { month: months - 1, area, length: 1 })

test('a month that triples in one area stands out there and nowhere else', () => {
  const kind = kindWith((y, month, area) => (month === months - 1 && area === 4 ? 3 * y + 10 : y))
  const track = followKind(kind, tuning)
  assert.ok(lastOf(kind, track, 4).pUpper < 1e-4)
  const others = Array.from({ length: areas }, (_, area) => lastOf(kind, track, area).pUpper).filter((_, a) => a !== 4)
  assert.ok(Math.min(...others) > 1e-3)
})

test('a month that doubles in the whole country stands out against before, not against the country', () => {
  const kind = kindWith((y, month) => (month === months - 1 ? 2 * y : y))
  const small = (against: 'country' | 'before') => {
    const track = followKind(kind, tuning, { against })
    return Array.from({ length: areas }, (_, a) => lastOf(kind, track, a).pUpper).filter((p) => p < 0.01).length
  }
  assert.ok(small('before') > small('country') + 5)
})

test('an area does not weigh in what it is compared with', () => {
  const usual = followKind(kindWith(), tuning)
  const loud = followKind(
    kindWith((y, month, area) => (month === months - 1 && area === 0 ? y + 5000 : y)),
    tuning,
  )
  const at = (months - 1) * areas
  assert.ok(Math.abs(loud.exposure[at]! / usual.exposure[at]! - 1) < 1e-9)
  assert.ok(loud.exposure[at + 1]! > usual.exposure[at + 1]!)
})

test('a month that is not known is foretold and moves no level', () => {
  const kind = kindWith((y, month, area) => (month === 80 && area === 2 ? NaN : y))
  const track = followKind(kind, tuning)
  const mean = track.shape[80 * areas + 2]! / track.rate[80 * areas + 2]!
  const before = track.shape[79 * areas + 2]! / track.rate[79 * areas + 2]!
  assert.ok(Math.abs(mean / before - 1) < 1e-12)
  assert.ok(Number.isFinite(track.mean[80 * areas + 2]!))
  assert.ok(Number.isNaN(judgeWindow(kind, track, { month: 81, area: 2, length: 3 }).pUpper))
  assert.ok(judgeWindow(kind, track, { month: 84, area: 2, length: 3 }).pUpper > 0)
})

test('a population counted in other units changes no verdict', () => {
  const kind = kindWith()
  const [one, thousand] = [1, 1000].map((unit) =>
    followKind({ ...kind, population: kind.population.map((p) => p * unit) }, tuning),
  )
  one!.mean.forEach((m, i) => {
    assert.ok(Math.abs(thousand!.mean[i]! - m) <= 1e-9 * m)
  })
})

test('the order of the areas changes no verdict', () => {
  const kind = kindWith()
  const turned = {
    ...kind,
    counts: kind.counts.map((_, at) => kind.counts[at - (at % areas) + areas - 1 - (at % areas)]!),
  }
  const [straight, back] = [followKind(kind, tuning), followKind(turned, tuning)]
  const row = (months - 1) * areas
  for (let i = 0; i < areas; i++) {
    assert.ok(Math.abs(straight.mean[row + i]! - back.mean[row + areas - 1 - i]!) < 1e-9)
  }
})

test('hard data hang nothing: all zero, huge, one area, one month, nothing known', () => {
  const flat = (value: number, n: number, length: number): KindCounts => ({
    counts: new Float64Array(n * length).fill(value),
    population: new Float64Array(n).fill(500),
    months: length,
    perYear: 12,
  })
  const zero = flat(0, 5, 60)
  const track = followKind(zero, { ...tuning, phi: new Float64Array(5).fill(1.2) })
  assert.equal(judgeWindow(zero, track, { month: 59, area: 0, length: 1 }).pUpper, 1)
  const huge = flat(1e9, 5, 60)
  const big = followKind(huge, { ...tuning, phi: new Float64Array(5).fill(1.2) })
  assert.ok(Math.abs(judgeWindow(huge, big, { month: 59, area: 0, length: 1 }).mean / 1e9 - 1) < 0.05)
  const alone = followKind(flat(3, 1, 60), { ...tuning, phi: Float64Array.of(1.2) })
  assert.ok(Number.isNaN(alone.mean[59]!))
  assert.equal(followKind(flat(3, 4, 1), { ...tuning, phi: new Float64Array(4).fill(1.2) }).mean.length, 4)
  const unknown = followKind(flat(NaN, 4, 60), { ...tuning, phi: new Float64Array(4).fill(1.2) })
  assert.ok(Number.isNaN(unknown.mean[4 * 59]!))
  assert.ok(tuneFilter(flat(NaN, 4, 60)).wander > 0)
})

test('a person who confirms a lasting change lets the level follow sooner', () => {
  const state = newFilterState(areas, 12)
  const out = newMonthForetold(areas)
  const population = new Float64Array(areas).fill(1000)
  for (let t = 0; t < 60; t++) takeMonth(state, new Float64Array(areas).fill(10), population, tuning, out)
  const before = state.shape[3]! / state.rate[3]!
  intervene(state, 3)
  assert.ok(Math.abs(state.shape[3]! / state.rate[3]! - before) < 1e-12)
  takeMonth(state, new Float64Array(areas).fill(10).fill(15, 3, 5), population, tuning, out)
  assert.ok(state.shape[3]! / state.rate[3]! > state.shape[4]! / state.rate[4]!)
})

test('p-values that are as they should be are left alone; too small ones are bent up', () => {
  const random = seededRandom(6)
  const even = Float64Array.from({ length: 40_000 }, () => random.uniform())
  assert.ok(Math.abs(calibrateTail(even).power - 1) < 0.03)
  const bent = calibrateTail(even.map((p) => p ** (1 / 0.9)))
  assert.ok(Math.abs(bent.power - 0.9) < 0.03)
  assert.ok(bendTail(1e-4, bent) > 1e-4)
  assert.deepEqual(calibrateTail(new Float64Array(10).fill(0.1)), { from: 0.3, power: 1 })
  assert.throws(() => calibrateTail(Float64Array.of(2)), /p must be from 0 to 1, got 2/)
})

test('the list takes the strongest window, each at its share of the level', () => {
  assert.equal(listPValue([0.5, 0.001, 0.2, 0.9]), 0.002)
  assert.equal(listPValue([0.5, NaN, 0.2, 0.9]), 1)
  assert.ok(Number.isNaN(listPValue([NaN, NaN, NaN, NaN])))
})

test('a quarter with a wave comes on the list through its quarter', () => {
  const kind = kindWith((y, month, area) => (month >= months - 3 && area === 7 ? y + 8 : y))
  const track = followKind(kind, tuneFilter(kind, 72))
  const p = listColumn(kind, track, calibrateKind(kind, track, 84, seededRandom(1)), months - 1)
  assert.equal(p.indexOf(Math.min(...p)), 7)
  assert.ok(p[7]! < 1e-3)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceToShow, chanceToShowShare, smallestChange, smallestShareChange, yearsUntilShown } from './power.ts'

/**
 * Smallest change that shows (two-sided 5%, chance 80%, dispersion 1.3), in percent: the table that the product's design was made with.
 * Cases a year; one year against three before, rise and fall; three years against three before, rise and fall. null: no fall shows.
 */
const table: [cases: number, rise1: number, fall1: number | null, rise3: number, fall3: number][] = [
  [5, 337, null, 201, -74],
  [10, 190, -77, 120, -59],
  [20, 116, -61, 76, -46],
  [40, 74, -47, 49, -35],
  [75, 50, -36, 34, -27],
  [150, 34, -27, 23, -19],
  [300, 23, -20, 16, -14],
  [1000, 12, -11, 9, -8],
]

test('with five cases a year no fall ever shows in one year; with 300 a fifth less does', () => {
  for (const [casesPerYear, rise1, fall1, rise3, fall3] of table) {
    const one = smallestChange({ casesPerYear, yearsBefore: 3, yearsAfter: 1 })
    const three = smallestChange({ casesPerYear, yearsBefore: 3, yearsAfter: 3 })
    assert.equal(Math.round(100 * one.increase), rise1)
    if (fall1 === null) assert.ok(Number.isNaN(one.decrease))
    else assert.equal(Math.round(100 * one.decrease), fall1)
    assert.equal(Math.round(100 * three.increase), rise3)
    assert.equal(Math.round(100 * three.decrease), fall3)
  }
})

test('no change is taken for a change in the 5% that the test allows, half of them in the asked direction', () => {
  assert.ok(Math.abs(chanceToShow(0, { casesPerYear: 100, yearsBefore: 3, yearsAfter: 3 }) - 0.025) < 1e-9)
})

test('a goal of a fifth less with forty cases a year cannot be shown soon: it takes longer than a council sits', () => {
  const years = yearsUntilShown(-0.2, { casesPerYear: 40, yearsBefore: 3 })
  assert.ok(Number.isNaN(years) || years > 4)
  assert.ok(yearsUntilShown(-0.2, { casesPerYear: 1000, yearsBefore: 3 }) === 1)
})

test('a survey of 300 answers at 30% shows a change of about ten points, no less', () => {
  // Fleiss, Levin and Paik: n = (1.96 sqrt(2 P Q) + 0.84 sqrt(p1 q1 + p2 q2))² / d² gives 10.9 points up at n = 300.
  const { increase } = smallestShareChange({ share: 0.3, answersBefore: 300, answersAfter: 300 })
  assert.ok(Math.abs(increase - 0.109) < 0.001, `${increase}`)
  assert.ok(chanceToShowShare(0.35, { share: 0.3, answersBefore: 300, answersAfter: 300 }) < 0.4)
})

test('a worse sample or fewer cases never shows more', () => {
  const simple = smallestShareChange({ share: 0.3, answersBefore: 300, answersAfter: 300 })
  const clustered = smallestShareChange({ share: 0.3, answersBefore: 300, answersAfter: 300, designEffect: 1.5 })
  assert.ok(clustered.increase > simple.increase && clustered.decrease < simple.decrease)
})

test('a plan that cannot be is refused with what would be right', () => {
  assert.throws(
    () => chanceToShow(-1, { casesPerYear: 5, yearsBefore: 3, yearsAfter: 1 }),
    /change must be above -1 and finite, got -1/,
  )
  assert.throws(
    () => smallestChange({ casesPerYear: 0, yearsBefore: 3, yearsAfter: 1 }),
    /casesPerYear must be above 0/,
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rankBetween, spread } from './rank.ts'

const rank = fc.integer({ min: -100_000, max: 100_000 })
const neighbour = fc.option(rank, { nil: undefined })

test('a rank between two neighbours lies between them, and fails only where no whole number does', () => {
  fc.assert(
    fc.property(neighbour, neighbour, (before, after) => {
      const between = rankBetween(before, after)
      const fits = (one: number) => (before === undefined || before < one) && (after === undefined || one < after)
      const isFull = before !== undefined && after !== undefined && after - before < 2
      assert.equal(between !== undefined && fits(between), !isFull)
    }),
  )
})

test('many ranks are spread in order between two neighbours, and fail only where they do not fit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), neighbour, neighbour, (count, before, after) => {
      const ranks = spread(count, before, after)
      const isFull = before !== undefined && after !== undefined && after - before <= count
      assert.equal(ranks === undefined, isFull)
      const line = [
        ...(before === undefined ? [] : [before]),
        ...(ranks ?? []),
        ...(after === undefined ? [] : [after]),
      ]
      if (ranks) assert.ok(ranks.length === count && line.every((one, i) => i === 0 || (line[i - 1] ?? one) < one))
    }),
  )
})

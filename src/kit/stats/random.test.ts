import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawGamma, drawNegativeBinomial, drawNormal, drawPoisson, type Random, seededRandom } from './random.ts'

const draws = 40_000

function momentsOf(draw: (random: Random) => number): { mean: number; variance: number } {
  const random = seededRandom(11)
  const values = Array.from({ length: draws }, () => draw(random))
  const mean = values.reduce((a, b) => a + b, 0) / draws
  return { mean, variance: values.reduce((a, b) => a + (b - mean) ** 2, 0) / (draws - 1) }
}

test('draws have the mean and the variance that their distribution has', () => {
  const table: [name: string, draw: (random: Random) => number, mean: number, variance: number][] = [
    ['normal', drawNormal, 0, 1],
    ['gamma, shape below 1', (r) => drawGamma(r, 0.3, 2), 0.15, 0.075],
    ['gamma', (r) => drawGamma(r, 7, 0.5), 14, 28],
    ['Poisson, few', (r) => drawPoisson(r, 2.5), 2.5, 2.5],
    ['Poisson, many', (r) => drawPoisson(r, 400), 400, 400],
    ['negative binomial, rare', (r) => drawNegativeBinomial(r, 0.2, 3), 0.2, 0.6],
    ['negative binomial', (r) => drawNegativeBinomial(r, 60, 2), 60, 120],
  ]
  for (const [name, draw, mean, variance] of table) {
    const got = momentsOf(draw)
    // Five standard errors of the mean; the variance within 5%, or 10% where the tail is long.
    assert.ok(Math.abs(got.mean - mean) < 5 * Math.sqrt(variance / draws), `${name}: mean ${got.mean}`)
    assert.ok(
      Math.abs(got.variance / variance - 1) < (variance > 3 * mean ? 0.15 : 0.1),
      `${name}: variance ${got.variance}`,
    )
  }
})

test('the same seed gives the same row, another seed another one', () => {
  const row = (seed: number) => {
    const { uniform } = seededRandom(seed)
    return [uniform(), uniform(), uniform()]
  }
  assert.deepEqual(row(3), row(3))
  assert.notDeepEqual(row(3), row(4))
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Tails } from '../special/tails.ts'
import { negativeBinomialTails } from './negative-binomial.ts'
import { normalTails } from './normal.ts'
import { poissonTails } from './poisson.ts'

interface FarTail {
  readonly count: number
  readonly mean: number
  readonly phi: number
  readonly z: number
  readonly logLower: number
  readonly logUpper: number
}
const file = new URL('../../../../test/reference/far_tails.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Record<string, FarTail[]> }

test('both tails keep nine digits however unlikely a count is, up to counts of a thousand million', () => {
  for (const c of cases.poisson!) near(poissonTails(c.count, c.mean), c)
  for (const c of cases.negative_binomial!) near(negativeBinomialTails(c.count, c.mean, c.phi), c)
  for (const c of cases.normal!) near(normalTails(c.z), c)
})

/** A difference of logs is a relative difference of the tails. A log tail near 0 is compared relatively, down to 1e-20. */
function near(got: Tails, want: FarTail): void {
  for (const tail of ['logLower', 'logUpper'] as const) {
    const scale = Math.min(1, Math.abs(want[tail]) + 1e-20)
    assert.ok(Math.abs(got[tail] - want[tail]) <= 1e-9 * scale, `${tail} of ${JSON.stringify(want)}: got ${got[tail]}`)
  }
}

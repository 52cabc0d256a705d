import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { journey } from './afternoon.ts'
import { stepsIn } from './tutorial.ts'

const tutorial = readFileSync(new URL('../../docs/tutorials/eerste-plan.md', import.meta.url), 'utf8')

test('every numbered step of the first tutorial is one that can be done word for word', () => {
  const numbers = [...tutorial.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))
  assert.equal(stepsIn(tutorial).length, numbers.at(-1))
})

test('a step in words of its own, or out of order, is a mistake in the tutorial', () => {
  assert.throws(() => stepsIn('1. Klik ergens op **Delen**.\n'), /step 1 says what no reader can do/)
  assert.throws(() => stepsIn('1. Klik op **Delen**.\n3. Klik op **Delen**.\n'), /step 3 stands where step 2 should/)
})

journey('the first tutorial is done step by step, as it is written', async (afternoon) => {
  const reader = await afternoon.comesIn()
  for (const { says, take } of stepsIn(tutorial)) {
    await take(reader).catch((cause) => {
      throw new Error(says, { cause })
    })
  }
})

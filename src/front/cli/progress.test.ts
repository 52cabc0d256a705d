import assert from 'node:assert/strict'
import { test } from 'node:test'
import { progressOn, sayProgress } from './progress.ts'

function screen(isTTY: boolean) {
  const written: string[] = []
  return { written, screen: { isTTY, columns: 40, write: (text: string) => written.push(text) > 0 } }
}

test('progress says how much of what is done, in Dutch figures', () => {
  assert.equal(sayProgress('regels nagekeken', 12_000, 48_001), '12.000 van 48.001 regels nagekeken (24%)')
  assert.equal(sayProgress('regels nagekeken', 1500), '1.500 regels nagekeken')
})

test('on a screen one line is written over, not more than ten times a second, and wiped at the end', () => {
  let now = 0
  const { written, screen: on } = screen(true)
  const progress = progressOn(on, () => now)
  for (; now <= 250; now += 10) progress.show('rijen', now)
  progress.end()
  const clean = '\r\u001B[K'
  assert.deepEqual(written, [`${clean}0 rijen`, `${clean}100 rijen`, `${clean}200 rijen`, clean])
})

test('in a pipe or a file nothing of it appears', () => {
  const { written, screen: on } = screen(false)
  const progress = progressOn(on, () => 0)
  progress.show('rijen', 1)
  progress.end()
  assert.deepEqual(written, [])
})

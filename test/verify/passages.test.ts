import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Find } from '../../src/kit/prose/find.ts'
import { judge, readPassages } from './passages.ts'

const phone = (start: number, end: number): Find => ({ start, end, kind: 'phone', rule: 'phone' })
const lines = [
  { id: 'a', text: '0123456789', found: [{ start: 0, end: 4, kind: 'phone' }] },
  { id: 'b', text: '0123456789', found: [{ start: 0, end: 4, kind: 'phone' }] },
  { id: 'c', text: 'schoon', found: [] },
  { id: 'd', text: 'schoon genoeg', found: [] },
]
  .map((line) => JSON.stringify(line))
  .join('\n')

test('half of a label is enough, less is a miss, and an alarm in a clean passage is counted once', () => {
  const finds = new Map([
    ['a', [phone(2, 9)]],
    ['b', [phone(3, 9)]],
    ['c', [phone(0, 2), phone(3, 5)]],
  ])
  const passages = readPassages(lines)
  let at = 0
  const { all, clean, worst } = judge(passages, () => finds.get(passages[at++]!.id) ?? [])
  assert.deepEqual([all.labelled, all.recall, all.precision], [2, 0.5, 0.5])
  assert.deepEqual(clean, { passages: 2, withAlarm: 1 })
  assert.deepEqual(
    worst.map(({ id, what }) => `${id} ${what.split(',')[0]}`),
    ['b missed', 'c too much', 'c too much'],
  )
})

test('a line without labels is refused by its number', () => {
  assert.throws(() => readPassages('{"id":1,"text":"a","found":[]}\n{"id":2,"text":"b"}'), /line 2 must be/)
})

import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { theHouse } from '../src/front/server/house.ts'
import { sayRefusal } from '../src/kit/base/refusal.ts'
import { refusalList } from './refusal-list.ts'

const page = new URL('../docs/reference/weigeringen.md', import.meta.url)

test('the page of refusals in the documents is the one that the rooms make', async () => {
  const made = refusalList(theHouse)
  if (process.env.DRIEHOEK_WRITE_DOCS) await writeFile(page, made)
  assert.equal(
    await readFile(page, 'utf8'),
    made,
    'write it anew: DRIEHOEK_WRITE_DOCS=1 node start.mjs test refusal-list',
  )
})

test('what a refusal says helps is a deed that exists', () => {
  const unknown = [...theHouse.refusals].flatMap(([code, { mend }]) =>
    mend && !theHouse.deeds.has(mend) ? [`${code}: ${mend}`] : [],
  )
  assert.deepEqual(unknown, [])
})

test('every field of every deed and view has one Dutch name', () => {
  const inputs = [...theHouse.deeds.values(), ...theHouse.views.values()]
  const without = inputs.flatMap(({ name, input }) =>
    Object.keys(input.shape).flatMap((field) => (theHouse.words.has(field) ? [] : [`${name}: ${field}`])),
  )
  assert.deepEqual(without, [])
})

/** Facts whose values are words of the code: a kind, a level, for whom something is, a field, what an organ did. */
const inCode = ['kind', 'parent', 'level', 'audience', 'fields', 'from', 'to', 'act', 'acts', 'organ', 'parentKind']

test('no refusal is told in words of the code', () => {
  const without = [...theHouse.refusals].flatMap(([code, { why, next, names }]) =>
    inCode
      .filter((fact) => `${why} ${next}`.includes(`{${fact}}`) && !names?.[fact])
      // Where a list of organisations was read, it is the name of one.
      .filter((fact) => !(code === 'body.parent-unknown' || code === 'body.parent-not-fit') || fact !== 'parent')
      .map((fact) => `${code}: ${fact}`),
  )
  assert.deepEqual(without, [])
})

test('what a refusal tells is said in words', () => {
  const text = theHouse.refusals.get('plan.parent-not-fit')
  assert.ok(text)
  const { why } = sayRefusal(text, { kind: 'line', parent: 'trend' })
  assert.equal(why, 'In een plan staat dit soort onderdeel (lijn) niet onder dat soort onderdeel (trend).')
})

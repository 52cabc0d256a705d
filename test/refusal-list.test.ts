import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { theHouse } from '../src/front/server/house.ts'
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

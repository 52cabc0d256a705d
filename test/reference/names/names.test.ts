import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'

const recipe = new URL('make.mjs', import.meta.url).href

test('the lists of names in the house are what their recipe makes of the packages', async () => {
  const { wordLists } = await import(recipe)
  for (const [list, made] of wordLists() as readonly (readonly [string, object])[]) {
    const kept: unknown = JSON.parse(
      await readFile(new URL(`../../../src/kit/prose/words/${list}.json`, import.meta.url), 'utf8'),
    )
    assert.deepEqual(kept, made, `${list}: run test/reference/names/make.mjs`)
  }
})

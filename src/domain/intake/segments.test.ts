import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutOut } from './segments.ts'

test('a passage over more cells of a table is found at the first of them, and each cell keeps its own words', () => {
  const piece = { id: 'n1' } as Parameters<typeof cutOut>[0][number]['piece']
  const segments = [{ text: 'Actie\n' }, { text: 'Bellen\tGemeente', ...(piece && { piece }) }]
  const cells = [
    [0, 5],
    [6, 12],
    [13, 21],
  ].map(([from = 0, to = 0]) => cutOut(segments, from, to).map((one) => [one.text, one.piece?.id]))
  assert.deepEqual(cells, [[['Actie', undefined]], [['Bellen', 'n1']], [['Gemeente', undefined]]])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../base/refusal.ts'
import { readPipeTable } from './pipe-table.ts'
import { readHtml } from './read-html.ts'

const cellsOf = (rows: readonly (readonly { readonly text: string }[])[] | undefined) =>
  rows?.map((row) => row.map((cell) => cell.text))

test('a cell that covers more rows stands in each of them, and is printed once', () => {
  const blocks = readHtml(
    '<table><tr><th>Thema</th><th>Actie</th></tr><tr><td rowspan="2">Jeugd</td><td>Een</td></tr><tr><td>Twee</td></tr></table>',
  )
  assert.ok(!isRefusal(blocks))
  assert.deepEqual(cellsOf(blocks[0]!.rows), [
    ['Thema', 'Actie'],
    ['Jeugd', 'Een'],
    ['Jeugd', 'Twee'],
  ])
  assert.equal(blocks[0]!.text, 'Thema\tActie\nJeugd\tEen\n\tTwee')
  assert.equal(blocks[0]!.heads, 1)
})

test('each cell says where it stands in the text of its table', () => {
  const blocks = readHtml('<table><tr><td>a</td><td>b c</td></tr><tr><td>d</td><td>e</td></tr></table>')
  assert.ok(!isRefusal(blocks))
  for (const cell of blocks[0]!.rows!.flat()) assert.equal(blocks[0]!.text.slice(cell.from, cell.to), cell.text)
})

test('a table that lays out a page is read through', () => {
  const blocks = readHtml('<table><tr><td><h1>Plan</h1><p>Tekst.</p></td><td>Menu</td></tr></table>')
  assert.ok(!isRefusal(blocks))
  assert.deepEqual(
    blocks.map((block) => block.kind),
    ['heading', 'paragraph', 'paragraph'],
  )
})

test('lines with strokes are a table when they have as many cells each, or a rule under the head', () => {
  assert.deepEqual(cellsOf(readPipeTable(['| Actie | Wie |', '|---|---|', '| Schouw | boa |'])?.rows), [
    ['Actie', 'Wie'],
    ['Schouw', 'boa'],
  ])
  assert.deepEqual(cellsOf(readPipeTable(['Actie | Wie', 'Schouw | boa'])?.rows), [
    ['Actie', 'Wie'],
    ['Schouw', 'boa'],
  ])
  assert.equal(readPipeTable(['Een | twee', 'drie']), undefined)
})

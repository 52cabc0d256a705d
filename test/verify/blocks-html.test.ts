import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../src/kit/base/refusal.ts'
import type { Block } from '../../src/kit/document/block.ts'
import { readDocument } from '../../src/kit/document/read-document.ts'
import { blocksHtml } from './blocks-html.ts'

const page = `<h1>Plan &amp; aanpak</h1><p>Aantallen &lt; 5 tonen wij niet.</p>
<ul><li>Toezicht<ul><li>in de avond</li></ul></li><li>Voorlichting</li></ul>
<h2>Acties</h2><table>
<tr><th>Thema</th><th>Actie</th><th>Wie</th></tr>
<tr><td rowspan="2">Jeugd</td><td>Ouderavond</td><td>school<br>politie</td></tr>
<tr><td colspan="2">Straatcoaches</td></tr>
</table>`

function read(html: string): readonly Block[] {
  const document = readDocument({ name: 'plan.html', bytes: Buffer.from(html) })
  if (isRefusal(document)) throw new Error(document.refused)
  return document.blocks
}

test('what was read of a page, written as a page again, reads the same', () => {
  const blocks = read(page)
  assert.equal(blocks.length, 7)
  assert.deepEqual(read(blocksHtml(blocks)), blocks)
})

test('a joined cell is printed once, as large as it is', () => {
  const html = blocksHtml(read(page))
  assert.equal(html.split('Jeugd').length, 2)
  assert.match(html, /rowspan="2" colspan="1">Jeugd/)
  assert.match(html, /rowspan="1" colspan="2">Straatcoaches/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../base/refusal.ts'
import { readHtml } from './read-html.ts'

function blocksOf(html: string): readonly string[] {
  const blocks = readHtml(html)
  assert.ok(!isRefusal(blocks))
  return blocks.map(({ kind, depth, text }) => `${kind} ${depth}: ${text}`)
}

test('a page gives its headings, paragraphs and nested lists', () => {
  assert.deepEqual(
    blocksOf(
      '<h1>Plan</h1><p>Voor <b>iedereen</b>\n en\t<a href="#">de raad</a>.</p><ul><li>een<ul><li><p>twee</p></li></ul></li><li>drie &amp; vier</li></ul>',
    ),
    ['heading 1: Plan', 'paragraph 0: Voor iedereen en de raad.', 'item 1: een', 'item 2: twee', 'item 1: drie & vier'],
  )
})

test('menus, scripts, footers and what is hidden are not read', () => {
  assert.deepEqual(
    blocksOf(
      `<head><title>Titel</title><style>p{}</style></head><body><header><a>Logo</a></header><nav><ul><li>Home</li></ul></nav>
       <div role="dialog">Cookies</div><script>var x = '<p>nee</p>'</script><p hidden>weg</p><p style="display: none">weg</p>
       <p aria-hidden="true">weg</p><template><p>weg</p></template><p>Wel gelezen.</p><aside>Lees ook</aside><footer>Contact</footer></body>`,
    ),
    ['paragraph 0: Wel gelezen.'],
  )
})

test('of a page that says what its main part is, only that part is read', () => {
  assert.deepEqual(
    blocksOf('<div>Menu</div><main><header><h1>Kop</h1></header><p>Tekst.</p></main><div>Onderaan</div>'),
    ['heading 1: Kop', 'paragraph 0: Tekst.'],
  )
  assert.deepEqual(blocksOf('<main></main><p>Toch hier.</p>'), ['paragraph 0: Toch hier.'])
})

test('bold paragraphs are headings whose depth is not told', () => {
  for (const heading of [
    '<p><strong>Doelen</strong></p>',
    '<div style="font-weight:bold">Doelen</div>',
    '<p><b>Doelen</b><br>Minder overlast.</p>',
  ]) {
    assert.equal(blocksOf(`${heading}<p>Minder overlast.</p>`)[0], 'heading 0: Doelen', heading)
  }
})

test('bullets that were typed after a line end are items, and two sentences on two lines two paragraphs', () => {
  assert.deepEqual(blocksOf('<p>Wij doen:<br>• kijken<br/>• handelen</p><p>Een zin.<br>Nog een zin.</p>'), [
    'paragraph 0: Wij doen:',
    'item 1: kijken',
    'item 1: handelen',
    'paragraph 0: Een zin.',
    'paragraph 0: Nog een zin.',
  ])
})

test('broken HTML gives what a browser would show', () => {
  assert.deepEqual(blocksOf('<ul><li>een<li>twee</ul><p>drie<p>vier</b></div>'), [
    'item 1: een',
    'item 1: twee',
    'paragraph 0: drie',
    'paragraph 0: vier',
  ])
})

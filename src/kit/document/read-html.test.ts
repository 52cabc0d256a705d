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

test('what was copied out of Word keeps its lists with their depth, and loses the marks that Word put in', () => {
  const item = (level: number, mark: string, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`
  assert.deepEqual(
    blocksOf(
      `<!--[if gte mso 9]><xml><w:WordDocument>nee</w:WordDocument></xml><![endif]--><p class=MsoTitle>Plan</p>
       <p class=MsoToc1><a href="#_Toc1">1 Inleiding 3</a></p><p class=MsoNormal><b>Acties<o:p></o:p></b></p>
       ${item(1, '·', 'bellen')}${item(2, 'o', 'met de buren')}${item(1, '2.1', 'schrijven')}<p class=MsoNormal><u>Jeugd</u></p><p class=MsoNormal>Tekst.</p>`,
    ),
    [
      'heading 0: Plan',
      'heading 0: Acties',
      'item 1: bellen',
      'item 2: met de buren',
      'item 1: schrijven',
      'heading 0: Jeugd',
      'paragraph 0: Tekst.',
    ],
  )
})

test('what was copied out of Google Docs is not all bold', () => {
  assert.deepEqual(
    blocksOf(
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p>Gewone tekst</p><p><span style="font-weight:700">Doelen</span></p><p>Iets.</p></b>',
    ),
    ['paragraph 0: Gewone tekst', 'heading 0: Doelen', 'paragraph 0: Iets.'],
  )
})

test('a note is a footnote without its number, and the sentence that refers to it has no number either', () => {
  for (const [mark, note] of [
    [
      '<sup><a href="#fn1" id="ref1">1</a></sup>',
      '<section role="doc-endnotes"><ol><li id="fn1"><p>Bron: CBS. <a href="#ref1">↩︎</a></p></li></ol></section>',
    ],
    [
      '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>',
      "<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1'>[1]</a> Bron: CBS.</p></div>",
    ],
    ['<sup class="voetnootverwijzing">1</sup>', '<div class="voetnoten"><p>1. Bron: CBS.</p></div>'],
    [
      '<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>',
      '<div id="sdfootnote1"><p class="sdfootnote">1 Bron: CBS.</p></div>',
    ],
  ])
    assert.deepEqual(
      blocksOf(`<p>Het aantal daalt.${mark}</p>${note}`),
      ['paragraph 0: Het aantal daalt.', 'footnote 0: Bron: CBS.'],
      note,
    )
  assert.deepEqual(blocksOf('<p>200 m<sup>2</sup>, 1<sup>e</sup> helft</p>'), ['paragraph 0: 200 m2, 1e helft'])
})

test('numbers typed in paragraphs that follow each other are a list', () => {
  assert.deepEqual(blocksOf('<p>1. Bellen</p><p>2. Schrijven</p><p>Klaar.</p>'), [
    'item 1: Bellen',
    'item 1: Schrijven',
    'paragraph 0: Klaar.',
  ])
})

test('lines that were typed stay lines; captions of pictures and tables are read', () => {
  assert.deepEqual(blocksOf('<pre>Doelen\n\n- minder inbraak\n- meer meldingen</pre>'), [
    'paragraph 0: Doelen',
    'item 1: minder inbraak',
    'item 1: meer meldingen',
  ])
  assert.deepEqual(
    blocksOf(
      '<figure><img src="a.png" alt="Kaart"><figcaption>Figuur 1: de wijk</figcaption></figure><table><caption>Tabel 2: acties</caption><tr><th>Actie</th><th>Wie</th></tr><tr><td>Bellen</td><td>boa</td></tr></table>',
    ),
    ['paragraph 0: Figuur 1: de wijk', 'paragraph 0: Tabel 2: acties', 'table 0: Actie\tWie\nBellen\tboa'],
  )
})

test('a table that lays out a page is read through, and one of data is a table', () => {
  const story = `<p>${'Een lang verhaal over de wijk. '.repeat(15)}</p><p>Slot.</p>`
  for (const layout of [
    `<table><tr><td>Links</td><td>Rechts</td></tr></table>`,
    `<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`,
    `<table><tr><td>x</td><td><h2>Kop</h2><p>y</p></td></tr><tr><td>c</td><td>d</td></tr></table>`,
    `<table><tr><td>x</td><td><table><tr><td>y</td></tr></table></td></tr><tr><td>c</td><td>d</td></tr></table>`,
    `<table border=0><tr><td>x</td><td>${story}</td></tr><tr><td>c</td><td>d</td></tr></table>`,
  ])
    assert.ok(!blocksOf(layout).some((block) => block.startsWith('table')), layout)
  for (const data of [
    `<table><tr><td>Actie</td><td>Wie</td></tr><tr><td>Bellen</td><td>boa</td></tr></table>`,
    `<table><tr><th>Actie</th><th>Uitleg</th></tr><tr><td>Bellen</td><td>${story}</td></tr></table>`,
  ])
    assert.match(blocksOf(data)[0]!, /^table/, data)
})

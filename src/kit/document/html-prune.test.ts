import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../base/refusal.ts'
import { LeftOutCount } from './left-out.ts'
import { readHtml } from './read-html.ts'

function read(html: string) {
  const leftOut = new LeftOutCount()
  const blocks = readHtml(html, leftOut)
  assert.ok(!isRefusal(blocks))
  return {
    blocks: blocks.map(({ kind, text }) => `${kind}: ${text}`),
    told: Object.fromEntries(leftOut.all().map(({ what, count }) => [what, count])),
  }
}

const text = '<h1>Cookies en cybercrime</h1><p>De aanpak van <a href="/c">cybercrime</a> loopt.</p>'
const textBlocks = ['heading: Cookies en cybercrime', 'paragraph: De aanpak van cybercrime loopt.']

test('what stands around a text is left out and told, whoever made the site', () => {
  for (const around of [
    '<nav><ul><li>Nieuws</li></ul></nav>',
    '<div class="site-header"><ul id="menu-hoofdmenu" class="menu"><li><a href="/a">Nieuws</a></li></ul></div>',
    '<div class="elementor-nav"><p>Nieuws</p></div>',
    '<ul><li><a href="/">Home</a></li><li><a href="/raad">Raad</a></li></ul>',
    '<p><a href="/">Home</a> / <a href="/p">Programma’s</a> / Veilig</p>',
    '<ol class="breadcrumb"><li>Home</li></ol>',
    '<div class="kruimelpad">U bent hier: veiligheid</div>',
    '<ul class="skiplinks"><li>Direct naar de inhoud</li></ul>',
    '<div id="CybotCookiebotDialog"><h2>Deze site gebruikt cookies</h2></div>',
    '<div class="cmplz-cookiebanner"><p>Akkoord?</p></div>',
    '<div id="cookie-law-info-bar"><p>Akkoord?</p></div>',
    '<section aria-modal="true"><p>Doe mee aan ons onderzoek</p></section>',
    '<div class="social-share"><p>Deel dit</p></div>',
    '<div class="sidebar-content"><h3>Lees ook</h3></div>',
    '<form role="search"><p>Zoek in deze site</p></form>',
    '<label for="q">Zoekwoord</label>',
    '<table><tr><td><b>Inhoud</b><br><a href="1">Aanbieding</a><br><a href="2">Programma Veilig</a></td></tr></table>',
  ]) {
    assert.deepEqual(read(around + text), { blocks: textBlocks, told: { around: 1 } }, around)
  }
  for (const after of [
    '<div><a href="/1">Vorige: Bestuur</a> <a href="/3">Volgende: Verkeer</a></div>',
    '<div class="related"><p>Lees ook</p></div>',
    '<div class="site-footer"><p>Contact</p></div>',
  ])
    assert.deepEqual(read(text + after), { blocks: textBlocks, told: { around: 1 } }, after)
})

test('what only looks like a menu is read: links under a heading or after a colon, and a page that says it has a menu', () => {
  const links = '<ul><li><a href="/o">Ondermijning</a></li><li><a href="/j">Jeugd</a></li></ul>'
  const items = ['item: Ondermijning', 'item: Jeugd']
  assert.deepEqual(read(`<h2>Onze thema’s</h2>${links}`), { blocks: ['heading: Onze thema’s', ...items], told: {} })
  assert.deepEqual(read(`<p>Onze thema’s:</p>${links}`), { blocks: ['paragraph: Onze thema’s:', ...items], told: {} })
  for (const name of ['page has-sidebar', 'menu-open', 'cookies-accepted', 'navigation'])
    assert.deepEqual(read(`<div class="${name}">${text}</div>`), { blocks: textBlocks, told: {} }, name)
})

test('a cell or a point that is two links is read, and a struck cell keeps its column', () => {
  const partners = '<a href="/p">politie</a>, <a href="/om">OM</a>'
  const table = `<table><tr><th>Actie</th><th>Partners</th><th>Klaar</th></tr><tr><td>Bellen</td><td><p>${partners}</p></td><td>mei</td></tr><tr><td>Mailen</td><td style="text-decoration:line-through">GGD</td><td>juni</td></tr></table>`
  assert.deepEqual(read(`${text}${table}<ul><li>${partners}</li></ul>`), {
    blocks: [
      ...textBlocks,
      'table: Actie\tPartners\tKlaar\nBellen\tpolitie, OM\tmei\nMailen\t\tjuni',
      'item: politie, OM',
    ],
    told: { struck: 1 },
  })
})

test('what is hidden is left out and told, however it is hidden', () => {
  const style =
    '<style>.weg{display:none} #ook { visibility:hidden } .luister{position:absolute;clip:rect(0 0 0 0)}</style>'
  for (const hidden of [
    '<p hidden>Intern</p>',
    '<p aria-hidden="true">Intern</p>',
    '<p style="display: none">Intern</p>',
    '<p><span style="mso-hide:all">Intern</span></p>',
    '<p style="position:absolute; left:-9999px">Intern</p>',
    '<p class="sr-only">Intern</p>',
    '<p class="visually-hidden">Intern</p>',
    '<p class="d-none">Intern</p>',
    '<p class="weg">Intern</p>',
    '<p id="ook">Intern</p>',
    '<p class="luister">Intern</p>',
    '<noscript><p>Intern</p></noscript>',
    '<table hidden><tr><td>Intern</td><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>',
  ])
    assert.deepEqual(read(style + text + hidden), { blocks: textBlocks, told: { 'hidden-text': 1 } }, hidden)
})

test('what is shown on some screens, in print or after a touch of a button is read', () => {
  const style = '<style>@media print { .scherm { display: none } }</style>'
  for (const shown of [
    '<p class="scherm">Ook dit.</p>',
    '<p class="hidden md:block">Ook dit.</p>',
    '<p class="d-none d-md-block">Ook dit.</p>',
    '<button aria-expanded="false" aria-controls="deel1">Meer</button><div id="deel1" hidden>Ook dit.</div>',
    '<h2><button aria-controls="deel1">Meer</button></h2><div id="deel1" aria-hidden="true"><p>Ook dit.</p></div>',
    '<details><summary>Meer</summary><p>Ook dit.</p></details>',
  ]) {
    const { blocks, told } = read(style + text + shown)
    assert.deepEqual([blocks.at(-1), told], ['paragraph: Ook dit.', {}], shown)
    if (shown.includes('Meer')) assert.equal(blocks.at(-2), 'heading: Meer', shown)
  }
})

test('struck and deleted words are left out, added words are read, and each is told', () => {
  const style = '<style>p.door, .x { text-decoration: line-through }</style>'
  const html = `${style}<p>Wij <del>stoppen</del> <ins>gaan door</ins> met <s>a</s><span style="text-decoration-line: line-through">b</span> werk<span class="x">c</span>.</p>
    <p class="door">Niet meer.</p><table><tr><th>Actie</th><th>Wie</th></tr><tr><td>Bel<s>len</s></td><td>boa</td></tr></table>`
  assert.deepEqual(read(html), {
    blocks: ['paragraph: Wij gaan door met werk.', 'table: Actie\tWie\nBel\tboa'],
    told: { deletion: 1, insertion: 1, struck: 5 },
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDocument } from '../../../test/office/open-document.ts'
import { isRefusal } from '../base/refusal.ts'
import { readDocument } from './read-document.ts'

function read(parts: Parameters<typeof openDocument>[0]) {
  const document = readDocument({ name: '', bytes: openDocument(parts) })
  assert.ok(!isRefusal(document), JSON.stringify(document))
  const short = document.blocks.map(({ kind, depth, text }) => `${kind} ${depth}: ${text}`)
  return { ...document, short, told: Object.fromEntries(document.leftOut.map(({ what, count }) => [what, count])) }
}

const automatic = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Kop_20_2"/>`
const styles = `<office:styles><style:style style:name="Kop_20_2" style:family="paragraph"/>
<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style></office:styles>`

test('headings with their numbers, nested lists, notes, boxes and bold lines are read in order', () => {
  const body = `
<text:table-of-content><text:index-body><text:p>Inleiding 3</text:p></text:index-body></text:table-of-content>
<text:h text:outline-level="1">Prioriteiten</text:h>
<text:h text:outline-level="2">Ondermijning</text:h>
<text:p text:style-name="P1">Huisstijl</text:p>
<text:p>Wij <text:span text:style-name="T2">stoppen</text:span>controleren<text:note><text:note-body><text:p>Zie de wet.</text:p></text:note-body></text:note> vaker<office:annotation><text:p>Echt?</text:p></office:annotation>.</text:p>
<text:list><text:list-item><text:p>Controles</text:p><text:list><text:list-item><text:p>In het buitengebied</text:p></text:list-item></text:list></text:list-item></text:list>
<text:p><text:span text:style-name="T1">Wat gaan we doen</text:span><text:line-break/>• Bellen<text:line-break/>• Schrijven</text:p>
<text:p><draw:frame><draw:text-box><text:p>In een kader.</text:p></draw:text-box></draw:frame></text:p>`
  const document = read({ kind: 'text', body, automatic, styles })
  assert.deepEqual(document.short, [
    'heading 1: 1 Prioriteiten',
    'heading 2: 1.1 Ondermijning',
    'heading 2: Huisstijl',
    'paragraph 0: Wij controleren vaker.',
    'footnote 0: Zie de wet.',
    'item 1: Controles',
    'item 2: In het buitengebied',
    'heading 0: Wat gaan we doen',
    'item 1: Bellen',
    'item 1: Schrijven',
    'paragraph 0: In een kader.',
  ])
  assert.deepEqual(document.told, { comment: 1, contents: 1, struck: 1 })
})

test('joined cells count in each row and column that they cover', () => {
  const cell = (text: string, more = '') => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`
  const covered = '<table:covered-table-cell/>'
  const body = `<table:table><table:table-header-rows><table:table-row>${cell('Actie')}${cell('Trekker')}${cell('Jaar')}</table:table-row></table:table-header-rows>
<table:table-row>${cell('Bellen', 'table:number-rows-spanned="2"')}${cell('Gemeente')}${cell('2027')}</table:table-row>
<table:table-row>${covered}${cell('Samen', 'table:number-columns-spanned="2"')}${covered}</table:table-row></table:table>`
  const [table] = read({ kind: 'text', body }).blocks
  assert.equal(table?.heads, 1)
  assert.deepEqual(
    table?.rows?.map((row) => row.map((one) => one.text)),
    [
      ['Actie', 'Trekker', 'Jaar'],
      ['Bellen', 'Gemeente', '2027'],
      ['Bellen', 'Samen', 'Samen'],
    ],
  )
})

test('text that was deleted with changes kept is left out and told', () => {
  const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>Weg ermee.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Dit <text:change/>blijft.</text:p>`
  const document = read({ kind: 'text', body })
  assert.deepEqual([document.short, document.told], [['paragraph 0: Dit blijft.'], { deletion: 1 }])
})

test('pages are told where Writer remembers them', () => {
  const body =
    '<text:p>Een.</text:p><text:p><text:soft-page-break/>Twee.</text:p><text:soft-page-break/><text:p>Drie.</text:p>'
  assert.deepEqual(
    read({ kind: 'text', body }).blocks.map((block) => block.place.page),
    [1, 2, 3],
  )
})

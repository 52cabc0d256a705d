import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hyphenate } from './hyphenate.ts'

/** The breaks as the Woordenlijst Nederlandse Taal has them. */
const words = [
  'vei-lig-heid',
  'sa-men-wer-king',
  'ge-meen-ten',
  'on-der-mij-ning',
  'be-stuur-lijk',
  'ver-drie-vou-di-gen',
  'ver-dwijnt',
  'ge-zag',
]

test('a long word can break where a Dutch reader expects it, a short one not', () => {
  for (const word of words) {
    const whole = word.replaceAll('-', '')
    const made = hyphenate(`<p>${whole}</p>`).replaceAll('\u00AD', '-')
    assert.equal(made, `<p>${whole.length < 8 ? whole : word}</p>`)
  }
})

test('marks, styles and entities stay as they are', () => {
  const html = '<style>.samenwerking { columns: 2 }</style><p class="veiligheidsplan">a &hellip; b</p>'
  assert.equal(hyphenate(html), html)
})

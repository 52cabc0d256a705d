import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MarkedExcerpt, MarkedText } from './marked-text.tsx'

const shown = (page: unknown) =>
  String(page)
    .replace(/<span class="excerpt">/g, '')
    .replaceAll('</span>', ' | ')
    .trim()

test('each place is marked once, and the text around it stays as it was', () => {
  const finds = [
    { start: 14, end: 18 },
    { start: 4, end: 8 },
    { start: 6, end: 10 },
  ]
  assert.equal(
    shown(<MarkedText text="bel 1234 5678 9012" finds={finds} />),
    'bel <mark>1234</mark><mark> 5</mark>678 <mark>9012</mark>',
  )
})

test('of a long text only the places are shown, with the words around them', () => {
  const far = 'woord '.repeat(40)
  const text = `${far}bel 0612345678 nu ${far}en NL00BANK ${far}`
  const finds = ['0612345678', 'NL00BANK'].map((find) => ({
    start: text.indexOf(find),
    end: text.indexOf(find) + find.length,
  }))
  const [first, second] = shown(<MarkedExcerpt text={text} finds={finds} />).split(' | ')
  assert.match(first!, /^…(woord )+bel <mark>0612345678<\/mark> nu( woord)+…$/)
  assert.match(second!, /^…(woord )+en <mark>NL00BANK<\/mark>( woord)+…/)
  assert.ok(first!.length < 150)
})

test('a place at the very end of a text, or past it, is still shown', () => {
  assert.equal(shown(<MarkedExcerpt text="bel 1234" finds={[{ start: 4, end: 99 }]} />), 'bel <mark>1234</mark> |')
})

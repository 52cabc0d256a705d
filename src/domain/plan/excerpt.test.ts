import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerptAround } from './excerpt.ts'

const long = 'Wij lopen vaker langs winkels. '.repeat(20)

test('an excerpt shows where the word stands, whatever its accents and capitals', () => {
  const text = `${long}Zwerfboot in Ügchelen geruimd. ${long}`
  assert.match(excerptAround(text, 'ugchelen'), /Zwerfboot in Ügchelen geruimd/)
  assert.equal(excerptAround(text, 'ugchelen').length, 160)
})

test('an excerpt of a word in another form shows the word that begins alike', () => {
  assert.match(excerptAround(`${long}Er werd vaker ingebroken. ${long}`, 'ingebruikname'), /vaker ingebroken/)
})

test('an excerpt of a text without the word is its beginning', () => {
  assert.equal(excerptAround('Kort.', 'lang'), 'Kort.')
  assert.equal(excerptAround(long, 'fiets'), long.slice(0, 160))
})

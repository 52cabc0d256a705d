import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { NameRule } from './find.ts'
import { findNames } from './names.ts'

// All names are made up: common names put together.
const found = (text: string) => findNames(text).map(({ start, end }) => text.slice(start, end))
const ruleOf = (text: string) => findNames(text).map(({ rule }) => rule)

test('a name of any origin is found', () => {
  for (const name of [
    'Gerrit van Asselt',
    'Chantal van Beek-Olsthoorn',
    'Jan-Willem op den Brouw',
    'Fatima El Idrissi',
    'Mohammad al-Khatib',
    'Özlem Karadeniz',
    'Katarzyna Wójcik',
    'Oleksandr Kovalenko',
    'Sharmila Ramlal',
    'Xiaoming Chen',
    'Nguyen Thi Mai',
    'Ngozi Okafor',
    'Antonio Rodrigues da Silva',
    'FATIMA EL IDRISSI',
  ]) {
    assert.deepEqual(found(`Gisteren sprak ${name} met ons.`), [name])
  }
})

test('a name is found in every spelling of a list of names', () => {
  for (const name of [
    'J.P. Hartog',
    'M. van den Berg',
    'A.B. Yılmaz-de Boer',
    'Vries, J. de',
    'Berg, M. van den',
    'Van der Heuvel, Sjoerd',
    'El Amrani, Fatima',
  ])
    assert.deepEqual(found(`1. ${name}`), [name])
  assert.deepEqual(found('bellen met fatima el idrissi en jan de boer'), ['fatima el idrissi', 'jan de boer'])
})

test('one word is enough where the writer says that it is a person', () => {
  for (const [text, name] of [
    ['De heer Van den Boogaard klaagt.', 'Van den Boogaard'],
    ['mw pawlak belt terug', 'pawlak'],
    ['fam. de Haan', 'de Haan'],
    ['verdachte Qorlaz is gehoord', 'Qorlaz'],
    ['De zoon van Mirko', 'Mirko'],
    ['wijkagent Jurgen', 'Jurgen'],
    ['Burgemeester Van Zanten', 'Van Zanten'],
    ['wethouder Bakker', 'Bakker'],
    ['de minderjarige J.', 'J.'],
    ['Beste Hans,', 'Hans'],
    ['Groet,\nMarjolein', 'Marjolein'],
    ['Roos belt de leverancier', 'Roos'],
    ['Actiehouder: Mark', 'Mark'],
  ] as const)
    assert.deepEqual(found(text), [name], text)
})

test('a nickname is found behind the word for one', () => {
  assert.deepEqual(found('(alias De Snor)'), ['De Snor'])
  assert.deepEqual(found('Bijnaam: de Kale.'), ['de Kale'])
  assert.deepEqual(found('Op straat noemen ze hem ‘Kleine R’.'), ['Kleine R'])
})

test('beside a name a word that may be one is one', () => {
  assert.deepEqual(found('de heren Smit en De Boer'), ['Smit', 'De Boer'])
  assert.deepEqual(found('Kevin, Roos en Mees'), ['Kevin', 'Roos', 'Mees'])
})

test('who holds an office goes by its name, and so do portfolios', () => {
  for (const text of [
    'De burgemeester van Buren en de teamchef van Leusden spraken de officier van justitie.',
    'Wethouder Jeugd, portefeuillehouder Veiligheid, adviseur OOV, wethouder Sociaal Domein',
    'Mevrouw de Voorzitter, geachte heer, mevrouw, beste collega',
    'De Commissaris van de Koning en Burgemeester en Wethouders',
    'Contactpersoon: team Veiligheid. Actiehouder: Handhaving. Aanwezig: Politie, OM, Halt',
  ])
    assert.deepEqual(found(text), [], text)
})

test('a place, street, school, law or house that bears a name is nobody', () => {
  for (const text of [
    'In Bergen op Zoom, Buren en Culemborg; Anna Paulowna doet mee.',
    'De Van Gogh straat, de Johan de Wittlaan, het Willem-Alexanderplein en de Burgemeester De Beaufortweg',
    'De Anne Frankschool, het Titus Brandsmacollege en het Pieter Baan Centrum',
    'Wet Damocles, Wet Victor, commissie-Remkes, motie-Segers, project Iris, stichting Jan van Schaffelaar',
    'Door Leusden, Mark dit vakje, Wil de raad meer, Lange Termijn Agenda',
    'Zwarte Piet en Sinterklaas komen in december',
    'A. Woninginbraken\nB. Fietsdiefstal',
  ])
    assert.deepEqual(found(text), [], text)
})

test('every find says which rule made it', () => {
  const rules: readonly (readonly [string, NameRule])[] = [
    ['mevrouw Pawlak', 'name-after-title'],
    ['verdachte Pawlak', 'name-after-role'],
    ['alias Pawlak', 'name-alias'],
    ['Beste Hans,', 'name-in-letter'],
    ['P. Pawlak', 'name-initials'],
    ['Pawlak, P.', 'name-surname-first'],
    ['Piet Pawlak', 'name-known'],
    ['Van den Pawlak', 'name-surname'],
    ['piet pawlak', 'name-lower-case'],
  ]
  for (const [text, rule] of rules) assert.deepEqual(ruleOf(text), [rule], text)
  assert.deepEqual(ruleOf('Piet Pawlak en Roos'), ['name-known', 'name-in-row'])
})

test('names lie inside the text, in order, and never over each other', () => {
  const pieces = fc.constantFrom(
    'de heer ',
    'Jan ',
    'van ',
    'de ',
    'Boer',
    ', ',
    'J. ',
    'alias ',
    "'",
    'Beste ',
    '\n',
    'en ',
    'Groet',
    '.',
    'Vries',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { start, end } of findNames(text)) {
        assert.ok(start >= last && end > start && end <= text.length, `${start}-${end} in ${JSON.stringify(text)}`)
        last = end
      }
    }),
    { seed: 20261125, numRuns: 3000 },
  )
})

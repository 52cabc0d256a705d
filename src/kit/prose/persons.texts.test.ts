import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayFinds } from './persons.texts.ts'
import { findPersons } from './persons.ts'

const say = (text: string) => sayFinds(findPersons(text), text)

test('a text without finds gets no sentence', () => {
  assert.equal(say('Minder inbraken in 2027'), '')
})

test('one find is said with its beginning and what to do', () => {
  assert.equal(
    say('Bel 06-12345678'),
    'Er staat een telefoonnummer in (06…). Kies een contactpersoon in plaats van het telefoonnummer. Moet het toch blijven staan, geef dan de reden.',
  )
})

test('of a name the role is asked for', () => {
  assert.equal(
    say('Vaker melden, zegt Gerrit van Asselt.'),
    'Er staat een naam in (Ge…). Schrijf de rol in plaats van de naam, zoals ‘de wijkagent’. Moet het toch blijven staan, geef dan de reden.',
  )
})

test('what is always refused asks for no reason', () => {
  assert.equal(
    say('Kenteken GH-123-J van BSN 111222333'),
    'Er staan een kenteken (GH…) en een burgerservicenummer (11…) in. Haal het kenteken weg; is het iets anders, schrijf het dan zonder streepjes. Haal het burgerservicenummer weg; is het een ander nummer, schrijf er dan voor welk.',
  )
})

test('in a text of more lines the line is said, and of many finds only the first three', () => {
  const numbers = ['06-12345671', '06-12345672', '06-12345673', '06-12345674', '06-12345675']
  assert.match(
    say(`Bereikbaar:\n${numbers.join('\n')}`),
    /^Er staan 5 telefoonnummers in \(06… op regel 2, 06… op regel 3, 06… op regel 4 en nog 2\)\./,
  )
})

test('the sentence never repeats what was found', () => {
  for (const text of [
    '06-12345678',
    'a@b.nl',
    'Kerkweg 3, 1234 AB',
    'GH-123-J',
    'BSN 111222333',
    'NL91ABNA0417164300',
  ]) {
    const [find] = findPersons(text)
    assert.ok(find)
    assert.ok(!say(text).includes(text.slice(find.start, find.end)), text)
    assert.ok(!say(text).includes(text.slice(find.start, find.start + 4)), text)
  }
})

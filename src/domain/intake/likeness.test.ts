import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { likeness, sameSubject, subjectOf } from './likeness.ts'

const alike = (one: string, other: string) => likeness(subjectOf(one), subjectOf(other))

test('two names of one priority are alike, also when they share no word', () => {
  const pairs = [
    ['Georganiseerde criminaliteit', 'Bestrijding ondermijning'],
    ['Digitale veiligheid', 'Gezamenlijk aanpakken cybercrime'],
    ['Maatschappelijke onrust en verbinding', 'Adequaat reageren op maatschappelijke onrust'],
    ['Verhogen meldingsbereidheid', 'vaker aangifte doen'],
    ['Verbindingen tussen zorg en veiligheid', 'zorg & veiligheid'],
  ] as const
  for (const [one, other] of pairs) assert.ok(alike(one, other) >= sameSubject, `${one} / ${other}`)
})

test('two priorities that share only general words are not alike', () => {
  const pairs = [
    ['Aanpak van ondermijnende criminaliteit', 'Aanpak van digitale criminaliteit'],
    ['Verbindingen tussen zorg en veiligheid', 'Maatschappelijke verbinding'],
    ['Zorgvuldig omgaan met bevoegdheden', 'Zorg en veiligheid'],
    ['Veilig wonen', 'Veilig ondernemen'],
  ] as const
  for (const [one, other] of pairs) assert.ok(alike(one, other) < sameSubject, `${one} / ${other}`)
})

test('likeness goes both ways, lies between 0 and 1, and a text with a word that matters is like itself', () => {
  const texts = fc
    .array(fc.constantFrom('ondermijning', 'aanpak', 'zorg', 'fietspad', 'en', 'cyber'), { maxLength: 5 })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const score = alike(one, other)
      assert.equal(score, alike(other, one))
      assert.ok(score >= 0 && score <= 1)
    }),
    { seed: 20240527 },
  )
  assert.equal(alike('fietspad verlichten', 'fietspad verlichten'), 1)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findBsns, passesElevenProof } from './bsn.ts'

const found = (text: string) => [...new Set(findBsns(text).map(({ start, end }) => text.slice(start, end)))]

// 111222333 is the test number of the Rijksdienst voor Identiteitsgegevens; 249566758 the worked example of an infographic on
// the proof (privacynieuws.nl); 123456782 and 211551557 stand in the manuals of other makers.
const examples = ['111222333', '249566758', '123456782', '211551557']

test('the published example numbers pass the 11-proof', () => {
  for (const number of examples) assert.equal(passesElevenProof(number), true, number)
})

test('one digit wrong and the 11-proof fails, since no weight is a multiple of eleven', () => {
  fc.assert(
    fc.property(fc.constantFrom(...examples), fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, step) => {
      const wrong = `${number.slice(0, place)}${(Number(number[place]) + step) % 10}${number.slice(place + 1)}`
      assert.equal(passesElevenProof(wrong), false, wrong)
    }),
    { seed: 20261125 },
  )
})

test('nine zeros are nobody', () => {
  assert.equal(passesElevenProof('000000000'), false)
})

test('behind its name a citizen service number is found in any spelling', () => {
  for (const text of [
    'BSN 111222333',
    'bsn: 111.222.333',
    'BSN-nummer 1112 22 333',
    'met burgerservicenummer 111-222-333.',
    'zijn burgerservicenummer is 111 222 333',
    'het bsn van betrokkene is 249566758',
    'sofinummer 123456782',
  ]) {
    assert.equal(found(text).length, 1, text)
  }
})

test('an eight-digit number behind the name counts, its zero in front left out', () => {
  // 012345672: 8×1 + 7×2 + 6×3 + 5×4 + 4×5 + 3×6 + 2×7 − 2 = 110 = 10 × 11.
  assert.deepEqual(found('bsn 12345672'), ['12345672'])
})

test('without its name only nine digits in a row count, or the grouping of a letter of the tax office', () => {
  assert.deepEqual(found('De melding gaat over 111222333.'), ['111222333'])
  assert.deepEqual(found('(1112.22.333)'), ['1112.22.333'])
  assert.deepEqual(found('111 222 333 en 111-222-333'), [])
})

test('nine digits that fail the 11-proof are not a citizen service number', () => {
  assert.deepEqual(found('bsn 111222334 en 249566759'), [])
})

test('a number that passes by chance and says what it is stays', () => {
  for (const text of [
    '€ 123456782',
    '123456782 euro',
    '111.222.333 inwoners',
    '123456782,50',
    'RSIN 123456782',
    'KvK: 123456782',
    'zaaknummer 123456782',
    'ons kenmerk: 123456782',
    '2023-123456782',
    'CVDR123456782',
  ]) {
    assert.deepEqual(found(text), [], text)
  }
})

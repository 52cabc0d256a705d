import assert from 'node:assert/strict'
import { test } from 'node:test'
import licensePlate from 'license-plate'
import { findPlates } from './plate.ts'

const found = (text: string) => findPlates(text).map(({ start, end }) => text.slice(start, end))

// One of each series, in the letters that the RDW uses. Series 1 to 10 after nummerborden.info (source: RDW), 11 to 14 after
// the announcement of the Regeling kentekens en kentekenplaten of 31 March 2014 (RAI Vereniging).
const oneOfEachSeries = [
  'ND-12-34',
  '12-34-FT',
  '12-GB-34',
  'TX-12-GR',
  'GH-JK-12',
  '12-GH-JK',
  '12-GHJ-3',
  '1-GHJ-23',
  'GH-123-J',
  'D-123-FG',
  'GHJ-12-K',
  'G-12-HJK',
  '1-GH-234',
  '123-GH-4',
]

test('a plate of every series is found when it is written with its dashes', () => {
  assert.equal(oneOfEachSeries.length, 14)
  for (const plate of oneOfEachSeries) assert.deepEqual(found(`De auto ${plate}, gezien bij`), [plate])
})

test('behind the word kenteken a plate of every series is found closed up, and spaced in capitals', () => {
  for (const plate of oneOfEachSeries) {
    const closed = plate.replaceAll('-', '')
    assert.deepEqual(found(`met kenteken ${closed}.`), [closed])
    assert.deepEqual(found(`nummerplaat: ${closed.toLowerCase()}`), [closed.toLowerCase()])
    const spaced = plate.replaceAll('-', ' ')
    assert.deepEqual(found(`het kenteken van de auto is ${spaced}`), [spaced])
  }
})

test('closed up and without the word kenteken nothing is a plate', () => {
  for (const plate of oneOfEachSeries) assert.deepEqual(found(`nota ${plate.replaceAll('-', '')}`), [])
})

test('more plates behind one word kenteken are all found', () => {
  assert.deepEqual(found('de kentekens GH123J en 12GHJ3'), ['GH123J', '12GHJ3'])
})

test('a plate in small letters is found where no measure has that shape', () => {
  assert.deepEqual(found('gh-123-j en 12-gh-jk'), ['gh-123-j', '12-gh-jk'])
  assert.deepEqual(found('10-km-20, 12-jr-15, 18-tm-23'), [])
})

test('what a plan is full of is no plate', () => {
  for (const text of [
    '12-TBS-3 en 4-PVV-12',
    'motie RV-24-05',
    'amendement nr. AM-23-11',
    'raadsbesluit 2024-GR-12',
    'BU03510007, GM0351, 47022NED, 85146NED',
    'de N224, de A28 en de A12',
    '24-07-2024 en 01-02-23',
    'COVID-19, B-1, 2-0',
    'kentekens: 12 op 15 locaties in 2024 en 2025, 3 van 12',
    'ECLI-NL-RBMNE-24-12',
  ]) {
    assert.deepEqual(found(text), [], text)
  }
})

test('the series are those that the package license-plate knows', () => {
  for (const [i, plate] of oneOfEachSeries.entries()) {
    const read = new licensePlate.default(plate.replaceAll('-', ''))
    assert.equal(read.valid(), true, plate)
    assert.equal(read.sidecode(), i + 1, plate)
    assert.equal(read.pretty(), plate)
  }
})

test('behind the word for a vehicle a plate counts without dashes too', () => {
  assert.deepEqual(found('scooter FBK 31 D, grijze Polo 12GHJ3'), ['12GHJ3', 'FBK 31 D'])
  assert.deepEqual(found('kenteken 28 bk zd'), ['28 bk zd'])
  assert.deepEqual(found('zaal AB 12 CD, de bus van 12 uur in week 12'), [])
})

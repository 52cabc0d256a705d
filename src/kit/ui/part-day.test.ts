import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPartDay } from './part-day.ts'

const notations = [
  ['2027', '2027'],
  ['2027-05', '2027-05'],
  ['2027-5', '2027-05'],
  ['2027-05-14', '2027-05-14'],
  ['14-5-2027', '2027-05-14'],
  ['14/05/2027', '2027-05-14'],
  ['14.5.2027', '2027-05-14'],
  ['5-2027', '2027-05'],
  ['14 mei 2027', '2027-05-14'],
  [' Mei 2027 ', '2027-05'],
  ['1 maart 2027', '2027-03-01'],
  ['1 mrt 2027', '2027-03-01'],
  ['3 sept. 2027', '2027-09-03'],
  ['31 november 2027', '2027-11-31'],
] as const

test('a day is read in the ways that people write one, the day first', () => {
  for (const [typed, read] of notations) assert.equal(readPartDay(typed), read, typed)
})

test('what is no day stays as it was typed', () => {
  for (const typed of ['volgend jaar', '14 blomaand 2027', '27', '2027 of later', '', '1-2-3-2027', 'ma 2027'])
    assert.equal(readPartDay(typed), typed)
})

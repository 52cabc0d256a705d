import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsFirst, stateOn } from './period.ts'

test('a period ends on the first day that it no longer holds', () => {
  const weesp = { startsOn: null, endsOn: '2022-03-24' }
  assert.equal(stateOn(weesp, '2022-03-23'), 'current')
  assert.equal(stateOn(weesp, '2022-03-24'), 'ended')
})

test('a period begins on its first day', () => {
  const gooiseMeren = { startsOn: '2016-01-01', endsOn: null }
  assert.equal(stateOn(gooiseMeren, '2015-12-31'), 'to-come')
  assert.equal(stateOn(gooiseMeren, '2016-01-01'), 'current')
})

test('what begins or ends somewhere in a year is unknown in that year', () => {
  assert.equal(stateOn({ startsOn: '2026', endsOn: null }, '2025-12-31'), 'to-come')
  assert.equal(stateOn({ startsOn: '2026', endsOn: null }, '2026-06-01'), 'unknown')
  assert.equal(stateOn({ startsOn: '2026', endsOn: null }, '2026-12-31'), 'current')
  assert.equal(stateOn({ startsOn: null, endsOn: '2026-05' }, '2026-04-30'), 'current')
  assert.equal(stateOn({ startsOn: null, endsOn: '2026-05' }, '2026-05-15'), 'unknown')
  assert.equal(stateOn({ startsOn: null, endsOn: '2026-05' }, '2026-05-31'), 'ended')
})

test('a period without known ends holds', () =>
  assert.equal(stateOn({ startsOn: null, endsOn: null }, '2026-01-01'), 'current'))

test('a period that ends before it begins is seen, also when the days are known in part', () => {
  assert.ok(endsFirst({ startsOn: '2026-02-01', endsOn: '2026-01-01' }))
  assert.ok(endsFirst({ startsOn: '2026-02-01', endsOn: '2026-02-01' }))
  assert.ok(endsFirst({ startsOn: '2026-02', endsOn: '2026-01' }))
  assert.ok(!endsFirst({ startsOn: '2026-02', endsOn: '2026' }))
  assert.ok(!endsFirst({ startsOn: '2026', endsOn: null }))
})

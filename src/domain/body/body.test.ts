import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { nobody } from '../deed/actor.ts'
import type { At } from '../deed/at.ts'
import { addBodies, beginRegion, changeBody, type KnownBodies, type NewBody } from './body.ts'
import type { Body } from './body-words.ts'

const words = { partOf: null, partOfSince: null, areas: [], startsOn: null, endsOn: null, source: 'voorbeeld' }
const gemeente = (change: Partial<NewBody> = {}): NewBody => ({ kind: 'gemeente', name: 'Zeist', ...words, ...change })
const body = (change: Partial<Body> = {}): Body => ({
  ...words,
  kind: 'gemeente',
  name: 'Zeist',
  address: 'zeist',
  id: 'zeist-id',
  keeper: 'region-id',
  n: 1,
  ...change,
})
const region = body({ kind: 'region', name: 'Regio', address: 'regio', id: 'region-id' })
const known = (...bodies: readonly Body[]): KnownBodies => ({
  keeper: region,
  bodies: [region, ...bodies],
  addresses: new Map([region, ...bodies].map((one) => [one.address, one.id])),
})

function at(): At {
  let count = 0
  const newId = () => `id-${++count}`
  return { actor: nobody, now: new Date(0), today: '2026-11-25', newId }
}

test('a gemeente comes with its raad, college and burgemeester', () => {
  const events = addBodies(known(), [gemeente({ partOf: 'region-id' })], at())
  assert.ok(!isRefusal(events))
  const [added, ...organs] = events
  assert.deepEqual(
    { id: added.about, body: added.body, plan: added.plan, opens: added.opens, address: added.address },
    { id: 'id-1', body: 'region-id', plan: 'id-1', opens: 'body', address: 'zeist' },
  )
  assert.deepEqual(
    organs.map((event) => [event.type, event.plan, event.kind]),
    [
      ['OrganAdded', 'id-1', 'gemeenteraad'],
      ['OrganAdded', 'id-1', 'college'],
      ['OrganAdded', 'id-1', 'burgemeester'],
    ],
  )
})

test('a body may be part of one that stands before it in the list', () => {
  const list = [
    gemeente({ kind: 'district', name: 'District Oost', partOf: 'regio' }),
    gemeente({ partOf: 'district-oost' }),
  ]
  const events = addBodies(known(), list, at())
  assert.ok(!isRefusal(events))
  assert.deepEqual(
    events.flatMap((event) => (event.type === 'BodyAdded' ? [event.partOf] : [])),
    ['region-id', 'id-1'],
  )
})

test('all of a list is added or nothing: the refusal says which body and why', () => {
  const refused = (list: readonly NewBody[], there: KnownBodies = known()) => addBodies(there, list, at())
  const cases: readonly (readonly [unknown, string])[] = [
    [refused([gemeente(), gemeente()]), 'body.address-taken'],
    [refused([gemeente()], known(body())), 'body.address-taken'],
    [refused([gemeente({ name: 'Zoeken' })]), 'body.address-reserved'],
    [refused([gemeente({ name: '***' })]), 'body.address-not-fit'],
    [refused([gemeente({ partOf: 'nergens' })]), 'body.parent-unknown'],
    [refused([gemeente({ kind: 'district', name: 'D', partOf: 'zeist' })], known(body())), 'body.parent-not-fit'],
    [refused([gemeente({ startsOn: '2026', endsOn: '2025' })]), 'body.ends-first'],
    [refused([]), 'body.nothing-to-add'],
  ]
  for (const [answer, code] of cases) assert.ok(isRefusal(answer) && answer.refused === code, code)
})

test('an address that a body once had stays its own', () => {
  const there = known(body({ id: 'other', address: 'zeist-nieuw' }))
  const addresses = new Map([...there.addresses, ['zeist', 'other']])
  const refused = addBodies({ ...there, addresses }, [gemeente()], at())
  assert.ok(isRefusal(refused) && refused.refused === 'body.address-taken')
})

test('a body that changes keeps its id and kind, and gets the next version', () => {
  const stands = body()
  const { kind: _kind, id: _id, keeper: _keeper, n: _n, ...same } = stands
  const changed = changeBody({ stands, known: known(stands) }, { ...same, name: 'Zeist en Bunnik', endsOn: '2030' })
  assert.ok(!isRefusal(changed))
  const [event] = changed
  assert.deepEqual(
    [event.about, event.n, event.kind, event.name, event.address],
    ['zeist-id', 2, 'gemeente', 'Zeist en Bunnik', 'zeist'],
  )
  const nothing = changeBody({ stands, known: known(stands) }, same)
  assert.ok(isRefusal(nothing) && nothing.refused === 'body.nothing-changed')
  const taken = changeBody({ stands, known: known(stands) }, { ...same, address: 'regio' })
  assert.ok(isRefusal(taken) && taken.refused === 'body.address-taken')
  const under = changeBody({ stands, known: known(stands) }, { ...same, partOf: 'zeist-id' })
  assert.ok(isRefusal(under) && under.refused === 'body.parent-not-fit')
})

test('the first body of a register keeps itself', () => {
  const events = beginRegion('root', { name: 'Midden-Nederland', source: 'voorbeeld' }, at())
  assert.ok(!isRefusal(events))
  assert.deepEqual(
    events.map((event) => [event.type, event.body, event.plan, event.kind]),
    [
      ['BodyAdded', 'root', 'root', 'region'],
      ['OrganAdded', 'root', 'root', 'regional-board'],
    ],
  )
})

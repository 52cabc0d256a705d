import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { nobody } from '../deed/actor.ts'
import type { At } from '../deed/at.ts'
import type { Body } from './body-words.ts'
import { actsOf, addOrgan, type OrganWords, organKinds, organRules, organsOf } from './organ.ts'

const at: At = { actor: nobody, now: new Date(0), today: '2026-11-25', newId: () => 'new' }
const zeist: Body = {
  kind: 'gemeente',
  name: 'Zeist',
  address: 'zeist',
  partOf: null,
  partOfSince: null,
  areas: [],
  startsOn: null,
  endsOn: null,
  source: '',
  id: 'zeist',
  keeper: 'region',
  n: 1,
}
const words = (change: Partial<OrganWords>): OrganWords => ({
  kind: 'gezagsdriehoek',
  name: '',
  competences: ['make-agreement'],
  source: 'voorbeeld',
  startsOn: null,
  endsOn: null,
  ...change,
})

test('the raad adopts by article 38b of the Politiewet, and ratifies by article 176 of the Gemeentewet', () => {
  const { may } = organRules.gemeenteraad
  assert.match(may.adopt ?? '', /Politiewet 2012, artikel 38b/)
  assert.match(may.ratify ?? '', /Gemeentewet, artikel 176/)
})

test('a gezagsdriehoek makes agreements and decides nothing for a raad', () => {
  assert.deepEqual(actsOf('basisteamdriehoek'), ['make-agreement'])
  assert.deepEqual(actsOf('gezagsdriehoek'), ['make-agreement'])
})

test('only the raad and the regional board adopt', () =>
  assert.deepEqual(
    organKinds.filter((kind) => kind !== 'other' && actsOf(kind).includes('adopt')),
    ['gemeenteraad', 'regional-board'],
  ))

test('what no source says of an organ is marked to be checked', () => {
  const grounds = organKinds.filter((kind) => kind !== 'other').flatMap((kind) => Object.values(organRules[kind].may))
  assert.deepEqual(
    grounds.filter((ground) => !/artikel|Politiewet|begroting|\.nl|te controleren/.test(ground)),
    [],
  )
})

test('a team has its chief and its basisteamdriehoek; a partner has no organ of itself', () => {
  assert.deepEqual(
    organsOf('basisteam').map((organ) => organ.kind),
    ['basisteamdriehoek', 'basisteamchef'],
  )
  assert.deepEqual(organsOf('partner'), [])
})

test('an organ is added to a body that can have it, once, with what it can do', () => {
  const facts = { body: zeist, organs: [] }
  const added = addOrgan(facts, words({}), at)
  assert.ok(!isRefusal(added))
  assert.deepEqual([added[0].body, added[0].plan, added[0].audience], ['region', 'zeist', 'public'])
  const refused: readonly (readonly [OrganWords, string, typeof facts?])[] = [
    [words({ kind: 'politiechef', competences: ['promise'] }), 'body.organ-not-fit'],
    [words({ competences: ['adopt'] }), 'body.act-not-of-organ'],
    [words({ startsOn: '2026', endsOn: '2025' }), 'body.ends-first'],
  ]
  for (const [input, code] of refused) {
    const answer = addOrgan(facts, input, at)
    assert.ok(isRefusal(answer) && answer.refused === code, code)
  }
  const twice = addOrgan({ body: zeist, organs: [{ ...words({}), id: 'there', body: 'zeist' }] }, words({}), at)
  assert.ok(isRefusal(twice) && twice.refused === 'body.organ-there')
})

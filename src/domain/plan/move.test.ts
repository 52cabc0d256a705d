import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, happened, holding, link, version } from '../../../test/makers.ts'
import { type MoveFacts, type MoveInput, moveElement } from './move.ts'

const names = ['een', 'twee', 'drie', 'vier']
const places = names.map((element, i) => holding({ element, rank: (i + 1) * 1024 }))

function facts(element: string, difference: Partial<MoveFacts> = {}): MoveFacts {
  const holdings = difference.holdings ?? places
  const place = holdings.find((one) => one.element === element)
  if (!place) throw new RangeError(`no place of ${element}`)
  const moved = version({ element, kind: 'line' })
  return {
    plan: 'ivp',
    body: moved.body,
    version: moved,
    holding: place,
    parent: undefined,
    hangs: [],
    ...difference,
    holdings,
  }
}

/** The order that stands after a move: the latest row of each place counts. */
function orderAfter(element: string, input: MoveInput, holdings = places): readonly string[] {
  const ranks = new Map(holdings.map((one) => [one.element, one.rank]))
  for (const event of happened(moveElement(facts(element, { holdings }), input, at())))
    if (event.type === 'Held') ranks.set(event.about, event.rank)
  return [...ranks].sort(([, a], [, b]) => a - b).map(([name]) => name)
}

test('an element moves to behind another, or to the end', () => {
  assert.deepEqual(orderAfter('vier', { after: 'een' }), ['een', 'vier', 'twee', 'drie'])
  assert.deepEqual(orderAfter('een', { after: 'drie' }), ['twee', 'drie', 'een', 'vier'])
  assert.deepEqual(orderAfter('twee', {}), ['een', 'drie', 'vier', 'twee'])
})

test('only the place that moves is written, for who could read it', () => {
  const shared = places.map((one) => ({ ...one, audience: 'public' as const, n: 4 }))
  const events = happened(moveElement(facts('vier', { holdings: shared }), { after: 'een' }, at()))
  assert.deepEqual(
    events.map((event) => [event.type, event.about, event.n, event.audience]),
    [['Held', 'vier', 5, 'public']],
  )
})

test('where there is no room between two neighbours, the own places around are ranked anew', () => {
  const tight = places.map((one, i) => ({ ...one, rank: i }))
  assert.deepEqual(orderAfter('vier', { after: 'een' }, tight), ['een', 'vier', 'twee', 'drie'])
})

test('a hundred moves to the same place keep the order that was asked', () => {
  let holdings = places
  for (let i = 0; i < 100; i += 1) {
    const moves = holdings.at(-1)?.element ?? ''
    const events = happened(moveElement(facts(moves, { holdings }), { after: 'een' }, at()))
    const ranks = new Map(events.map((event) => [event.about, event.type === 'Held' ? event.rank : 0]))
    const wanted = [
      'een',
      moves,
      ...holdings.map((one) => one.element).filter((name) => name !== 'een' && name !== moves),
    ]
    holdings = holdings
      .map((one) => ({ ...one, rank: ranks.get(one.element) ?? one.rank }))
      .sort((a, b) => a.rank - b.rank)
    assert.deepEqual(
      holdings.map((one) => one.element),
      wanted,
    )
  }
})

test('the places of another body stay as they are', () => {
  const foreign = { body: 'leusden' }
  const mixed = [
    holding({ element: 'een', rank: 10, ...foreign }),
    holding({ element: 'twee', rank: 12 }),
    holding({ element: 'drie', rank: 13 }),
    holding({ element: 'vier', rank: 20, ...foreign }),
    holding({ element: 'vijf', rank: 21 }),
  ]
  const events = happened(moveElement(facts('vijf', { holdings: mixed }), { after: 'twee' }, at()))
  assert.deepEqual(new Set(events.map((event) => event.body)), new Set(['woudenberg']))
  assert.deepEqual(orderAfter('vijf', { after: 'twee' }, mixed), ['een', 'twee', 'vijf', 'drie', 'vier'])
})

test('between two places of another body that touch each other nothing fits', () => {
  const touching = [
    holding({ element: 'een', rank: 10, body: 'leusden' }),
    holding({ element: 'twee', rank: 11, body: 'leusden' }),
    holding({ element: 'drie', rank: 30 }),
  ]
  assert.deepEqual(moveElement(facts('drie', { holdings: touching }), { after: 'een' }, at()), {
    refused: 'plan.no-room-here',
    facts: {},
  })
})

test('under another parent it serves that one and no longer the one before', () => {
  const hangs = [link({ id: 'dient-oud', kind: 'serves', from: 'twee', to: 'oud', n: 2 })]
  const parent = version({ element: 'nieuw', kind: 'priority' })
  const events = happened(moveElement(facts('twee', { hangs, parent }), { under: 'nieuw', after: 'een' }, at()))
  assert.deepEqual(
    events.map((event) => event.type === 'LinkWritten' && [event.id, event.to, event.state, event.n]),
    [
      ['dient-oud', 'oud', 'removed', 3],
      ['new-1', 'nieuw', 'live', 1],
    ],
  )
})

test('a parent that is a draft again is still read by who read the version before', () => {
  const parent = { ...version({ element: 'nieuw', kind: 'priority' }), reader: 'public' }
  const [written] = happened(moveElement(facts('vier', { parent }), { under: 'nieuw' }, at()))
  assert.ok(written?.type === 'LinkWritten')
  assert.equal(written.farReader, 'public')
})

test('without a parent it stands directly under the plan', () => {
  const hangs = [link({ id: 'dient-oud', kind: 'serves', from: 'vier', to: 'oud' })]
  const [removed, ...more] = happened(moveElement(facts('vier', { hangs }), {}, at()))
  assert.ok(removed?.type === 'LinkWritten')
  assert.deepEqual([removed.state, more], ['removed', []])
})

test('a move to where it stands changes nothing', () => {
  const nothing = { refused: 'plan.nothing-changed', facts: {} }
  assert.deepEqual(moveElement(facts('twee'), { after: 'een' }, at()), nothing)
  assert.deepEqual(moveElement(facts('vier'), {}, at()), nothing)
  const hangs = [link({ kind: 'serves', from: 'vier', to: 'oud' })]
  const parent = version({ element: 'oud', kind: 'priority' })
  assert.deepEqual(moveElement(facts('vier', { hangs, parent }), { under: 'oud' }, at()), nothing)
})

test('an element moves only under what it can serve', () => {
  assert.deepEqual(moveElement(facts('vier', { parent: version({ kind: 'goal' }) }), { under: 'melden' }, at()), {
    refused: 'plan.parent-not-fit',
    facts: { kind: 'line', parent: 'goal' },
  })
})

test('behind what does not stand in the plan is no place', () => {
  const refused = { refused: 'plan.after-not-here', facts: {} }
  assert.deepEqual(moveElement(facts('vier'), { after: 'elders' }, at()), refused)
  assert.deepEqual(moveElement(facts('vier'), { after: 'vier' }, at()), refused)
})

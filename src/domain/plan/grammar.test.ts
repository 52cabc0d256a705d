import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  elementKinds,
  fieldNames,
  isElementKind,
  kindRules,
  type LinkKind,
  levels,
  linkKinds,
  linkRules,
  mayLink,
  strayFields,
} from './grammar.ts'

const ends = [...elementKinds, 'plan'] as const
type End = (typeof ends)[number]

/** DESIGN.md 3, in other words: the meaning of each link, and nothing else fits. Written by hand, not made from the grammar. */
const meaning: Readonly<Record<LinkKind, (from: End, to: End) => boolean>> = {
  because: (from, to) => (from === 'priority' || from === 'goal') && to === 'trend',
  'derives-from': (from, to) => from === to && from !== 'plan',
  'weighs-in': (from, to) => [from, to].every((one) => one === 'priority' || one === 'goal'),
  'accent-of': (from, to) => from === to && from !== 'plan',
  'same-as': (from, to) => from === to && from !== 'plan',
  serves: (from, to) =>
    (from === 'line' && to === 'priority') ||
    (from === 'goal' && (to === 'priority' || to === 'line')) ||
    (from === 'action' && (to === 'line' || to === 'goal' || to === 'priority')),
  'measured-by': (from, to) => from === 'goal' && to === 'indicator',
  replaces: (from, to) => from === to && from !== 'plan',
  'carries-out': (from, to) => from === 'plan' && to === 'plan',
  'aligns-with': (from, to) => from === 'plan' && to === 'plan',
}

test('a link joins what it means to join and nothing else', () => {
  for (const kind of linkKinds)
    for (const from of ends)
      for (const to of ends)
        assert.equal(mayLink(kind, from, to, 'national'), meaning[kind](from, to), `${from} ${kind} ${to}`)
})

test('only a national target weighs in, and every other link goes to any level', () => {
  for (const kind of linkKinds) {
    const [from, to] = linkRules[kind].ends[0] ?? assert.fail(`${kind} joins nothing`)
    const fits = levels.filter((level) => mayLink(kind, from, to, level))
    assert.deepEqual(fits, kind === 'weighs-in' ? ['national'] : levels, kind)
  }
})

test('what an element may stand under is what it may serve', () => {
  for (const from of elementKinds) {
    const served = elementKinds.filter((to) => mayLink('serves', from, to, 'local'))
    assert.deepEqual([...kindRules[from].under].sort(), [...served].sort(), from)
  }
})

test('what serves never ends up serving itself: the kinds stand in one order', () => {
  const order = ['action', 'goal', 'line', 'priority']
  for (const [from, to] of linkRules.serves.ends)
    assert.ok(order.indexOf(from) < order.indexOf(to), `${from} serves ${to}`)
})

test('every field is of some kind, and no kind has a field twice', () => {
  const used = elementKinds.flatMap((kind) => kindRules[kind].fields)
  assert.deepEqual(new Set(used), new Set(fieldNames))
  for (const kind of elementKinds) assert.equal(new Set(kindRules[kind].fields).size, kindRules[kind].fields.length)
})

test('a field that a kind has not is named, and one that is not given is not', () => {
  assert.deepEqual(strayFields('trend', { explanation: 'Zo.', target: '37 procent', unit: undefined as never }), [
    'target',
  ])
})

test('a word that is no kind of element is told apart', () => {
  assert.deepEqual(['goal', 'plan', 'doel', ''].map(isElementKind), [true, false, false, false])
})

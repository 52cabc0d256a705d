import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, happened, version } from '../../../test/makers.ts'
import type { Audience } from '../../kit/base/audience.ts'
import { isRefusal } from '../../kit/base/refusal.ts'
import { type AddFacts, type AddInput, addElement, reviseElement, shareElement, withdrawElement } from './element.ts'

const place = { keeper: 'woudenberg', bodyKind: 'gemeente', planLevel: 'local' } as const
const facts: AddFacts = { ...place, plan: 'ivp', body: 'woudenberg', lastRank: 2048 }
const priority: AddInput = { kind: 'priority', level: 'local', title: 'Vaker melden', fields: {} }
const unbuilt = { ...place, widest: 'draft', arriving: [], hasLead: false } as const

function add(difference: Partial<AddFacts>, input: Partial<AddInput> = {}) {
  return addElement({ ...facts, ...difference }, { ...priority, ...input }, at())
}

test('a new element is a first version, a draft of its body, last in the plan', () => {
  const [added, held, ...more] = happened(add({}, { passage: 'Zo staat het er.', source: 'begroting' }))
  assert.deepEqual(added, {
    type: 'ElementAdded',
    v: 1,
    body: 'woudenberg',
    plan: 'ivp',
    audience: 'draft',
    about: 'new-1',
    n: 1,
    ...priority,
    passage: 'Zo staat het er.',
    source: 'begroting',
  })
  assert.ok(held?.type === 'Held')
  assert.deepEqual([held.about, held.version, held.state, held.audience], ['new-1', 1, 'held', 'draft'])
  assert.ok(held.rank > facts.lastRank)
  assert.deepEqual(more, [])
})

test('an element under another serves it', () => {
  const [, , serves] = happened(add({ parent: version({ element: 'zorg', kind: 'priority' }) }, { kind: 'line' }))
  assert.ok(serves?.type === 'LinkWritten')
  assert.deepEqual(
    [serves.kind, serves.about, serves.to, serves.state, serves.audience],
    ['serves', 'new-1', 'zorg', 'live', 'draft'],
  )
})

test('an element has the fields of its kind and no other', () => {
  const decided = add({}, { fields: { explanation: 'Wie meldt, hoort terug.', target: '37 procent', unit: 'procent' } })
  assert.deepEqual(decided, {
    refused: 'plan.field-not-of-kind',
    facts: { kind: 'priority', fields: ['target', 'unit'] },
  })
})

test('a period that ends before it begins is refused, for a new element and for a change', () => {
  const fields = { startsOn: '2026-05', endsOn: '2026-04' }
  const expected = { refused: 'plan.period-ends-first', facts: fields }
  assert.deepEqual(add({}, { fields }), expected)
  assert.deepEqual(reviseElement(version(), unbuilt, { ...version(), fields }), expected)
})

/** What a kind may stand under; all else is refused. DESIGN.md 3: actions hang on lines or goals, lines stand within a priority. */
const under = [
  ['line', 'priority', true],
  ['goal', 'priority', true],
  ['goal', 'line', true],
  ['action', 'line', true],
  ['action', 'goal', true],
  ['priority', 'priority', false],
  ['priority', 'line', false],
  ['line', 'line', false],
  ['line', 'goal', false],
  ['goal', 'action', false],
  ['trend', 'priority', false],
  ['indicator', 'goal', false],
] as const

test('an element stands only under what it can serve', () => {
  for (const [kind, parent, fits] of under) {
    const decided = add({ parent: version({ element: 'boven', kind: parent }) }, { kind })
    const refused = isRefusal(decided) ? decided.refused : 'none'
    assert.equal(refused, fits ? 'none' : 'plan.parent-not-fit', `${kind} under ${parent}`)
  }
})

test('who holds a plan that another body keeps adds local elements only', () => {
  const holder = { keeper: 'basisteam', body: 'woudenberg' }
  assert.ok(!isRefusal(add(holder)))
  for (const level of ['team', 'region', 'national'] as const)
    assert.deepEqual(add(holder, { level }), { refused: 'plan.holder-adds-local', facts: {} })
  const draft = version()
  assert.deepEqual(reviseElement(draft, { ...unbuilt, keeper: 'basisteam' }, { ...draft, level: 'team' }), {
    refused: 'plan.holder-adds-local',
    facts: {},
  })
})

test('a changed element is its next version, and a draft again until it is shared', () => {
  const stands = version({ n: 4, audience: 'public', fields: { explanation: 'Oud.' }, passage: 'Zo staat het er.' })
  const changed = { title: 'Vaker en sneller melden', level: 'local', fields: { explanation: 'Nieuw.' } } as const
  const [revised] = happened(reviseElement(stands, { ...unbuilt, widest: 'public' }, changed))
  assert.deepEqual(revised, {
    type: 'ElementRevised',
    v: 1,
    body: 'woudenberg',
    plan: 'ivp',
    about: 'melden',
    n: 5,
    kind: 'priority',
    passage: 'Zo staat het er.',
    source: '',
    ...changed,
    audience: 'draft',
  })
})

test('a change that changes nothing is refused; a field left empty is as one not given', () => {
  const stands = version({ fields: { explanation: 'Oud.' } })
  assert.deepEqual(reviseElement(stands, unbuilt, { ...stands, fields: { explanation: 'Oud.', startsOn: '' } }), {
    refused: 'plan.nothing-changed',
    facts: {},
  })
})

test('a field that is left out of a change is gone', () => {
  const stands = version({ fields: { explanation: 'Oud.', startsOn: '2026' } })
  const [revised] = happened(reviseElement(stands, unbuilt, { ...stands, fields: { startsOn: '2026' } }))
  assert.deepEqual(revised?.fields, { startsOn: '2026' })
})

test('a change does not give a kind a field that it has not', () => {
  assert.deepEqual(reviseElement(version(), unbuilt, { ...version(), fields: { unit: 'procent' } }), {
    refused: 'plan.field-not-of-kind',
    facts: { kind: 'priority', fields: ['unit'] },
  })
})

/** Sharing only widens: the audience that stands, the widest that it ever had, the one that is asked, and how it ends. */
const sharing: readonly (readonly [stands: Audience, widest: Audience, asked: Audience, shared: boolean])[] = [
  ['draft', 'draft', 'holders', true],
  ['draft', 'draft', 'public', true],
  ['holders', 'holders', 'officials', true],
  ['holders', 'holders', 'holders', false],
  ['public', 'public', 'officials', false],
  ['draft', 'public', 'public', true],
  ['draft', 'public', 'holders', false],
  ['draft', 'officials', 'public', true],
]

test('an element is shared with more readers, never with fewer than ever saw it', () => {
  for (const [audience, widest, asked, isShared] of sharing) {
    const decided = shareElement(version({ n: 2, audience }), widest, asked)
    const sentence = `${audience}, once ${widest}, to ${asked}`
    if (isShared) {
      const [shared] = happened(decided)
      assert.deepEqual([shared?.n, shared?.audience, shared?.title], [3, asked, 'Vaker melden'], sentence)
    } else {
      assert.deepEqual(decided, { refused: 'plan.already-shared', facts: { audience: widest } }, sentence)
    }
  }
})

test('what nobody else has seen can be taken back; it stays as a last version', () => {
  const [withdrawn] = happened(withdrawElement(version({ n: 2 }), 'draft'))
  assert.deepEqual([withdrawn?.type, withdrawn?.n, withdrawn?.audience], ['ElementWithdrawn', 3, 'draft'])
})

test('what others have seen is not taken back, also when it is a draft again', () => {
  for (const widest of ['holders', 'officials', 'public'] as const)
    assert.deepEqual(withdrawElement(version({ n: 2 }), widest), {
      refused: 'plan.others-have-seen',
      facts: { audience: widest },
    })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, end, happened, link, version } from '../../../test/makers.ts'
import { type LinkFacts, linkTo, makeLink, removeLink } from './link.ts'

const trend = end({ id: 'zwijgen', kind: 'trend', audience: 'public' })
const facts: LinkFacts = {
  plan: 'ivp',
  body: 'woudenberg',
  from: end(),
  to: trend,
  leaving: [],
  beyond: [],
  held: ['ivp'],
}

function make(difference: Partial<LinkFacts>, kind: 'because' | 'accent-of' | 'same-as' | 'aligns-with' = 'because') {
  return makeLink({ ...facts, ...difference }, { kind }, at())
}

test('a link is of its near end, for who may read both ends', () => {
  const from = end({ audience: 'officials' })
  const why = { reason: 'Wie niets terughoort, meldt minder.', passage: 'Zo staat het er.' }
  assert.deepEqual(makeLink({ ...facts, from }, { kind: 'because', ...why }, at()), [
    {
      type: 'LinkWritten',
      v: 1,
      body: 'woudenberg',
      plan: 'ivp',
      audience: 'officials',
      about: 'melden',
      id: 'new-1',
      n: 1,
      kind: 'because',
      to: 'zwijgen',
      ...why,
      state: 'live',
      farReader: 'public',
    },
  ])
})

test('a far end that is a draft again is still read by who read the version before', () => {
  const [written] = happened(make({ to: end({ id: 'zwijgen', kind: 'trend', audience: 'draft', reader: 'public' }) }))
  assert.equal(written?.farReader, 'public')
})

test('a link joins only what the grammar lets it join', () => {
  assert.deepEqual(make({ to: end({ id: 'doel', kind: 'goal' }) }), {
    refused: 'plan.link-not-fit',
    facts: { kind: 'because', from: 'priority', to: 'goal' },
  })
})

/** Who works for the near end must read the far end: by the reader of the far end and the plans that the near body holds. */
const readers = [
  ['public', [], true],
  ['officials', [], true],
  ['d:woudenberg', [], true],
  ['h:strategie', ['strategie'], true],
  ['h:strategie', [], false],
  ['d:basisteam', ['strategie'], false],
] as const

test('a link goes only to what all who work for its body can read', () => {
  for (const [reader, held, fits] of readers) {
    const decided = make({ to: { ...trend, reader }, held })
    if (fits) assert.equal(happened(decided).length, 1, reader)
    else assert.deepEqual(decided, { refused: 'plan.link-far-hidden', facts: {} }, reader)
  }
})

test('the same link between the same two stands once', () => {
  assert.deepEqual(make({ leaving: [{ to: 'zwijgen' }] }), { refused: 'plan.link-there', facts: {} })
})

test('a priority may have more than one trend, and an accent is of one only', () => {
  assert.equal(happened(make({ leaving: [{ to: 'een-andere-trend' }] })).length, 1)
  assert.deepEqual(make({ to: end({ id: 'boven', audience: 'public' }), leaving: [{ to: 'anders' }] }, 'accent-of'), {
    refused: 'plan.link-too-many',
    facts: { kind: 'accent-of', most: 1 },
  })
})

test('nothing is linked to itself', () => {
  assert.deepEqual(make({ to: end() }, 'same-as'), { refused: 'plan.link-in-circle', facts: {} })
})

test('a link does not close a circle, however long the way round is', () => {
  const other = end({ id: 'anders' })
  const around = [
    { kind: 'same-as', from: 'anders', to: 'verder' },
    { kind: 'same-as', from: 'verder', to: 'melden' },
  ] as const
  assert.deepEqual(make({ to: other, beyond: around }, 'same-as'), { refused: 'plan.link-in-circle', facts: {} })
})

test('a way round over links of another kind is no circle', () => {
  const around = [{ kind: 'derives-from', from: 'anders', to: 'melden' }] as const
  assert.equal(happened(make({ to: end({ id: 'anders' }), beyond: around }, 'same-as')).length, 1)
})

test('two plans may align with each other', () => {
  const [from, to] = [end({ id: 'ivp', kind: 'plan' }), end({ id: 'strategie', kind: 'plan', audience: 'public' })]
  const back = [{ kind: 'aligns-with', from: 'strategie', to: 'ivp' }] as const
  assert.equal(happened(make({ from, to, beyond: back }, 'aligns-with')).length, 1)
})

test('a link is taken away by a next row, for the same readers, with why', () => {
  const stands = link({ n: 2, audience: 'public', farReader: 'public' })
  const { from, ...words } = stands
  assert.deepEqual(removeLink(stands, { reason: 'Het blijkt anders.' }), [
    {
      ...words,
      type: 'LinkWritten',
      v: 1,
      about: from,
      n: 3,
      state: 'removed',
      reason: 'Het blijkt anders.',
    },
  ])
})

test('a link that is taken away without saying why keeps the reason that it had', () => {
  const [removed] = happened(removeLink(link({ reason: 'Wie niets terughoort, meldt minder.' }), {}))
  assert.equal(removed?.reason, 'Wie niets terughoort, meldt minder.')
})

test('a link that is gone is not taken away again', () => {
  assert.deepEqual(removeLink(link({ state: 'removed' }), {}), { refused: 'plan.link-gone', facts: {} })
})

test('a link to a draft is for who may read that draft', () => {
  const owned = { body: 'woudenberg', plan: 'ivp', audience: 'public' } as const
  assert.equal(linkTo(owned, 'serves', 'lijn', version(), 'id').farReader, 'd:woudenberg')
})

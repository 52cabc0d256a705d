import assert from 'node:assert/strict'
import { test } from 'node:test'
import { happened, holding, lead, link, standing, version } from '../../../test/makers.ts'
import type { Audience } from '../../kit/base/audience.ts'
import { type PlanShareFacts, type ShareFacts, sharePlan, shareWithAll } from './share.ts'

const nothing = { holdings: [], leads: [], links: [], readers: new Map(), beyond: [] } as const
const element: ShareFacts = { planAudience: 'public', version: version(), widest: 'draft', ...nothing }
const plan: PlanShareFacts = {
  plan: 'ivp',
  body: 'woudenberg',
  stands: standing(),
  widest: 'draft',
  elements: [],
  ...nothing,
}

test('an element is shared with its place in the plan, its lead and the links that leave it', () => {
  const facts = { ...element, holdings: [holding()], leads: [lead()], links: [link()] }
  assert.deepEqual(
    happened(shareWithAll(facts, 'officials')).map(({ type, n, audience }) => [type, n, audience]),
    [
      ['ElementShared', 2, 'officials'],
      ['Held', 2, 'officials'],
      ['LeadAppointed', 2, 'officials'],
      ['LinkWritten', 2, 'officials'],
    ],
  )
})

test('what hangs on it and is as wide already is not written again', () => {
  const wide = { audience: 'public', farReader: 'public' } as const
  const facts = { ...element, holdings: [holding(wide)], leads: [lead(wide)], links: [link(wide)] }
  assert.deepEqual(
    happened(shareWithAll(facts, 'public')).map((event) => event.type),
    ['ElementShared'],
  )
})

test('a link that arrives keeps its own readers, and is told who may read its far end by now', () => {
  const arriving = link({ from: 'doel', to: 'melden', kind: 'serves', audience: 'holders', farReader: 'd:woudenberg' })
  const [, written] = happened(shareWithAll({ ...element, links: [arriving] }, 'public'))
  assert.ok(written?.type === 'LinkWritten')
  assert.deepEqual([written.about, written.audience, written.farReader], ['doel', 'holders', 'public'])
})

test('a link that leaves is told who may read its far end by now', () => {
  const readers = new Map([['zwijgen', 'officials']])
  const [, written] = happened(shareWithAll({ ...element, links: [link()], readers }, 'public'))
  assert.ok(written?.type === 'LinkWritten')
  assert.deepEqual([written.audience, written.farReader], ['public', 'officials'])
})

test('an element is not shared wider than its plan', () => {
  assert.deepEqual(shareWithAll({ ...element, planAudience: 'holders' }, 'officials'), {
    refused: 'plan.plan-is-narrower',
    facts: { audience: 'holders' },
  })
})

test('an element that is as wide already is not shared', () => {
  const facts = { ...element, version: version({ audience: 'public' }), widest: 'public' as const }
  assert.deepEqual(shareWithAll(facts, 'public'), { refused: 'plan.already-shared', facts: { audience: 'public' } })
})

test('a plan is shared with all that its body wrote in it', () => {
  const elements = [{ version: version(), widest: 'draft' as const }]
  const facts = { ...plan, elements, holdings: [holding()], leads: [lead()], links: [link()] }
  assert.deepEqual(
    happened(sharePlan(facts, 'holders')).map(({ type, n, audience }) => [type, n, audience]),
    [
      ['PlanRevised', 2, 'holders'],
      ['ElementShared', 2, 'holders'],
      ['Held', 2, 'holders'],
      ['LeadAppointed', 2, 'holders'],
      ['LinkWritten', 2, 'holders'],
    ],
  )
})

test('a link within a plan that is shared is for who may read its far end by then', () => {
  const elements = [
    { version: version(), widest: 'draft' as const },
    { version: version({ element: 'zwijgen', kind: 'trend' }), widest: 'draft' as const },
  ]
  const written = happened(sharePlan({ ...plan, elements, links: [link()] }, 'public')).at(-1)
  assert.ok(written?.type === 'LinkWritten')
  assert.deepEqual([written.audience, written.farReader], ['public', 'public'])
})

test('sharing a plan once more shares what was written since, and nothing twice', () => {
  const shared = { audience: 'officials', n: 2 } as const
  const facts: PlanShareFacts = {
    ...plan,
    stands: standing(shared),
    widest: 'officials',
    elements: [
      { version: version(shared), widest: 'officials' },
      { version: version({ element: 'nieuw' }), widest: 'draft' },
      { version: version({ element: 'gewijzigd', n: 3 }), widest: 'officials' },
    ],
    holdings: [holding(shared), holding({ element: 'nieuw' }), holding({ element: 'gewijzigd', ...shared })],
    links: [link({ ...shared, farReader: 'public' })],
    readers: new Map([['zwijgen', 'public']]),
  }
  assert.deepEqual(
    happened(sharePlan(facts, 'officials')).map(({ type, about, n }) => [type, about, n]),
    [
      ['ElementShared', 'nieuw', 2],
      ['ElementShared', 'gewijzigd', 4],
      ['Held', 'nieuw', 2],
    ],
  )
})

/** The audience of a plan with nothing new in it, the one that is asked, and how it ends. */
const sharing: readonly (readonly [stands: Audience, asked: Audience, shared: boolean])[] = [
  ['draft', 'holders', true],
  ['draft', 'public', true],
  ['holders', 'officials', true],
  ['holders', 'holders', false],
  ['public', 'officials', false],
]

test('a plan is shared with more readers, never with fewer', () => {
  for (const [audience, asked, isShared] of sharing) {
    const decided = sharePlan({ ...plan, stands: standing({ audience }), widest: audience }, asked)
    if (isShared) assert.equal(happened(decided).length, 1)
    else assert.deepEqual(decided, { refused: 'plan.already-shared', facts: { audience } }, `${audience} to ${asked}`)
  }
})

test('the second half of a circle is not shown, also when each half was drawn before the other was seen', () => {
  const half = link({ kind: 'same-as', from: 'melden', to: 'elders', farReader: 'public' })
  const beyond = [{ kind: 'same-as', from: 'elders', to: 'melden' }] as const
  const refused = { refused: 'plan.link-in-circle', facts: {} }
  assert.deepEqual(shareWithAll({ ...element, links: [half], beyond }, 'public'), refused)
  const elements = [{ version: version(), widest: 'draft' as const }]
  assert.deepEqual(sharePlan({ ...plan, elements, links: [half], beyond }, 'public'), refused)
})

test('a circle that is shown already does not keep the rest of a plan from being shared', () => {
  const shown = link({ kind: 'same-as', from: 'melden', to: 'elders', audience: 'public', farReader: 'public' })
  const beyond = [{ kind: 'same-as', from: 'elders', to: 'melden' }] as const
  assert.equal(happened(shareWithAll({ ...element, links: [shown], beyond }, 'public')).length, 1)
})

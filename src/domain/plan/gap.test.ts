import assert from 'node:assert/strict'
import { test } from 'node:test'
import { item, lead, link, standing } from '../../../test/makers.ts'
import { type ChainFacts, openPoints } from './gap.ts'
import { type LinkKind, linkRules } from './grammar.ts'
import { linkInput } from './link.schema.ts'

const priority = item({ element: 'zorg', kind: 'priority', level: 'team' })
const line = item({ element: 'lijn', kind: 'line' })
const goal = item({ element: 'doel', kind: 'goal' })
const action = item({ element: 'maatregel', kind: 'action' })

/** A chain without holes, from trend to figure. */
const whole: ChainFacts = {
  plan: standing({ evaluation: 'De vorige keer stonden er te veel doelen in.' }),
  items: [priority, line, goal, action],
  links: [
    arrow('zorg', 'because', 'trend-elders'),
    arrow('lijn', 'serves', 'zorg'),
    arrow('doel', 'serves', 'lijn'),
    arrow('maatregel', 'serves', 'doel'),
    arrow('doel', 'measured-by', 'indicator-elders'),
  ],
  leads: [lead({ element: 'zorg' })],
}

function arrow(from: string, kind: LinkKind, to: string) {
  return link({ from, kind, to })
}

function without(from: string, kind: LinkKind): ChainFacts {
  return { ...whole, links: whole.links.filter((one) => one.from !== from || one.kind !== kind) }
}

function namesIn(facts: ChainFacts): readonly string[] {
  return openPoints(facts).map(({ about, name }) => `${about} ${name}`)
}

test('a chain without holes has no open points', () => {
  assert.deepEqual(namesIn(whole), [])
})

test('a plan without evaluation of its predecessor has an open point', () => {
  assert.deepEqual(namesIn({ ...whole, plan: standing({ evaluation: '' }) }), ['ivp plan.no-evaluation'])
})

test('a priority without trend has an open point', () => {
  assert.deepEqual(namesIn(without('zorg', 'because')), ['zorg priority.no-trend'])
})

test('a priority has a goal when one serves it or one of its lines', () => {
  assert.deepEqual(namesIn(without('doel', 'serves')), ['zorg priority.no-goal'])
  const straight = { ...whole, links: [...without('doel', 'serves').links, arrow('doel', 'serves', 'zorg')] }
  assert.deepEqual(namesIn(straight), [])
})

test('an action straight under a priority is no goal', () => {
  const facts = without('doel', 'serves')
  assert.deepEqual(namesIn({ ...facts, links: [...facts.links, arrow('maatregel', 'serves', 'zorg')] }), [
    'zorg priority.no-goal',
  ])
})

test('a shared priority without lead has an open point, and a local one has its owner', () => {
  assert.deepEqual(namesIn({ ...whole, leads: [] }), ['zorg priority.no-lead'])
  const local = { ...priority, level: 'local' as const }
  assert.deepEqual(namesIn({ ...whole, leads: [], items: [local, line, goal, action] }), [])
})

test('a goal without indicator has an open point, unless it says that it cannot be measured', () => {
  assert.deepEqual(namesIn(without('doel', 'measured-by')), ['doel goal.no-indicator'])
  const honest = { ...goal, fields: { notMeasurable: 'Vertrouwen is hier niet te tellen.' } }
  assert.deepEqual(namesIn({ ...without('doel', 'measured-by'), items: [priority, line, honest, action] }), [])
})

test('a goal without action has an open point', () => {
  assert.deepEqual(namesIn(without('maatregel', 'serves')), ['doel goal.no-action'])
})

test('open points come in the order of the plan, the plan itself first', () => {
  const empty = { plan: standing(), items: [priority, goal], links: [], leads: [] }
  assert.deepEqual(namesIn(empty), [
    'ivp plan.no-evaluation',
    'zorg priority.no-trend',
    'zorg priority.no-goal',
    'zorg priority.no-lead',
    'doel goal.no-indicator',
    'doel goal.no-action',
  ])
})

test('a deed that mends an open point by a link goes to what the link may join', () => {
  const links = openPoints({ ...whole, links: [], leads: [] }).filter(({ mend }) => mend.deed === 'plan.link')
  assert.ok(links.length > 0)
  for (const { about, mend } of links) {
    const kind = linkInput.shape.kind.parse(mend.input.kind)
    const from = whole.items.find((one) => one.element === about)?.kind
    assert.ok(linkRules[kind].ends.some(([end]) => end === from) && mend.input.from === about, `${about} ${kind}`)
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { happened, lead, version } from '../../../test/makers.ts'
import { appointAgain, appointLead, type LeadFacts, type LeadInput } from './lead.ts'

const facts: LeadFacts = {
  body: 'basisteam',
  plan: 'ivp',
  audience: 'holders',
  version: version({ element: 'zorg', level: 'team' }),
  holders: ['basisteam', 'woudenberg', 'leusden'],
}
const input: LeadInput = { element: 'zorg', lead: 'woudenberg' }

test('a shared priority gets a lead, for who may read that the plan holds it', () => {
  const period = { startsOn: '2026', endsOn: '2027-07' }
  assert.deepEqual(appointLead(facts, { ...input, deputy: 'leusden', ...period }), [
    {
      type: 'LeadAppointed',
      v: 1,
      body: 'basisteam',
      plan: 'ivp',
      audience: 'holders',
      about: 'zorg',
      n: 1,
      lead: 'woudenberg',
      deputy: 'leusden',
      ...period,
    },
  ])
})

test('a deputy and a period that are not given are not known', () => {
  const [appointed] = happened(appointLead(facts, input))
  assert.deepEqual([appointed?.deputy, appointed?.startsOn, appointed?.endsOn], [null, null, null])
})

test('the next lead comes after the one before', () => {
  const [appointed] = happened(appointLead({ ...facts, before: lead({ n: 3 }) }, input))
  assert.equal(appointed?.n, 4)
})

test('only a priority has a lead', () => {
  for (const kind of ['goal', 'action', 'line', 'trend'] as const)
    assert.deepEqual(appointLead({ ...facts, version: version({ kind, level: 'team' }) }, input), {
      refused: 'plan.only-priority-has-lead',
      facts: {},
    })
})

test('a local priority has an owner and no lead', () => {
  const local = version({ level: 'local' })
  assert.deepEqual(appointLead({ ...facts, version: local }, input), { refused: 'plan.local-has-owner', facts: {} })
})

test('lead and deputy both hold the plan', () => {
  const refused = { refused: 'plan.lead-not-holder', facts: {} }
  assert.deepEqual(appointLead(facts, { ...input, lead: 'zeist' }), refused)
  assert.deepEqual(appointLead(facts, { ...input, deputy: 'zeist' }), refused)
})

test('a lead is not appointed for a period that ends before it begins', () => {
  const period = { startsOn: '2027', endsOn: '2026' }
  assert.deepEqual(appointLead(facts, { ...input, ...period }), { refused: 'plan.period-ends-first', facts: period })
})

test('a lead of a priority that is shared is told to the same readers', () => {
  const { element, ...words } = lead({ n: 2 })
  assert.deepEqual(appointAgain({ element, ...words }, 'public'), {
    ...words,
    type: 'LeadAppointed',
    v: 1,
    about: element,
    n: 3,
    audience: 'public',
  })
})

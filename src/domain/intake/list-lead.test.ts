import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadsOf } from '../../../test/list-back.ts'
import { lead, version } from '../../../test/makers.ts'
import { isRefusal } from '../../kit/base/refusal.ts'
import type { Version } from '../plan/element.ts'
import type { Lead } from '../plan/lead.ts'
import { typedRow } from './list-columns.schema.ts'
import { appointment, leadChange } from './list-lead.ts'

/** A priority of the basisteam, which Zeist moved until Leusden did. */
const shared = version({ level: 'team' })
const zeist = lead({ n: 1, lead: 'zeist', deputy: 'leusden', startsOn: '2026' })
const leusden = lead({ n: 2, lead: 'leusden' })

const says = (name: string, { leads = [zeist], leadN, stands = shared, mayAppoint = true, chosen }: Says = {}) => {
  const row = typedRow({ row: 2, element: 'melden', ...(leadN && { leadN }), cells: { lead: name } })
  const about = chosen === undefined ? undefined : ({ row: 2, column: 'lead', choice: 'take', read: chosen } as const)
  return leadChange(leadsOf(leads, mayAppoint), row, stands, about)
}
interface Says {
  readonly leads?: readonly Lead[]
  readonly leadN?: number
  readonly stands?: Version
  readonly mayAppoint?: boolean
  readonly chosen?: number
}

test('a list that names who stands here proposes nothing, however the name is written', () => {
  assert.equal(says(' Zeist ', { leadN: 1 }), undefined)
  assert.equal(says('', { leads: [] }), undefined)
})

test('another lead is proposed as any change, also the first one', () => {
  assert.deepEqual(says('Woudenberg', { leadN: 1 }), {
    ...{ column: 'lead', read: 2, change: 'theirs', stands: 'Zeist', typed: 'Woudenberg', take: true },
  })
  assert.deepEqual(says('woudenberg', { leads: [] })?.take, true)
})

test('a row that was not touched does not put back the lead that stood when the list was made', () =>
  assert.equal(says('Zeist', { leads: [zeist, leusden], leadN: 1 }), undefined))

test('where somebody appointed another here in between, all three are shown and it is asked', () => {
  const change = says('Woudenberg', { leads: [zeist, leusden], leadN: 1 })
  assert.deepEqual(change, {
    ...{ column: 'lead', read: 3, change: 'both', made: 'Zeist', stands: 'Leusden', typed: 'Woudenberg' },
  })
  assert.equal(says('Woudenberg', { leads: [zeist, leusden], leadN: 1, chosen: 3 })?.take, true)
  assert.equal(says('Woudenberg', { leads: [zeist, leusden], leadN: 1, chosen: 2 })?.take, undefined)
})

const wrong = [
  ['no holder of the plan', says('Utrecht'), 'no-holder'],
  ['nobody, where somebody stood', says('', { leadN: 1 }), 'emptied'],
  ['somebody for a local priority', says('Zeist', { leads: [], stands: version() }), 'local'],
  ['somebody in a plan that another keeps', says('Leusden', { leadN: 1, mayAppoint: false }), 'not-keeper'],
] as const
for (const [sentence, change, why] of wrong)
  test(`a list that names ${sentence} appoints nobody, and says why`, () => {
    assert.deepEqual([change?.take, change?.notLead], [false, why])
  })

test('only a priority has a lead', () =>
  assert.deepEqual(
    says('Zeist', { leads: [], stands: version({ kind: 'goal', level: 'team' }) })?.notLead,
    'no-priority',
  ))

test('who is appointed keeps the deputy and the period, but is not its own deputy', () => {
  const appoint = (name: string) => {
    const events = appointment(leadsOf([zeist]), shared, name)
    assert.ok(!isRefusal(events))
    const [{ n, lead: who, deputy, startsOn, body, plan }] = events
    return { n, who, deputy, startsOn, body, plan }
  }
  const kept = { n: 2, startsOn: '2026', body: 'woudenberg', plan: 'ivp' }
  assert.deepEqual(appoint('Woudenberg'), { ...kept, who: 'woudenberg', deputy: 'leusden' })
  assert.deepEqual(appoint('Leusden'), { ...kept, who: 'leusden', deputy: null })
})

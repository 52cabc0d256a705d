import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadsOf } from '../../../test/list-back.ts'
import { at, happened, item, version } from '../../../test/makers.ts'
import { isRefusal } from '../../kit/base/refusal.ts'
import type { Version } from '../plan/element.ts'
import type { ListCells, ListRow, RowChoice } from './list.ts'
import { typedRow } from './list-columns.schema.ts'
import { chooseRow, confirmList } from './list-confirm.ts'
import { type ListedFacts, type ListFacts, listNow } from './list-now.ts'

const melden = 'bcdfghjkmnpq'

/** How `Vaker melden` stands now, what it was before, and who looks at it. */
function listed(stands: Version, past: readonly Version[] = [stands], other: Partial<ListedFacts> = {}): ListedFacts {
  return {
    ...{ stands, past, isMine: true, bodyKind: 'gemeente', keeper: 'woudenberg', planLevel: 'local' },
    ...{ widest: stands.audience, arriving: [], hasLead: false, ...other },
  }
}

function facts(rows: readonly ListRow[], difference: Partial<ListFacts> = {}): ListFacts {
  const stands = version({ element: melden })
  return {
    ...{ id: 'lijst', how: null, body: 'woudenberg', bodyKind: 'gemeente', plan: 'ivp', keeper: 'woudenberg' },
    ...{
      planLevel: 'local',
      chosen: [],
      items: [item({ element: melden })],
      lastRank: 1024,
      above: new Map(),
      leads: leadsOf(),
    },
    elements: new Map([[melden, listed(stands)]]),
    rows: rows.map(typedRow),
    ...difference,
  }
}

const about = (cells: ListCells, n = 1): ListRow => ({ row: 2, element: melden, n, cells })
const fresh = (cells: ListCells, row = 3): ListRow => ({ row, cells })
const chosen = (choice: Partial<RowChoice>): RowChoice => ({ row: 2, choice: 'take', ...choice })
const now = (rows: readonly ListRow[], difference: Partial<ListFacts> = {}) => listNow(facts(rows, difference))
const confirmed = (rows: readonly ListRow[], difference: Partial<ListFacts> = {}) =>
  confirmList(facts(rows, difference), {}, at())

/** Somebody wrote another title here after the list was made from version 1. */
const changedHere = {
  elements: new Map([
    [
      melden,
      listed(version({ element: melden, n: 2, title: 'Meer meldingen' }), [
        version({ element: melden, n: 2, title: 'Meer meldingen' }),
        version({ element: melden }),
      ]),
    ],
  ]),
}

test('a row that says what stands here says nothing, however its words are written', () => {
  const { same, changed, open } = now([about({ title: ' Vaker  melden ', level: 'Lokaal', kind: 'PRIORITEIT' })])
  assert.deepEqual({ same, changed, open }, { same: 1, changed: [], open: 0 })
})

test('a change is shown beside what stands here, and is taken over unless somebody says otherwise', () => {
  const { changed, open } = now([about({ title: 'Sneller melden', explanation: 'Waarom?' })])
  assert.deepEqual(changed[0]?.changes, [
    { column: 'title', read: 1, change: 'theirs', stands: 'Vaker melden', typed: 'Sneller melden', take: true },
    { column: 'explanation', read: 1, change: 'theirs', stands: '', typed: 'Waarom?', take: true },
  ])
  assert.equal(open, 0)
})

test('where somebody changed the same here in between, all three are shown and it is asked', () => {
  const { changed, open } = now([about({ title: 'Sneller melden' })], changedHere)
  assert.deepEqual(changed[0]?.changes, [
    {
      column: 'title',
      read: 2,
      change: 'both',
      made: 'Vaker melden',
      stands: 'Meer meldingen',
      typed: 'Sneller melden',
    },
  ])
  assert.equal(open, 1)
})

test('a row that was not touched does not put back what was changed here in between', () =>
  assert.equal(now([about({ title: 'Vaker melden' })], changedHere).same, 1))

test('a choice counts for the version that was looked at; beside another it is asked again', () => {
  const row = about({ title: 'Sneller melden' })
  const take = (read: number) =>
    now([row], { ...changedHere, chosen: [chosen({ column: 'title', read })] }).changed[0]?.changes[0]?.take
  assert.equal(take(2), true)
  assert.equal(take(1), undefined)
})

test('a day and a choice are read as people write them, and what is none is said and never taken over', () => {
  const { changed } = now([about({ startsOn: 'mei 2027', endsOn: 'morgen', level: 'ergens' })])
  const [level, startsOn, endsOn] = changed[0]?.changes ?? []
  assert.deepEqual([startsOn?.typed, startsOn?.take], ['2027-05', true])
  assert.equal(endsOn?.take, false)
  assert.match(endsOn?.wrong ?? '', /^Loopt tot: /)
  assert.equal(level?.take, false)
})

test('a field that this kind of element does not have is not taken over', () => {
  const [change] = now([about({ target: '37 procent' })]).changed[0]?.changes ?? []
  assert.deepEqual([change?.isStray, change?.take], [true, false])
})

test('what kind it is and where it stands do not change by a list, and the row says so', () =>
  assert.deepEqual(now([about({ kind: 'doel', under: 'Iets anders' })]).changed[0]?.stays, ['kind', 'under']))

test('nothing is taken of what is not found, of another plan, or of another organisation', () => {
  const why = (row: ListRow, elements: ListFacts['elements']) => now([row], { elements }).missed[0]?.why
  const row = about({ title: 'Sneller melden' })
  assert.equal(why(row, new Map()), 'not-found')
  const elsewhere = version({ element: melden, plan: 'strategie' })
  assert.equal(why(row, new Map([[melden, listed(elsewhere)]])), 'other-plan')
  const theirs = listed(version({ element: melden }), undefined, { isMine: false })
  assert.equal(why(row, new Map([[melden, theirs]])), 'not-yours')
})

test('a row without a mark is asked about, with the place that it names', () => {
  const { fresh: rows, open } = now([fresh({ kind: 'maatregel', title: 'Terugbellen', under: 'vaker melden' })], {
    items: [item({ element: melden, title: 'vaker melden' })],
  })
  assert.deepEqual(rows, [{ row: 3, kind: 'action', level: 'local', title: 'Terugbellen', fields: {}, under: melden }])
  assert.equal(open, 1)
})

test('a new row says what it lacks, and what does not fit', () => {
  const [noKind] = now([fresh({ title: 'Terugbellen' })]).fresh
  assert.equal(noKind?.lacks, 'kind')
  const [noTitle] = now([fresh({ kind: 'maatregel' })]).fresh
  assert.equal(noTitle?.lacks, 'title')
  const [wide] = now([fresh({ kind: 'maatregel', title: 'Terugbellen', level: 'basisteam' })], {
    keeper: 'zeist',
  }).fresh
  assert.equal(wide?.refused, 'plan.holder-adds-local')
})

test('confirming writes all that is taken over in one deed, and nothing else', () => {
  const rows = [
    about({ title: 'Sneller melden', explanation: 'Nee.' }),
    fresh({ kind: 'maatregel', title: 'Terugbellen', startsOn: '2027' }),
    fresh({ kind: 'maatregel', title: 'Iets anders' }, 4),
  ]
  const events = happened(
    confirmed(rows, {
      chosen: [
        chosen({ column: 'explanation', choice: 'keep', read: 1 }),
        chosen({ row: 3, choice: 'add', under: melden }),
        chosen({ row: 4, choice: 'leave-out' }),
      ],
    }),
  )
  assert.deepEqual(
    events.map((event) => event.type),
    ['ElementRevised', 'ElementAdded', 'Held', 'LinkWritten', 'ProposalConfirmed'],
  )
  const [revised, added] = events
  assert.ok(revised?.type === 'ElementRevised' && added?.type === 'ElementAdded')
  assert.deepEqual([revised.n, revised.title, revised.fields, revised.audience], [2, 'Sneller melden', {}, 'draft'])
  assert.deepEqual([added.kind, added.title, added.fields], ['action', 'Terugbellen', { startsOn: '2027' }])
})

test('two new rows come one after the other', () => {
  const ranks = happened(
    confirmed([fresh({ kind: 'maatregel', title: 'Een' }), fresh({ kind: 'maatregel', title: 'Twee' }, 4)], {
      chosen: [chosen({ row: 3, choice: 'add' }), chosen({ row: 4, choice: 'add' })],
    }),
  ).flatMap((event) => (event.type === 'Held' ? [event.rank] : []))
  assert.deepEqual(ranks, [2048, 3072])
})

test('a field that is emptied in the list is empty after it is confirmed', () => {
  const stands = version({ element: melden, fields: { explanation: 'Oud.', startsOn: '2024' } })
  const [revised] = happened(confirmed([about({ explanation: '' })], { elements: new Map([[melden, listed(stands)]]) }))
  assert.ok(revised?.type === 'ElementRevised')
  assert.deepEqual(revised.fields, { startsOn: '2024' })
})

const refusals = [
  ['a list that was confirmed', confirmed([], { how: 'confirmed' }), 'intake.ended'],
  [
    'a list in which something is asked',
    confirmed([about({ title: 'Sneller melden' })], changedHere),
    'intake.list-asks',
  ],
  [
    'a row that does not fit in its plan',
    confirmed([about({ startsOn: '2028', endsOn: '2026' })]),
    'intake.row-not-fit',
  ],
] as const
for (const [sentence, refused, code] of refusals)
  test(`${sentence} is not confirmed`, () => assert.equal(isRefusal(refused) && refused.refused, code))

const choose = (
  input: Partial<RowChoice>,
  rows = [about({ title: 'Sneller melden', target: '1' })],
  difference: Partial<ListFacts> = {},
) => chooseRow({ ...facts(rows, difference), lastChoice: 4 }, { ...chosen({}), ...input })

test('a choice about a row is one line, and it may be given again', () =>
  assert.deepEqual(
    happened(choose({ column: 'title', choice: 'keep', read: 1 })).map(({ n, row, column, choice, read }) => [
      n,
      row,
      column,
      choice,
      read,
    ]),
    [[5, 2, 'title', 'keep', 1]],
  ))

const wrongChoices = [
  [
    'in a list that was confirmed',
    choose({ column: 'title', read: 1 }, undefined, { how: 'confirmed' }),
    'intake.ended',
  ],
  ['about a row that is not there', choose({ row: 9, column: 'title', read: 1 }), 'intake.row-not-asked'],
  ['about a column that says nothing else', choose({ column: 'reason', read: 1 }), 'intake.row-not-asked'],
  ['to add what stands here already', choose({ column: 'title', choice: 'add', read: 1 }), 'intake.row-not-asked'],
  ['beside a version that is gone', choose({ column: 'title', read: 1 }, undefined, changedHere), 'intake.row-changed'],
  ['to take over what does not fit', choose({ column: 'target', read: 1 }), 'intake.row-wrong'],
  ['to add what has no kind', choose({ row: 3, choice: 'add' }, [fresh({ title: 'Iets' })]), 'intake.row-wrong'],
] as const
for (const [sentence, refused, code] of wrongChoices)
  test(`one cannot choose ${sentence}`, () => assert.equal(isRefusal(refused) && refused.refused, code))

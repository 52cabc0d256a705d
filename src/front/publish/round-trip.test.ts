import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { comesBack, listedPlan } from '../../../test/list-back.ts'
import { item, lead } from '../../../test/makers.ts'
import { addElementInput } from '../../domain/plan/element.schema.ts'
import { elementKinds, kindRules, levels } from '../../domain/plan/grammar.ts'
import { treeOf } from '../../domain/plan/tree.ts'
import { writeOds } from '../../kit/document/write-ods.ts'
import { writeXlsx } from '../../kit/document/write-xlsx.ts'
import { looksOf } from '../../kit/ui/field.schema.ts'
import { bookOf } from './plan-sheet.ts'

/** Texts as people and spreadsheets make trouble of them: formulas, numbers, days, marks of Excel, white space, other scripts. */
const hostile = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '=HYPERLINK("http://voorbeeld";"klik")',
    '+31',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '007',
    '1e5',
    '1-5-2026',
    'mei 2027',
    'WAAR',
    '_x000D_',
    '_x005F_x000D_',
    'a_x0041_b',
    '"aan" <b>&amp;</b> \'s',
    'regel een\n\nregel drie',
    'regel een\r\nregel twee',
    '  voor en na  ',
    'veel     spaties',
    'vaste\u00a0spatie',
    '👩‍👩‍👧 en 🙂',
    'e\u0301\u200d\ufeff',
    'Kenmerk',
    '#NAAM?',
    'ﷺ עברית',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
)

/** A value that the form of an element takes: what no form takes never stands in a plan. */
const valueFor = (name: string, look = looksOf(addElementInput)[name]!) => {
  const raw = look.names
    ? fc.constantFrom(...Object.keys(look.names))
    : look.widget === 'part-day'
      ? fc.constantFrom('2027', '2027-05', '2027-03-14', '1999-12-31')
      : hostile
  const shape = addElementInput.pick({ [name]: true } as never)
  return raw
    .map((value) => shape.safeParse({ [name]: value }))
    .filter((read) => read.success)
    .map((read) => (read.data as Readonly<Record<string, string>>)[name]!)
}

const someItem = fc.constantFrom(...elementKinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    level: fc.constantFrom(...levels),
    n: fc.integer({ min: 1, max: 40 }),
    title: valueFor('title'),
    fields: fc.record(Object.fromEntries(kindRules[kind].fields.map((name) => [name, valueFor(name)])), {
      requiredKeys: [],
    }),
  }),
)
const somePlan = fc
  .array(someItem, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((one, i) => item({ ...one, element: `bcdfghjkmnp${'qrstvw'[i]}` })))

for (const [name, write] of [
  ['Excel', writeXlsx],
  ['ODS', writeOds],
] as const) {
  test(`a list that goes out to ${name} and comes back unchanged proposes nothing, whatever stands in it`, () => {
    fc.assert(
      fc.property(somePlan, (items) => {
        const leads = items
          .filter(({ kind }, i) => kind === 'priority' && i % 2 === 0)
          .map(({ element }, i) => lead({ element, n: i + 1, lead: i % 2 === 0 ? 'zeist' : 'leusden' }))
        const bytes = write(bookOf('Een plan', treeOf(items, []), listedPlan(items, leads)))
        const { changed, fresh, missed, same, open } = comesBack(items, bytes, leads)
        assert.deepEqual(
          { changed, fresh, missed, same, open },
          { changed: [], fresh: [], missed: [], same: items.length, open: 0 },
        )
      }),
      { seed: 20261125, numRuns: 100 },
    )
  })

  test(`a word that another writes in a list of ${name} is the only thing that it proposes`, () => {
    fc.assert(
      fc.property(somePlan, (items) => {
        const [first, ...rest] = items
        const typed = [{ ...first!, title: 'een andere titel' }, ...rest]
        const bytes = write(bookOf('Een plan', treeOf(typed, []), listedPlan(typed)))
        const { changed, same } = comesBack(items, bytes)
        assert.deepEqual(
          changed.map(({ row, changes }) => [row, changes.map(({ column, typed, take }) => [column, typed, take])]),
          [[2, [['title', 'een andere titel', true]]]],
        )
        assert.equal(same, items.length - 1)
      }),
      { seed: 20261126, numRuns: 25 },
    )
  })
}

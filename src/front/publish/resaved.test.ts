import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { comesBack, listedPlan } from '../../../test/list-back.ts'
import { item } from '../../../test/makers.ts'
import { treeOf } from '../../domain/plan/tree.ts'
import { writeOds } from '../../kit/document/write-ods.ts'
import { writeXlsx } from '../../kit/document/write-xlsx.ts'
import { bookOf } from './plan-sheet.ts'

/** Texts that a spreadsheet would rather have as something else. */
const resavedItems = [
  '=1+1',
  '-5',
  '007',
  '1-5-2026',
  'WAAR',
  '_x000D_',
  "'aangehaald",
  'regel een\n\nregel drie',
  'veel     spaties',
  '👩‍👩‍👧 en ﷺ',
].map((title, i) =>
  item({
    element: `bcdfghjkmnp${'bcdfghjkmn'[i]}`,
    kind: 'action',
    title,
    fields: { explanation: title, startsOn: '2027-05', endsOn: '2027-06-14', route: 'care' },
  }),
)

for (const [tail, write] of [
  ['xlsx', writeXlsx],
  ['ods', writeOds],
] as const) {
  const file = new URL(`../../../test/office/resaved/lijst.${tail}`, import.meta.url)
  if (process.env.RESAVE)
    writeFileSync(file, write(bookOf('Een plan', treeOf(resavedItems, []), listedPlan(resavedItems))))

  test(`a list that LibreOffice opened and saved as ${tail} comes back without a change`, () => {
    const { changed, fresh, missed, same } = comesBack(resavedItems, readFileSync(file))
    assert.deepEqual(
      { changed, fresh, missed, same },
      { changed: [], fresh: [], missed: [], same: resavedItems.length },
    )
  })
}

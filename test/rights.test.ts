import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { addContactDeed } from '../src/domain/body/contact.deeds.ts'
import { type AnyView, view } from '../src/domain/deed/deed.ts'

import { addElementDeed, showElementView } from '../src/domain/plan/element.deeds.ts'
import { theHouse } from '../src/front/server/house.ts'
import {
  type Answered,
  allAttempts,
  allOf,
  answersTo,
  canariesHeard,
  differences,
  draftsLeft,
  foreignWrites,
  openCopiesRight,
  printOfRows,
  tableWrong,
  undeclaredIn,
} from './rights.ts'
import { readRights } from './rights-table.ts'
import { canary, freshWorld, type TestWorld } from './world.ts'

const none = (complaints: readonly string[]) =>
  assert.ok(complaints.length === 0, `${complaints.length} complaints:\n${complaints.slice(0, 20).join('\n')}`)
const some = (complaints: readonly string[], like: RegExp) =>
  assert.ok(
    complaints.some((complaint) => like.test(complaint)),
    `no complaint like ${like}:\n${complaints.slice(0, 20).join('\n')}`,
  )
const attempts = allAttempts(allOf(theHouse))
const notOfOther = (answers: readonly Answered[]) => answers.filter((one) => !one.account.startsWith('other-'))
const ofViews = (answers: readonly Answered[]) => answers.filter((one) => !('decide' in one.tried))

let world: TestWorld
let rowsBefore = ''
let rowsAfter = ''
let answers: readonly Answered[] = []
let table: Awaited<ReturnType<typeof readTable>>

const readTable = async () =>
  readRights(await readFile(new URL('../docs/reference/rechten.md', import.meta.url), 'utf8'))

before(async () => {
  table = await readTable()
  world = await freshWorld()
  rowsBefore = await printOfRows(world.owner)
  answers = await answersTo(world, theHouse, attempts)
  rowsAfter = await printOfRows(world.owner)
})
after(() => world.close())

test('who works for another organisation, or for none, gets for a draft the answer of what never was', () =>
  none(draftsLeft(answers)))

test('an id that never was is not found by anybody', async () => {
  const onDraft = attempts.filter((one) => one.copy === 'public').map((one) => ({ ...one, copy: 'never-was' as const }))
  const found = await answersTo(world, theHouse, onDraft)
  assert.deepEqual([...new Set(found.map((one) => one.said))], ['{"ended":"not-found"}'])
})

test('where others may read it, a view answers and a deed is refused', () => none(openCopiesRight(answers)))

test('what others try changes no row of any table', () => assert.equal(rowsAfter, rowsBefore))

test('a word in the drafts of others is in no answer', () => none(canariesHeard(answers)))

test('what a view answers is what it declares, and no more', () => none(undeclaredIn(answers)))

test('who may do what is as the table of rights says, row by row', () => none(tableWrong(table, theHouse, answers)))

test('with and without the drafts of others all answers are the same', async () => {
  const bare = await freshWorld('bare')
  const without = await answersTo(bare, theHouse, attempts)
  await bare.close()
  none(differences(notOfOther(answers), notOfOther(without), 'without the drafts of others'))
})

test('the wall of the application alone gives the same answers as both', async () => {
  const alone = await freshWorld()
  const without = await answersTo(alone, theHouse, attempts, 'application')
  await alone.close()
  none(differences(answers, without, 'without the wall of the database'))
})

test('the wall of the database alone hides the same, and lets nobody write for another organisation', async () => {
  const alone = await freshWorld()
  const rows = await printOfRows(alone.owner)
  const without = await answersTo(alone, theHouse, attempts, 'database')
  const rowsThen = await printOfRows(alone.owner)
  await alone.close()
  none([...draftsLeft(without), ...canariesHeard(without), ...foreignWrites(without)])
  none(differences(ofViews(answers), ofViews(without), 'without the wall of the application'))
  assert.equal(rowsThen, rows)
})

test('it turns red: a table without its wall shows drafts to others', async () => {
  const broken = await freshWorld()
  await broken.owner`alter table version disable row level security`
  const heard = await answersTo(broken, theHouse, allAttempts([showElementView]), 'database')
  await broken.close()
  some(draftsLeft(heard), /plan\.show-element on the draft copy: other-reader should get/)
})

test('it turns red: a policy that lets a row in lets others write', async () => {
  const broken = await freshWorld()
  for (const name of ['contact', 'line', 'content'])
    await broken.owner.unsafe(`create policy open on ${name} for insert to driehoek_app with check (true)`)
  const rows = await printOfRows(broken.owner)
  const wrote = await answersTo(broken, theHouse, allAttempts([addContactDeed]), 'database')
  const rowsThen = await printOfRows(broken.owner)
  await broken.close()
  some(foreignWrites(wrote), /body\.add-contact on the draft copy: other-reader should get stopped by the database/)
  assert.notEqual(rowsThen, rows)
})

test('it turns red: a deed that asks nobody whether one may', async () => {
  const careless = { ...addElementDeed, may: () => undefined }
  const broken = await freshWorld()
  const did = await answersTo(broken, theHouse, allAttempts([careless]))
  await broken.close()
  some(openCopiesRight(did), /plan\.add-element on the public copy: other-adviser should get a refusal/)
  some(tableWrong(table, theHouse, did), /reader should get ‘nee’ as rechten\.md says under lezer/)
})

test('it turns red: a view that filters nothing is open without the wall of the database', async () => {
  const careless = view({
    ...showElementView,
    answer: z.unknown(),
    load: async (tx, { element }): Promise<unknown> => {
      const rows = await tx.sql`select title from version where element = ${element}`
      return rows.length > 0 ? rows : undefined
    },
  })
  const read = await answersTo(world, theHouse, allAttempts([careless]), 'application')
  some(draftsLeft(read), /plan\.show-element on the draft copy: other-reader/)
})

test('it turns red: a list that holds the drafts of others is heard', async () => {
  const careless = view({
    ...showElementView,
    answer: z.unknown(),
    load: async (tx): Promise<unknown> => tx.sql`select title from version`,
  })
  const read = await answersTo(world, theHouse, allAttempts([careless]), 'application')
  some(canariesHeard(read), /adviser should get nothing of the drafts of others.*/)
  assert.ok(read.some((one) => one.said.includes(canary)))
})

test('it turns red: a view that answers more than it declares, or less', async () => {
  const changed = (name: string, change: object): AnyView => ({
    ...showElementView,
    name,
    load: async (tx, input) => {
      const found = await showElementView.load(tx, input)
      return found && { ...found, ...change }
    },
  })
  const [talkative, silent] = [changed('more', { farReader: 'public' }), changed('less', { past: undefined })]
  const read = await answersTo(world, theHouse, allAttempts([talkative, silent]))
  some(undeclaredIn(read), /^more: .*Unrecognized key: "farReader"/)
  some(undeclaredIn(read), /^less: .*expected array, received undefined/)
})

test('it turns red: a row of the table that is missing, too much or wrong', () => {
  const without = new Map(table)
  without.delete('plan.link')
  some(tableWrong(without, theHouse, answers), /plan\.link has no row/)
  const more = new Map(table).set('plan.forget', table.get('plan.link')!)
  some(tableWrong(more, theHouse, answers), /plan\.forget in rechten\.md is not there/)
  const wrong = new Map(table).set('plan.link', { ...table.get('plan.link')!, lezer: 'ja' })
  some(tableWrong(wrong, theHouse, answers), /reader should get ‘ja’/)
  assert.throws(() => readRights('| `plan.link` | ja | nee |'), /must have 8 cells/)
})

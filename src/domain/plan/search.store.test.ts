import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { freshWorld, type TestWorld } from '../../../test/world.ts'
import type { AnyDeed } from '../deed/deed.ts'
import { exampleIds } from '../deed/example.ts'
import { addElementDeed, reviseElementDeed, withdrawElementDeed } from './element.deeds.ts'
import { searchView } from './plan.deeds.ts'
import { shareElementDeed } from './share.deeds.ts'

let world: TestWorld
before(async () => {
  world = await freshWorld('bare')
})
after(() => world.close())

const plan = exampleIds.openPlan

async function done(name: string, deed: AnyDeed, input: Readonly<Record<string, unknown>>) {
  const outcome = await world.run.do(deed, input, world.who(name))
  assert.equal(outcome.ended, 'done', JSON.stringify(outcome))
  return outcome.ended === 'done' ? (outcome.made[0]?.about ?? '') : ''
}

/** An action of the example gemeente with this title, shared with all officials. */
async function shared(title: string, explanation?: string) {
  const words = { kind: 'action', level: 'local', title, ...(explanation && { explanation }) }
  const element = await done('adviser', addElementDeed, { plan, ...words })
  await done('adviser', shareElementDeed, { element, audience: 'officials' })
  return element
}

async function find(words: string, name = 'adviser') {
  const found = await world.run.ask(searchView, { words }, world.who(name))
  assert.ok(found && found !== 'invalid')
  return found
}
const titlesFound = async (words: string, name?: string) => (await find(words, name)).map((one) => one.title)

test('a word finds its other forms, with and without accents', async () => {
  await shared('Coördinatie van vechtpartijen')
  for (const words of ['coördinatie', 'coordinatie', 'COÖRDINATIE', 'vechtpartij'])
    assert.deepEqual(await titlesFound(words), ['Coördinatie van vechtpartijen'], words)
})

test('a part of a word is found where no whole word is', async () => {
  await shared('Optreden tegen spookbewoning')
  for (const words of ['spook', 'bewoning', 'OPTR spook'])
    assert.deepEqual(await titlesFound(words), ['Optreden tegen spookbewoning'])
})

test('a slip of the pen in a title is forgiven', async () => {
  await shared('Ondermijnende criminaliteit')
  assert.deepEqual(await titlesFound('ondermeinende'), ['Ondermijnende criminaliteit'])
  assert.deepEqual(await titlesFound('criminalitiet'), ['Ondermijnende criminaliteit'])
})

test('signs that mean something in a pattern are letters like any other', async () => {
  await shared('Honderd procent (100%_zeker)')
  assert.deepEqual(await titlesFound('0%_z'), ['Honderd procent (100%_zeker)'])
  assert.deepEqual(await titlesFound('%'), ['Honderd procent (100%_zeker)'])
  assert.deepEqual(await titlesFound('h%t'), [])
})

test('the piece of text is the one around the word, as it was written', async () => {
  await shared(
    'Een titel',
    `${'Eerst iets anders. '.repeat(20)}Daarna de Zwerfboot in Ügchelen. ${'En nog iets. '.repeat(20)}`,
  )
  const [whole] = await find('zwerfboot')
  assert.match(whole?.excerpt ?? '', /Zwerfboot in Ügchelen/)
  const [part] = await find('werfboo')
  assert.match(part?.excerpt ?? '', /Zwerfboot in Ügchelen/)
})

test('the new words are found and the old ones no more', async () => {
  const element = await shared('Vuurwerkvrije zones')
  await done('adviser', reviseElementDeed, { element, read: 2, title: 'Kruidvrije zones', level: 'local' })
  assert.deepEqual(await titlesFound('kruidvrije'), ['Kruidvrije zones'])
  assert.deepEqual(await titlesFound('vuurwerkvrije'), [])
})

test('a draft of new words hides the old ones from nobody else', async () => {
  const element = await shared('Bankhangers aanspreken')
  await done('adviser', reviseElementDeed, { element, read: 2, title: 'Stoelhangers aanspreken', level: 'local' })
  assert.deepEqual(await titlesFound('bankhangers', 'other-adviser'), ['Bankhangers aanspreken'])
  assert.deepEqual(await titlesFound('stoelhangers', 'other-adviser'), [])
  await done('adviser', shareElementDeed, { element, audience: 'officials' })
  assert.deepEqual(await titlesFound('stoelhangers', 'other-adviser'), ['Stoelhangers aanspreken'])
  assert.deepEqual(await titlesFound('bankhangers', 'other-adviser'), [])
})

test('what was taken back is not found', async () => {
  const element = await done('adviser', addElementDeed, { plan, kind: 'action', level: 'local', title: 'Kroegentocht' })
  assert.deepEqual(await titlesFound('kroegentocht'), ['Kroegentocht'])
  await done('adviser', withdrawElementDeed, { element })
  assert.deepEqual(await titlesFound('kroegentocht'), [])
})

test('however often an element changes, search goes through it once for each of its readers', async () => {
  const element = await shared('Telkens iets anders 0')
  for (const n of [1, 2, 3]) {
    await done('adviser', reviseElementDeed, {
      element,
      read: 2 * n,
      title: `Telkens iets anders ${n}`,
      level: 'local',
    })
    await done('adviser', shareElementDeed, { element, audience: 'officials' })
  }
  const rows = await world.owner`select reader, n from findable where element = ${element} order by n`
  assert.deepEqual(
    [...rows],
    [
      { reader: `d:${exampleIds.body}`, n: 7 },
      { reader: 'officials', n: 8 },
    ],
  )
  assert.deepEqual(await titlesFound('telkens'), ['Telkens iets anders 3'])
})

test('the signature of a text never hides what its words or parts of them would find', async () => {
  const pieces =
    'zorg Zorg- inbraak in woninginbraken café ë ’s 2024-2027 50% or - " a_b jeugd Ünal x.nl/pad 3 ! |'.split(' ')
  const glue = fc.constantFrom('', ' ', ' ', '\n')
  const words = (most: number) =>
    fc
      .array(fc.tuple(fc.constantFrom(...pieces), glue), { minLength: 1, maxLength: most })
      .map((list) => list.flat().join(''))
  const pairs = fc.sample(fc.record({ text: words(8), asked: words(3) }), { numRuns: 3000, seed: 4170 })
  const [counted] = await world.owner`
    with pair as (
      select plain(text) as text, plain(asked) as asked, signature_of(show_trgm(plain(text) || ' ' || stems_of(plain(text)))) as has
      from jsonb_to_recordset(${world.owner.json(pairs)}) as given (text text, asked text)
    ), judged as (
      select to_tsvector('dutch', text) @@ websearch_to_tsquery('dutch', asked) as whole, has & signature_of_words(asked) = signature_of_words(asked) as may_whole,
        strpos(text, asked) > 0 as part, has & signature_of_part(asked) = signature_of_part(asked) as may_part
      from pair
    )
    select count(*) filter (where whole) as whole, count(*) filter (where part) as part, count(*) filter (where not may_whole) as spared,
      count(*) filter (where whole and not may_whole or part and not may_part) as hidden from judged`
  assert.equal(Number(counted?.hidden), 0)
  assert.ok(
    Number(counted?.whole) > 100 && Number(counted?.part) > 100 && Number(counted?.spared) > 100,
    'each sort occurs',
  )
})

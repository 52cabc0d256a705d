import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addressOf, type Browser, bytesOf, freshHouse, type TestHouse } from '../../../test/house.ts'
import { exampleIds } from '../../domain/deed/example.ts'
import { addElementDeed, reviseElementDeed } from '../../domain/plan/element.deeds.ts'

let house: TestHouse
let adviser: Browser
before(async () => {
  house = await freshHouse()
  adviser = await house.browser('adviser')
})
after(() => house.close())

const elements = addressOf(addElementDeed, { plan: exampleIds.plan })
const versions = addressOf(reviseElementDeed, { element: exampleIds.priority })
const element = { soort: 'priority', niveau: 'local', titel: 'Veilig op straat' }

interface Told {
  readonly [name: string]: unknown
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
}

async function toldBy(asked: Promise<Response>): Promise<{ readonly answer: Response; readonly told: Told }> {
  const answer = await asked
  return { answer, told: (await answer.json()) as Told }
}

async function countOf(table: 'element' | 'line'): Promise<number> {
  const [row] = await house.world.owner`select count(*)::int as many from ${house.world.owner(table)}`
  return row?.many
}

test('the same key with the same input is done once, and answered twice with the same bytes', async () => {
  const before = await countOf('element')
  const key = { 'idempotency-key': 'e3b0c442-98fc-4f2b' }
  const ask = () => bytesOf(adviser.call(elements, { ...element, titel: 'Eén keer' }, key))
  const first = await ask()
  assert.ok(first.startsWith('[201,'))
  assert.equal(await ask(), first)
  assert.equal(await countOf('element'), before + 1)
})

test('of two calls at once with the same key one is done, and both hear the same', async () => {
  const before = await countOf('line')
  const calls = Array.from({ length: 4 }, () =>
    bytesOf(adviser.call(elements, { ...element, titel: 'Tegelijk' }, { 'idempotency-key': 'tegelijk' })),
  )
  const answers = await Promise.all(calls)
  assert.equal(new Set(answers).size, 1, answers.join('\n'))
  assert.ok(answers[0]?.startsWith('[201,'))
  assert.equal(await countOf('line'), before + 1)
})

test('the same key with another input is refused; of somebody else, or for another deed, it is another key', async () => {
  const key = { 'idempotency-key': 'sleutel-1' }
  assert.equal((await adviser.call(elements, element, key)).status, 201)
  await house.unchanged(async () => {
    const { told } = await toldBy(adviser.call(elements, { ...element, titel: 'Iets anders' }, key))
    assert.deepEqual([told.status, told.type], [422, '/fouten/sleutel-gebruikt'])
  })
  const lead = await house.browser('lead')
  assert.equal((await lead.call(elements, { ...element, titel: 'Van een ander' }, key)).status, 201)
  const revised = { gelezen: 1, titel: 'Vaker melden', niveau: 'local' }
  assert.equal((await adviser.call(versions, revised, key)).status, 201)
})

test('what was refused did not use up its key', async () => {
  const key = { 'idempotency-key': 'sleutel-2' }
  assert.equal((await adviser.call(elements, { ...element, soort: 'goal', onder: exampleIds.trend }, key)).status, 422)
  assert.equal((await adviser.call(elements, element, key)).status, 201)
})

test('a key is at most 80 visible characters', async () => {
  await house.unchanged(async () => {
    for (const key of ['a'.repeat(81), 'a'.repeat(8000), 'een sleutel', 'sleutél', 'a\u00a0b']) {
      const asked = adviser.call(elements, element, { 'idempotency-key': key })
      const { told } = await toldBy(asked)
      assert.deepEqual([told.status, told.type], [422, '/fouten/invoer'], key)
    }
  })
  assert.equal((await adviser.call(elements, element, { 'idempotency-key': 'a'.repeat(80) })).status, 201)
})

test('an address of mail may stay with a reason, and the reason is kept', async () => {
  const found = { ...element, titel: 'Meld het via wijkteam@voorbeeld.nl' }
  const { told } = await toldBy(adviser.call(elements, found))
  assert.equal(told.status, 422)
  assert.match(String(told.volgende), /‘toch’/)
  assert.deepEqual(told.velden, [
    {
      veld: 'titel',
      melding: (told.velden as [{ melding: string }])[0].melding,
      vindplaatsen: [{ kind: 'email', rule: 'email', start: 13, end: 34 }],
    },
  ])
  const kept = await adviser.call(elements, { ...found, toch: 'Het is het adres van het wijkteam.' })
  assert.equal(kept.status, 201)
  const rows = await house.world.owner`select text from content where type = 'FindKept'`
  assert.ok(rows.some((row) => String(row.text).includes('Het is het adres van het wijkteam.')))
})

test('a number of a citizen and a plate are refused, whatever the reason', async () => {
  await house.unchanged(async () => {
    // Of nobody: the test number of the Rijksdienst voor Identiteitsgegevens, and letters that the RDW uses.
    for (const text of ['burgerservicenummer 111222333', 'de auto met kenteken GH-123-J'])
      for (const toch of [undefined, 'Het moet.']) {
        const { told } = await toldBy(
          adviser.call(elements, { ...element, titel: `Langs bij ${text}`, ...(toch && { toch }) }),
        )
        assert.equal(told.status, 422, text)
        assert.equal(told.volgende, undefined)
      }
  })
})

test('a reason is text like any other: not too long, and no place for the number of a citizen', async () => {
  await house.unchanged(async () => {
    const found = { ...element, titel: 'Meld het via wijkteam@voorbeeld.nl' }
    const reasons = ['a'.repeat(601), 'x\u0000', 'Hij heeft BSN 111222333.', 5, ['omdat'], {}, true]
    for (const toch of reasons) {
      const { told } = await toldBy(adviser.call(elements, { ...found, toch }))
      assert.deepEqual([told.status, (told.velden as [{ veld: string }])[0].veld], [422, 'toch'], String(toch))
    }
    for (const toch of ['', '   ', null]) assert.equal((await adviser.call(elements, { ...found, toch })).status, 422)
  })
})

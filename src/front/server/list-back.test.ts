import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import XlsxPopulate from 'xlsx-populate'
import { type Browser, freshHouse, origin, type TestHouse } from '../../../test/house.ts'
import { exampleIds } from '../../domain/deed/example.ts'
import { showElementView } from '../../domain/plan/element.deeds.ts'
import { showPlanView } from '../../domain/plan/plan.deeds.ts'

let house: TestHouse
let adviser: Browser

before(async () => {
  house = await freshHouse()
  adviser = await house.browser('adviser')
})
after(() => house.close())

const plan = `/plannen/${exampleIds.plan}`

async function takeAlong(to: 'excel' | 'ods'): Promise<Uint8Array> {
  return new Uint8Array(await (await adviser.get(`${plan}/naar/${to}`)).arrayBuffer())
}

async function bringBack(bytes: Uint8Array, name: string, browser = adviser): Promise<Response> {
  const form = new FormData()
  const fields = { plan: exampleIds.plan, body: exampleIds.body, terug: plan, text: '' }
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  form.set('file', new Blob([Buffer.from(bytes)]), name)
  const headers = { origin, 'sec-fetch-site': 'same-origin' }
  return browser.send('/doe/intake.read-list', { method: 'POST', body: form, headers })
}

const idIn = (answer: Response) => {
  const address = answer.headers.get('location') ?? ''
  assert.match(address, /^\/lijsten\//)
  return address.slice('/lijsten/'.length)
}

async function standing(element: string) {
  const shown = await house.world.run.ask(showElementView, { element }, house.world.who('adviser'))
  assert.ok(shown && shown !== 'invalid')
  return shown.standing
}

/** The list as another program shows it: what stands in each row, by its head. */
function rowsOf(sheet: { usedRange(): { value(): readonly (readonly unknown[])[] } }) {
  const [heads = [], ...rows] = sheet.usedRange().value()
  const letterOf = (head: string) => String.fromCharCode(65 + heads.indexOf(head))
  const rowOf = (title: string) => rows.findIndex((row) => row.includes(title)) + 2
  return { letterOf, rowOf, next: rows.filter((row) => row[0]).length + 2 }
}

test('a plan goes out to Excel, another program changes it, it comes back, and the changes stand', async () => {
  const book = await XlsxPopulate.fromDataAsync(await takeAlong('excel'))
  const sheet = book.sheet('Onderdelen')
  const { letterOf, rowOf, next } = rowsOf(sheet)
  const melden = rowOf('Verhogen meldingsbereidheid')
  sheet.cell(`${letterOf('Titel')}${melden}`).value('Vaker en sneller melden')
  sheet.cell(`${letterOf('Begint')}${melden}`).value('mei 2027')
  sheet.cell(`${letterOf('Trekker')}${rowOf('Zorg en veiligheid')}`).value('Voorbeeldstad')
  const fresh = { Soort: 'maatregel', Titel: '=Terugbellen', 'Staat onder': 'Verhogen meldingsbereidheid' }
  for (const [head, text] of Object.entries(fresh)) sheet.cell(`${letterOf(head)}${next}`).value(text)

  const list = idIn(await bringBack(await book.outputAsync(), 'ingevuld.xlsx'))
  const page = await adviser.page(`/lijsten/${list}`)
  for (const words of ['Vaker', 'en sneller melden', 'mei 2027', '=Terugbellen', 'Wordt overgenomen', 'Is dit nieuw?'])
    assert.ok(page.includes(words), `the page says ${words}`)
  assert.equal((await standing(exampleIds.priority)).title, 'Verhogen meldingsbereidheid')

  const early = await adviser.post('/doe/intake.confirm-list', { proposal: list, terug: plan })
  assert.equal(early.status, 422)
  assert.match(await early.text(), /nog vragen zonder antwoord/)

  const choice = { proposal: list, row: String(next), choice: 'add', under: exampleIds.priority, terug: plan }
  assert.equal((await adviser.post('/doe/intake.choose-row', choice)).status, 303)
  assert.equal((await adviser.post('/doe/intake.confirm-list', { proposal: list, terug: plan })).status, 303)

  const { title, fields, n } = await standing(exampleIds.priority)
  assert.deepEqual(
    [title, fields.startsOn, fields.explanation, n],
    ['Vaker en sneller melden', '2027-05', 'Bewoners melden wat zij zien.', 2],
  )
  const shown = await house.world.run.ask(showPlanView, { plan: exampleIds.plan }, house.world.who('adviser'))
  assert.ok(shown && shown !== 'invalid')
  assert.deepEqual(
    shown.leads.map(({ element, lead, n: number }) => [element, lead, number]),
    [[exampleIds.teamPriority, exampleIds.body, 1]],
  )
  const added = shown.items.find((item) => item.title === '=Terugbellen')
  assert.ok(shown.links.some((link) => link.from === added?.element && link.to === exampleIds.priority))
  const lines = await house.world.owner`
    select distinct line from version where title in ('Vaker en sneller melden', '=Terugbellen')`
  assert.equal(lines.length, 1, 'confirming is one deed')
})

test('a list of ODS comes back too, and a list without changes has nothing to confirm but itself', async () => {
  const bytes = await takeAlong('ods')
  const parts = unzipSync(bytes)
  const content = strFromU8(parts['content.xml']!).replace('>Veilig uitgaan<', '>Veilig uitgaan en thuiskomen<')
  const list = idIn(await bringBack(zipSync({ ...parts, 'content.xml': strToU8(content) }), 'ingevuld.ods'))
  assert.equal((await adviser.post('/doe/intake.confirm-list', { proposal: list, terug: plan })).status, 303)
  assert.equal((await standing(exampleIds.secondPriority)).title, 'Veilig uitgaan en thuiskomen')

  const same = idIn(await bringBack(await takeAlong('ods'), 'onveranderd.ods'))
  assert.match(await adviser.page(`/lijsten/${same}`), /Verder wijzigt er niets/)
})

test('a person whose name stands in a list does not come in with it', () =>
  house.unchanged(async () => {
    const book = await XlsxPopulate.fromDataAsync(await takeAlong('excel'))
    const sheet = book.sheet('Onderdelen')
    const { letterOf, rowOf } = rowsOf(sheet)
    sheet
      .cell(`${letterOf('Toelichting')}${rowOf('Zorg en veiligheid')}`)
      .value('Bel de heer P. Voorbeeldman, BSN 111222333.')
    const answer = await bringBack(await book.outputAsync(), 'ingevuld.xlsx')
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /burgerservicenummer/)
  }))

test('what is no list is refused with what to do instead, and nothing is kept', () =>
  house.unchanged(async () => {
    for (const [bytes, words] of [
      [strToU8('Kenmerk;Titel'), 'Dit is geen rekenblad'],
      [zipSync({ 'brief.txt': strToU8('hallo') }), 'Dit is een zip-bestand'],
    ] as const) {
      const answer = await bringBack(bytes, 'lijst.xlsx')
      assert.equal(answer.status, 422)
      assert.ok((await answer.text()).includes(words), words)
    }
  }))

test('who does not write in the plan finds no list and brings none', async () => {
  const bytes = await takeAlong('excel')
  for (const account of ['other-adviser', 'region-adviser', '']) {
    const browser = await house.browser(account)
    await house.unchanged(async () => {
      const answer = await browser.get(`/lijsten/${exampleIds.list}`)
      const never = await browser.get(`/lijsten/${exampleIds.list.replace('vrb2', 'vrb8')}`)
      assert.deepEqual([answer.status, never.status], [404, 404])
      assert.equal(await answer.text(), (await never.text()).replaceAll('vrb8', 'vrb2'))
      assert.notEqual((await bringBack(bytes, 'lijst.xlsx', browser)).status, 303)
    })
  }
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { freshHouse, type TestHouse } from '../../../test/house.ts'
import { canary } from '../../../test/world.ts'
import { type Copy, inCopy } from '../../../test/world-copies.ts'
import { exampleAccounts, exampleIds } from '../../domain/deed/example.ts'
import { exports } from '../publish/exports.ts'

let full: TestHouse
let bare: TestHouse
before(async () => {
  ;[full, bare] = await Promise.all([freshHouse(), freshHouse({ template: 'bare' })])
})
after(() => Promise.all([full.close(), bare.close()]))

/** Where each file stands, with the ids of a copy of the example plan. */
const addressesIn = (copy: Copy | 'never-was') =>
  exports.map(({ page, to }) => {
    const given: Readonly<Record<string, string>> = {
      plan: exampleIds.plan,
      element: exampleIds.priority,
      proposal: page.startsWith('/lijsten') ? exampleIds.list : exampleIds.proposal,
    }
    const filled = page.replace(/:(\w+)/g, (_, name: string) => {
      const id = given[name]
      assert.ok(id, `no example id for :${name} of ${page}`)
      return copy === 'never-was' ? inCopy(id, 'draft').replace('vrb2', 'vrb8') : inCopy(id, copy)
    })
    return `${filled}/naar/${to}${page === '/zoeken' ? '?woorden=voorbeeld' : ''}`
  })
const isOfPlan = (address: string) => /vrb\d/.test(address)

/** A file is packed: its words are looked for in what comes out of it. */
const wordsIn = (bytes: ArrayBuffer) =>
  Object.values(unzipSync(new Uint8Array(bytes)))
    .map((part) => strFromU8(part))
    .join('\n')

const isForeign = (account: string) => account === '' || /^(other|region)-/.test(account)

test('a file of a draft of others has the bytes of one that never was', async () => {
  const foreign = [...exampleAccounts.keys(), ''].filter(isForeign)
  const never = addressesIn('never-was')
  for (const account of foreign) {
    const browser = await full.browser(account)
    for (const [i, address] of addressesIn('draft').entries()) {
      if (!isOfPlan(address)) continue
      const [there, missing] = await Promise.all([browser.get(address), browser.get(never[i]!)])
      assert.deepEqual([there.status, [...there.headers]], [404, [...missing.headers]], `${account} ${address}`)
      assert.equal(await there.text(), (await missing.text()).replaceAll('vrb8', 'vrb2'), `${account} ${address}`)
    }
  }
})

test('with and without the drafts of others a file has the same bytes, and no word of them', async () => {
  for (const account of [...exampleAccounts.keys(), ''].filter((one) => !one.startsWith('other-'))) {
    const [one, other] = await Promise.all([full.browser(account), bare.browser(account)])
    for (const address of (['draft', 'officials', 'public'] as const).flatMap(addressesIn)) {
      const [withDrafts, without] = await Promise.all([one.get(address), other.get(address)])
      assert.equal(withDrafts.status, without.status, `${account} ${address}`)
      if (withDrafts.status !== 200) continue
      const bytes = await withDrafts.arrayBuffer()
      assert.deepEqual(bytes, await without.arrayBuffer(), `${account} ${address}`)
      assert.ok(!wordsIn(bytes).includes(canary), `${account} ${address}`)
    }
  }
})

test('the drafts are there: who works on them has them in the file', async () => {
  const other = await full.browser('other-adviser')
  for (const address of addressesIn('other')) {
    const answer = await other.get(address)
    assert.equal(answer.status, 200, address)
    assert.ok(wordsIn(await answer.arrayBuffer()).includes(canary), address)
  }
})

test('who may read a page may take it along, under the title of what is in it', async () => {
  const reader = await full.browser('reader')
  const answer = await reader.get(`/plannen/${exampleIds.plan}/naar/excel`)
  assert.equal(answer.headers.get('content-type'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  assert.equal(
    answer.headers.get('content-disposition'),
    `attachment; filename="Integraal veiligheidsplan (voorbeeld).xlsx"; filename*=UTF-8''Integraal%20veiligheidsplan%20%28voorbeeld%29.xlsx`,
  )
  assert.match(wordsIn(await answer.arrayBuffer()), /Verhogen meldingsbereidheid/)
})

test('for whom a page is there, its file is there; for whom it is not, neither is', async () => {
  for (const account of ['adviser', 'reader', 'other-adviser', '']) {
    const browser = await full.browser(account)
    for (const address of (['draft', 'other', 'officials', 'public'] as const).flatMap(addressesIn)) {
      const page = address.replace(/\/naar\/\w+/, '')
      const [file, shown] = await Promise.all([browser.get(address), browser.get(page)])
      assert.equal(file.status, shown.status, `${account} ${address}`)
    }
  }
})

test('what one may take along stands as a link on its page, and each link gives a file', async () => {
  const adviser = await full.browser('adviser')
  const pages = [...new Set(addressesIn('draft').map((address) => address.replace(/\/naar\/\w+/, '')))]
  for (const page of pages) {
    const html = await (await adviser.get(page)).text()
    const links = [...html.matchAll(/href="([^"]*\/naar\/[^"]*)"/g)].map(([, href = '']) => href)
    assert.deepEqual(
      links.map((href) => /\/naar\/(\w+)/.exec(href)?.[1]),
      ['word', 'excel', 'ods'],
      page,
    )
    for (const href of links) assert.equal((await adviser.get(href)).status, 200, href)
    assert.match(html, /<summary>Afdrukken<\/summary>/, page)
  }
})

test('a list of what was found says that it does not come back, and holds no more than the page', async () => {
  const reader = await full.browser('reader')
  const words = wordsIn(await (await reader.get('/zoeken/naar/excel?woorden=melden')).arrayBuffer())
  assert.match(words, /komt niet terug/)
  assert.match(words, /Verhogen meldingsbereidheid/)
  assert.equal((await reader.get('/zoeken/naar/excel')).status, 404)
})

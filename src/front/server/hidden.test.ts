import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { crawl } from '../../../test/crawl.ts'
import { freshHouse, type TestHouse } from '../../../test/house.ts'
import { canary } from '../../../test/world.ts'
import { inCopy } from '../../../test/world-copies.ts'
import { exampleIds } from '../../domain/deed/example.ts'

let full: TestHouse
let bare: TestHouse
before(async () => {
  ;[full, bare] = await Promise.all([freshHouse(), freshHouse({ template: 'bare' })])
})
after(() => Promise.all([full.close(), bare.close()]))

const words = ['prioriteit', 'Veilig uitgaan', 'melden', 'voorbeeld', canary, 'zwartkop', 'Voorbeelddorp']
const copies = (['draft', 'officials', 'public'] as const).map((copy) => (id: string) => inCopy(id, copy))
/** What one might look at, also without a link. */
const addresses = [
  '/',
  '/organisaties',
  '/plannen',
  '/mij',
  '/voorbeeldstad',
  '/voorbeelddorp',
  ...words.map((word) => `/zoeken?${new URLSearchParams({ woorden: word })}`),
  ...[exampleIds.body, exampleIds.otherBody, exampleIds.region].flatMap((id) => [
    `/organisaties/${id}`,
    `/verslag?organisatie=${id}`,
  ]),
  ...copies.flatMap((copied) => [
    `/plannen/${copied(exampleIds.plan)}`,
    `/verslag?plan=${copied(exampleIds.plan)}`,
    `/e/${copied(exampleIds.priority)}`,
    `/e/${copied(exampleIds.priority)}/v/1`,
    `/verslag?over=${copied(exampleIds.priority)}`,
  ]),
]

/** The key of a form is new each time. */
const steady = (html: string) => html.replace(/[\da-f]{8}-[\da-f-]{27}/g, '·')

for (const account of ['', 'adviser', 'reader', 'region-adviser'])
  test(`with and without the drafts of others ${account || 'nobody'} reads the same pages, byte for byte`, async () => {
    const [one, other] = await Promise.all([full.browser(account), bare.browser(account)])
    const linked = await crawl(other, ['/', '/plannen', '/organisaties'])
    assert.ok(linked.size > 20, String(linked.size))
    for (const path of new Set([...addresses, ...linked.keys()])) {
      const [withDrafts, without] = await Promise.all([one.get(path), other.get(path)])
      assert.deepEqual([withDrafts.status, [...withDrafts.headers]], [without.status, [...without.headers]], path)
      const html = steady(await withDrafts.text())
      assert.equal(html, steady(await without.text()), path)
      // The page of a search repeats what was searched for.
      assert.ok(
        !html.replaceAll('woorden=zwartkop', '').replaceAll(`value="${canary}"`, '').includes(canary) ||
          path.includes(canary),
        path,
      )
    }
  })

test('the drafts are there: who works on them reads them', async () => {
  const other = await full.browser('other-adviser')
  assert.ok((await other.page(`/plannen/${inCopy(exampleIds.plan, 'other')}`)).includes(canary))
})

test('a page of a draft of others has the bytes of one that never was', async () => {
  const never = (address: string) => address.replace(/vrb3/g, 'vrb8')
  const hidden = [
    `/plannen/${inCopy(exampleIds.plan, 'other')}`,
    `/e/${inCopy(exampleIds.priority, 'other')}`,
    `/e/${inCopy(exampleIds.priority, 'other')}/v/1`,
    `/verslag?plan=${inCopy(exampleIds.plan, 'other')}`,
    `/verslag?over=${inCopy(exampleIds.priority, 'other')}`,
  ]
  for (const account of ['', 'adviser', 'region-adviser']) {
    const browser = await full.browser(account)
    for (const address of hidden) {
      const [there, missing] = await Promise.all([browser.get(address), browser.get(never(address))])
      assert.deepEqual([there.status, [...there.headers]], [404, [...missing.headers]], address)
      assert.equal(await there.text(), (await missing.text()).replaceAll('vrb8', 'vrb3'), address)
    }
  }
})

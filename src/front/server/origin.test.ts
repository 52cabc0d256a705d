import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, freshHouse, origin, type TestHouse } from '../../../test/house.ts'
import { textOf } from '../../../test/html.ts'
import { exampleIds } from '../../domain/deed/example.ts'

let house: TestHouse
before(async () => {
  house = await freshHouse()
})
after(() => house.close())

const add = '/doe/plan.add-element'
const newPriority = (title: string) => ({ plan: exampleIds.plan, kind: 'priority', level: 'local', title })

const isIn = async (browser: Browser) => (await browser.get('/mij')).status === 200
const chosen = (account: string) => ({ account: house.world.who(account).id, terug: '/plannen' })

/** Where a form may come from, as browsers say it. */
const foreign: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'another site': { origin: 'https://example.nl', 'sec-fetch-site': 'cross-site' },
  'another site, from an old browser': { origin: 'https://example.nl', 'sec-fetch-site': '' },
  'another site, that hides where it is': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'another port of this machine': { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' },
  'the same name, with something behind it': { origin: `${origin}.example.nl`, 'sec-fetch-site': 'cross-site' },
  'another address of this machine': { origin: 'http://127.0.0.1:4170', 'sec-fetch-site': 'cross-site' },
  'a program that says nothing': { origin: '', 'sec-fetch-site': '' },
}

test('a form from another site is refused, and changes nothing', async () => {
  const adviser = await house.browser('adviser')
  await house.unchanged(async () => {
    const posts: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      [add, newPriority('Van elders')],
      ['/aanmelden/rol', chosen('lead')],
      ['/afmelden', {}],
      ['/mij/sleutels', {}],
      ['/nooit', {}],
    ]
    for (const [from, headers] of Object.entries(foreign))
      for (const [path, fields] of posts)
        for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', '']) {
          const answer = await adviser.post(path, fields, { ...headers, 'content-type': type })
          assert.equal(answer.status, 403, `${from} ${path} ${type}`)
          assert.deepEqual(answer.headers.getSetCookie(), [])
          assert.match(textOf(await answer.text()), /kwam van een andere site en is niet uitgevoerd/)
        }
    assert.ok(await isIn(adviser))
  })
})

test('a form of our own pages is known by either of the two headers', async () => {
  const adviser = await house.browser('adviser')
  const titles = ['Alleen met herkomst', 'Alleen met soort herkomst']
  await adviser.post(add, newPriority(titles[0]!), { 'sec-fetch-site': '' })
  await adviser.post(add, newPriority(titles[1]!), { origin: '' })
  for (const title of titles) assert.equal(await house.countOf(title), 1, title)
})

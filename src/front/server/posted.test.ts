import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, freshHouse, origin, type TestHouse } from '../../../test/house.ts'
import { elementsIn, formIn, textOf } from '../../../test/html.ts'
import { exampleIds } from '../../domain/deed/example.ts'

let house: TestHouse
let adviser: Browser
before(async () => {
  house = await freshHouse()
  adviser = await house.browser('adviser')
})
after(() => house.close())

const add = '/doe/plan.add-element'

/** The headers of a form of our own pages. */
const own = { origin, 'sec-fetch-site': 'same-origin' }

const newPriority = (title: string) => ({ plan: exampleIds.plan, kind: 'priority', level: 'local', title })

test('a field that the form does not have is said by its name', async () => {
  await house.unchanged(async () => {
    for (const name of ['kleur', 'titel', '__proto__', 'constructor', 'kind[]', '<b>vet</b>']) {
      const answer = await adviser.post(add, [...Object.entries(newPriority('Vreemd')), [name, 'x']])
      assert.equal(answer.status, 422, name)
      assert.ok(textOf(await answer.text()).includes(`‘${name}’`), name)
    }
  })
})

test('what is no form of a page is not read', async () => {
  await house.unchanged(async () => {
    const fields = String(new URLSearchParams(newPriority('Geen formulier')))
    const types = [
      'application/json',
      'text/plain',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'x/y',
      '',
    ]
    for (const type of types) {
      const answer = await adviser.send(add, {
        method: 'POST',
        body: fields,
        headers: { ...own, 'content-type': type },
      })
      assert.equal(answer.status, 400, type)
      assert.match(textOf(await answer.text()), /Er is niets gewijzigd/)
    }
    const many = Array.from({ length: 5000 }, (_, i): [string, string] => [`veld${i}`, ''])
    const same = Array.from({ length: 5000 }, (): [string, string] => ['title', 'x'])
    for (const entries of [many, same]) assert.equal((await adviser.post(add, entries)).status, 400)
    const large = await adviser.post(add, { ...newPriority('Te groot'), passage: 'a'.repeat(1_100_000) })
    assert.equal(large.status, 413)
  })
})

test('a form may come in parts too; a file where a text belongs is nothing', async () => {
  const form = new FormData()
  for (const [name, value] of Object.entries(newPriority('In delen'))) form.append(name, value)
  const answer = await adviser.send(add, { method: 'POST', body: form, headers: own })
  assert.equal(answer.status, 303)
  assert.equal(await house.countOf('In delen'), 1)
  form.set('title', new File(['x'], '../../etc/passwd', { type: 'text/html' }))
  const refused = await adviser.send(add, { method: 'POST', body: form, headers: own })
  assert.equal(refused.status, 422)
  assert.ok(!(await refused.text()).includes('passwd'))
})

test('a NUL or half a code in a form or an address is no error of ours', async () => {
  await house.unchanged(async () => {
    for (const [name, value] of Object.entries({ ...newPriority('Veilig'), toch: 'omdat', sleutel: 'x' })) {
      const answer = await adviser.post(add, { ...newPriority('Veilig'), [name]: `${value}\0` })
      assert.ok([404, 422].includes(answer.status), name)
    }
    for (const name of ['plan', 'kind', 'under', 'terug', 'x'])
      for (const value of ['%00', '%', '%ff', '%ed%a0%80'])
        assert.ok([200, 404].includes((await adviser.get(`${add}?${name}=${value}`)).status), name)
  })
})

test('a key that no form of ours gave is not used, and the form has a new one', async () => {
  for (const sleutel of ['a'.repeat(5000), 'met spatie', 'é']) {
    const answer = await adviser.post(add, { ...newPriority('Vreemde sleutel'), sleutel })
    assert.equal(answer.status, 422)
    const again = formIn(await answer.text(), add)
    assert.match(new Map(again.fields).get('sleutel') ?? '', /^[\da-f-]{36}$/)
  }
  assert.equal(await house.countOf('Vreemde sleutel'), 0)
})

test('after a form one is never sent to another site', async () => {
  const others = [
    'https://example.nl/',
    '//example.nl',
    '/\\example.nl',
    '/.//example.nl',
    'javascript:alert(1)',
    '/a\r\nset-cookie: x=y',
  ]
  for (const terug of others) {
    const page = await adviser.page(`${add}?${new URLSearchParams({ plan: exampleIds.plan, terug })}`)
    const ways = elementsIn(page).flatMap(({ attributes }) => [attributes.get('href'), attributes.get('value')])
    assert.ok(!ways.includes(terug), terug)
    const answer = await adviser.post(add, { ...newPriority('Terug'), terug })
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/'], terug)
    const failed = await (await adviser.post(add, { plan: exampleIds.plan, terug })).text()
    assert.equal(new Map(formIn(failed, add).fields).get('terug'), '/')
  }
})

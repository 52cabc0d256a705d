import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { element, elements, toldBy, versions } from '../../../test/calls.ts'
import { addressOf, type Browser, bodyOf, bytesOf, freshHouse, type TestHouse } from '../../../test/house.ts'
import { inCopy, isOnDraft } from '../../../test/world-copies.ts'
import { exampleIds } from '../../domain/deed/example.ts'
import { showElementView } from '../../domain/plan/element.deeds.ts'
import { showPlanView } from '../../domain/plan/plan.deeds.ts'
import { theHouse } from './house.ts'

let house: TestHouse
let adviser: Browser
let nobody: Browser
before(async () => {
  house = await freshHouse()
  ;[adviser, nobody] = await Promise.all([house.browser('adviser'), house.browser()])
})
after(() => house.close())

const declared = [...theHouse.deeds.values(), ...theHouse.views.values()]

test('every error is a problem with a type, a title, a status and a sentence, in Dutch', async () => {
  const problems: readonly (readonly [number, string, () => Promise<Response>])[] = [
    [400, '/fouten/geen-json', () => adviser.call(elements, 'x')],
    [401, '/fouten/niet-ingelogd', () => nobody.get('/api/v1/plannen', { authorization: 'Bearer x' })],
    [
      403,
      '/fouten/account.not-administrator',
      () => adviser.call(`/api/v1/organisaties/${exampleIds.body}/accounts`, { naam: 'Een collega', rol: 'reader' }),
    ],
    [404, '/fouten/niet-gevonden', () => adviser.get('/api/v1/plannen/vrb8pnpnpnpn')],
    [405, '/fouten/methode', () => adviser.send('/api/v1/plannen', { method: 'DELETE' })],
    [
      409,
      '/fouten/iemand-was-eerder',
      () => adviser.call(versions, { gelezen: 7, titel: 'Vaker melden', niveau: 'local' }),
    ],
    [413, '/fouten/te-groot', () => adviser.call(elements, { titel: 'a'.repeat(2_000_000) })],
    [422, '/fouten/invoer', () => adviser.call(elements, {})],
    [422, '/fouten/plan.nothing-changed', () => adviser.call(versions, unchanged)],
  ]
  for (const [status, type, ask] of problems) {
    const { answer, told } = await toldBy(ask())
    assert.deepEqual([answer.status, told.status, told.type], [status, status, type])
    assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8')
    for (const said of [told.title, told.detail]) assert.match(said, /^\p{Lu}.*[\p{L}.!?]$/u, `${type} ${said}`)
  }
})

const unchanged = {
  gelezen: 1,
  titel: 'Verhogen meldingsbereidheid',
  niveau: 'local',
  toelichting: 'Bewoners melden wat zij zien.',
}

test('a key that is not known is asked for in the words of HTTP', async () => {
  for (const key of ['x', 'a'.repeat(43), 'a'.repeat(10_000), '%00', "' or 1=1 --"]) {
    const answer = await nobody.get('/api/v1/plannen', { authorization: `Bearer ${key}` })
    assert.equal(answer.status, 401, key)
    assert.equal(answer.headers.get('www-authenticate'), 'Bearer')
  }
  // What is no key of ours is nobody, who may read what is public.
  assert.equal((await nobody.get('/api/v1/plannen', { authorization: 'Basic eDp5' })).status, 200)
})

test('every answer says the version of the API, and is kept by nobody', async () => {
  const asked = [
    '/plannen',
    '/openapi.json',
    '/nooit',
    '/nooit/x',
    '',
    '/',
    '/plannen/vrb8pnpnpnpn',
    '/plannen?kleur=rood',
  ]
  for (const address of asked)
    for (const method of ['GET', 'HEAD', 'POST', 'PUT']) {
      const answer = await nobody.send(`/api/v1${address}`, { method })
      assert.match(answer.headers.get('api-version') ?? '', /^1\.\d+\.\d+$/, `${method} ${address}`)
      assert.equal(answer.headers.get('cache-control'), 'no-store', `${method} ${address}`)
      assert.equal(answer.headers.get('set-cookie'), null)
    }
})

test('an address that is not there gives the bytes of a thing that is not there', async () => {
  const missing = await bytesOf(nobody.get('/api/v1/plannen/vrb8pnpnpnpn'))
  for (const address of [
    '/nooit',
    '/nooit/x/y',
    '/',
    '/plannen/x/y/z',
    '/plannen/%00',
    '/plannen/%2e%2e',
    '/Plannen',
    '/plannen/',
  ])
    assert.equal(await bytesOf(nobody.get(`/api/v1${address}`)), missing, address)
  assert.equal(await bytesOf(nobody.call('/api/v1/nooit', {})), missing)
  assert.equal((await nobody.get('/api/v2/plannen')).status, 404)
})

test('another method than an address has is said, with the ones that it has', async () => {
  for (const one of declared) {
    const address = addressOf(one, one.example.input)
    const allowed = (await adviser.send(address, { method: 'PUT' })).headers.get('allow') ?? ''
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await adviser.send(address, { method })
      assert.equal(answer.status, 405, `${method} ${address}`)
      assert.equal(answer.headers.get('allow'), allowed)
      assert.equal(answer.headers.get('access-control-allow-origin'), null)
    }
    assert.ok(allowed.split(', ').includes('decide' in one ? 'POST' : 'GET'), `${address} ${allowed}`)
  }
})

test('HEAD tells what GET tells, without a body', async () => {
  const [head, get] = await Promise.all([
    adviser.send('/api/v1/plannen', { method: 'HEAD' }),
    adviser.get('/api/v1/plannen'),
  ])
  assert.deepEqual([head.status, [...head.headers]], [get.status, [...get.headers]])
  assert.equal(await head.text(), '')
})

test('a draft of others gives the bytes of an id that never was, at every address of the API', async () => {
  const [other, region] = await Promise.all([house.browser('other-adviser'), house.browser('region-reader')])
  let tried = 0
  for (const one of declared) {
    if (!isOnDraft(one.example.input)) continue
    const never = neverWas(one.example.input) as typeof one.example.input
    const ask = (person: Browser, input: Readonly<Record<string, unknown>>) =>
      'decide' in one ? person.call(addressOf(one, input), bodyOf(one, input)) : person.get(addressOf(one, input))
    for (const person of [other, region, nobody]) {
      const hidden = await bytesOf(ask(person, one.example.input))
      assert.equal(hidden, await bytesOf(ask(person, never)), one.name)
      // A list answers with what one may see of it; all else is not found.
      if ('decide' in one) assert.ok(hidden.startsWith('[404,'), `${one.name} ${hidden}`)
      else assert.notEqual(hidden, await bytesOf(ask(adviser, one.example.input)), one.name)
      tried += 1
    }
  }
  assert.ok(tried > 60, String(tried))
})

/** The same input with the ids of no copy. */
function neverWas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(neverWas)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, neverWas(inner)]))
  return typeof value === 'string' && inCopy(value, 'public') !== value
    ? `${value.slice(0, 3)}8${value.slice(4)}`
    : value
}

test('the id of another kind of thing gives the bytes of an id that never was', async () => {
  const never = await bytesOf(adviser.get(addressOf(showPlanView, { plan: 'vrb8pnpnpnpn' })))
  for (const plan of [
    exampleIds.priority,
    exampleIds.body,
    exampleIds.line,
    exampleIds.link,
    house.world.who('adviser').id,
  ])
    assert.equal(await bytesOf(adviser.get(addressOf(showPlanView, { plan }))), never, plan)
  for (const other of [exampleIds.plan, exampleIds.body, exampleIds.trend.toUpperCase(), 'x', '..', '%'])
    assert.equal(await bytesOf(adviser.get(addressOf(showElementView, { element: other }))), never, other)
})

test('a form of another site cannot call the API for who is signed in here', async () => {
  await house.unchanged(async () => {
    const foreign = { origin: 'https://example.nl', 'sec-fetch-site': 'cross-site' }
    // What a form can send without asking first.
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      assert.equal((await adviser.call(elements, element, { ...foreign, 'content-type': type })).status, 400)
    // What it must ask for first, and is not given.
    const asked = await adviser.send(elements, {
      method: 'OPTIONS',
      headers: {
        ...foreign,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    assert.ok(!asked.ok)
    assert.ok([...asked.headers.keys()].every((name) => !name.startsWith('access-control')))
  })
})

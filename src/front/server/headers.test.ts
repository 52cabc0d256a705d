import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshHouse, type TestHouse } from '../../../test/house.ts'
import { elementsIn } from '../../../test/html.ts'
import { exampleAccounts, exampleIds } from '../../domain/deed/example.ts'

let house: TestHouse
before(async () => {
  house = await freshHouse()
})
after(() => house.close())

const publicPages = [
  '/',
  '/organisaties',
  '/plannen',
  '/zoeken',
  '/zoeken?woorden=onrust',
  '/voorbeeldstad',
  '/aanmelden',
]
const add = '/doe/plan.add-element'

/** One answer of every kind that the house gives. */
async function everyKind(): Promise<readonly (readonly [string, Response])[]> {
  const [nobody, adviser] = await Promise.all([house.browser(), house.browser('adviser')])
  return [
    ...(await Promise.all(publicPages.map(async (path) => [path, await nobody.get(path)] as const))),
    ['head', await nobody.send('/', { method: 'HEAD' })],
    ['missing page', await nobody.get('/nooit/x')],
    ['wrong method', await nobody.send('/', { method: 'DELETE' })],
    [
      'another site',
      await nobody.post('/afmelden', {}, { origin: 'https://example.nl', 'sec-fetch-site': 'cross-site' }),
    ],
    ['a form', await adviser.get(`${add}?plan=${exampleIds.plan}`)],
    ['a wrong form', await adviser.post(add, { plan: exampleIds.plan })],
    ['no form', await adviser.post(add, {}, { 'content-type': 'application/json' })],
    ['signed out', await nobody.post(add, { plan: exampleIds.plan })],
    ['too large', await adviser.post(add, { title: 'a'.repeat(1_200_000) })],
    ['done', await adviser.post(add, { plan: exampleIds.plan, kind: 'priority', level: 'local', title: 'Veilig' })],
    ['to sign in', await nobody.get('/mij')],
    ['me', await adviser.get('/mij')],
    ['an answer of the API', await nobody.get('/api/v1/plannen')],
    ['a problem of the API', await nobody.get('/api/v1/nooit')],
    ['the sheet', await nobody.get(house.style.sheet)],
    ['no sheet', await nobody.get('/stijl/driehoek.css')],
  ]
}

test('every answer forbids frames, guesses at its type, and scripts or styles of elsewhere or within a page', async () => {
  const answers = await everyKind()
  assert.ok(answers.length > 20)
  for (const [kind, { headers }] of answers) {
    const policy = new Map(
      (headers.get('content-security-policy') ?? '').split('; ').map((rule) => {
        const [name = '', ...values] = rule.split(' ')
        return [name, values.join(' ')]
      }),
    )
    assert.equal(policy.get('default-src'), "'none'", kind)
    for (const name of ['script-src', 'style-src', 'form-action', 'connect-src'])
      assert.equal(policy.get(name), "'self'", `${kind} ${name}`)
    for (const name of ['frame-ancestors', 'base-uri']) assert.equal(policy.get(name), "'none'", `${kind} ${name}`)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', kind)
    assert.equal(headers.get('referrer-policy'), 'same-origin', kind)
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin', kind)
    assert.equal(headers.get('x-powered-by'), null, kind)
    assert.equal(headers.get('server'), null, kind)
  }
})

test('only the style is kept, by its fingerprint and for a year; all else is asked for again', async () => {
  for (const [kind, { headers }] of await everyKind())
    assert.equal(
      headers.get('cache-control'),
      kind === 'the sheet' ? 'public, max-age=31536000, immutable' : 'no-store',
      kind,
    )
  const nobody = await house.browser()
  for (const [address, file] of house.style.files) {
    const answer = await nobody.get(address)
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, file.type])
    assert.deepEqual(Buffer.from(await answer.arrayBuffer()), file.bytes)
  }
})

test('who only reads gets no cookie', async () => {
  const nobody = await house.browser()
  const paths = [...publicPages, '/nooit', '/api/v1/plannen', '/api/v1/openapi.json', house.style.sheet]
  for (const path of paths) assert.deepEqual((await nobody.get(path)).headers.getSetCookie(), [], path)
  const adviser = await house.browser('adviser')
  for (const path of [...publicPages, '/mij', `${add}?plan=${exampleIds.plan}`])
    assert.deepEqual((await adviser.get(path)).headers.getSetCookie(), [], path)
})

test('no page needs what its own rules forbid: no script or style within it, nothing from elsewhere', async () => {
  const adviser = await house.browser('adviser')
  const pages = [
    ...publicPages,
    '/mij',
    `/plannen/${exampleIds.plan}`,
    `/e/${exampleIds.priority}`,
    `${add}?plan=${exampleIds.plan}`,
    '/nooit',
  ]
  for (const path of pages) {
    const html = await adviser.page(path)
    for (const { tag, attributes } of elementsIn(html)) {
      assert.ok(!(tag === 'script' && !attributes.get('src')) && tag !== 'style', `${path} ${tag}`)
      for (const [name, value] of attributes) {
        assert.ok(!name.startsWith('on') && name !== 'style', `${path} ${tag} ${name}`)
        if (['src', 'href', 'action'].includes(name)) assert.match(value, /^[/#](?!\/)/, `${path} ${tag} ${name}`)
      }
    }
  }
})

test('nothing but the style can be reached below /stijl/', async () => {
  const nobody = await house.browser()
  const tricks = [
    '/stijl/',
    '/stijl/driehoek.css',
    '/stijl/../package.json',
    '/stijl/%2e%2e/package.json',
    '/stijl/%2e%2e%2f%2e%2e%2fpackage.json',
    '/stijl/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/stijl/..%5c..%5cpackage.json',
    '/stijl//etc/passwd',
    '/stijl/%00',
    `${house.style.sheet}/..`,
    `${house.style.sheet}%00.html`,
    `${house.style.sheet}/`,
    house.style.sheet.toUpperCase(),
    '/stijl/__proto__',
    '/stijl/constructor',
  ]
  for (const path of tricks) {
    const answer = await nobody.get(path)
    assert.equal(answer.status, 404, path)
    assert.doesNotMatch(await answer.text(), /root:|"name": "driehoek"/)
  }
})

test('nobody is listed but where an example lets one choose', async () => {
  const nobody = await house.browser()
  for (const path of publicPages.filter((one) => one !== '/aanmelden')) {
    const html = await nobody.page(path)
    for (const id of exampleAccounts.values()) assert.ok(!html.includes(id), `${path} ${id}`)
  }
})

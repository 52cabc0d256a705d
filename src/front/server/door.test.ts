import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { type Browser, freshHouse, origin, type TestHouse } from '../../../test/house.ts'
import { elementsIn, filledIn, formIn, textOf } from '../../../test/html.ts'
import { makeLink } from '../../domain/account/session.deeds.ts'
import { exampleIds } from '../../domain/deed/example.ts'

let house: TestHouse
let real: TestHouse
before(async () => {
  ;[house, real] = await Promise.all([freshHouse(), freshHouse({ database: 'echt' })])
})
after(() => Promise.all([house.close(), real.close()]))

const begin = new Date('2026-11-25T09:00:00Z')
const hoursLater = (hours: number) => new Date(begin.getTime() + hours * 3_600_000)
const add = '/doe/plan.add-element'
const newPriority = (title: string) => ({ plan: exampleIds.plan, kind: 'priority', level: 'local', title })

const isIn = async (browser: Browser) => (await browser.get('/mij')).status === 200
const chosen = (account: string) => ({ account: house.world.who(account).id, terug: '/plannen' })

test('who chooses a role on the page is signed in, and comes back to where he was', async () => {
  const browser = await house.browser()
  assert.equal(await isIn(browser), false)
  const page = await browser.page('/aanmelden?terug=/plannen')
  const buttons = elementsIn(page).filter(
    ({ tag, attributes }) => tag === 'form' && attributes.get('action') === '/aanmelden/rol',
  )
  assert.ok(buttons.length >= 15)
  const answer = await browser.post('/aanmelden/rol', chosen('adviser'))
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/plannen'])
  assert.ok(await isIn(browser))
  assert.ok(textOf(await browser.page('/')).includes('adviser (voorbeeld)'))
})

test('the cookie of a session holds 256 random bits and nothing else, and no script or other site can use it', async () => {
  const browser = await house.browser()
  const answer = await browser.post('/aanmelden/rol', chosen('adviser'))
  const [cookie = '', ...more] = answer.headers.getSetCookie()
  assert.deepEqual(more, [])
  const [value = '', ...flags] = cookie.split('; ')
  assert.equal(Buffer.from(value.replace('driehoek=', ''), 'base64url').length, 32)
  assert.deepEqual(flags.sort(), ['Expires=Wed, 25 Nov 2026 17:00:00 GMT', 'HttpOnly', 'Path=/', 'SameSite=Lax'])
  const rows = await house.world.owner`select s::text as row from session s`
  assert.ok(rows.every((row) => !String(row.row).includes(value.replace('driehoek=', ''))))
})

test('behind a proxy that speaks HTTPS every cookie stays on HTTPS', async () => {
  const headers = { 'x-forwarded-proto': 'https', origin: origin.replace('http:', 'https:'), 'sec-fetch-site': '' }
  const { secret } = await makeLink(house.world.register, house.world.who('adviser').id, begin)
  const browser = await house.browser()
  const answer = await browser.post('/aanmelden/link', { sleutel: secret }, headers)
  assert.equal(answer.status, 303)
  assert.match(answer.headers.getSetCookie()[0] ?? '', /; Secure/)
  const done = await browser.post(add, newPriority('Achter een proxy'), headers)
  assert.match(done.headers.getSetCookie()[0] ?? '', /^gedaan=.*; Secure/)
})

test('signing in gives a new secret, and the one from before it is worth nothing', async () => {
  const browser = await house.browser('reader')
  const before = new Map(browser.cookies)
  await browser.post('/aanmelden/rol', chosen('adviser'))
  assert.notEqual(browser.cookies.get('driehoek'), before.get('driehoek'))
  assert.ok(await isIn(browser))
  const old = await house.browser()
  old.cookies.set('driehoek', before.get('driehoek') ?? '')
  assert.equal(await isIn(old), false)
})

test('a secret that was put into the browser before signing in stays worth nothing', async () => {
  const browser = await house.browser()
  const planted = createHash('sha256').update('planted').digest('base64url')
  browser.cookies.set('driehoek', planted)
  await browser.post('/aanmelden/rol', chosen('adviser'))
  const other = await house.browser()
  other.cookies.set('driehoek', planted)
  assert.equal(await isIn(other), false)
})

test('signing out ends the session here and everywhere its secret went', async () => {
  const browser = await house.browser('adviser')
  const copy = await house.browser()
  copy.cookies.set('driehoek', browser.cookies.get('driehoek') ?? '')
  assert.ok(await isIn(copy))
  const answer = await browser.post('/afmelden')
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/'])
  assert.ok(!browser.cookies.has('driehoek'))
  assert.equal(await isIn(copy), false)
})

test('a session lasts eight hours, however often it is used', async () => {
  const browser = await house.browser('adviser')
  for (const hours of [1, 4, 7.99]) {
    house.moveTo(hoursLater(hours))
    assert.ok(await isIn(browser), String(hours))
  }
  house.moveTo(hoursLater(8))
  assert.equal(await isIn(browser), false)
  // Reading goes on, as anybody.
  assert.equal((await browser.get('/plannen')).status, 200)
  house.moveTo(begin)
})

test('what is no session is nobody, without an error', async () => {
  const browser = await house.browser()
  for (const secret of [
    '',
    'x',
    'a'.repeat(43),
    'a'.repeat(4000),
    '%00',
    "'; drop table session; --",
    '"',
    'é'.normalize('NFD').slice(0, 1),
  ]) {
    browser.cookies.set('driehoek', secret)
    assert.equal((await browser.get('/mij')).status, 303, secret)
    assert.equal((await browser.get('/')).status, 200, secret)
  }
})

test('a form that was opened yesterday comes back with everything typed, and goes through after signing in', async () => {
  const browser = await house.browser('adviser')
  const opened = formIn(
    await browser.page(`${add}?plan=${exampleIds.plan}&kind=priority&terug=/plannen/${exampleIds.plan}`),
    add,
  )
  const typed = {
    title: 'Gisteren begonnen, wijkteam@voorbeeld.nl',
    level: 'local',
    explanation: 'Lang over nagedacht.\nEcht.',
  }
  house.moveTo(hoursLater(24))
  const sent = [...filledIn(opened, typed), ['toch', 'Het is van het wijkteam.']] as const
  const answer = await house.unchanged(() => browser.post(add, sent))
  assert.equal(answer.status, 403)
  const html = await answer.text()
  assert.match(textOf(html), /U bent afgemeld/)
  assert.match(textOf(html), /Er is niets gewijzigd/)
  // Nothing of the plan stands in it: who it is now is nobody.
  assert.ok(!html.includes('Integraal veiligheidsplan (voorbeeld)'))
  const again = formIn(html, add)
  const kept = new Map(again.fields)
  for (const [name, text] of Object.entries({
    ...typed,
    toch: 'Het is van het wijkteam.',
    sleutel: new Map(opened.fields).get('sleutel'),
  }))
    assert.equal(kept.get(name), text, name)
  // The way to sign in leads back to where the form was opened from.
  const way = elementsIn(html).find(
    ({ attributes, text }) => text === 'Aanmelden in een nieuw tabblad' && attributes.has('href'),
  )
  const signIn = new URL(way?.attributes.get('href') ?? '', origin)
  assert.equal(signIn.searchParams.get('terug'), `/plannen/${exampleIds.plan}`)
  await browser.post('/aanmelden/rol', { ...chosen('adviser'), terug: signIn.searchParams.get('terug') ?? '' })
  const done = await browser.post(add, again.fields)
  assert.deepEqual([done.status, done.headers.get('location')], [303, `/plannen/${exampleIds.plan}`])
  assert.equal(await house.countOf(typed.title), 1)
  house.moveTo(begin)
})

test('nobody can post a form without a session, and hears only that he is not signed in', async () => {
  const nobody = await house.browser()
  await house.unchanged(async () => {
    const [there, never] = await Promise.all(
      [exampleIds.plan, 'vrb8pnpnpnpn'].map(async (plan) => {
        const answer = await nobody.post(add, { ...newPriority('Van niemand'), plan })
        return [answer.status, (await answer.text()).replaceAll(plan, '·')]
      }),
    )
    assert.deepEqual(there, never)
    assert.equal(there?.[0], 403)
  })
})

test('a wrong choice does not sign in, and says so', async () => {
  const browser = await house.browser()
  for (const account of ['', 'system', exampleIds.body, 'vrb8dvsrdvsr', 'adviser', '\0', 'a'.repeat(1000)]) {
    const answer = await browser.post('/aanmelden/rol', { account })
    assert.equal(answer.status, 403, account)
    assert.match(textOf(await answer.text()), /Dat lukte niet/)
    assert.deepEqual(answer.headers.getSetCookie(), [])
  }
  const large = await browser.post('/aanmelden/rol', { account: 'a'.repeat(100_000) })
  assert.equal(large.status, 413)
  const noForm = await browser.post('/aanmelden/rol', {}, { 'content-type': 'application/json' })
  assert.equal(noForm.status, 400)
})

test('choosing a role is not there for another host, behind a proxy or in a real register: as if it never was', async () => {
  const doors: readonly (readonly [string, TestHouse, Readonly<Record<string, string>>])[] = [
    ['another host', house, { host: 'driehoek.example.nl' }],
    ['another host that begins like this machine', house, { host: 'localhost.example.nl' }],
    ['the network address', house, { host: '192.168.1.10:4170' }],
    ['no host', house, { host: '' }],
    ...['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'via', 'x-real-ip'].map(
      (header): [string, TestHouse, Readonly<Record<string, string>>] => [header, house, { [header]: '127.0.0.1' }],
    ),
    ['a real register', real, {}],
    ['a real register behind a proxy', real, { 'x-forwarded-host': 'localhost:4170' }],
  ]
  for (const [why, at, headers] of doors) {
    const browser = await at.browser()
    const way = async (name: string) => {
      const [get, post] = await Promise.all([
        browser.get(`/aanmelden/${name}?terug=/`, headers),
        browser.post(`/aanmelden/${name}`, chosen('adviser'), headers),
      ])
      return Promise.all(
        [get, post].map(async (one) => [
          one.status,
          [...one.headers],
          (await one.text()).replaceAll(`%2F${name}`, '').replaceAll(`/${name}`, ''),
        ]),
      )
    }
    const answered = await at.unchanged(() => way('rol'))
    assert.deepEqual(answered, await way('bestaat-niet'), why)
    assert.deepEqual(
      answered.map(([status]) => status),
      [404, 404],
      why,
    )
    assert.ok(!(await (await browser.get('/aanmelden', headers)).text()).includes('/aanmelden/rol'), why)
    assert.equal(await isIn(browser), false, why)
  }
})

test('only an example says that it is one', async () => {
  for (const [at, says] of [
    [house, true],
    [real, false],
  ] as const) {
    const browser = await at.browser('adviser')
    for (const path of ['/', '/plannen', '/nooit', `${add}?plan=${exampleIds.plan}`])
      assert.equal(textOf(await browser.page(path)).includes('Dit is een voorbeeld'), says, path)
  }
})

test('a link signs in once, by a click; programs that open it use nothing up', async () => {
  const { secret } = await makeLink(real.world.register, real.world.who('adviser').id, begin)
  const browser = await real.browser()
  const address = `/aanmelden/link?sleutel=${secret}`
  for (let times = 0; times < 3; times += 1) assert.equal((await browser.get(address)).status, 200)
  await browser.send(address, { method: 'HEAD' })
  assert.equal(await isIn(browser), false)
  const form = formIn(await browser.page(address), '/aanmelden/link')
  assert.equal((await browser.post('/aanmelden/link', form.fields)).status, 303)
  assert.ok(await isIn(browser))
  const second = await real.browser()
  assert.equal((await second.post('/aanmelden/link', form.fields)).status, 403)
  assert.equal(await isIn(second), false)
})

test('a personal key is shown once, opens the API and no page, and its owner can take it back', async () => {
  const browser = await house.browser('adviser')
  const made = await browser.post('/mij/sleutels')
  const secret = elementsIn(await made.text()).find(({ tag, text }) => tag === 'code' && text.length === 43)?.text ?? ''
  assert.ok(secret)
  assert.equal(made.headers.get('cache-control'), 'no-store')
  assert.ok(!(await browser.page('/mij')).includes(secret))
  const nobody = await house.browser()
  const key = { authorization: `Bearer ${secret}` }
  assert.equal((await nobody.get('/api/v1/mij', key)).status, 200)
  assert.equal((await nobody.get('/mij', key)).status, 303)
  const revoke = elementsIn(await browser.page('/mij'))
    .map(({ attributes }) => attributes.get('action') ?? '')
    .filter((action) => action.endsWith('/intrekken'))
  const other = await house.browser('lead')
  await other.post(revoke[0]!)
  assert.equal((await nobody.get('/api/v1/mij', key)).status, 200)
  for (const path of revoke) await browser.post(path)
  assert.equal((await nobody.get('/api/v1/mij', key)).status, 401)
  for (const id of ['%00', 'x', '%ff', "'"])
    assert.ok([303, 404].includes((await browser.post(`/mij/sleutels/${id}/intrekken`)).status), id)
})

test('a link that was not clicked is no key and no session', async () => {
  const { secret } = await makeLink(house.world.register, house.world.who('adviser').id, begin)
  const nobody = await house.browser()
  assert.equal((await nobody.get('/api/v1/mij', { authorization: `Bearer ${secret}` })).status, 401)
  nobody.cookies.set('driehoek', secret)
  assert.equal(await isIn(nobody), false)
})

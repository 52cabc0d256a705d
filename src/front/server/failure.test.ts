import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshHouse, type TestHouse } from '../../../test/house.ts'
import { textOf } from '../../../test/html.ts'
import { exampleIds } from '../../domain/deed/example.ts'
import { sayFailure } from './failure.ts'

let house: TestHouse
before(async () => {
  house = await freshHouse({ mayFail: true })
})
after(() => house.close())

const inside = /findable|postgres|select |relation|at .*\.ts|node_modules|\/src\/|Error|undefined/i
const secret = 'wachtwoord-in-een-melding'

test('when we fail, a page says that we did and that nothing changed, and nothing of the inside', async () => {
  const adviser = await house.browser('adviser')
  await house.world.owner.unsafe('alter table findable rename to findable_gone')
  try {
    const search = await adviser.get('/zoeken?woorden=veilig')
    const element = { plan: exampleIds.plan, kind: 'priority', level: 'local', title: 'Kan niet bewaard worden' }
    const posted = await house.unchanged(() => adviser.post('/doe/plan.add-element', element))
    for (const answer of [search, posted]) {
      assert.equal(answer.status, 500)
      assert.equal(answer.headers.get('cache-control'), 'no-store')
      const html = await answer.text()
      assert.match(textOf(html), /Er ging bij ons iets mis\. Er is niets gewijzigd\./)
      assert.doesNotMatch(html, inside)
    }
    const reports = house.reported()
    assert.equal(reports.length, 2)
    assert.match(sayFailure(reports[0]), /findable[\s\S]* at [\s\S]*\(code 42P01\)/)
  } finally {
    await house.world.owner.unsafe('alter table findable_gone rename to findable')
  }
  assert.equal((await adviser.get('/zoeken?woorden=veilig')).status, 200)
})

test('when we fail, the API says so as a problem, and a key is not used up', async () => {
  const adviser = await house.browser('adviser')
  const add = () =>
    adviser.call(
      `/api/v1/plannen/${exampleIds.plan}/onderdelen`,
      { soort: 'priority', niveau: 'local', titel: 'De tweede keer wel' },
      { 'idempotency-key': 'na-de-storing' },
    )
  await house.world.owner.unsafe('alter table findable rename to findable_gone')
  const failed = await add()
  await house.world.owner.unsafe('alter table findable_gone rename to findable')
  assert.equal(failed.status, 500)
  assert.equal(failed.headers.get('content-type'), 'application/problem+json; charset=utf-8')
  assert.equal(failed.headers.get('api-version'), '1.0.0')
  const text = await failed.text()
  assert.doesNotMatch(text, inside)
  assert.deepEqual(Object.keys(JSON.parse(text)).sort(), ['detail', 'status', 'title', 'type', 'volgende'])
  assert.equal(house.reported().length, 1)
  assert.equal((await add()).status, 201)
})

test('what was wrong with a request is no failure, and is not reported', async () => {
  const nobody = await house.browser()
  await nobody.get('/nooit')
  await nobody.post('/afmelden', {}, { origin: 'https://example.nl', 'sec-fetch-site': 'cross-site' })
  await nobody.call('/api/v1/plannen', 'x')
  await nobody.send('/', { method: 'DELETE' })
  assert.deepEqual(house.reported(), [])
})

test('what is reported of a failure of the database holds nothing that people wrote', async () => {
  const wrong = house.world.owner`
    insert into account (body, plan, id, name, audience, line, i) values ('x', 'x', 'x', ${secret}, null, 'x', 0)`
  const error = await wrong.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  assert.ok(JSON.stringify(error, Object.getOwnPropertyNames(error)).includes(secret), 'the database repeats the row')
  const said = sayFailure(new Error('a deed failed', { cause: error }))
  assert.match(said, /a deed failed[\s\S]*caused by[\s\S]*table_name account/)
  assert.ok(!said.includes(secret))
})

test('what is thrown and is no error is not repeated either', () => {
  assert.equal(sayFailure(secret), 'a string was thrown')
  assert.equal(sayFailure(undefined), 'a undefined was thrown')
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addressOf, type Browser, bodyOf, freshHouse, type TestHouse } from '../../../test/house.ts'
import { exampleIds } from '../../domain/deed/example.ts'
import { addElementDeed, reviseElementDeed } from '../../domain/plan/element.deeds.ts'
import { looksOf } from '../../kit/ui/field.schema.ts'
import { fieldsOf } from '../../kit/ui/form-field.ts'
import { theHouse } from './house.ts'

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

interface Problem {
  readonly type: string
  readonly status: number
  readonly velden?: readonly { readonly veld: string; readonly melding: string }[]
}

/** What is not done is an answer of one shape. */
async function refused(asking: Promise<Response>): Promise<Problem> {
  const answer = await asking
  assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8')
  const problem = (await answer.json()) as Problem
  assert.equal(problem.status, answer.status)
  return problem
}

const namedIn = ({ velden = [] }: Problem) => velden.map(({ veld }) => veld)

/** A test after which every row of every table is as it was. */
function testUnchanged(name: string, run: () => Promise<void>): void {
  test(name, () => house.unchanged(run))
}

testUnchanged('what is no object in JSON is not read', async () => {
  const nested = '['.repeat(100_000) + ']'.repeat(100_000)
  const bodies = [
    '',
    ' ',
    '{',
    '{"titel":"x"',
    "{'titel':'x'}",
    '{"titel":"x",}',
    '{"titel":undefined}',
    '{"titel":NaN}',
    '{}{}',
    '\ufeff[]',
    'null',
    'true',
    '3',
    '"titel"',
    '[]',
    '[{"titel":"x"}]',
    nested,
    `{"titel":${nested}}`,
    `{"waargenomenOp":${nested}}`,
    `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  ]
  for (const body of bodies) {
    const problem = await refused(adviser.call(elements, body))
    assert.equal(problem.status, 400, body.slice(0, 40))
    assert.equal(problem.type, '/fouten/geen-json')
  }
})

testUnchanged('what says that it is something else than JSON is not read', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/json-patch+json',
    'text/html, application/json',
    'application/xml',
    '',
  ]) {
    const problem = await refused(adviser.call(elements, element, { 'content-type': type }))
    assert.equal(problem.type, '/fouten/geen-json', type)
  }
})

test('JSON in any spelling of its name is read', async () => {
  for (const type of ['application/json; charset=utf-8', 'Application/JSON'])
    assert.equal((await adviser.call(elements, element, { 'content-type': type })).status, 201, type)
})

testUnchanged('a message over one megabyte is not read', async () => {
  const problem = await refused(adviser.call(elements, { ...element, passage: 'a'.repeat(1_048_576) }))
  assert.equal(problem.status, 413)
  assert.equal(problem.type, '/fouten/te-groot')
})

testUnchanged('a message with very many fields or values costs no more than a refusal', async () => {
  const names = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`veld${i}`, 0]))
  const values = { ...element, titel: Array.from({ length: 200_000 }, () => 0) }
  for (const body of [names, values]) {
    const began = performance.now()
    assert.equal((await refused(adviser.call(elements, body))).status, 400)
    assert.ok(performance.now() - began < 3000)
  }
})

testUnchanged('all that is missing is said at once', async () => {
  assert.deepEqual(namedIn(await refused(adviser.call(elements, {}))), ['soort', 'niveau', 'titel'])
  assert.deepEqual(namedIn(await refused(adviser.call(versions, {}))), ['gelezen', 'titel', 'niveau'])
})

testUnchanged('a value of another kind than a field takes is said by the name of the field', async () => {
  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    titel: [5, 0, true, null, [], {}, ['Veilig'], { titel: 'Veilig' }, '', '   ', '\n'],
    soort: ['prioriteit', 'PRIORITY', '', 1, null, ['priority'], {}, 'constructor', '__proto__'],
    niveau: ['lokaal', 7, [], null, 'toString'],
    waargenomenOp: [
      '31 november',
      '2026-13',
      '2026-02-30',
      '26',
      2026,
      true,
      null,
      [],
      {},
      [[['2026']]],
      '9'.repeat(500),
    ],
    onder: ['geen id', exampleIds.priority.toUpperCase(), `${exampleIds.priority} `, 1, [exampleIds.priority], ''],
    richting: ['omhoog', 1],
  }
  for (const [field, values] of Object.entries(wrong))
    for (const value of values) {
      const problem = await refused(adviser.call(elements, { ...element, [field]: value }))
      assert.equal(problem.status, 422, `${field} ${JSON.stringify(value)}`)
      assert.deepEqual(namedIn(problem), [field], JSON.stringify(value))
    }
})

testUnchanged('the number of the version that was read is a whole number from one', async () => {
  const revised = { titel: 'Vaker melden', niveau: 'local' }
  for (const number of [
    '0',
    '-1',
    '1.5',
    '1e999',
    '-1e999',
    '1e308',
    '9007199254740993',
    '""',
    '"één"',
    'null',
    '{}',
    '[]',
  ]) {
    const body = JSON.stringify({ ...revised, gelezen: 0 }).replace('"gelezen":0', `"gelezen":${number}`)
    const problem = await refused(adviser.call(versions, body))
    assert.deepEqual([problem.status, namedIn(problem)], [422, ['gelezen']], number)
  }
  // A number that could be one is that of a version that does not stand.
  assert.equal((await refused(adviser.call(versions, { ...revised, gelezen: 2 ** 40 }))).status, 409)
})

testUnchanged(
  'a name that is no field is said, also the name in the code of a field that has a Dutch one',
  async () => {
    for (const name of ['kleur', 'kind', 'title', 'level', 'observedOn', 'plan ', 'TITEL', '', ' ', 'titel[]', 'a.b']) {
      const problem = await refused(adviser.call(elements, { ...element, [name]: 'priority' }))
      assert.deepEqual([problem.status, namedIn(problem)], [422, [name.trim()]], name)
    }
    const long = await refused(adviser.call(elements, { ...element, ['x'.repeat(5000)]: 1 }))
    assert.deepEqual(namedIn(long), ['x'.repeat(40)])
  },
)

testUnchanged('names that every object has are names like any other, and change nothing in the house', async () => {
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then']) {
    const body = `{"soort":"priority","niveau":"local","titel":"Veilig","${name}":{"polluted":true,"plan":"x"}}`
    const problem = await refused(adviser.call(elements, body))
    assert.deepEqual([problem.status, namedIn(problem)], [422, [name]])
    assert.equal(Reflect.get({}, 'polluted'), undefined)
  }
  const instead = `{"__proto__":{"soort":"priority","niveau":"local","titel":"Veilig"}}`
  assert.deepEqual(namedIn(await refused(adviser.call(elements, instead))), ['__proto__', 'soort', 'niveau', 'titel'])
  for (const query of ['__proto__=x', 'constructor=x', '__proto__[plan]=x', 'toString=x'])
    assert.ok([200, 422].includes((await adviser.get(`/api/v1/plannen?${query}`)).status), query)
  assert.equal(Reflect.get({}, 'plan'), undefined)
})

test('a title of 300 characters is kept, one of 301 says how much it is over', async () => {
  const kept = await adviser.call(elements, { ...element, titel: 'é'.repeat(300) })
  assert.equal(kept.status, 201)
  const problem = await refused(adviser.call(elements, { ...element, titel: 'é'.repeat(301) }))
  assert.deepEqual(problem.velden, [
    { veld: 'titel', melding: 'Titel: 1 teken te lang. Er passen 300 tekens; u schreef er 301.' },
  ])
})

test('no text that people write in any deed is without a limit', async () => {
  // A document has the size of the message itself as its limit.
  const deeds = [...theHouse.deeds.values()].filter(({ name }) => name !== 'intake.read-document')
  for (const deed of deeds) {
    const person = await house.browser(deed.example.as)
    for (const [field, look] of Object.entries(looksOf(deed.input))) {
      if (!look.free) continue
      const input = { ...deed.example.input, [field]: 'a'.repeat(250_000) }
      const problem = await refused(person.call(addressOf(deed, input), bodyOf(deed, input)))
      assert.match(problem.velden?.[0]?.melding ?? '', / tekens te lang\./, `${deed.name} ${field}`)
      assert.equal(problem.velden?.length, 1, `${deed.name} ${field}`)
    }
  }
})

testUnchanged('a text with a NUL or another control character is not kept', async () => {
  for (const code of [0, 1, 7, 8, 11, 12, 27, 127, 128, 133, 159]) {
    const character = String.fromCharCode(code)
    for (const titel of [`Veilig${character}`, `${character}Veilig`, `a${character}b`]) {
      // What stands around a text falls away with the space, as nobody means it.
      if (titel.trim() === 'Veilig') continue
      const problem = await refused(adviser.call(elements, { ...element, titel }))
      assert.deepEqual([problem.status, namedIn(problem)], [422, ['titel']], String(code))
    }
  }
})

test('the end of a line, the tab and a character of any script are kept', async () => {
  const kept = await adviser.call(elements, { ...element, toelichting: 'Eén.\r\nTwee:\tdrie.\u2028Vier 👮🏽‍♀️ Łódź' })
  assert.equal(kept.status, 201)
})

testUnchanged('half a character is no text', async () => {
  for (const half of ['\\ud800', '\\udfff', '\\udc00\\ud800', 'a\\ud83db'])
    for (const body of [
      `{"soort":"priority","niveau":"local","titel":"Veilig${half}"}`,
      `{"soort":"priority","niveau":"local","titel":"Veilig","${half}":1}`,
      `{"soort":"priority","niveau":"local","titel":"Veilig","toch":"omdat${half}"}`,
    ])
      assert.equal((await refused(adviser.call(elements, body))).type, '/fouten/geen-json', body)
})

test('a whole character is text, however it is spelled', async () => {
  const whole = '{"soort":"priority","niveau":"local","titel":"Veilig \\ud83d\\ude93"}'
  assert.equal((await adviser.call(elements, whole)).status, 201)
})

testUnchanged('a view says which word of a question it does not know, and a word that is missing', async () => {
  const unknown = await refused(adviser.get('/api/v1/plannen?kleur=rood&title=x'))
  assert.deepEqual([unknown.status, namedIn(unknown)], [422, ['kleur', 'title']])
  const missing = await refused(adviser.get('/api/v1/zoeken'))
  assert.equal(missing.status, 422)
  assert.equal((await refused(adviser.get('/api/v1/zoeken?woorden=%00'))).status, 422)
})

test('a parameter that takes a list takes one of it too', async () => {
  const lists = [...theHouse.views.values()].flatMap((view) =>
    fieldsOf(view.input).flatMap(({ name, many }) => (many ? [{ view, name }] : [])),
  )
  assert.ok(lists.length > 0)
  for (const { view, name } of lists) {
    const [first] = view.example.input[name] as readonly string[]
    const answer = await adviser.get(addressOf(view, { ...view.example.input, [name]: [first] }))
    assert.equal(answer.status, 200, view.name)
    assert.ok(((await answer.json()) as readonly unknown[]).length > 0, view.name)
  }
})

testUnchanged('what a form carries along unseen is told as what it is, and no form is spoken of', async () => {
  const calls: readonly (readonly [Promise<Response>, string])[] = [
    [adviser.call(elements, { ...element, onder: 5 }), 'Staat onder: hier hoort een id: twaalf letters en cijfers.'],
    [adviser.call(elements, { ...element, onder: 'x' }), 'Staat onder: hier hoort een id: twaalf letters en cijfers.'],
    [
      adviser.call(versions, { gelezen: {}, titel: 'Vaker melden', niveau: 'local' }),
      'Gelezen versie: hier hoort een geheel getal vanaf 1.',
    ],
    [
      adviser.get('/api/v1/organisatienamen?organisaties=x'),
      'Organisatie: hier hoort een lijst van id’s, elk twaalf letters en cijfers.',
    ],
    [
      adviser.get('/api/v1/zoeken?words=melden'),
      '‘words’ is hier geen veld. In openapi.json staan de velden van elke aanroep.',
    ],
  ]
  for (const [asked, sentence] of calls)
    assert.ok(
      (await refused(asked)).velden?.some(({ melding }) => melding === sentence),
      sentence,
    )
})

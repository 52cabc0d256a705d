import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { addressOf, freshHouse, type TestHouse } from '../../../test/house.ts'
import { inCopy } from '../../../test/world-copies.ts'
import type { AnyView } from '../../domain/deed/deed.ts'
import { wireOf } from '../../domain/deed/wire.ts'
import { upstreamView } from '../../domain/plan/holding.deeds.ts'
import { isJson, type Json, propertiesOf } from './dutch-schema.ts'
import { theHouse } from './house.ts'
import { pathOf } from './route.ts'

interface Answered {
  readonly view: AnyView
  readonly answer: unknown
}

let house: TestHouse
let published: Json
const answers: Answered[] = []
before(async () => {
  house = await freshHouse()
  published = (await (await house.browser()).get('/api/v1/openapi.json').then((answer) => answer.json())) as Json
  for (const view of theHouse.views.values()) for await (const answered of answersOf(view)) answers.push(answered)
})
after(() => house.close())

const dutch = new Set(theHouse.words.values())
const english = new Set([...theHouse.words].filter(([word, name]) => word !== name).map(([word]) => word))
const wire = wireOf(theHouse)

/** What each view answers about its example, and about the copies of it that others may read. */
async function* answersOf(view: AnyView): AsyncGenerator<Answered> {
  const person = await house.browser(view.example.as)
  for (const copy of ['draft', 'officials', 'public'] as const) {
    const answer = await person.get(addressOf(view, inCopies(view.example.input, copy)))
    if (answer.ok) yield { view, answer: await answer.json() }
  }
}

function inCopies(input: Readonly<Record<string, unknown>>, copy: 'draft' | 'officials' | 'public') {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, typeof value === 'string' ? inCopy(value, copy) : value]),
  )
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])
}

test('every name in every answer is a Dutch one that a room gave it', () => {
  let seen = 0
  for (const { view, answer } of answers)
    for (const name of namesIn(answer)) {
      assert.ok(dutch.has(name), `${view.name} answers with ${name}`)
      seen += 1
    }
  assert.ok(seen > 1000, String(seen))
})

test('a field that is named in an answer is called as it is where it stands itself', async () => {
  const adviser = await house.browser('adviser')
  const answer = await adviser.get(addressOf(upstreamView, upstreamView.example.input))
  const { wijzigingen } = (await answer.json()) as {
    readonly wijzigingen: readonly { readonly verschillen: readonly { readonly veld: string }[] }[]
  }
  const named = wijzigingen.flatMap(({ verschillen }) => verschillen.map(({ veld }) => veld))
  assert.deepEqual(named, ['titel'])
  assert.ok(named.every((name) => !english.has(name)))
})

/** Every schema in a piece of the document, however deep. */
function* schemasIn(piece: unknown): Generator<Json> {
  if (isJson(piece)) yield piece
  if (typeof piece !== 'object' || piece === null) return
  for (const inner of Object.values(piece)) yield* schemasIn(inner)
}

const componentsOf = () => (published.components as { readonly schemas: Readonly<Record<string, Json>> }).schemas

/** The answer of a view as a pointer into the document. */
function pointerOf(view: AnyView): string {
  const path = pathOf(view).replace(/:(\w+)/g, (_, name: string) => `{${wire.dutchOf(name)}}`)
  const parts = ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema']
  return `#/${parts.map((part) => encodeURIComponent(part.replaceAll('/', '~1'))).join('/')}`
}

/** The document as it stands, but with nothing allowed in an answer that it does not tell. */
function withNothingMore(): Json {
  const strict = structuredClone(published)
  for (const schema of schemasIn(strict))
    if (isJson(schema.properties) && schema.type === 'object') Object.assign(schema, { additionalProperties: false })
  return strict
}

test('every answer is as OpenAPI tells it, and holds nothing that it does not tell', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'driehoek', ...withNothingMore() })
  for (const { view, answer } of answers) {
    const fits = ajv.getSchema(`driehoek${pointerOf(view)}`)
    assert.ok(fits?.(answer), `${view.name} ${ajv.errorsText(fits?.errors)}`)
  }
  assert.deepEqual([...new Set(answers.map(({ view }) => view.name))], [...theHouse.views.keys()])
})

test('every part of an answer is named and explained in Dutch', () => {
  const parts = Object.entries(componentsOf()).filter(([name]) => !['probleem', 'gedaan'].includes(name))
  assert.ok(parts.length > 40, String(parts.length))
  for (const [part, schema] of parts) {
    assert.match(part, /^\p{Lu}\p{L}+$/u)
    assert.match(String(schema.description), /^\p{Lu}.*\.$/u, part)
    for (const inner of schemasIn(schema))
      for (const [name, property] of Object.entries(propertiesOf(inner))) {
        assert.ok(dutch.has(name), `${part} ${name}`)
        const refers = isJson(property.items) ? property.items : property
        assert.ok(property.description ?? refers.$ref, `${part} ${name} has no word of explanation`)
      }
  }
})

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { freshHouse, type TestHouse } from '../../../test/house.ts'
import type { AnyDeed, AnyView } from '../../domain/deed/deed.ts'
import { wireOf } from '../../domain/deed/wire.ts'
import { theHouse } from './house.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: object
  readonly example?: string
}

interface BodySchema {
  readonly type: string
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly required: readonly string[]
  readonly additionalProperties: boolean
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly schema: BodySchema; readonly example: Readonly<Record<string, unknown>> }>
    >
  }
  readonly responses: Readonly<Record<string, object>>
}

interface Document {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

let house: TestHouse
let answer: Response
let document: Document
before(async () => {
  house = await freshHouse({ forgets: true })
  answer = await (await house.browser()).get('/api/v1/openapi.json')
  document = (await answer.json()) as Document
})
after(() => house.close())

const wire = wireOf(theHouse)
const declared: readonly (AnyDeed | AnyView)[] = [...theHouse.deeds.values(), ...theHouse.views.values()]
const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
const bodyOf = ({ requestBody }: Operation) => requestBody?.content['application/json']

test('the API describes itself in OpenAPI 3.1, for everybody and every site', () => {
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^application\/json\b/)
  assert.equal(answer.headers.get('access-control-allow-origin'), '*')
  assert.match(document.openapi, /^3\.1\.\d$/)
  assert.equal(document.info.version, answer.headers.get('api-version'))
  assert.deepEqual(document.servers, [{ url: '/api/v1' }])
})

test('it is what the specification of OpenAPI asks, and each schema in it what that of JSON Schema asks', async () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addFormat('media-range', true)
  const specification = new URL('../../../test/reference/openapi/oas-3.1.json', import.meta.url)
  const fits = ajv.compile(JSON.parse(await readFile(specification, 'utf8')))
  assert.ok(fits(document), ajv.errorsText(fits.errors))
  assert.ok(!fits({ ...document, info: { title: 'Driehoek' } }))

  for (const schema of schemasIn(document)) assert.ok(ajv.validateSchema(schema), ajv.errorsText())
})

/** Every schema in the document: what stands under `schema`, and each that has a name of its own. */
function schemasIn({ components, paths }: Document): readonly object[] {
  const found: object[] = Object.values(components.schemas)
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('schema' in value) found.push(Object(value.schema))
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(paths)
  return found
}

test('every deed and every view stands in it once, with a title and help', () => {
  const ids = operations().map(({ operation }) => operation.operationId)
  assert.deepEqual([...ids].sort(), declared.map(({ name }) => name).sort())
  for (const { operation, method } of operations()) {
    assert.ok(operation.summary && operation.description, operation.operationId)
    assert.equal(method, theHouse.deeds.has(operation.operationId) ? 'post' : 'get')
  }
})

test('what stands in braces in an address is declared, and nothing else is', () => {
  for (const { path, operation } of operations()) {
    const inBraces = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
    assert.deepEqual(
      inPath.map(({ name }) => name),
      inBraces,
      path,
    )
    assert.ok(inPath.every((parameter) => parameter.required))
    const places = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`)
    assert.equal(new Set(places).size, places.length, path)
    assert.ok(!path.includes(':'), path)
  }
})

test('every reference leads somewhere', () => {
  const references: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('$ref' in value) references.push(String(value.$ref))
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(document)
  assert.ok(references.length > 100)
  for (const reference of references) {
    assert.match(reference, /^#\//)
    const found = reference
      .slice(2)
      .split('/')
      .reduce<unknown>((at, key) => Reflect.get(Object(at), key), document)
    assert.equal(typeof found, 'object', reference)
  }
})

test('every way in which a call can end is told, an error always as problem details', async () => {
  for (const { operation, method } of operations()) {
    const codes = Object.keys(operation.responses)
    const wanted =
      method === 'post' ? ['201', '400', '401', '403', '404', '409', '413', '422'] : ['200', '401', '404', '422']
    assert.deepEqual(codes, wanted)
  }
})

test('a body takes what is declared and no more, and the limits of a text are told', () => {
  for (const { operation } of operations()) {
    const body = bodyOf(operation)
    if (!body) continue
    assert.equal(body.schema.additionalProperties, false)
    for (const [name, property] of Object.entries(body.schema.properties)) {
      if (property.type !== 'string' || property.enum) continue
      assert.ok(Number(property.maxLength) > 0, `${operation.operationId} ${name} has no limit`)
    }
  }
  const add = document.paths['/plannen/{plan}/onderdelen']?.post
  assert.ok(add)
  const { properties, required } = bodyOf(add)!.schema
  assert.equal(properties.titel?.maxLength, 300)
  assert.equal(properties.passage?.maxLength, 8000)
  assert.deepEqual(required, ['soort', 'niveau', 'titel'])
  assert.ok(properties.toch)
})

test('no name of the code stands in it where a Dutch one is', () => {
  const english = new Set([...theHouse.words].filter(([word, dutch]) => word !== dutch).map(([word]) => word))
  const dutch = new Set(theHouse.words.values())
  for (const { operation } of operations()) {
    const names = [
      ...operation.parameters.map(({ name }) => name),
      ...Object.keys(bodyOf(operation)?.schema.properties ?? {}),
    ]
    for (const name of names) assert.ok(dutch.has(name) || !english.has(name), `${operation.operationId} ${name}`)
  }
})

test('each example fits the schema that it stands with', () => {
  for (const { operation } of operations()) {
    const { input } = declared.find(({ name }) => name === operation.operationId)!
    const parameters = operation.parameters.flatMap(({ name, example }) =>
      example === undefined ? [] : [[name, example]],
    )
    const body = bodyOf(operation)
    const example = { ...Object.fromEntries(parameters), ...body?.example }
    const parsed = input.safeParse(wire.fromDutch(example))
    assert.ok(parsed.success, `${operation.operationId} ${parsed.error}`)
    for (const name of body?.schema.required ?? []) assert.ok(name in body!.example, `${operation.operationId} ${name}`)
    for (const name of Object.keys(body?.example ?? {}))
      assert.ok(name in body!.schema.properties, `${operation.operationId} ${name}`)
  }
})

test('who sends each example as it is printed, in the role that may, gets it done', async () => {
  for (const { path, method, operation } of operations()) {
    const { as } = declared.find(({ name }) => name === operation.operationId)!.example
    const person = await house.browser(as)
    const given = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]))
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => String(given.get(name)?.example))
    const query = new URLSearchParams(
      operation.parameters.flatMap((parameter) =>
        parameter.in === 'query' && parameter.example !== undefined
          ? [parameter.example].flat().map((value): [string, string] => [parameter.name, String(value)])
          : [],
      ),
    )
    const answered =
      method === 'post'
        ? await person.call(`/api/v1${address}`, bodyOf(operation)?.example)
        : await person.get(`/api/v1${address}?${query}`)
    const said = `${operation.operationId} ${await answered.text()}`
    assert.equal(answered.status, method === 'post' ? 201 : 200, said)
  }
})

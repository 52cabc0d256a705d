import type { AnyDeed, AnyView } from '../../domain/deed/deed.ts'
import type { House } from '../../domain/deed/house.ts'
import { type Wire, wireOf } from '../../domain/deed/wire.ts'
import { answerInDutch } from './answer-in-dutch.ts'
import { hasFreeText, type Json, propertiesOf, schemaInDutch } from './dutch-schema.ts'
import { apiBase, apiVersion, pathOf } from './route.ts'

/** The API as OpenAPI 3.1, made from the declarations: nobody writes it. */
export function openApi(house: House): Json {
  const wire = wireOf(house)
  const paths: Record<string, Record<string, unknown>> = {}
  const at = (declared: AnyDeed | AnyView) => {
    const path = pathOf(declared).replace(/:(\w+)/g, (_, name: string) => `{${wire.dutchOf(name)}}`)
    paths[path] ??= {}
    return paths[path]
  }
  const parts: Record<string, Json> = {}
  for (const view of house.views.values()) {
    const answer = answerInDutch(view, wire)
    Object.assign(parts, answer.parts)
    at(view).get = operation(view, wire, answer.schema)
  }
  for (const deed of house.deeds.values()) at(deed).post = operation(deed, wire)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Driehoek',
      version: apiVersion,
      description:
        'Plannen, onderdelen en besluiten van gezamenlijk veiligheidsbeleid. Wie iets niet kan zien, krijgt hetzelfde antwoord als voor wat niet bestaat.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: apiBase }],
    security: [{}, { sleutel: [] }],
    paths,
    components: {
      securitySchemes: { sleutel: { type: 'http', scheme: 'bearer', description: 'Een persoonlijke sleutel.' } },
      schemas: { probleem, gedaan, ...parts },
      responses: {
        probleem: {
          description: 'Het ging niet (RFC 9457).',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/probleem' } } },
        },
      },
    },
  }
}

/** A deed, or a view with the schema of its answer. */
function operation(declared: AnyDeed | AnyView, wire: Wire, answer?: Json): Json {
  const isDeed = !answer
  const schema = schemaInDutch(declared, wire)
  const properties = propertiesOf(schema)
  const required = (schema.required ?? []) as readonly string[]
  const inPath = [...declared.route.matchAll(/:(\w+)/g)].map((match) => wire.dutchOf(match[1] ?? ''))
  const rest = Object.entries(properties).filter(([name]) => !inPath.includes(name))
  const example = wire.toDutch(declared.example.input) as Json
  const parameter = (name: string, place: 'path' | 'query') => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: properties[name] ?? { type: 'string' },
    ...(example[name] !== undefined && { example: example[name] }),
  })
  return {
    operationId: declared.name,
    summary: declared.says.title,
    description: declared.says.help,
    tags: [declared.name.slice(0, declared.name.indexOf('.'))],
    parameters: [
      ...inPath.map((name) => parameter(name, 'path')),
      ...(isDeed ? [keyParameter] : rest.map(([name]) => parameter(name, 'query'))),
    ],
    ...(isDeed && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: { ...Object.fromEntries(rest), ...(hasFreeText(declared) && { toch }) },
              required: required.filter((name) => !inPath.includes(name)),
              additionalProperties: false,
            },
            example: Object.fromEntries(Object.entries(example).filter(([name]) => !inPath.includes(name))),
          },
        },
      },
    }),
    responses: isDeed
      ? {
          201: {
            description: 'Gedaan.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/gedaan' } } },
          },
          ...problems('400', '401', '403', '404', '409', '413', '422'),
        }
      : {
          200: { description: 'Gevonden.', content: { 'application/json': { schema: answer } } },
          ...problems('401', '404', '422'),
        },
  }
}

const problems = (...codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, { $ref: '#/components/responses/probleem' }]))

const toch = {
  type: 'string',
  maxLength: 600,
  description:
    'Waarom mag blijven staan wat in een tekst gevonden werd. Nummers van burgers, kentekens, zaken en rekeningen mogen dat nooit.',
}

const keyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Twee keer dezelfde sleutel met dezelfde inhoud is één keer gedaan; zeven dagen geldig.',
  schema: { type: 'string', maxLength: 80, pattern: '^[\\x21-\\x7e]+$' },
}

const gedaan = {
  type: 'object',
  properties: {
    regel: { type: 'string', description: 'De regel van wat er gebeurde.' },
    gemaakt: {
      type: 'array',
      items: { type: 'object', properties: { gebeurtenis: { type: 'string' }, id: { type: 'string' } } },
    },
  },
}

const probleem = {
  type: 'object',
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    volgende: { type: 'string', description: 'Wat u nu kunt doen.' },
    herstel: { type: 'string', description: 'De naam van de handeling die helpt.' },
    velden: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          veld: { type: 'string' },
          melding: { type: 'string' },
          vindplaatsen: { type: 'array', items: { type: 'object' }, description: 'Waar het in de tekst staat.' },
        },
      },
    },
    anders: { type: 'object', description: 'Wat er nu staat, als iemand anders eerder bewaarde.' },
    gelezen: { type: 'integer', description: 'Het nummer van de versie die er nu staat.' },
  },
  required: ['type', 'title', 'status', 'detail'],
}

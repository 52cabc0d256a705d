import { z } from 'zod'
import type { AnyDeed, AnyView } from '../../domain/deed/deed.ts'
import type { House } from '../../domain/deed/house.ts'
import { type Wire, wireOf } from '../../domain/deed/wire.ts'
import { apiVersion, pathOf } from './route.ts'

type Json = Readonly<Record<string, unknown>>

/** The API as OpenAPI 3.1, made from the declarations: nobody writes it. */
export function openApi(house: House): Json {
  const wire = wireOf(house)
  const paths: Record<string, Record<string, unknown>> = {}
  const at = (declared: AnyDeed | AnyView) => {
    const path = pathOf(declared).replace(/:(\w+)/g, (_, name: string) => `{${wire.dutchOf(name)}}`)
    paths[path] ??= {}
    return paths[path]
  }
  for (const view of house.views.values()) at(view).get = operation(view, wire, false)
  for (const deed of house.deeds.values()) at(deed).post = operation(deed, wire, true)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Driehoek',
      version: apiVersion,
      description:
        'Plannen, onderdelen en besluiten van gezamenlijk veiligheidsbeleid. Wie iets niet kan zien, krijgt hetzelfde antwoord als voor wat niet bestaat.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{}, { sleutel: [] }],
    paths,
    components: {
      securitySchemes: { sleutel: { type: 'http', scheme: 'bearer', description: 'Een persoonlijke sleutel.' } },
      schemas: { probleem, gedaan },
      responses: {
        probleem: {
          description: 'Het ging niet (RFC 9457).',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/probleem' } } },
        },
      },
    },
  }
}

function operation(declared: AnyDeed | AnyView, wire: Wire, isDeed: boolean): Json {
  const schema = inDutch(z.toJSONSchema(declared.input, { io: 'input', unrepresentable: 'any' }) as Json, wire)
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Json>>
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
              properties: Object.fromEntries(rest),
              required: required.filter((name) => !inPath.includes(name)),
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
          200: { description: 'Gevonden.', content: { 'application/json': { schema: { type: 'object' } } } },
          ...problems('401', '404'),
        },
  }
}

const problems = (...codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, { $ref: '#/components/responses/probleem' }]))

const keyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Twee keer dezelfde sleutel met dezelfde inhoud is één keer gedaan; zeven dagen geldig.',
  schema: { type: 'string', maxLength: 80 },
}

/** The properties of an object schema by their Dutch names, with the label as description. */
function inDutch(schema: Json, wire: Wire): Json {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Json>>
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, { look, ...property }]) => [
        wire.dutchOf(name),
        { ...property, ...(isLook(look) && { description: look.hint ? `${look.label}. ${look.hint}` : look.label }) },
      ]),
    ),
    required: ((schema.required ?? []) as readonly string[]).map((name) => wire.dutchOf(name)),
  }
}

function isLook(look: unknown): look is { readonly label: string; readonly hint?: string } {
  return typeof look === 'object' && look !== null && 'label' in look
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
    velden: {
      type: 'array',
      items: { type: 'object', properties: { veld: { type: 'string' }, melding: { type: 'string' } } },
    },
  },
}

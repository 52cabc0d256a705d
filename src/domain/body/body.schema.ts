import { z } from 'zod'
import { choice, freeText, idOf, partDay, readVersion, shortText } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import { addressShape } from './address.ts'
import { bodyKindNames } from './body.texts.ts'
import type { ChangeInput, NewBody } from './body.ts'
import type { Body } from './body-words.ts'

export const areasShape = /^[A-Z]{2}\d{2,8}(, ?[A-Z]{2}\d{2,8})*$/

const words = {
  name: freeText('Naam', 120),
  partOf: idOf('Onderdeel van', 'Leeg: niet bekend, of van geen.').exactOptional(),
  partOfSince: partDay('Onderdeel sinds').exactOptional(),
  areas: shortText('Gebieden', areasShape, 'Codes van het CBS, met komma’s ertussen: GM0351.').exactOptional(),
  startsOn: partDay('Begint').exactOptional(),
  endsOn: partDay('Bestaat tot', 'De eerste dag waarop zij niet meer bestaat.').exactOptional(),
  source: freeText('Bron', 1000, 'Waar staat dit, en wat is er onzeker aan?'),
}
const address = shortText('Adres', addressShape, 'Het woord in het adres van de pagina: wijk-bij-duurstede.')
const keeper = idOf('Bijgehouden door')

export const addBodyInput = z.strictObject({
  keeper,
  kind: choice('Soort organisatie', bodyKindNames),
  ...words,
  address: address.exactOptional(),
})

export function newBody(input: z.output<typeof addBodyInput>): NewBody {
  const { keeper: _keeper, ...given } = input
  return { ...openWords, ...given, areas: areasIn(input.areas) }
}

export const addManyInput = z.strictObject({
  keeper,
  list: freeText(
    'Lijst',
    200_000,
    'Kolommen: soort, naam, adres, onderdeelVan (een adres), onderdeelSinds, gebieden, begint, eindigt, bron.',
  ),
})

export const changeBodyInput = z.strictObject({ body: idOf('Organisatie'), ...words, address, read: readVersion })

export function changedWords(input: z.output<typeof changeBodyInput>): ChangeInput {
  const { body: _body, read: _read, ...given } = input
  return { ...openWords, ...given, areas: areasIn(input.areas) }
}

/** The words of a body as the form of its change has them. */
export function valuesOf(body: Body): Readonly<Record<string, unknown>> {
  const { name, address: word, partOf, partOfSince, areas, startsOn, endsOn, source } = body
  const values = { name, address: word, partOf, partOfSince, areas: areas.join(', '), startsOn, endsOn, source }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))
}

const openWords = { partOf: null, partOfSince: null, startsOn: null, endsOn: null }

export function areasIn(text: string | undefined): readonly string[] {
  return text ? text.split(/, ?/) : []
}

export const noInput = z.strictObject({})
export const bodyId = z.strictObject({ body: idOf('Organisatie') })
export const bodyAddress = z.strictObject({ address })
export const bodyIds = z.strictObject({ bodies: z.array(idOf('Organisatie')).max(200) })

export const addBodyExample = {
  as: 'region-administrator',
  input: {
    keeper: exampleIds.region,
    kind: 'gemeente',
    name: 'Voorbeeldwoude',
    partOf: exampleIds.team,
    startsOn: '2027-01-01',
    source: 'voorbeeld',
  },
} as const
export const addManyExample = {
  as: 'region-administrator',
  input: {
    keeper: exampleIds.region,
    list: 'soort,naam,onderdeelVan,bron\nbasisteam,Basisteam Voorbeeldkust,voorbeeldregio,voorbeeld\ngemeente,Voorbeeldduin,basisteam-voorbeeldkust,voorbeeld',
  },
} as const
export const changeBodyExample = {
  as: 'region-administrator',
  input: {
    body: exampleIds.body,
    name: 'Voorbeeldstad aan Zee',
    address: 'voorbeeldstad-aan-zee',
    partOf: exampleIds.team,
    source: 'voorbeeld: naamswijziging',
    read: 1,
  },
} as const
export const noInputExample = { as: 'adviser', input: {} } as const
export const bodyIdExample = { as: 'adviser', input: { body: exampleIds.body } } as const
export const bodyIdsExample = { as: 'adviser', input: { bodies: [exampleIds.body, exampleIds.otherBody] } }
export const bodyAddressExample = { as: 'adviser', input: { address: 'voorbeeldstad' } } as const

/** Dutch names on the wire, for all inputs and answers of this room. */
export const bodyWords = {
  body: 'organisatie',
  bodies: 'organisaties',
  keeper: 'bijgehoudenDoor',
  kind: 'soort',
  name: 'naam',
  address: 'adres',
  partOf: 'onderdeelVan',
  partOfSince: 'onderdeelSinds',
  areas: 'gebieden',
  startsOn: 'begint',
  endsOn: 'eindigt',
  source: 'bron',
  list: 'lijst',
  read: 'gelezen',
  parts: 'bestaatUit',
  unknown: 'nietBekend',
  isToCheck: 'teControleren',
  state: 'toestand',
  formerly: 'vroeger',
  hasMoved: 'verhuisd',
  organs: 'organen',
  competences: 'bevoegdheden',
  act: 'handeling',
  ground: 'grondslag',
  contact: 'contactpersoon',
  contacts: 'contactpersonen',
  position: 'functie',
  expertise: 'deskundigheid',
} as const

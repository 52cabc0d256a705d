import { z } from 'zod'
import { aCount, aFlag, aMoment, anId, aText, maybe, oneOf, period } from '../deed/answer.schema.ts'
import { bodyKindNames } from './body.texts.ts'
import type { BodyInTree } from './body-tree.ts'
import { actNames, organKindNames } from './organ.texts.ts'
import type { PeriodState } from './period.ts'

const kind = oneOf('Soort organisatie', bodyKindNames)
const id = anId('De organisatie.')
const name = aText('Hoe zij heet.')
const address = aText('Haar woord in het adres van haar pagina: /woudenberg.')
const partOf = maybe(anId('De organisatie waarvan zij deel is.'))
const source = aText('Waar het staat, en wat er onzeker aan is.')

const stateNames = {
  'to-come': 'komt nog',
  current: 'nu',
  ended: 'voorbij',
  unknown: 'niet bekend',
} satisfies Record<PeriodState, string>
const state = oneOf('Of het vandaag geldt', stateNames)

const body = z
  .strictObject({
    id,
    keeper: anId('De organisatie die deze gegevens bijhoudt.'),
    n: aCount('Het nummer van de versie.'),
    kind,
    name,
    address,
    partOf,
    partOfSince: period.startsOn,
    areas: z.array(aText('Een code van het CBS.')).describe('De gebieden die zij bestrijkt.'),
    ...period,
    source,
  })
  .meta({ id: 'Organisatie', description: 'Een organisatie zoals zij nu beschreven is.' })

const judged = {
  state,
  unknown: z.array(kind).describe('Wat boven haar hoort te staan en niet bekend is.'),
  isToCheck: aFlag('De bron is nog niet gecontroleerd.'),
}

const bodyInTree: z.ZodType<BodyInTree> = z
  .strictObject({
    ...body.shape,
    ...judged,
    get parts() {
      return z.array(bodyInTree).describe('De organisaties die deel van haar zijn.')
    },
  })
  .meta({ id: 'OrganisatieInBoom', description: 'Een organisatie met alle organisaties die deel van haar zijn.' })

const organ = z
  .strictObject({
    id: anId('Het orgaan.'),
    body: anId('De organisatie waarvoor het beslist. Geen orgaan beslist voor een andere.'),
    kind: oneOf('Soort orgaan', organKindNames),
    name: aText('Een eigen naam. Leeg: zoals zijn soort heet.'),
    competences: z
      .array(z.strictObject({ act: oneOf('Handeling', actNames), ground: aText('Waar staat dat het dit mag.') }))
      .describe('Wat het mag.'),
    ...period,
    source,
  })
  .meta({ id: 'Orgaan', description: 'Een orgaan, met wat het mag en op welke grond.' })

const contact = z
  .strictObject({
    id: anId('De contactpersoon.'),
    body: anId('De organisatie waar deze werkt.'),
    n: aCount('Het nummer van de versie.'),
    position: aText('Functie.'),
    name: aText('Naam.'),
    expertise: aText('Deskundigheid.'),
    ...period,
    state,
  })
  .meta({ id: 'Contactpersoon', description: 'Een professional bij een organisatie.' })

const pastBody = z
  .strictObject({ n: aCount('Het nummer van de versie.'), name, address, at: aMoment('Sinds dit er zo stond.') })
  .meta({ id: 'EerdereNaam', description: 'Hoe een organisatie eerder heette, en waar haar pagina toen was.' })

export const bodiesAnswer = z
  .strictObject({ bodies: z.array(bodyInTree).describe('De organisaties die van geen andere deel zijn.') })
  .meta({ id: 'Organisatieboom', description: 'Alle organisaties, als boom.' })

export const bodyAnswer = z
  .strictObject({
    body: z
      .strictObject({ ...body.shape, ...judged })
      .meta({ id: 'OrganisatieVandaag', description: 'Een organisatie, met wat vandaag van haar geldt.' }),
    organs: z.array(organ),
    parts: z.array(body).describe('De organisaties die deel van haar zijn.'),
    formerly: z.array(pastBody).describe('Hoe zij eerder heette, het nieuwste eerst.'),
    contacts: z.array(contact),
  })
  .meta({ id: 'OrganisatieGeheel', description: 'Een organisatie met haar organen en contactpersonen.' })

export const organsAnswer = z.array(organ)

export const bodiesByIdAnswer = z.array(body)

export const namesAnswer = z.array(
  z
    .strictObject({ id, kind, name, address, partOf })
    .meta({ id: 'Organisatienaam', description: 'Hoe een organisatie heet en waar haar pagina is.' }),
)

export const bodyByAddressAnswer = z
  .strictObject({ body: id, name, address, hasMoved: aFlag('Het gevraagde adres is niet meer het hare.') })
  .meta({ id: 'OrganisatieOpAdres', description: 'Welke organisatie een adres heeft of had.' })

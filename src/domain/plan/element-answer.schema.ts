import { z } from 'zod'
import { aCount, aMoment, anId, aText, maybe, oneOf, owned, period } from '../deed/answer.schema.ts'
import { fieldLabels } from './element.texts.ts'
import { type FieldName, fieldNames } from './grammar.ts'
import { kindNames, levelNames, linkNames } from './plan.texts.ts'

const element = anId('Het onderdeel.')
const kind = oneOf('Soort onderdeel', kindNames)
const title = aText('Titel.')
const state = oneOf('Toestand', { live: 'geldt', withdrawn: 'teruggetrokken' })
const ofVersion = aCount('Het nummer van de versie.')

export const level = oneOf('Niveau', levelNames)
export const passage = aText('De letterlijke tekst waar het uit komt; leeg als het hier geschreven is.')
export const source = aText('Het document waar de passage in staat.')

const fieldTypes = Object.fromEntries(fieldNames.map((name) => [name, aText(`${fieldLabels[name]}.`).exactOptional()]))

export const fields = z.strictObject(fieldTypes as Readonly<Record<FieldName, z.ZodExactOptional<z.ZodString>>>).meta({
  id: 'Velden',
  description: 'Wat een onderdeel verder zegt; welke velden het heeft, hangt van zijn soort af.',
})

const versionWords = { ...owned, element, n: ofVersion, kind, level, title, fields, passage, source, state }

export const version = z.strictObject(versionWords).meta({
  id: 'VersieVanOnderdeel',
  description: 'Een onderdeel in één versie. Een versie verandert nooit; een wijziging is een nieuwe.',
})

export const pastVersion = z
  .strictObject({
    ...versionWords,
    at: aMoment('Wanneer zij geschreven werd.'),
    line: anId('De regel van het verslag die haar schreef.'),
    i: aCount('De hoeveelste gebeurtenis van die regel.'),
  })
  .meta({ id: 'EerdereVersie', description: 'Een versie van een onderdeel, met wanneer zij geschreven werd.' })

const called = aText('Hoe dit plan het noemt, als dat anders is dan de titel.')
const heldIn = anId('Het plan dat het vasthoudt.')

export const planItem = z
  .strictObject({
    ...versionWords,
    rank: z.number().describe('De volgorde in het plan.'),
    called,
    holdingPassage: aText('De letterlijke tekst die zegt dat het in dit plan staat.'),
    heldIn,
    pinned: aCount('De versie die het plan vasthoudt.'),
  })
  .meta({ id: 'OnderdeelInPlan', description: 'Een onderdeel zoals een plan het vasthoudt.' })

const { plan, body, audience } = owned
export const outlineItem = z
  .strictObject({ element, kind, level, title, called, body, plan, audience, heldIn, fields, passage })
  .meta({
    id: 'OnderdeelInOverzicht',
    description:
      'Een onderdeel zonder toelichting. Alleen doelen en uitgangspunten houden hier hun velden, trends hun passage.',
  })

const ends = {
  kind: oneOf('Soort verband', linkNames),
  from: anId('Het onderdeel of plan waar het verband begint.'),
  to: anId('Het onderdeel of plan waar het naartoe gaat.'),
}
export const linkEnds = z
  .strictObject(ends)
  .meta({ id: 'VerbandZonderWoorden', description: 'Welk verband er is tussen wat en wat.' })

export const link = z
  .strictObject({
    ...owned,
    id: anId('Het verband.'),
    n: ofVersion,
    ...ends,
    reason: aText('Waarom het er is.'),
    passage,
    state: oneOf('Toestand', { live: 'geldt', removed: 'weggehaald' }),
  })
  .meta({ id: 'Verband', description: 'Een verband tussen twee onderdelen of plannen, met de reden.' })

export const lead = z
  .strictObject({
    ...owned,
    element: anId('De prioriteit.'),
    n: ofVersion,
    lead: anId('De organisatie die trekt.'),
    deputy: maybe(anId('De organisatie die vervangt.')),
    ...period,
  })
  .meta({ id: 'Trekker', description: 'Wie een gezamenlijke prioriteit trekt in een plan.' })

export const holding = z
  .strictObject({
    ...owned,
    element,
    n: ofVersion,
    version: aCount('De versie van het onderdeel die het plan vasthoudt.'),
    rank: z.number().describe('De volgorde in het plan.'),
    called,
    passage,
    state: oneOf('Toestand', { held: 'staat erin', 'let-go': 'losgelaten' }),
  })
  .meta({ id: 'PlaatsInPlan', description: 'Dat een plan een onderdeel vasthoudt, en in welke versie.' })

/** What one calls something: for who follows a link. */
export const titled = z
  .strictObject({
    id: anId('Het onderdeel of plan.'),
    kind: oneOf('Soort', { ...kindNames, plan: 'plan' }),
    level,
    title,
  })
  .meta({ id: 'Titel', description: 'Hoe een onderdeel of plan heet.' })

export const found = z
  .strictObject({
    element,
    kind,
    level,
    title,
    plan,
    weight: z.number().describe('Hoe goed het past: hoger is beter.'),
    excerpt: aText('Een stuk van de tekst rond de gezochte woorden.'),
  })
  .meta({ id: 'Zoekresultaat', description: 'Een onderdeel waarin de gezochte woorden staan.' })

export const difference = z
  .strictObject({
    field: z.enum(['title', 'level', ...fieldNames]).describe('Het veld dat anders is.'),
    was: aText('Wat er stond.'),
    becomes: aText('Wat er boven nu staat.'),
  })
  .meta({ id: 'Verschil', description: 'Eén veld dat boven veranderde.' })

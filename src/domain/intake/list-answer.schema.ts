import { z } from 'zod'
import { aCount, aFlag, aMoment, anId, aText, maybe, oneOf } from '../deed/answer.schema.ts'
import { fields } from '../plan/element-answer.schema.ts'
import { fieldNames } from '../plan/grammar.ts'
import { kindNames, levelNames } from '../plan/plan.texts.ts'

const row = aCount('De rij in het bestand.')
const kind = oneOf('Soort onderdeel', kindNames)
const title = aText('Titel.')
const column = z
  .enum(['mark', 'kind', 'level', 'title', 'under', 'lead', ...fieldNames])
  .describe('Een kolom van de lijst.')
const notLead = z
  .enum(['emptied', 'local', 'not-keeper', 'no-holder', 'no-priority'])
  .describe('Waarom deze woorden geen trekker aanwijzen.')
const refused = aText('Waarom het niet past: de code van een weigering.')

const change = z
  .strictObject({
    column,
    read: aCount('Het nummer waarmee een keuze wordt doorgegeven.'),
    change: oneOf('Wie het wijzigde', { theirs: 'alleen het bestand', both: 'het bestand en iemand hier' }),
    made: aText('Wat er stond toen de lijst gemaakt werd.').exactOptional(),
    stands: aText('Wat er nu staat.'),
    typed: aText('Wat het bestand zegt.'),
    wrong: aText('Waarom het niet overgenomen kan worden.').exactOptional(),
    notLead: notLead.exactOptional(),
    isStray: z.literal(true).describe('Deze soort onderdeel heeft dit veld niet.').exactOptional(),
    take: aFlag('Overnemen of laten staan; ontbreekt zolang het gevraagd wordt.').exactOptional(),
  })
  .meta({ id: 'WijzigingInLijst', description: 'Wat een rij over één veld zegt, naast wat hier staat.' })

const changedRow = z
  .strictObject({
    row,
    element: anId('Het onderdeel.'),
    n: aCount('De versie die er staat.'),
    kind,
    title,
    changes: z.array(change),
    stays: z.array(column).describe('Wat de rij anders zegt en een lijst niet wijzigt.'),
    refused: refused.exactOptional(),
  })
  .meta({ id: 'GewijzigdeRij', description: 'Een rij die iets anders zegt dan hier staat.' })

const newRow = z
  .strictObject({
    row,
    kind: kind.exactOptional(),
    level: oneOf('Niveau', levelNames).exactOptional(),
    title,
    fields,
    lead: aText('De trekker, bij naam.').exactOptional(),
    under: anId('Het onderdeel waar het onder komt.').exactOptional(),
    wrong: aText('Waarom het niet toegevoegd kan worden.').exactOptional(),
    notLead: notLead.exactOptional(),
    lacks: oneOf('Wat de rij niet zegt', { kind: 'de soort', title: 'de titel' }).exactOptional(),
    choice: oneOf('Wat er gekozen is', { add: 'toevoegen', 'leave-out': 'weglaten' }).exactOptional(),
    refused: refused.exactOptional(),
  })
  .meta({ id: 'NieuweRij', description: 'Een rij zonder kenmerk: iets nieuws.' })

const missedRow = z
  .strictObject({
    row,
    title,
    why: oneOf('Waarom', {
      'not-found': 'niet gevonden',
      'other-plan': 'staat in een ander plan',
      'not-yours': 'niet van u',
    }),
  })
  .meta({ id: 'GemisteRij', description: 'Een rij waarvan niets overgenomen kan worden.' })

export const listAnswer = z
  .strictObject({
    about: z
      .strictObject({
        id: anId('De lijst.'),
        body: anId('De organisatie waar zij terugkwam.'),
        name: aText('Hoe het plan heet.'),
        at: aMoment('Wanneer zij gelezen werd.'),
        how: maybe(
          oneOf('Hoe het afliep; leeg als het nog loopt', {
            confirmed: 'bevestigd',
            dropped: 'weggegooid',
            destroyed: 'vernietigd',
          }),
        ),
        plan: anId('Het plan.'),
      })
      .meta({ id: 'Lijst', description: 'Een lijst met onderdelen die terugkwam.' }),
    changed: z.array(changedRow),
    fresh: z.array(newRow),
    missed: z.array(missedRow),
    same: aCount('Hoeveel rijen zeggen wat hier staat.'),
    open: aCount('Hoeveel er nog gevraagd wordt.'),
    notRead: z.array(aText('Een kop.')).describe('Koppen van kolommen die wij niet kennen.'),
  })
  .meta({ id: 'LijstNaastPlan', description: 'Een lijst die terugkwam, naast wat hier staat.' })

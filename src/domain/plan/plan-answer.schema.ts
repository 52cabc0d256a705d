import { z } from 'zod'
import { aCount, anId, aText, maybe, oneOf, owned, period } from '../deed/answer.schema.ts'
import {
  difference,
  found,
  holding,
  lead,
  level,
  link,
  linkEnds,
  outlineItem,
  passage,
  pastVersion,
  planItem,
  source,
  titled,
  version,
} from './element-answer.schema.ts'
import { planKindNames } from './plan.texts.ts'

const plan = z
  .strictObject({
    ...owned,
    n: aCount('Het nummer van de versie.'),
    kind: oneOf('Soort plan', planKindNames),
    level,
    title: aText('Titel.'),
    ...period,
    predecessor: maybe(anId('Het plan waarop dit volgt.')),
    evaluation: aText('Wat van het vorige plan geleerd is, en waar dat staat. Leeg is een open punt.'),
    passage,
    source,
    holders: z.array(anId('Een organisatie.')).describe('De deelnemers van het plan.'),
  })
  .meta({ id: 'Plan', description: 'Wat een plan van zichzelf zegt.' })

export const plansAnswer = z.array(plan)
export const planAnswer = plan

export const wholePlanAnswer = z
  .strictObject({
    plan,
    items: z.array(planItem).describe('De onderdelen, in de volgorde van het plan.'),
    links: z.array(link),
    leads: z.array(lead),
  })
  .meta({ id: 'PlanGeheel', description: 'Een plan met alles wat het bevat, voor zover u dat mag zien.' })

export const outlineAnswer = z
  .strictObject({
    plan,
    items: z.array(outlineItem).describe('De onderdelen, in de volgorde van het plan.'),
    links: z.array(linkEnds),
    leads: z.array(lead),
  })
  .meta({ id: 'PlanInOverzicht', description: 'Wat in een plan staat en hoe het samenhangt.' })

export const elementAnswer = z
  .strictObject({
    standing: version.describe('De laatste versie die u mag zien.'),
    inForce: version.describe('De versie die geldt; ontbreekt zolang er alleen een concept is.').exactOptional(),
    past: z.array(pastVersion).describe('Alle versies die u mag zien, de nieuwste eerst.'),
    heldIn: z.array(holding).describe('De plannen die het vasthouden.'),
    leaving: z.array(link).describe('De verbanden die hier beginnen.'),
    arriving: z.array(link).describe('De verbanden die hierheen gaan.'),
    titles: z.array(titled).describe('Hoe de andere einden van de verbanden heten.'),
    plans: z.array(plan).describe('Het eigen plan, en de plannen die het vasthouden.'),
  })
  .meta({ id: 'Onderdeel', description: 'Een onderdeel met zijn versies, passage en verbanden.' })

export const priorityAnswer = z
  .strictObject({
    standing: version.describe('De laatste versie die u mag zien.'),
    home: plan.describe('Het plan waar zij uit komt; ontbreekt als u dat niet mag zien.').exactOptional(),
    trends: z
      .array(
        z
          .strictObject({
            element: anId('De trend.'),
            title: aText('Titel.'),
            reason: aText('Waarom deze trend haar nodig maakt.'),
          })
          .meta({ id: 'TrendVanPrioriteit', description: 'Een trend vanwege welke een prioriteit er een is.' }),
      )
      .describe('Waarom zij een prioriteit is.'),
    heldIn: z.array(holding).describe('De plannen die haar vasthouden.'),
    calledIn: z
      .array(
        z
          .strictObject({
            plan: anId('Het plan.'),
            called: aText('Hoe zij daar heet.'),
            title: aText('Hoe het plan heet.'),
          })
          .meta({ id: 'AndereNaam', description: 'Hoe een ander plan een prioriteit noemt.' }),
      )
      .describe('De plannen die haar anders noemen.'),
  })
  .meta({ id: 'Prioriteit', description: 'Een prioriteit met haar trends, en hoe andere plannen haar noemen.' })

export const upstreamAnswer = z
  .strictObject({
    plan,
    changes: z
      .array(
        z
          .strictObject({
            element: anId('Het onderdeel.'),
            held: version.describe('De versie die dit plan vasthoudt.'),
            offered: version.describe('De versie die boven geldt.'),
            differences: z.array(difference),
          })
          .meta({
            id: 'WijzigingVanBoven',
            description: 'Een onderdeel dat boven anders luidt dan dit plan het vasthoudt.',
          }),
      )
      .describe('Wat nog op antwoord wacht.'),
  })
  .meta({ id: 'GewijzigdVanBoven', description: 'Wat boven veranderde sinds dit plan het overnam.' })

export const searchAnswer = z.array(found).describe('Wat het beste past staat eerst.')

export const standingAnswer = z.array(version).describe('Van elk gevraagd onderdeel de laatste versie die u mag zien.')

export const roomInPlansAnswer = z.array(
  z
    .strictObject({
      plan: anId('Het plan.'),
      body: anId('De organisatie die het bijhoudt.'),
      lastRank: z.number().describe('De plaats van het laatste onderdeel: wat nieuw is komt erna.'),
    })
    .meta({ id: 'PlekInPlan', description: 'Wie een plan bijhoudt, en waar iets nieuws komt te staan.' }),
)

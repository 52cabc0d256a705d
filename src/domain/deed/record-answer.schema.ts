import { z } from 'zod'
import { aCount, aFlag, aMoment, anId, aText, maybe, oneOf } from './answer.schema.ts'
import type { JobState } from './job.ts'

const line = anId('De regel van het verslag.')

const sentence = z
  .strictObject({
    sentence: aText('Wat er gebeurde, in een zin.'),
    about: anId('Waar het over gaat.'),
    isWithdrawn: aFlag('De inhoud is ingetrokken; dat er iets stond blijft staan.'),
    content: aText('De naam van de inhoud, voor wie haar mag intrekken.').exactOptional(),
  })
  .meta({ id: 'Zin', description: 'Eén gebeurtenis van een regel.' })

export const recordAnswer = z
  .strictObject({
    entries: z
      .array(
        z
          .strictObject({
            line,
            at: maybe(z.iso.datetime().describe('Wanneer het gebeurde.')),
            role: maybe(aText('In welke rol.')),
            body: maybe(anId('Voor welke organisatie.')),
            account: z
              .strictObject({ id: aText('Het account.'), name: aText('De naam.') })
              .describe('Wie het deed; alleen voor wie bij een organisatie werkt.')
              .exactOptional(),
            said: z.array(sentence),
            more: aCount('Hoeveel gebeurtenissen deze regel nog meer heeft.'),
          })
          .meta({ id: 'Gebeurtenis', description: 'Eén regel van het verslag: wie, wanneer, en wat erdoor gebeurde.' }),
      )
      .describe('Het nieuwste eerst.'),
    next: anId('Vraag verder met ouderDan gelijk aan deze regel. Ontbreekt als dit alles is.').exactOptional(),
  })
  .meta({ id: 'Verslag', description: 'Wat er gebeurde bij één ding, voor zover u dat mag zien.' })

const stateNames = {
  waiting: 'wacht',
  running: 'bezig',
  done: 'klaar',
  failed: 'mislukt',
} satisfies Record<JobState, string>

export const workAnswer = z
  .strictObject({
    line,
    jobs: z.array(
      z
        .strictObject({
          task: aText('Welke taak.'),
          state: oneOf('Hoe ver zij is', stateNames),
          done: aCount('Hoeveel stappen gedaan zijn.'),
          total: aCount('Hoeveel stappen er zijn.'),
          askedAt: aMoment('Wanneer zij gevraagd werd.'),
          toldAt: aMoment('Wanneer dit voor het laatst bijgewerkt werd.'),
        })
        .meta({ id: 'Taak', description: 'Werk dat met een regel begon, en hoe ver het is.' }),
    ),
  })
  .meta({ id: 'LopendWerk', description: 'De taken die met een regel begonnen.' })

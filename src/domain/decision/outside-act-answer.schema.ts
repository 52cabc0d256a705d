import { z } from 'zod'
import { aCount, anId, aPartDay, aText, maybe, oneOf, owned } from '../deed/answer.schema.ts'
import { actNames } from './outside-act.texts.ts'

export const actsAnswer = z.array(
  z
    .strictObject({
      ...owned,
      id: anId('De handeling.'),
      n: aCount('Het nummer van de versie.'),
      text: aText('Op welke tekst, zoals de bron die noemt. Die tekst staat hier niet.'),
      organ: maybe(anId('Het orgaan; leeg: niet bekend.')),
      organWords: aText('Hoe de bron het orgaan noemt.'),
      act: oneOf('Handeling', actNames),
      happenedOn: maybe(aPartDay('Wanneer')),
      reference: aText('Kenmerk van het besluit of het stuk.'),
      passage: aText('De letterlijke tekst die het zegt.'),
      source: aText('Het document waarin dat staat.'),
      state: oneOf('Toestand', { live: 'geldt', withdrawn: 'teruggetrokken' }),
    })
    .meta({
      id: 'Handeling',
      description:
        'Wat een orgaan deed met een tekst die hier niet staat. Verschillende handelingen staan nooit voor elkaar.',
    }),
)

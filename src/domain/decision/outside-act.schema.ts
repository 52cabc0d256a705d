import { z } from 'zod'
import { choice, freeText, idOf, partDay } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import { sharedWith } from '../plan/element.schema.ts'
import { actNames } from './outside-act.texts.ts'
import type { ActWords } from './outside-act.ts'

export const recordOutsideActInput = z.strictObject({
  plan: idOf('Plan'),
  body: idOf('Voor', 'Leeg: de organisatie die het plan bijhoudt.').exactOptional(),
  text: freeText('Welke tekst', 300, 'Bijvoorbeeld: het Integraal veiligheidsplan, zoals de raad het kreeg.'),
  organ: idOf('Orgaan', 'Leeg: niet bekend.').exactOptional(),
  organWords: freeText('Zo noemt de bron het orgaan', 200).exactOptional(),
  act: choice('Handeling', actNames),
  happenedOn: partDay('Wanneer').exactOptional(),
  reference: freeText('Kenmerk', 200, 'Het nummer van het besluit of het stuk, als dat bekend is.').exactOptional(),
  passage: freeText('Passage', 4000, 'De letterlijke tekst die het zegt.').exactOptional(),
  source: freeText('Bron', 300, 'Uit welk document?').exactOptional(),
})

export function actWordsIn(input: z.output<typeof recordOutsideActInput>): ActWords {
  const {
    text,
    act,
    organ = null,
    organWords = '',
    happenedOn = null,
    reference = '',
    passage = '',
    source = '',
  } = input
  return { text, act, organ, organWords, happenedOn, reference, passage, source }
}

export const recordOutsideActExample = {
  as: 'griffier',
  input: {
    plan: exampleIds.plan,
    text: 'Integraal veiligheidsplan',
    act: 'agree',
    happenedOn: '2023-05',
    organWords: 'raad',
  },
} as const

export const actId = z.strictObject({ actId: idOf('Handeling') })
export const actIdExample = { as: 'griffier', input: { actId: exampleIds.outsideAct } } as const
export const shareActInput = z.strictObject({ actId: idOf('Handeling'), audience: sharedWith })
export const shareActExample = { as: 'griffier', input: { actId: exampleIds.outsideAct, audience: 'holders' } } as const

export const actsOfPlans = z.strictObject({ plan: idOf('Plan') })
export const actsOfPlansExample = { as: 'griffier', input: { plan: exampleIds.plan } } as const

export const decisionWords = {
  plan: 'plan',
  body: 'organisatie',
  text: 'tekst',
  organ: 'orgaan',
  organWords: 'orgaanVolgensBron',
  act: 'handeling',
  happenedOn: 'gebeurdeOp',
  reference: 'kenmerk',
  passage: 'passage',
  source: 'bron',
  actId: 'handelingId',
  audience: 'voorWie',
} as const

import { z } from 'zod'
import { choice, idOf, shortText } from '../../kit/ui/field.schema.ts'
import { exampleIds } from './example.ts'
import { deciderNames, groundNames } from './record.texts.ts'

export const withdrawContentInput = z.strictObject({
  contents: z
    .array(shortText('Inhoud', /^[2-9b-z]{12}\.\d{1,5}$/))
    .min(1)
    .max(200)
    .meta({ look: { label: 'Wat', widget: 'many', hint: 'Ook eerdere en latere versies die de tekst herhalen.' } }),
  ground: choice('Grond', groundNames),
  decidedBy: choice('Besloten door', deciderNames),
})

export const withdrawContentExample = {
  as: 'adviser',
  input: {
    contents: [`${exampleIds.line}.0`] as string[],
    ground: 'entry-mistake' as const,
    decidedBy: 'burgemeester' as const,
  },
}

/** What happened at one thing: exactly one of the three is given. */
export const listInput = z.strictObject({
  plan: idOf('Plan').exactOptional(),
  body: idOf('Organisatie').exactOptional(),
  about: idOf('Onderdeel').exactOptional(),
  before: idOf('Ouder dan').exactOptional(),
})

export const listExample = { as: 'adviser', input: { about: exampleIds.priority } } as const

export const workInput = z.strictObject({ line: idOf('Regel') })
export const workExample = { as: 'adviser', input: { line: exampleIds.line } } as const

/** Dutch names on the wire, for all inputs and answers of the record. */
export const recordWords = {
  contents: 'inhoud',
  ground: 'grondslag',
  decidedBy: 'beslotenDoor',
  plan: 'plan',
  body: 'organisatie',
  about: 'over',
  before: 'ouderDan',
  line: 'regel',
  entries: 'gebeurtenissen',
  next: 'volgende',
  at: 'moment',
  role: 'rol',
  account: 'account',
  name: 'naam',
  said: 'zinnen',
  sentence: 'zin',
  content: 'inhoudVan',
  isWithdrawn: 'ingetrokken',
  more: 'meer',
  jobs: 'taken',
  task: 'taak',
  state: 'toestand',
  done: 'gedaan',
  total: 'totaal',
  askedAt: 'gevraagdOp',
  toldAt: 'bijgewerktOp',
} as const

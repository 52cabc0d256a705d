import { z } from 'zod'
import { choice, freeText, idOf, readVersion } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import { fieldNames } from '../plan/grammar.ts'
import { documentBytes } from './intake.schema.ts'
import { acceptedLists, listSaysOf } from './list.texts.ts'
import { headOf } from './list-columns.schema.ts'

export const readListInput = z.strictObject({
  plan: idOf('Plan'),
  body: idOf('Voor'),
  fileName: freeText('Bestandsnaam', 200).exactOptional(),
  file: documentBytes(acceptedLists).exactOptional(),
  text: freeText(
    'Rijen',
    200_000,
    'Of plak hier de rijen uit uw rekenblad, met de kolomkoppen erboven.',
  ).exactOptional(),
})
export const readListExample = {
  as: 'adviser',
  input: {
    plan: exampleIds.plan,
    body: exampleIds.body,
    text: `Kenmerk\tSoort\tTitel\n${exampleIds.priority} v1\tprioriteit\tVaker melden\n`,
  },
} as const

export const listId = z.strictObject({ proposal: idOf('Lijst') })
export const listExample = { as: 'adviser', input: { proposal: exampleIds.list } } as const
export const confirmListExample = { as: 'adviser', input: { proposal: exampleIds.answeredList } } as const

const columns = ['level', 'title', 'lead', ...fieldNames] as const
const columnNames = Object.fromEntries(columns.map((column) => [column, headOf(column)])) as Record<
  (typeof columns)[number],
  string
>

export const chooseRowInput = z.strictObject({
  proposal: idOf('Lijst'),
  row: z.coerce
    .number()
    .int()
    .min(1)
    .meta({ look: { label: 'Rij', widget: 'hidden' } }),
  column: choice('Kolom', columnNames).exactOptional(),
  choice: choice('Wat doet u ermee', listSaysOf.choices),
  read: readVersion.exactOptional(),
  under: idOf('Staat onder', 'Leeg: het hangt nergens onder.').exactOptional(),
})
export const chooseRowExample = {
  as: 'adviser',
  input: { proposal: exampleIds.list, row: 2, column: 'title', choice: 'keep', read: 1 },
} as const

/** Dutch names on the wire, for all inputs and answers about lists. */
export const listWords = {
  row: 'rij',
  column: 'kolom',
  choice: 'gekozen',
  changed: 'gewijzigd',
  fresh: 'nieuw',
  missed: 'nietOvergenomen',
  same: 'gelijk',
  open: 'teBeantwoorden',
  notRead: 'onbekendeKolommen',
  change: 'wijziging',
  made: 'stondInLijst',
  stands: 'staatHier',
  typed: 'inLijst',
  wrong: 'kanNietOmdat',
  isStray: 'veldHoortErNietBij',
  notLead: 'geenTrekkerOmdat',
  take: 'overnemen',
  stays: 'wijzigtNiet',
  refused: 'pastNietOmdat',
  lacks: 'mist',
  why: 'waarom',
} as const

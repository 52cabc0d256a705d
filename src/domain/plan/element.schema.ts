import { z } from 'zod'
import { choice, freeText, idOf, partDay } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import { type FieldName, type Fields, fieldNames } from './grammar.ts'
import { kindNames, levelNames } from './plan.texts.ts'

/** The field of each name of the grammar; which of them a kind has, the grammar says. */
const fieldTypes = {
  explanation: freeText('Toelichting', 4000),
  reason: freeText('Reden', 2000, 'Waarom geldt dit uitgangspunt?'),
  question: freeText('Vraag aan elk besluit', 400, 'Welke vraag stelt dit uitgangspunt aan een besluit?'),
  observedOn: partDay('Waargenomen op'),
  reviewOn: partDay('Opnieuw bekijken op'),
  refutedBy: freeText('Wat zou het weerleggen?', 1000, 'Welk cijfer of feit zou laten zien dat dit niet klopt?'),
  startsOn: partDay('Begint'),
  endsOn: partDay('Loopt tot'),
  direction: choice('Gewenste richting', {
    more: 'meer',
    less: 'minder',
    same: 'gelijk blijven',
    undecided: 'niet te zeggen',
  }),
  baseline: freeText('Waarde nu', 120, 'Getal, eenheid en jaar.'),
  target: freeText('Streefwaarde', 120, 'Bijvoorbeeld: 37 procent, of 5 procentpunt meer.'),
  dueOn: partDay('Einddatum'),
  notMeasurable: freeText('Niet te meten, omdat', 600, 'Ook dat is een goed antwoord; het wordt afgedrukt.'),
  reasoning: freeText('Waarom zou het werken?', 2000),
  route: choice('Route', {
    criminal: 'strafrechtelijk',
    administrative: 'bestuurlijk',
    preventive: 'preventief',
    care: 'zorg',
  }),
  definition: freeText('Definitie', 2000, 'Wat wordt precies geteld, en wat niet?'),
  unit: freeText('Eenheid', 80),
  measures: choice('Wat het meet', { outcome: 'uitkomst', output: 'prestatie', effort: 'inzet' }),
} satisfies Record<FieldName, z.ZodType>

type Optional<T extends Record<string, z.ZodType>> = { [K in keyof T]: z.ZodExactOptional<T[K]> }
const optionalFields = Object.fromEntries(
  Object.entries(fieldTypes).map(([name, type]) => [name, z.exactOptional(type as z.ZodType)]),
) as unknown as Optional<typeof fieldTypes>

export const addElementInput = z.strictObject({
  plan: idOf('Plan'),
  body: idOf('Voor', 'Leeg: de organisatie die het plan bijhoudt.').exactOptional(),
  kind: choice('Soort', kindNames),
  level: choice('Niveau', levelNames),
  title: freeText('Titel', 300, 'In één zin.'),
  under: idOf('Staat onder').exactOptional(),
  ...optionalFields,
  passage: freeText('Passage', 8000, 'De letterlijke tekst waar dit uit komt.').exactOptional(),
  source: freeText('Bron', 300, 'Uit welk document?').exactOptional(),
})

/** The fields of the grammar out of a flat input. */
export function fieldsIn(input: Readonly<Partial<Record<FieldName, string | undefined>>>): Fields {
  return Object.fromEntries(fieldNames.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]))
}

export const addElementExample = {
  as: 'adviser',
  input: {
    plan: exampleIds.plan,
    kind: 'line',
    level: 'local',
    title: 'Zeggen waar en hoe men meldt',
    under: exampleIds.priority,
  },
} as const

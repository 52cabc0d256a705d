import { z } from 'zod'
import { isPartDay, sayDay } from '../../kit/base/day.ts'
import { choice, freeText, idOf, looksOf, partDay, readVersion } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import { fieldLabels } from './element.texts.ts'
import { type FieldName, type Fields, fieldNames } from './grammar.ts'
import { kindNames, levelNames } from './plan.texts.ts'

/** The field of each name of the grammar; which of them a kind has, the grammar says. */
const fieldTypes = {
  explanation: freeText(fieldLabels.explanation, 4000),
  reason: freeText(fieldLabels.reason, 2000, 'Waarom geldt dit uitgangspunt?'),
  question: freeText(fieldLabels.question, 400, 'Welke vraag stelt dit uitgangspunt aan een besluit?'),
  observedOn: partDay(fieldLabels.observedOn),
  reviewOn: partDay(fieldLabels.reviewOn),
  refutedBy: freeText(fieldLabels.refutedBy, 1000, 'Welk cijfer of feit zou laten zien dat dit niet klopt?'),
  startsOn: partDay(fieldLabels.startsOn),
  endsOn: partDay(fieldLabels.endsOn),
  direction: choice(fieldLabels.direction, {
    more: 'meer',
    less: 'minder',
    same: 'gelijk blijven',
    undecided: 'niet te zeggen',
  }),
  baseline: freeText(fieldLabels.baseline, 120, 'Getal, eenheid en jaar.'),
  target: freeText(fieldLabels.target, 120, 'Bijvoorbeeld: 37 procent, of 5 procentpunt meer.'),
  dueOn: partDay(fieldLabels.dueOn),
  notMeasurable: freeText(fieldLabels.notMeasurable, 600, 'Ook dat is een goed antwoord; het wordt afgedrukt.'),
  reasoning: freeText(fieldLabels.reasoning, 2000),
  route: choice(fieldLabels.route, {
    criminal: 'strafrechtelijk',
    administrative: 'bestuurlijk',
    preventive: 'preventief',
    care: 'zorg',
  }),
  definition: freeText(fieldLabels.definition, 2000, 'Wat wordt precies geteld, en wat niet?'),
  unit: freeText(fieldLabels.unit, 80),
  measures: choice(fieldLabels.measures, { outcome: 'uitkomst', output: 'prestatie', effort: 'inzet' }),
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

const looks = looksOf(addElementInput)

/** The value of a field as one reads it: a choice by its name, a day in words. */
export function sayFieldValue(name: FieldName | 'title' | 'level', value: string): string {
  const look = looks[name]
  if (look?.widget === 'part-day' && isPartDay(value)) return sayDay(value)
  return look?.names?.[value] ?? value
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

export const elementId = z.strictObject({ element: idOf('Onderdeel') })
export const elementExample = { as: 'adviser', input: { element: exampleIds.priority } } as const

export const reviseElementInput = z.strictObject({
  element: idOf('Onderdeel'),
  read: readVersion,
  title: freeText('Titel', 300, 'In één zin.'),
  level: choice('Niveau', levelNames),
  ...optionalFields,
})
export const reviseElementExample = {
  as: 'adviser',
  input: { element: exampleIds.priority, read: 1, title: 'Vaker melden', level: 'local' },
} as const

/** What one may choose to share with; a named circle comes with secrecy. */
export const sharedWith = choice('Voor wie', {
  holders: 'de deelnemers van het plan',
  officials: 'alle organisaties in de regio',
  public: 'iedereen, ook buiten de overheid',
})
export const shareElementInput = z.strictObject({ element: idOf('Onderdeel'), audience: sharedWith })
export const shareElementExample = {
  as: 'adviser',
  input: { element: exampleIds.draftElement, audience: 'holders' },
} as const

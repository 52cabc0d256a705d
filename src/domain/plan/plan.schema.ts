import { z } from 'zod'
import { choice, freeText, idOf, partDay } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import { levelNames, planKindNames } from './plan.texts.ts'
import type { StartPlanInput } from './plan.ts'

/** When a plan holds and which one it follows, as it is started and as it is revised. */
export const whenAndAfterWhat = {
  startsOn: partDay('Begint').exactOptional(),
  endsOn: partDay(
    'Loopt tot',
    'De eerste dag (of maand, of het eerste jaar) waarop het plan niet meer geldt.',
  ).exactOptional(),
  predecessor: idOf('Volgt op').exactOptional(),
}

export const startPlanInput = z.strictObject({
  body: idOf('Organisatie'),
  title: freeText('Titel', 160, 'Bijvoorbeeld: Integraal veiligheidsplan 2028-2031.'),
  kind: choice('Soort plan', planKindNames),
  level: choice('Niveau', levelNames),
  ...whenAndAfterWhat,
})

export function startPlanWords(input: z.output<typeof startPlanInput>): StartPlanInput {
  return { startsOn: null, endsOn: null, predecessor: null, ...input }
}

export const startPlanExample = {
  as: 'adviser',
  input: {
    body: exampleIds.body,
    title: 'Uitvoeringsplan 2027',
    kind: 'annual-plan',
    level: 'local',
    startsOn: '2027-01-01',
    endsOn: '2028-01-01',
  },
} as const

export const planId = z.strictObject({ plan: idOf('Plan') })
export const planIdExample = { as: 'adviser', input: { plan: exampleIds.plan } } as const

export const noInput = z.strictObject({})
export const listPlansExample = { as: 'adviser', input: {} } as const

export const bodyId = z.strictObject({ body: idOf('Organisatie') })
export const planOfBodyExample = { as: 'adviser', input: { body: exampleIds.body } } as const

export const outlineInput = z.strictObject({
  plan: idOf('Plan'),
  body: idOf('Zoals deze organisatie het ziet').exactOptional(),
})

export const heldPlanInput = z.strictObject({ body: idOf('Organisatie'), plan: idOf('Plan') })
export const heldPlanExample = { as: 'adviser', input: { body: exampleIds.body, plan: exampleIds.plan } } as const

export const searchInput = z.strictObject({ words: freeText('Zoek naar', 120) })
export const searchExample = { as: 'adviser', input: { words: 'melden' } } as const

/** Dutch names on the wire, for all inputs and answers of this room. */
export const planWords = {
  plan: 'plan',
  body: 'organisatie',
  title: 'titel',
  kind: 'soort',
  level: 'niveau',
  startsOn: 'begint',
  endsOn: 'eindigt',
  predecessor: 'volgtOp',
  under: 'onder',
  passage: 'passage',
  source: 'bron',
  explanation: 'toelichting',
  reason: 'reden',
  question: 'vraag',
  observedOn: 'waargenomenOp',
  reviewOn: 'herzienOp',
  refutedBy: 'weerlegdDoor',
  direction: 'richting',
  baseline: 'waardeNu',
  target: 'streefwaarde',
  dueOn: 'einddatum',
  notMeasurable: 'nietTeMeten',
  reasoning: 'werking',
  route: 'route',
  definition: 'definitie',
  unit: 'eenheid',
  measures: 'meet',
  element: 'onderdeel',
  elements: 'onderdelen',
  lastRank: 'laatstePlek',
  read: 'gelezen',
  audience: 'voorWie',
  after: 'na',
  from: 'van',
  to: 'naar',
  link: 'verband',
  called: 'heetHier',
  answer: 'antwoord',
  lead: 'trekker',
  deputy: 'plaatsvervanger',
  holder: 'deelnemer',
  holders: 'deelnemers',
  evaluation: 'evaluatie',
  words: 'woorden',
  plans: 'plannen',
  n: 'versienummer',
  id: 'id',
  items: 'bevat',
  fields: 'velden',
  field: 'veld',
  rank: 'volgorde',
  holdingPassage: 'passageInPlan',
  heldIn: 'staatIn',
  pinned: 'versieInPlan',
  links: 'verbanden',
  leads: 'trekkers',
  standing: 'laatsteVersie',
  inForce: 'geldendeVersie',
  past: 'versies',
  i: 'plaatsInRegel',
  at: 'moment',
  line: 'regel',
  version: 'versie',
  state: 'toestand',
  leaving: 'gaatNaar',
  arriving: 'komtVan',
  titles: 'titels',
  home: 'eigenPlan',
  trends: 'trends',
  calledIn: 'heetIn',
  changes: 'wijzigingen',
  held: 'versieHier',
  offered: 'versieBoven',
  differences: 'verschillen',
  was: 'was',
  becomes: 'wordt',
  weight: 'gewicht',
  excerpt: 'fragment',
} as const

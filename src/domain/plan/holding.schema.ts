import { z } from 'zod'
import { choice, freeText, idOf, partDay, readVersion } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'

export const takeOverInput = z.strictObject({
  plan: idOf('Plan'),
  element: idOf('Onderdeel'),
  called: freeText('Zo heet het hier', 300, 'Alleen als dit plan het anders noemt.').exactOptional(),
  passage: freeText('Passage', 4000, 'De letterlijke tekst die het zegt.').exactOptional(),
})
export const takeOverExample = {
  as: 'adviser',
  input: { plan: exampleIds.plan, element: exampleIds.regionPriority, called: 'Samen tegen cybercrime' },
} as const

export const letGoInput = z.strictObject({ plan: idOf('Plan'), element: idOf('Onderdeel') })
export const letGoExample = {
  as: 'adviser',
  input: { plan: exampleIds.plan, element: exampleIds.heldElement },
} as const

export const answerInput = z.strictObject({
  plan: idOf('Plan'),
  element: idOf('Onderdeel'),
  read: readVersion,
  answer: choice('Uw antwoord', {
    accept: 'overnemen: de nieuwe versie geldt ook hier',
    adapt: 'aanpassen: wij maken een eigen invulling',
    decline: 'niet overnemen: wij houden de versie die we hadden',
  }),
  reason: freeText('Reden', 2000, 'Nodig bij aanpassen en niet overnemen.').exactOptional(),
  title: freeText('Eigen tekst', 300, 'Alleen bij aanpassen: hoe het hier luidt.').exactOptional(),
})
export const answerExample = {
  as: 'adviser',
  input: { plan: exampleIds.plan, element: exampleIds.heldElement, read: 2, answer: 'accept' },
} as const

export const leadInput = z.strictObject({
  plan: idOf('Plan'),
  element: idOf('Prioriteit'),
  lead: idOf('Trekker', 'Een deelnemer van het plan. Een trekker beweegt, en beslist niet voor de anderen.'),
  deputy: idOf('Plaatsvervanger').exactOptional(),
  startsOn: partDay('Vanaf').exactOptional(),
  endsOn: partDay('Tot').exactOptional(),
})
export const leadExample = {
  as: 'adviser',
  input: { plan: exampleIds.plan, element: exampleIds.teamPriority, lead: exampleIds.body },
} as const

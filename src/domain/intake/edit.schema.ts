import { z } from 'zod'
import { choice, freeText, idOf, readVersion, shortText } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import { levelNames } from '../plan/plan.texts.ts'
import { kindNames as nodeKindNames } from './recognised.texts.ts'

/** A piece or question of a proposal: a serial number within it, no id of the register. */
const serial = /^[a-z]{1,4}\d{1,6}$/
const proposal = idOf('Voorstel')
/** It travels unseen, as an id does. */
const unseen = (label: string) => shortText(label, serial).meta({ look: { label, widget: 'hidden' } })
const piece = unseen('Stuk')
/** The version of the piece that one saw, so that somebody who was first is not overwritten. */
const at = { proposal, piece, read: readVersion.exactOptional() }
const other = (label: string, hint?: string) => shortText(label, serial, hint)

const kind = choice('Soort', nodeKindNames)
const level = choice('Niveau', levelNames)

export const setKindInput = z.strictObject({ ...at, kind })
export const setLevelInput = z.strictObject({ ...at, level })
export const retitleInput = z.strictObject({ ...at, title: freeText('Titel', 400, 'Woorden uit de passage.') })
export const moveInput = z.strictObject({ ...at, parent: other('Staat onder', 'Leeg: bovenaan.').exactOptional() })
export const mergeInput = z.strictObject({ ...at, into: other('Is hetzelfde als') })
export const splitInput = z.strictObject({
  ...at,
  followers: z
    .array(other('Gaat mee'))
    .max(200)
    .meta({ look: { label: 'Gaat mee', widget: 'many', hint: 'Wat eronder komt te staan.' } })
    .default([]),
})
export const leaveOutInput = z.strictObject(at)
export const takeInInput = z.strictObject({
  ...at,
  kind: kind.exactOptional(),
  level: level.exactOptional(),
  title: freeText('Titel', 400, 'Woorden uit de passage.').exactOptional(),
  parent: other('Staat onder').exactOptional(),
})
export const answerInput = z.strictObject({
  proposal,
  question: unseen('Vraag'),
  option: shortText('Antwoord', /^[a-z][a-z0-9-]{0,40}$/),
})
export const leaveOpenInput = z.strictObject({ proposal, question: unseen('Vraag') })
/** Which change is taken back; without it the last. */
const change = readVersion.meta({ look: { label: 'Wijziging', widget: 'hidden' } })
export const undoInput = z.strictObject({ proposal, change: change.exactOptional() })

/** Pieces of the document of the example world: n5 and n8 are priorities with lines n6, n7 and n9, n4 is in doubt, u1 unread. */
const on = (piece: string) => ({ proposal: exampleIds.proposal, piece })
export const editExamples = {
  setKind: { as: 'adviser', input: { ...on('n9'), kind: 'action' } },
  setLevel: { as: 'adviser', input: { ...on('n5'), level: 'team' } },
  retitle: { as: 'adviser', input: { ...on('n5'), title: 'melden' } },
  move: { as: 'adviser', input: { ...on('n9'), parent: 'n5' } },
  merge: { as: 'adviser', input: { ...on('n6'), into: 'n7' } },
  split: { as: 'adviser', input: { ...on('n6'), followers: ['n7'] as string[] } },
  leaveOut: { as: 'adviser', input: on('n9') },
  takeIn: { as: 'adviser', input: { ...on('u1'), kind: 'principle' } },
  answer: { as: 'adviser', input: { proposal: exampleIds.proposal, question: 'q1', option: 'yes' } },
  leaveOpen: { as: 'adviser', input: { proposal: exampleIds.proposal, question: 'q1' } },
  undo: { as: 'adviser', input: { proposal: exampleIds.proposal } },
} as const

export const editWords = {
  piece: 'stuk',
  kind: 'soort',
  level: 'niveau',
  title: 'titel',
  parent: 'staatOnder',
  into: 'hetzelfdeAls',
  followers: 'gaatMee',
  question: 'vraag',
  option: 'keuze',
  change: 'wijziging',
} as const

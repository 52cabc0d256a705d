import type { RefusalText } from '../../kit/base/refusal.ts'
import type { Says } from '../deed/says.ts'
import { levelNames } from '../plan/plan.texts.ts'
import type { ProposalChange, Step } from './edit-proposal.ts'
import type { Proposal } from './proposal.ts'
import { kindNames, sayAnswer, sayQuestion } from './recognised.texts.ts'

export const editSays = {
  setKind: { title: 'Soort kiezen', help: 'Wat is dit: een prioriteit, een lijn, een doel?', button: 'Bewaren' },
  setLevel: { title: 'Niveau kiezen', help: 'Van wie is het: land, regio, basisteam of gemeente?', button: 'Bewaren' },
  retitle: { title: 'Titel kiezen', help: 'Een titel bestaat uit woorden van de passage.', button: 'Bewaren' },
  move: { title: 'Ergens anders onder zetten', help: 'Kies waar het onder hoort.', button: 'Verplaatsen' },
  merge: {
    title: 'Samenvoegen',
    help: 'Dit is hetzelfde als een ander stuk, in andere woorden.',
    button: 'Samenvoegen',
  },
  split: {
    title: 'Losmaken',
    help: 'Dit is wat het onderdeel erboven ook is; het komt ernaast te staan.',
    button: 'Losmaken',
  },
  leaveOut: {
    title: 'Weglaten',
    help: 'Het stuk komt niet in de plannen. U kunt het altijd weer opnemen.',
    button: 'Weglaten',
  },
  takeIn: { title: 'Opnemen', help: 'Deel de passage zelf in.', button: 'Opnemen' },
  answer: { title: 'Vraag beantwoorden', help: 'Uw antwoord past het voorstel aan.', button: 'Antwoorden' },
  leaveOpen: { title: 'Open laten', help: 'De vraag wordt een open punt in het plan.', button: 'Open laten' },
  undo: {
    title: 'Ongedaan maken',
    help: 'Neemt een wijziging terug. Wat daarna aan andere onderdelen is gewijzigd, blijft staan.',
    button: 'Ongedaan maken',
  },
} satisfies Record<string, Says>

export const undoRefusals = {
  'intake.nothing-to-undo': {
    title: 'Er is niets ongedaan te maken',
    why: 'Er staat geen wijziging meer.',
    next: 'Ga verder met het voorstel.',
  },
} satisfies Record<string, RefusalText>

/** What a change did, in words: `soort van ‘Veilig uitgaan’: lijn wordt doel`. */
export function sayChange({ edit, steps }: ProposalChange, proposal: Proposal): string {
  const step = steps.find(({ field }) => field === mainField[edit]) ?? steps[0]
  if (!step) return ''
  const name = nameOf(step.on, proposal)
  switch (edit) {
    case 'set-kind':
    case 'split':
      return `soort van ${name}: ${fromTo(step, kindNames)}`
    case 'set-level':
      return `niveau van ${name}: ${fromTo(step, levelNames)}`
    case 'retitle':
      return `titel van ${name}, eerst ‘${step.from}’`
    case 'move':
      return `${name} staat onder ${step.to === null ? 'niets' : nameOf(step.to, proposal)}`
    case 'merge':
      return `${name} samengevoegd`
    case 'leave-out':
      return `${name} weggelaten`
    case 'take-in':
      return `${name} opgenomen`
    case 'answer':
    case 'leave-open':
      return sayAnswered(steps, proposal)
  }
}

const mainField: Readonly<Partial<Record<ProposalChange['edit'], Step['field']>>> = {
  'set-kind': 'kind',
  split: 'kind',
  'set-level': 'level',
  retitle: 'title',
  move: 'parent',
}

function nameOf(piece: string, { pieces }: Proposal): string {
  const found = pieces.find((one) => one.id === piece)
  return `‘${found?.title || found?.passage.text || piece}’`
}

function fromTo({ from, to }: Step, names: Readonly<Record<string, string>>): string {
  return `${names[from ?? ''] ?? 'niet ingedeeld'} wordt ${names[to ?? ''] ?? 'niet ingedeeld'}`
}

function sayAnswered(steps: readonly Step[], { questions }: Proposal): string {
  const asked = questions.find((question) => steps.some((step) => step.on === question.id))
  if (!asked) return 'vraag beantwoord'
  const answer = steps.find((step) => step.field === 'answer')?.to
  return `${sayQuestion(asked)} ${answer ? sayAnswer(asked, answer) : 'Niet bekend'}`
}

import type { RefusalText } from '../../kit/base/refusal.ts'
import type { Says } from '../deed/says.ts'

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
  undo: { title: 'Ongedaan maken', help: 'Neemt de laatste wijziging terug.', button: 'Ongedaan maken' },
} satisfies Record<string, Says>

export const undoRefusals = {
  'intake.nothing-to-undo': {
    title: 'Er is niets ongedaan te maken',
    why: 'Er staat geen wijziging meer.',
    next: 'Ga verder met het voorstel.',
  },
} satisfies Record<string, RefusalText>

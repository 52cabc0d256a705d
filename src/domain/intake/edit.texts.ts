import type { RefusalText } from '../../kit/base/refusal.ts'
import type { Says } from '../deed/says.ts'
import type { EditRefusalCode } from './edit-proposal.ts'

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

export const editRefusals: Readonly<Record<EditRefusalCode | 'intake.nothing-to-undo', RefusalText>> = {
  'intake.piece-unknown': {
    title: 'Dit stuk staat niet in het voorstel',
    why: 'Er is geen stuk {piece}.',
    next: 'Open het voorstel opnieuw en kies een stuk dat er staat.',
  },
  'intake.piece-not-in': {
    title: 'Dit stuk doet niet mee',
    why: 'Het is weggelaten of samengevoegd.',
    next: 'Neem het eerst weer op.',
  },
  'intake.piece-is-in': {
    title: 'Dit stuk doet al mee',
    why: 'Het staat al in het voorstel.',
    next: 'Wijzig het soort of de plaats, of laat het staan.',
  },
  'intake.title-not-in-passage': {
    title: 'Deze woorden staan niet in de passage',
    why: 'Een titel zegt niets wat de bron niet zegt.',
    next: 'Kies woorden die letterlijk in de passage staan. Na het bevestigen kunt u het onderdeel zelf wijzigen.',
    fields: ['title'],
  },
  'intake.may-not-stand-under': {
    title: 'Dat past niet onder elkaar',
    why: 'Een {kind} staat niet onder een {parent}.',
    next: 'Kies iets anders om het onder te zetten.',
    fields: ['parent'],
  },
  'intake.would-be-circle': {
    title: 'Zo ontstaat een kring',
    why: 'Wat u kiest staat zelf onder dit stuk.',
    next: 'Kies een ander stuk.',
    fields: ['parent'],
  },
  'intake.merge-of-kinds': {
    title: 'Dit zijn twee soorten',
    why: 'Alleen stukken van hetzelfde soort kunnen hetzelfde zijn.',
    next: 'Geef ze eerst hetzelfde soort.',
    fields: ['into'],
  },
  'intake.split-needs-parent': {
    title: 'Er valt niets los te maken',
    why: 'Dit stuk staat nergens onder.',
    next: 'Wijzig het soort, of laat het staan.',
  },
  'intake.kind-needed': {
    title: 'Kies wat het is',
    why: 'Van deze passage is het soort niet bekend.',
    next: 'Kies een soort.',
    fields: ['kind'],
  },
  'intake.nothing-changes': {
    title: 'Er verandert niets',
    why: 'Zo stond het al.',
    next: 'Kies iets anders, of ga terug.',
  },
  'intake.question-unknown': {
    title: 'Deze vraag staat niet in het voorstel',
    why: 'De vraag is er niet.',
    next: 'Open het voorstel opnieuw.',
  },
  'intake.question-answered': {
    title: 'Deze vraag is al beantwoord',
    why: 'Iemand antwoordde eerder.',
    next: 'Maak het antwoord ongedaan als het anders moet.',
  },
  'intake.answer-unknown': {
    title: 'Dit antwoord kan hier niet',
    why: 'Bij deze vraag hoort geen antwoord ‘{answer}’.',
    next: 'Kies een van de antwoorden die er staan.',
    fields: ['option'],
  },
  'intake.changed-meanwhile': {
    title: 'Iemand anders was eerder',
    why: 'Het voorstel is intussen gewijzigd op het punt dat u wijzigde.',
    next: 'Kijk hoe het er nu staat en probeer het opnieuw.',
  },
  'intake.nothing-to-undo': {
    title: 'Er is niets ongedaan te maken',
    why: 'Er staat geen wijziging meer.',
    next: 'Ga verder met het voorstel.',
  },
}

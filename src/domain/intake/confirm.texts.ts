import type { RefusalText } from '../../kit/base/refusal.ts'
import type { Says } from '../deed/says.ts'
import type { QuestionLeftOpen } from './confirm.ts'
import type { ProposalEdited } from './edit.ts'
import type { QuestionSettled } from './open-question.ts'
import type { ProposalDropped, ProposalRead } from './reading.ts'
import { sayQuestion } from './recognised.texts.ts'

export const intakeSays = {
  read: {
    title: 'Document overnemen',
    help: 'U krijgt een voorstel naast het document. Er verandert niets in uw plannen voordat u het bevestigt.',
    button: 'Document lezen',
    done: 'Het document is gelezen. Kijk het voorstel na.',
  },
  confirm: {
    title: 'Voorstel bevestigen',
    help: 'Alles in het voorstel komt in één keer in de plannen. Vragen zonder antwoord worden open punten.',
    button: 'Bevestigen',
    done: 'Het voorstel staat in de plannen.',
  },
  drop: {
    title: 'Voorstel weggooien',
    help: 'Het voorstel verdwijnt met de tekst van het document. In het verslag blijft staan dat het er was.',
    button: 'Weggooien',
    done: 'Het voorstel is weggegooid.',
  },
  settle: {
    title: 'Vraag beantwoorden',
    help: 'Schrijf wat het is geworden. Daarna is dit geen open punt meer.',
    button: 'Bewaren',
    done: 'De vraag is beantwoord.',
  },
  destroy: { title: 'Voorstel vernietigen', help: 'Na negentig dagen verdwijnt de tekst van een document.' },
  old: { title: 'Oude voorstellen', help: 'Voorstellen waarvan de tekst vernietigd moet worden.' },
  list: { title: 'Voorstellen', help: 'Documenten die voor een organisatie zijn gelezen.' },
  unfinished: { title: 'Voorstellen die wachten', help: 'Hoe ver iemand is, en tot wanneer de tekst bewaard wordt.' },
  show: { title: 'Voorstel', help: 'Wat een document voorstelt, met de passages en de vragen.' },
} satisfies Record<string, Says>

export const intakeRefusals = {
  'intake.not-yours': {
    title: 'U neemt voor deze organisatie geen documenten over',
    why: 'Dat doen adviseurs en trekkers van de organisatie zelf.',
    next: 'Vraag de beheerder van de organisatie om de rol adviseur.',
  },
  'intake.no-plan': {
    title: 'Er is nog geen plan in het voorstel',
    why: 'Onderdelen staan in een plan. In dit voorstel is niets als plan gemerkt.',
    next: 'Geef de kop of de zin die het plan noemt het soort ‘plan’, en bevestig opnieuw.',
  },
  'intake.earlier-unknown': {
    title: 'Dit document is hier niet eerder overgenomen',
    why: 'Een nieuwe versie hoort bij een document dat uw organisatie overnam en bevestigde.',
    next: 'Kies een document uit de lijst, of laat de keuze leeg.',
    fields: ['earlier'],
  },
  'intake.ended': {
    title: 'Dit voorstel is al afgehandeld',
    why: 'Het is bevestigd of weggegooid.',
    next: 'Neem het document opnieuw over als er iets moet veranderen, of wijzig het plan zelf.',
  },
} satisfies Record<string, RefusalText>

/** What a document left open, as an open point. */
export function sayOpenQuestion({ kind, words }: Pick<QuestionLeftOpen, 'kind' | 'words'>): string {
  const { propose, facts } = words
  return sayQuestion({ id: '', about: kind, node: '', propose, facts, passages: [], options: [] })
}

/** A sentence of the record for each event, after the name of who did it. */
export const intakeTells = {
  ProposalRead: (event: ProposalRead) => `las een document: ${event.name}`,
  ProposalEdited: (event: ProposalEdited) =>
    event.undoes ? 'maakte een wijziging in het voorstel ongedaan' : 'wijzigde het voorstel',
  ProposalConfirmed: () => 'bevestigde het voorstel',
  ProposalDropped: (event: ProposalDropped) =>
    event.how === 'dropped' ? 'gooide het voorstel weg' : 'vernietigde een oud voorstel',
  QuestionLeftOpen: (event: QuestionLeftOpen) => `liet open: ${sayOpenQuestion(event)}`,
  QuestionSettled: (event: QuestionSettled) => `beantwoordde een open vraag: ${event.settled}`,
}

import type { Says } from '../deed/says.ts'
import type { FieldName } from './grammar.ts'

export const elementSays = {
  standing: { title: 'Hoe onderdelen er nu staan', help: 'De laatste versie van onderdelen die u kent.' },
  roomInPlans: { title: 'Plek in plannen', help: 'Wie een plan beheert, en waarachter een nieuw onderdeel komt.' },
  add: {
    title: 'Onderdeel toevoegen',
    help: 'Een nieuw onderdeel is een concept van uw organisatie. Anderen zien het pas als u het deelt.',
    button: 'Toevoegen',
    done: 'Toegevoegd als concept.',
  },
  revise: {
    title: 'Onderdeel wijzigen',
    help: 'Uw wijziging is een nieuwe versie, als concept. Wat gedeeld was blijft voor anderen staan tot u de nieuwe versie deelt.',
    button: 'Bewaren',
    done: 'Bewaard als concept.',
  },
  share: {
    title: 'Onderdeel delen',
    help: 'Kies voor wie dit onderdeel zichtbaar is. Daarna kan het alleen bij besluit uit het plan.',
    button: 'Delen',
    done: 'Gedeeld.',
  },
  withdraw: {
    title: 'Concept terugtrekken',
    help: 'Een concept dat nog niemand anders zag, kunt u terugtrekken. De regel in het verslag blijft.',
    button: 'Terugtrekken',
    done: 'Teruggetrokken.',
  },
  move: {
    title: 'Onderdeel verplaatsen',
    help: 'Kies waar het onder hangt en waar het na komt.',
    button: 'Verplaatsen',
    done: 'Verplaatst.',
  },
  showPriority: {
    title: 'Prioriteit',
    help: 'Een prioriteit met haar trends, en hoe andere plannen haar noemen.',
  },
  show: { title: 'Onderdeel', help: 'Een onderdeel met zijn versies, passage en verbanden.' },
} satisfies Record<string, Says>

export const fieldLabels: Readonly<Record<FieldName, string>> = {
  explanation: 'Toelichting',
  reason: 'Reden',
  question: 'Vraag aan elk besluit',
  observedOn: 'Waargenomen op',
  reviewOn: 'Opnieuw bekijken op',
  refutedBy: 'Wat zou het weerleggen',
  startsOn: 'Begint',
  endsOn: 'Loopt tot',
  direction: 'Gewenste richting',
  baseline: 'Waarde nu',
  target: 'Streefwaarde',
  dueOn: 'Einddatum',
  notMeasurable: 'Niet te meten, omdat',
  reasoning: 'Waarom zou het werken',
  route: 'Route',
  definition: 'Definitie',
  unit: 'Eenheid',
  measures: 'Wat het meet',
}

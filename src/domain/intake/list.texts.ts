import type { RefusalText } from '../../kit/base/refusal.ts'
import { planRefusals } from '../plan/plan.texts.ts'
import type { ListRead, NotLead, RowChosen } from './list.ts'

/** Heads of columns that are no field of the form of an element. */
export const columnHeads: Readonly<Partial<Record<string, string>>> = {
  mark: 'Kenmerk',
  under: 'Staat onder',
  lead: 'Trekker',
}

/** Why a name in the column of leads appoints nobody. */
export const notLeadWords: Readonly<Record<NotLead, string>> = {
  emptied: 'Een lijst haalt geen trekker weg. Noem een andere, of laat staan wie er stond.',
  local: 'Een lokale prioriteit heeft een eigenaar en geen trekker.',
  'not-keeper': 'Alleen wie het plan bijhoudt, wijst er een trekker aan.',
  'no-holder': 'Een trekker is een deelnemer van dit plan. Kies een naam uit de keuzelijst.',
  'no-priority': 'Alleen een prioriteit heeft een trekker.',
}

export const listTitle = (plan: string) => `Onderdelen van ‘${plan}’`

/** The first sheet of a list that goes out: what to do with it, in five lines. */
export function listSays(): readonly string[] {
  return [
    'U vult deze lijst in op het tweede blad, Onderdelen, en stuurt het bestand terug aan wie het u gaf.',
    'Wijzig wat anders moet, elke cel mag. Het Kenmerk blijft staan: daaraan wordt de rij herkend. Soort en plaats wijzigen niet via de lijst.',
    'Iets nieuws? Vul de eerste lege rij onderaan in, zonder Kenmerk. Zet bij Staat onder de titel van het onderdeel waar het onder hoort.',
    'Waar een keuzelijst staat, kiest u een woord uit de lijst; zo ook de trekker van een gedeelde prioriteit. Een dag is een jaar (2027), een maand (mei 2027) of een dag (14 mei 2027).',
    'Schrijf geen namen, adressen of nummers van personen. Een rij die u weghaalt, verdwijnt niet uit het plan.',
  ]
}

export const listNames = { says: 'Lees dit eerst', list: 'Onderdelen' } as const

/** What a person may choose for a list that comes back. */
export const acceptedLists = 'De lijst die u hier naar Excel (.xlsx) of ODS haalde, hoogstens 20 MB.'

export const listSaysOf = {
  read: {
    title: 'Lijst terugnemen',
    help: 'Een lijst die hier vandaan kwam en die u of een ander invulde. U ziet eerst elke wijziging naast wat hier staat; er verandert niets voordat u bevestigt.',
    button: 'Lijst lezen',
    done: 'De lijst is gelezen. Kijk de wijzigingen na.',
  },
  choose: {
    title: 'Rij beoordelen',
    help: 'Uw keuze geldt voor deze rij, en u kunt haar nog veranderen tot u de lijst bevestigt.',
    button: 'Bewaren',
    done: 'Uw keuze is bewaard.',
  },
  confirm: {
    title: 'Lijst bevestigen',
    help: 'Alles wat u overneemt, komt in één keer in het plan, als concept. De rest blijft zoals het hier staat.',
    button: 'Bevestigen',
    done: 'De lijst is verwerkt. Wat nieuw is of gewijzigd, staat als concept in het plan.',
  },
  show: { title: 'Teruggekomen lijst', help: 'Elke rij van een lijst naast wat hier staat, met wat u kiest.' },
  choices: {
    take: 'overnemen uit de lijst',
    keep: 'laten staan wat hier staat',
    add: 'toevoegen aan het plan',
    'leave-out': 'weglaten',
  },
} as const

const planTitles = Object.fromEntries(
  Object.entries(planRefusals).map(([code, { title }]) => [code, title.charAt(0).toLowerCase() + title.slice(1)]),
)

export const listRefusals = {
  'intake.not-your-list': {
    title: 'U neemt voor dit plan geen lijsten terug',
    why: 'Dat doen adviseurs en trekkers van de organisaties die in dit plan schrijven.',
    next: 'Stuur de ingevulde lijst aan de organisatie van wie u haar kreeg.',
  },
  'intake.no-list': {
    title: 'Hier staat geen lijst met onderdelen in',
    why: 'Boven de rijen horen de kolommen Titel en Kenmerk, of Titel en Soort.',
    next: 'Neem de lijst die u hier naar Excel of ODS haalde, en laat de bovenste rij staan.',
    fields: ['file', 'text'],
  },
  'intake.list-empty': {
    title: 'De lijst is leeg',
    why: 'Onder de kolomkoppen staat geen rij.',
    next: 'Kies het bestand dat is ingevuld.',
  },
  'intake.list-asks': {
    title: 'Er zijn nog vragen zonder antwoord',
    why: 'Van {count} wijzigingen of nieuwe rijen is nog niet gekozen wat ermee gebeurt.',
    next: 'Ga terug naar de lijst en kies bij elke vraag.',
  },
  'intake.row-not-fit': {
    title: 'Een rij past zo niet in het plan',
    why: 'Rij {row}: {why}.',
    next: 'Ga terug naar de lijst en laat bij die rij staan wat hier staat, of laat haar weg.',
    names: { why: planTitles },
  },
  'intake.row-not-asked': {
    title: 'Bij deze rij valt dit niet te kiezen',
    why: 'Rij {row} zegt niets anders dan wat hier staat, of is een ander soort rij.',
    next: 'Ga terug naar de lijst.',
  },
  'intake.row-changed': {
    title: 'Iemand wijzigde dit intussen',
    why: 'Rij {row} staat hier niet meer zoals u haar zag.',
    next: 'Ga terug naar de lijst; daar staan beide naast elkaar.',
  },
  'intake.row-wrong': {
    title: 'Dit kan zo niet worden overgenomen',
    why: 'Wat in rij {row} staat, past niet bij het veld of het soort onderdeel.',
    next: 'Verbeter het bestand en neem het opnieuw terug, of kies iets anders bij deze rij.',
  },
} satisfies Record<string, RefusalText>

const chosenWords = { take: 'nam over', keep: 'liet staan', add: 'voegt toe', 'leave-out': 'laat weg' } as const

export const listTells = {
  ListRead: (event: ListRead) => `nam een lijst terug van ‘${event.name}’`,
  RowChosen: (event: RowChosen) => `koos bij rij ${event.row} van een lijst: ${chosenWords[event.choice]}`,
}

/** Why nothing is taken of a row. What one may not see is not found, in the words for what never was. */
export const missedWords = {
  'not-found': 'Het kenmerk van deze rij is hier niet gevonden.',
  'other-plan': 'Dit onderdeel komt uit een ander plan. Wijzigen kan daar.',
  'not-yours': 'Dit onderdeel is van een andere organisatie. Alleen zij wijzigt het.',
} as const

export function sayStays(heads: readonly string[]): string {
  return `${heads.join(' en ')} staat anders in de lijst. Dat wijzigt u in het plan zelf, niet met een lijst.`
}

export function sayStray(kind: string, head: string): string {
  return `Bij dit soort onderdeel (${kind}) hoort geen ‘${head}’.`
}

export function sayLacks(head: string): string {
  return `De kolom ${head} is leeg.`
}

import { type Chance, pick } from './random.ts'

/** Made-up Dutch of a safety plan: words that occur often and seldom, as in real plans. Every title says that it is an example. */
const does = [
  'Spreekuur van de wijkagent over',
  'Bewoners informeren over',
  'Gezamenlijke controle op',
  'Weerbaarheidstraining tegen',
  'Afspraken met scholen over',
  'Afspraken met ondernemers over',
  'Themabijeenkomst over',
  'Signalen verzamelen van',
  'Bestuurlijke aanpak van',
  'Toezicht in de avond bij',
  'Preventieweek over',
  'Nazorg na',
] as const
const frequent = [
  'ondermijning',
  'woninginbraken',
  'jeugdoverlast',
  'cybercriminaliteit',
  'meldingsbereidheid',
  'verkeersoverlast',
  'zorg en veiligheid',
  'evenementen',
] as const
const seldom = [
  'drugshandel in leegstaande panden',
  'spookfacturen',
  'heling via marktplaatsen',
  'vakantieparken',
  'illegaal vuurwerk',
  'ondeugdelijke keurmerken',
  'hulpvraagfraude',
  'koperdiefstal langs het spoor',
  'arbeidsuitbuiting',
  'zwerfjongeren',
  'dumping van afval in het buitengebied',
  'babbeltrucs',
] as const
const where = [
  'in het centrum',
  'in het buitengebied',
  'op de bedrijventerreinen',
  'bij de stations',
  'in de dorpskernen',
]
const sentences = [
  'De organisaties die hieraan meedoen spreken elk kwartaal door wat zij zien en wat zij doen.',
  'Bewoners en ondernemers merken problemen vaak eerder op dan wij, maar melden die niet altijd.',
  'De wijkagent en de jongerenwerker trekken samen op, en geven signalen door aan de gemeente.',
  'Waar de overlast blijft terugkomen, volgt een bestuurlijke maatregel na een waarschuwing.',
  'We beginnen klein, in één wijk, en breiden uit wanneer blijkt dat het werkt.',
  'Het Openbaar Ministerie brengt in wat strafrechtelijk kan; preventie gaat voor.',
  'De inzet van de politie is beperkt, daarom kiezen we de plekken waar de meeste meldingen vandaan komen.',
  'Of dit helpt, weten we pas na een jaar: dan vergelijken we met de periode ervoor.',
  'De raad krijgt twee keer per jaar een overzicht van wat er is gedaan en gelaten.',
  'Scholen, woningcorporaties en zorgaanbieders zijn gevraagd om mee te denken over de uitvoering.',
] as const

/** A subject of the work: four of five times one that many plans name. */
export function aSubject(chance: Chance): string {
  return pick(chance, chance() < 0.8 ? frequent : seldom)
}

/** A sentence that names something that is done. */
export function aTitle(chance: Chance): string {
  return `${pick(chance, does)} ${aSubject(chance)} ${pick(chance, where)} (voorbeeld)`
}

/** A paragraph of two to five sentences. */
export function aParagraph(chance: Chance): string {
  const length = 2 + Math.floor(chance() * 4)
  return Array.from({ length }, () => pick(chance, sentences)).join(' ')
}

/** What people look for: a word that many texts have, one that few have, two words, and a part of a word. */
export const searches = [
  'ondermijning',
  'spookfacturen',
  'wijkagent jeugdoverlast',
  'inbraken',
  'keurmerk',
  'drugs',
] as const

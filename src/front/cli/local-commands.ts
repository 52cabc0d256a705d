import type { Exit } from './exit.ts'
import type { Given, Options } from './words.ts'

/** A command that is no deed or view: it works on this machine, or keeps the key that the others bring. */
export interface LocalCommand {
  readonly name: string
  /** What stands behind the name, in the help. */
  readonly usage: string
  readonly title: string
  readonly help: string
  readonly options: Options
  /** How many words it takes that are no option. */
  readonly takes: 0 | 1
  /** Loads only what this command needs. */
  readonly load: () => Promise<(given: Given) => Promise<Exit>>
}

const json = { json: { type: 'boolean' } } as const

export const localCommands: readonly LocalCommand[] = [
  {
    name: 'aanmelden',
    usage: '[--sleutel SLEUTEL]',
    title: 'Uw persoonlijke sleutel bewaren',
    help: 'Vraagt uw sleutel, probeert hem bij de server, en bewaart hem in een bestand dat alleen u kunt lezen. U maakt een sleutel op de pagina Mijn gegevens. Met --sleutel staat hij in de geschiedenis van uw terminal; zonder wordt ernaar gevraagd. DRIEHOEK_TOKEN gaat voor op wat bewaard is.',
    options: { sleutel: { type: 'string' } },
    takes: 0,
    load: async () => (await import('./sign-in.ts')).signIn,
  },
  {
    name: 'afmelden',
    usage: '',
    title: 'De bewaarde sleutel vergeten',
    help: 'Verwijdert uw sleutel van deze machine. De sleutel zelf blijft geldig tot u hem intrekt op de pagina Mijn gegevens.',
    options: {},
    takes: 0,
    load: async () => (await import('./sign-in.ts')).signOut,
  },
  {
    name: 'begin',
    usage: '--naam REGIO --beheerder NAAM [--bron TEKST]',
    title: 'Een eigen register beginnen',
    help: 'Maakt een leeg, echt register met de regio en haar eerste beheerder, en geeft de link waarmee die zich één keer kan aanmelden. Daarna opent npm start dit register in plaats van het voorbeeld. --bron zegt waar staat dat de regio zo heet.',
    options: { naam: { type: 'string' }, beheerder: { type: 'string' }, bron: { type: 'string' } },
    takes: 0,
    load: async () => (await import('./begin.ts')).beginRegister,
  },
  {
    name: 'bewaar',
    usage: '<bestand>',
    title: 'Het hele register in één bestand bewaren',
    help: 'Bewaart alle gegevens zoals ze op één moment zijn; de server mag intussen draaien. Het bestand is alleen voor u leesbaar en wordt nooit overschreven. Er staat alles in, ook concepten: bewaar het waar alleen beheerders bij kunnen.',
    options: {},
    takes: 1,
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'herstel',
    usage: '<bestand>',
    title: 'Een bewaard register terugzetten',
    help: 'Zet een bestand van driehoek bewaar terug waar nog geen register is: in een andere map (DRIEHOEK_VAR) of een lege database (DATABASE_URL). Alles wordt nagerekend. Lukt het niet, dan is er niets teruggezet.',
    options: {},
    takes: 1,
    load: async () => (await import('./backup.ts')).restore,
  },
  {
    name: 'controleer',
    usage: '',
    title: 'Nagaan of alles nog is zoals het is vastgelegd',
    help: 'Rekent alle regels, gebeurtenissen en ketens na en zoekt rijen die bij geen regel horen. Elke afwijking wordt genoemd, met tabel en rij; dan is de exitcode 1. De server mag intussen draaien.',
    options: {},
    takes: 0,
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'work',
    usage: '',
    title: 'Taken uit de wachtrij doen, naast de server',
    help: 'Neemt werk over van de server, op deze of een andere machine met dezelfde DATABASE_URL. Ctrl-C stopt: elke taak maakt de stap af waarin hij is, en gaat later verder.',
    options: {},
    takes: 0,
    load: async () => (await import('./work.ts')).work,
  },
  {
    name: 'plan lees',
    usage: '<bestand> [--json]',
    title: 'Laten zien wat uit een document zou worden overgenomen',
    help: 'Leest Word, Excel, OpenDocument (.odt, .ods), HTML, Markdown of tekst (- is wat binnenkomt) en laat het voorstel zien: onderdelen met soort en niveau, vragen, en wat niet begrepen is. Er wordt niets bewaard. Met --json: { nodes, links, unread, questions }.',
    options: json,
    takes: 1,
    load: async () => (await import('./read-plan.ts')).readPlan,
  },
  {
    name: 'tekst controleer',
    usage: '<bestand> [--jsonl]',
    title: 'Zoeken wat rechtstreeks naar een persoon leidt',
    help: 'Zoekt burgerservicenummers, kentekens, zaaknummers, rekeningnummers, telefoonnummers, mailadressen en adressen in een tekst (- is wat binnenkomt). Staat er iets in, dan is de exitcode 1. Met --jsonl is elke regel { "id", "text" } en elk antwoord { "id", "found" }; dan is de exitcode 0.',
    options: { jsonl: { type: 'boolean' } },
    takes: 1,
    load: async () => (await import('./check-text.ts')).checkText,
  },
]

import { openDocument } from '../../../office/open-document.ts'

/** A plan of one wijk, written by a wijkmanager in the first person: bold lines for headings, what to do told in stories, promises at the end of each. */
const p = (...parts: readonly string[]) => `<text:p>${parts.join('')}</text:p>`
const b = (words: string) => `<text:span text:style-name="T1">${words}</text:span>`
const h = (words: string) => `<text:h text:outline-level="1">${words}</text:h>`
const list = (...items: readonly string[]) =>
  `<text:list>${items.map((item) => `<text:list-item>${p(item)}</text:list-item>`).join('')}</text:list>`
const note = (mark: number, words: string) =>
  `<text:note text:id="ftn${mark}" text:note-class="footnote"><text:note-citation>${mark}</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`

const body = [
  '<text:p text:style-name="Title">Wijkveiligheidsplan Kreekpolder 2027-2028</text:p>',
  p('Een plan van de gemeente Oosterhaven, woningcorporatie Goed Thuis en het basisteam Havenstreek (voorbeeld)'),
  h('Waarom een plan voor de Kreekpolder'),
  p(
    'Wie door de Kreekpolder loopt ziet brede straten, veel groen en kinderen op de fiets. Toch is dit de wijk waar de politie het vaakst heen moet. In het Integraal Veiligheidsplan Oosterhaven 2025-2028 is daarom afgesproken dat er voor deze wijk een eigen plan komt; met dit wijkveiligheidsplan maken wij die afspraak waar.',
  ),
  p(
    'De afgelopen winter ben ik met de wijkagent en de sociaal beheerder bij 86 bewoners aan huis geweest. Uit die gesprekken, en uit de cijfers,',
    note(1, 'Buurtcijfers politie 2023-2026, bewerkt door team Onderzoek. Kleine aantallen zijn weggelaten.'),
    ' komen drie dingen naar voren die we nu echt gaan aanpakken. Het gaat om de flats aan de Zeearend, om de scooters in het park en om de winkels aan het Kreekplein. Zwerfvuil en parkeren hoorden we ook vaak. Daar is het wijkonderhoud al mee bezig en dat laten we hier dus rusten.',
  ),
  p('Het college heeft het wijkplan op 9 maart 2027 vastgesteld. De bewonersraad is erover bijgepraat.'),
  h('De flats aan de Zeearend'),
  p(
    'In de vier flats wonen 610 huishoudens. De laatste jaren wisselen de bewoners er sneller: een derde van de huurders woont er korter dan twee jaar. Wie overlast heeft, durft daar bij de buren vaak niets van te zeggen.',
  ),
  p(b('Waar gaan we voor?'), ' Bewoners kennen hun buren en durven ze aan te spreken. In 2028 geven de bewoners hun flat minstens een 6,5 voor veiligheid, nu is dat een 5,4.'),
  p(b('Wat spreken we af?')),
  list(
    'Goed Thuis zet in elke flat een huismeester neer, drie dagen per week.',
    'Nieuwe huurders krijgen binnen een maand bezoek van een buur en de sociaal beheerder.',
    'De portieken van flat 3 en 4 worden opgeknapt en krijgen een intercom met beeld (Goed Thuis, zomer 2027).',
  ),
  h('Scooters in het park'),
  p(
    'Op zomeravonden wordt er in het Kreekpark met scooters geraced. Het aantal meldingen daarover liep op van 38 in 2024 naar 97 in 2026. De jongens zijn bekend; de meesten wonen niet in de wijk.',
  ),
  p(b('Waar gaan we voor?'), ' Het aantal meldingen over scooters in het park is in 2028 gehalveerd.'),
  p(b('Wat spreken we af?')),
  list(
    'De gemeente plaatst sluisjes bij de vijf ingangen van het park.',
    'De wijkagent en de jongerenwerker gaan samen langs bij de ouders.',
    'Boa’s controleren van april tot oktober op vrijdag- en zaterdagavond.',
  ),
  h('Winkels aan het Kreekplein'),
  p('Van de negentien winkels staan er vijf leeg. In twee andere komt nooit een klant, en dat valt bewoners ook op.'),
  p(b('Waar gaan we voor?'), ' Aan het Kreekplein zitten eind 2028 alleen nog ondernemers van wie we weten wat ze doen.'),
  p(b('Wat spreken we af?')),
  list(
    'We maken met de twee eigenaren van het plein een afspraak over aan wie zij verhuren.',
    'De gemeente vult twee lege winkels tijdelijk met een fietsenmaker en een huiskamer voor de wijk.',
    'Eén keer per halfjaar controleren gemeente, politie en NVWA alle zaken op één dag.',
  ),
  h('Wat er al gebeurt'),
  p(
    'Er gebeurt in de Kreekpolder gelukkig al veel, en dat blijft. Het taalcafé, de moestuin en de voetbalkooi trekken iedere week zo’n tweehonderd mensen. De school heeft een brede aanpak tegen verzuim. De sociaal raadslieden zitten op woensdag in het wijkgebouw. Dat staat allemaal in het sociaal programma van de wijk.',
  ),
  h('Wie doet wat'),
  p('De wijkmanager trekt aan het plan. Iedere eerste dinsdag zitten wijkagent, sociaal beheerder, jongerenwerker en boa bij elkaar.'),
  p('De gemeente betaalt € 40.000 uit het wijkbudget, Goed Thuis de kosten van de flats.'),
].join('')

const automatic = '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'

export function bytes(): Uint8Array {
  return openDocument({ kind: 'text', body, automatic })
}

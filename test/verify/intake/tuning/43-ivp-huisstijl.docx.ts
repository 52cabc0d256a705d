import { p, r, wordFile } from '../../../office/word.ts'

/** A plan of a gemeente in the house styles of its own template, which say nothing of depth; numbers, bullets and contents typed by hand. */
const styles = `<w:style w:type="paragraph" w:styleId="VMtitel"><w:name w:val="VM Titel omslag"/></w:style>
<w:style w:type="paragraph" w:styleId="VMhfd"><w:name w:val="VM Hoofdstukkop"/></w:style>
<w:style w:type="paragraph" w:styleId="VMpar"><w:name w:val="VM Paragraafkop"/></w:style>
<w:style w:type="paragraph" w:styleId="VMinh"><w:name w:val="VM Inhoud"/></w:style>
<w:style w:type="paragraph" w:styleId="VMops"><w:name w:val="VM Opsomming"/></w:style>`
const style = (name: string) => `<w:pStyle w:val="${name}"/>`
const chapter = (words: string) => p(r(words, '<w:b/><w:color w:val="00467F"/><w:sz w:val="36"/>'), style('VMhfd'))
const part = (words: string) => p(r(words, '<w:b/><w:color w:val="00467F"/><w:sz w:val="24"/>'), style('VMpar'))
const contents = (words: string, page: number) => p(`${words} ${'.'.repeat(60 - words.length)} ${page}`, style('VMinh'))
const bullet = (words: string) => p(`•\t${words}`, style('VMops'))
const note = (words: string, id: number) => p(`${r(words)}<w:r><w:footnoteReference w:id="${id}"/></w:r>`)
const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`
const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>${p('')}`

const footnotes = `<w:footnote w:id="2">${p('Bron: data.politie.nl, stand 1 september 2026. Aantallen kunnen achteraf nog wijzigen.')}</w:footnote>
<w:footnote w:id="3">${p('Schatting op basis van de Veiligheidsmonitor; voor Veldermond zelf zijn geen cijfers beschikbaar.')}</w:footnote>`

const body = [
  p(r('Samen zorgen voor een veilig Veldermond', '<w:b/><w:sz w:val="60"/>'), style('VMtitel')),
  p('Integraal veiligheidsplan Veldermond 2027-2030'),
  p('Versie 2.1, oktober 2026 (voorbeeld: plaatsen en cijfers zijn verzonnen)'),
  p(r('Inhoud', '<w:b/>')),
  contents('1 Inleiding', 3),
  contents('2 Veiligheidsbeeld', 5),
  contents('3 Waar wij voor kiezen', 7),
  contents('4 Ouderen en oplichting', 8),
  contents('5 Wapens onder jongeren', 10),
  contents('6 Een weerbaar buitengebied', 12),
  contents('7 Wat gewoon doorgaat', 14),
  contents('8 Organisatie en geld', 15),
  chapter('Voorwoord'),
  p(
    'Veiligheid is van ons allemaal. Een gemeente kan regels stellen, een boa op pad sturen en een dossier opbouwen, maar of een straat veilig is hangt vooral af van de mensen die er wonen. Dat is geen reden om achterover te leunen. Integendeel: met dit plan leggen wij vast wat u de komende vier jaar van ons mag verwachten, en ook wat niet.',
  ),
  p('De burgemeester van Veldermond'),
  chapter('1 Inleiding'),
  part('1.1 Aanleiding'),
  p(
    'Op grond van artikel 38b van de Politiewet 2012 dient de gemeenteraad ten minste eenmaal in de vier jaar de doelen vast te stellen die op het terrein van de veiligheid worden nagestreefd. Het huidige plan loopt tot en met 31 december 2026 en is in de zomer met de partners geëvalueerd. De belangrijkste les daaruit was dat er te veel onderwerpen in stonden, waardoor aan een deel ervan in het geheel niet is toegekomen.',
  ),
  part('1.2 Samenhang'),
  p(
    'Dit plan staat niet op zichzelf. Het is afgestemd op de Regionale Veiligheidsagenda Waalkant 2025-2028, zodat wat in de eenheid is afgesproken hier niet nog eens hoeft te worden bedacht. Onderwerpen uit het sociaal domein worden niet herhaald.',
  ),
  part('1.3 Totstandkoming'),
  p(
    'Voor dit plan zijn vier bijeenkomsten gehouden, met raadsleden, met ondernemers, met de dorpsraden en met de partners uit zorg en onderwijs. Daarnaast hebben 612 inwoners een vragenlijst ingevuld. Het college heeft op 10 november 2026 met het plan ingestemd; in december wordt het ter vaststelling aan de raad aangeboden.',
  ),
  chapter('2 Veiligheidsbeeld'),
  part('2.1 De cijfers'),
  note('De cijfers zijn ingedeeld naar de vijf veiligheidsvelden die de VNG onderscheidt.', 2),
  table(
    ['Veiligheidsveld', '2023', '2024', '2025'],
    ['Veilige woon- en leefomgeving', '488', '479', '471'],
    ['Bedrijvigheid en veiligheid', '96', '101', '88'],
    ['Jeugd en veiligheid', '140', '133', '151'],
    ['Fysieke veiligheid', '61', '57', '60'],
    ['Integriteit en veiligheid', '22', '25', '24'],
  ),
  part('2.2 Wat er verandert'),
  p(
    'In alle gesprekken kwam terug dat inbraak en fietsendiefstal uit beeld raken, terwijl oplichting via telefoon en internet juist toeneemt. Het gedrag tegenover boa’s, baliemedewerkers en raadsleden is volgens de geïnterviewden de afgelopen vier jaar merkbaar harder geworden. Ook is het aantal jongeren dat met een mes of een boksbeugel wordt aangetroffen in twee jaar tijd gestegen van 9 naar 21.',
  ),
  part('2.3 Terugblik op 2023-2026'),
  p(
    'Van de 28 acties uit het vorige plan zijn er zestien uitgevoerd, zeven gedeeltelijk en vijf niet. Waar een actie één eigenaar en een datum had, is zij bijna altijd gelukt; waar meerdere teams ‘gezamenlijk’ aan zet waren, is het in de meeste gevallen bij een eerste overleg gebleven. Die ervaring is in de opzet van dit plan verwerkt.',
  ),
  chapter('3 Waar wij voor kiezen'),
  p(
    'Kiezen is ook: niet kiezen. Uit de vijftien onderwerpen die in de bijeenkomsten zijn genoemd, zijn er drie gekozen waarop de extra inzet van de komende vier jaar wordt gericht. Dat zijn ouderen en oplichting, wapens onder jongeren en een weerbaar buitengebied. Woninginbraak en verkeersoverlast zijn door veel inwoners genoemd, maar zijn in deze periode geen prioriteit: de cijfers zijn gunstig en wat nodig is gebeurt al.',
  ),
  p('Bij alles wat wij doen gelden drie uitgangspunten:'),
  bullet('voorkomen gaat voor bestrijden'),
  bullet('wij sluiten aan bij wat inwoners zelf al doen'),
  bullet('wij zijn eerlijk over wat niet kan'),
  chapter('4 Ouderen en oplichting'),
  part('4.1 Wat is er aan de hand'),
  p(
    'Vorig jaar is bij 143 inwoners geld afhandig gemaakt door iemand die zich voordeed als medewerker van een bank of als familielid. Slachtoffers schamen zich, en aangifte blijft daardoor dikwijls achterwege.',
  ),
  part('4.2 Wat wij willen bereiken'),
  note('Aan het eind van de planperiode doet ten minste de helft van de slachtoffers aangifte of een melding; in 2025 was dat naar schatting een op de vier.', 3),
  p('Medewerkers van zorg, bank en bibliotheek weten wat zij kunnen doen wanneer zij een vermoeden van financieel misbruik hebben.'),
  part('4.3 Hoe wij dat aanpakken'),
  bullet('In elk van de vijf dorpshuizen wordt twee keer per jaar een middag over babbeltrucs gehouden, met de bank en de wijkagent.'),
  bullet('Een belteam van vrijwilligers neemt binnen een week contact op met slachtoffers die aangifte hebben gedaan.'),
  bullet('Bij iedere aanvraag van een Wmo-voorziening gaat een bijsluiter over oplichting mee (trekker: team Wmo, gereed Q2 2027).'),
  chapter('5 Wapens onder jongeren'),
  part('5.1 Wat is er aan de hand'),
  p('Jongeren zeggen dat zij een mes bij zich hebben omdat anderen dat ook doen. Scholen gaan er verschillend mee om.'),
  part('5.2 Wat wij willen bereiken'),
  p('Bij de jaarlijkse kluisjescontroles worden in 2030 niet meer dan vijf wapens gevonden (2025: 14).'),
  part('5.3 Hoe wij dat aanpakken'),
  p(
    'Met de drie scholen voor voortgezet onderwijs wordt in 2027 een wapenprotocol opgesteld dat op alle locaties gelijk is. In het voor- en najaar organiseren wij een inleverweek bij jongerencentrum De Sluis. Het jongerenwerk wordt uitgebreid met zestien uur straathoekwerk in de avonduren.',
  ),
  chapter('6 Een weerbaar buitengebied'),
  part('6.1 Wat is er aan de hand'),
  p('Veldermond telt ruim 400 agrarische bedrijven. Een op de zes heeft geen opvolger, en steeds vaker krijgen eigenaren het verzoek om een schuur te verhuren aan iemand die contant wil betalen.'),
  part('6.2 Wat wij willen bereiken'),
  p('Agrariërs weten bij wie zij terechtkunnen en melden ongebruikelijke verzoeken om opslagruimte.'),
  part('6.3 Hoe wij dat aanpakken'),
  table(
    ['Maatregel', 'Wie', 'Wanneer'],
    ['Keukentafelgesprekken op zestig erven per jaar', 'adviseur OOV met de agrarische vereniging', '2027-2029'],
    ['Vertrouwenspersoon buitengebied aanstellen, samen met Brinkelaar', 'burgemeester', 'januari 2027'],
    ['Leegstaande opstallen in kaart brengen met de drone', 'team Handhaving, politie', 'voor- en najaar'],
  ),
  chapter('7 Wat gewoon doorgaat'),
  p('Naast de drie prioriteiten is er het dagelijkse en het wettelijke werk. Dat kost de meeste tijd, maar vraagt geen nieuwe keuzes:'),
  bullet('rampenbestrijding en crisisbeheersing, die door de veiligheidsregio worden uitgevoerd;'),
  bullet('toepassing van de Wet tijdelijk huisverbod, de Wvggz en artikel 13b van de Opiumwet;'),
  bullet('advisering over vergunningen voor evenementen en horeca;'),
  bullet('de jaarlijkse voorbereiding van de jaarwisseling.'),
  p('Radicalisering wordt gevolgd via het Zorg- en Veiligheidshuis. Zolang daar geen signalen uit komen, is hiervoor geen afzonderlijke aanpak voorzien.'),
  chapter('8 Organisatie en geld'),
  part('8.1 Wie doet wat'),
  table(
    ['Partij', 'Rol'],
    ['Gemeenteraad', 'stelt de doelen vast en controleert'],
    ['Burgemeester', 'handhaaft de openbare orde en voert de regie'],
    ['Politie en Openbaar Ministerie', 'opsporing, vervolging en hulpverlening'],
    ['Inwoners en ondernemers', 'ogen en oren, eigen maatregelen'],
  ),
  part('8.2 Sturing en geld'),
  p('De driehoek komt acht keer per jaar bijeen en bespreekt tweemaal per jaar de voortgang van dit plan. Voor de uitvoering is jaarlijks € 62.000 geraamd op taakveld 1.2. De raad ontvangt ieder voorjaar een rapportage bij de jaarstukken.'),
].join('')

export function bytes(): Uint8Array {
  return wordFile({ body, styles, footnotes })
}

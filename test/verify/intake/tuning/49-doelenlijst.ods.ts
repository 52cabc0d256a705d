import { openDocument } from '../../../office/open-document.ts'

/** A list of a controller: an explanation above it, a theme and what it should lead to over more rows, money and measures beside each other. */
const cell = (words: string, span = '') => `<table:table-cell office:value-type="string"${span}><text:p>${words}</text:p></table:table-cell>`
const number = (value: number) => `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
const over = (words: string, rows: number) => cell(words, ` table:number-rows-spanned="${rows}" table:number-columns-spanned="1"`)
const covered = '<table:covered-table-cell/>'
const empty = '<table:table-cell/>'
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
const sheet = (name: string, ...rows: readonly string[]) => `<table:table table:name="${name}">${rows.join('')}</table:table>`

const why = sheet(
  'Toelichting',
  row(cell('Monitor Veiligheidsnota Rietmonde 2025-2028 (voorbeeld)')),
  row(cell('In dit bestand staan per thema de beoogde resultaten en de maatregelen uit de Veiligheidsnota.')),
  row(cell('De gemeenteraad heeft de Veiligheidsnota op 30 januari 2025 vastgesteld.')),
  row(cell('Vul alleen de witte cellen in. Kolom H wordt door Concerncontrol ingevuld.')),
  row(cell('Peildatum: 1 juli 2027')),
)

const monitor = sheet(
  'Monitor',
  row(
    ...['Thema', 'Beoogd resultaat', 'Indicator', 'Start (2024)', 'Streef (2028)', 'Maatregel', 'Uitvoering door', 'Kosten p.j.', 'Stand 1-7'].map((head) =>
      cell(head),
    ),
  ),
  row(
    over('Veilig fietsen en lopen naar school', 2),
    over('Ouders laten hun kind vaker zelf gaan', 2),
    over('% leerlingen dat zelf komt (schoolenquête)', 2),
    over('41', 2),
    over('55', 2),
    cell('Schoolstraat bij vijf basisscholen'),
    cell('Mobiliteit'),
    number(25000),
    cell('3 van 5'),
  ),
  row(covered, covered, covered, covered, covered, cell('Verkeersouders werven en opleiden'), cell('scholen'), number(3000), cell('op schema')),
  row(
    over('Cybercrime', 3),
    cell('Minder inwoners slachtoffer van aankoopfraude'),
    cell('Veiligheidsmonitor'),
    cell('9,1%'),
    cell('7,5%'),
    cell('Digicafé in de bibliotheek, wekelijks'),
    cell('bibliotheek'),
    number(12000),
    cell('op schema'),
  ),
  row(
    covered,
    over('Mkb is voorbereid op een digitale inbraak', 2),
    over('aantal bedrijven met scan', 2),
    over('0', 2),
    over('150', 2),
    cell('Basisscan voor winkeliers met hbo-studenten'),
    cell('Economie'),
    number(18000),
    cell('62 scans; loopt voor'),
  ),
  row(covered, covered, covered, covered, covered, cell('Oefenavond: wat als de kassa op zwart gaat'), cell('ondernemerskring'), number(2500), cell('vervallen')),
  row(
    cell('Woonoverlast'),
    cell('Buren lossen een conflict vaker zonder de gemeente op'),
    cell('geslaagde bemiddelingen'),
    cell('58%'),
    cell('70%'),
    cell('Buurtbemiddeling uitbreiden naar de dorpen'),
    cell('welzijn'),
    number(31000),
    cell('gestart'),
  ),
  row(
    cell('Fysieke veiligheid (geen thema van de nota)'),
    cell('wettelijke taak veiligheidsregio'),
    empty,
    empty,
    empty,
    cell('n.v.t.'),
    cell('VR'),
    number(1840000),
    cell('n.v.t.'),
  ),
  row(
    over('Agressie in het openbaar vervoer', 2),
    over('Chauffeurs voelen zich veilig op de lijnen 4 en 17', 2),
    over('personeelsonderzoek vervoerder', 2),
    over('6,1', 2),
    over('7,0', 2),
    cell('Boa’s rijden mee op de laatste ritten'),
    cell('THOR'),
    number(22000),
    cell('G'),
  ),
  row(covered, covered, covered, covered, covered, cell('Reisverbod opnemen in de regionale afspraken'), cell('OM, vervoerder'), number(0), cell('O: wacht op OM')),
  row(cell('Totaal'), empty, empty, empty, empty, empty, empty, number(1953500), empty),
)

const done = sheet(
  'Afgerond',
  row(...['Thema', 'Maatregel', 'Afgerond in', 'Opmerking'].map((head) => cell(head))),
  row(cell('Cybercrime'), cell('Cyberrisico’s op de agenda van alle bedrijfsverenigingen'), cell('2025'), cell('14 van 14')),
  row(cell('Woonoverlast'), cell('Beleidsregel Wet aanpak woonoverlast'), cell('maart 2026'), cell('100%')),
)

export function bytes(): Uint8Array {
  return openDocument({ kind: 'spreadsheet', body: why + monitor + done })
}

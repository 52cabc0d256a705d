import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** A programme of a budget, by several writers: safety between parking, dogs and licences, next year told in the perfect tense, letters for progress. */
const p = (text: string) => new Paragraph(text)
const h = (text: string, depth: 1 | 2 | 3) =>
  new Paragraph({ text, heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][depth - 1]! })
const asks = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] })
const item = (text: string) => new Paragraph({ text, bullet: { level: 0 } })
const table = (...rows: readonly (readonly string[])[]) =>
  new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [p(text)] })) })) })

const children = [
  h('Programma 4 Veilig en leefbaar', 1),
  p('Programmabegroting 2027-2030 gemeente Elsterwoud (voorbeeld)'),
  h('Wat valt hieronder?', 2),
  table(
    ['Taakveld', 'Omschrijving'],
    ['1.1', 'Crisisbeheersing en brandweer'],
    ['1.2', 'Openbare orde en veiligheid'],
    ['2.2', 'Parkeren'],
    ['7.3', 'Afval'],
    ['8.3', 'Wonen en bouwen (toezicht)'],
  ),
  h('Kaders', 2),
  p('Op het terrein van veiligheid geven wij in 2027 verder uitvoering aan de Kadernota Veiligheid Elsterwoud 2025-2028. Voor afval en parkeren gelden het Grondstoffenplan en de Parkeerverordening.'),
  h('Ontwikkelingen', 2),
  p(
    'De grenzen tussen zorg en veiligheid vervagen: boa’s en wijkagenten komen steeds meer mensen tegen die niet overlastgevend willen zijn, maar ziek zijn. De instroom in de schuldhulpverlening bleef gelijk. Verder neemt het aantal aanhoudingen voor het plaatsen van explosieven bij woningen toe, ook in gemeenten die daar tot voor kort niet mee te maken hadden. De Wet kwaliteitsborging is per 1 januari 2024 in werking getreden.',
  ),
  h('4.1 Jeugd in de knel', 2),
  p('Deze prioriteit komt uit de kadernota.'),
  asks('Wat willen we bereiken?'),
  item('Jongeren die dreigen af te glijden hebben een vaste begeleider.'),
  item('Het aantal Halt-verwijzingen daalt van 14 per 1.000 jongeren in 2025 tot 10 in 2029.'),
  asks('Wat gaan we ervoor doen?'),
  item('In het tweede kwartaal is een jeugdboa begonnen die in de kernen Elsterwoud-Zuid en Koudehuizen werkt.'),
  item('Met de voetbalclubs zijn afspraken gemaakt over een pedagogisch klimaat langs de lijn. (G)'),
  item('De pilot Alleen jij bepaalt wie je bent is uitgebreid naar een tweede school. (O, wacht op subsidie)'),
  asks('Wat mag het kosten?'),
  p('Voor de jeugdboa is € 78.000 structureel opgenomen.'),
  h('4.2 Veilig ondernemen', 2),
  p('Ook dit onderwerp is in de kadernota als prioriteit benoemd. Bij de behandeling van de Voorjaarsnota vroeg de raad hier extra aandacht voor.'),
  asks('Wat willen we bereiken?'),
  p(
    'Winkeliers en horecaondernemers laten zich niet meer afpersen zonder dat iemand het weet. Daarnaast streven we ernaar dat op de vier bedrijventerreinen eind 2028 minder dan twintig keer per jaar wordt ingebroken, tegen 34 keer in 2025.',
  ),
  asks('Wat gaan we ervoor doen?'),
  p(
    'Er is een ondernemersloket afpersing geopend, waar anoniem advies wordt gegeven. Met de ondernemersfondsen is het cameranetwerk op terrein De Rietschoof vernieuwd. De gemeente heeft meegedaan aan de Week van de Veiligheid.',
  ),
  asks('Wat mag het kosten?'),
  table(['Bedragen x € 1.000', '2026', '2027', '2028'], ['Lasten', '212', '248', '248'], ['Baten', '0', '20', '20']),
  p('Hogere lasten door de overgang van het cameranetwerk naar de cloud. De baten bestaan uit de bijdrage van de ondernemersfondsen.'),
  h('4.3 Brandweer en crisisbeheersing', 2),
  p('Deze taken zijn op grond van de Wet veiligheidsregio’s bij de veiligheidsregio belegd. De gemeente betaalt een bijdrage per inwoner en levert functionarissen voor de bevolkingszorg.'),
  asks('Wat willen we bereiken?'),
  p('De opkomsttijden van de brandweer voldoen aan het dekkingsplan.'),
  asks('Wat gaan we ervoor doen?'),
  item('De veiligheidsregio heeft de kazerne Koudehuizen verbouwd.'),
  item('Onze crisisfunctionarissen hebben de verplichte trainingen gevolgd.'),
  h('4.4 Parkeren, afval en honden', 2),
  asks('Wat willen we bereiken?'),
  item('De parkeerdruk in het centrum blijft onder de 85%.'),
  item('In 2028 is 75% van het afval gescheiden.'),
  asks('Wat gaan we ervoor doen?'),
  item('De blauwe zone is uitgebreid tot de Kerkstraat.'),
  item('Boa’s controleren op het aanlijnen van honden.'),
  item('Er zijn twintig ondergrondse containers bijgeplaatst.'),
  h('Risico’s', 2),
  p('Door krapte op de arbeidsmarkt is het niet zeker dat vacatures voor boa’s kunnen worden vervuld. De gemeenschappelijke regelingen ramen hogere loonkosten, die via de bijdrage per inwoner worden doorbelast.'),
  h('4.5 Beleidsindicatoren', 2),
  table(
    ['Indicator', 'Eenheid', 'Elsterwoud 2025', 'Nederland'],
    ['Verwijzingen Halt', 'per 1.000 jongeren', '14', '8'],
    ['Winkeldiefstallen', 'per 1.000 inwoners', '1,9', '2,4'],
    ['Geweldsmisdrijven', 'per 1.000 inwoners', '3,1', '4,2'],
    ['Omvang huishoudelijk restafval', 'kg per inwoner', '121', '155'],
  ),
  p('Bron: waarstaatjegemeente.nl. De cijfers zijn wettelijk voorgeschreven en lopen een jaar achter.'),
  h('4.6 Verbonden partijen', 2),
  p('Veiligheidsregio Elsterstreek: bijdrage € 1.912.000. Omgevingsdienst: bijdrage € 640.000.'),
]

export function bytes(): Promise<Uint8Array> {
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

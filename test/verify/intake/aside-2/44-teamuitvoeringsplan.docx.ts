import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** A yearly plan of three gemeenten with one police team: each pillar has a table of another hand, with heads in an order of its own. */
const p = (text: string) => new Paragraph(text)
const head = (text: string, depth: 1 | 2) =>
  new Paragraph({ text, heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2][depth - 1]! })
const named = (name: string, text: string) =>
  new Paragraph({ children: [new TextRun({ text: `${name} `, bold: true }), new TextRun(text)] })
const cell = (text: string, rowSpan = 1, columnSpan = 1) => new TableCell({ rowSpan, columnSpan, children: [p(text)] })
const heads = (...texts: readonly string[]) =>
  new TableRow({
    tableHeader: true,
    children: texts.map(
      (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })] }),
    ),
  })
const row = (...texts: readonly string[]) => new TableRow({ children: texts.map((text) => cell(text)) })
const cells = (...children: readonly TableCell[]) => new TableRow({ children: [...children] })

const inSight = new Table({
  rows: [
    heads('Gereed', 'Afspraak', 'Van wie', 'Nr.', 'Uren L/S/A', 'Stand'),
    row('april', 'Vaste regisseur aanwijzen in elk van de drie wijkteams', 'Sintelo', 'A1', '40/40/30', 'loopt'),
    row('heel 2027', 'Scholing van 24 wijkagenten en consulenten in het herkennen van een psychose', 'Lutterveen', 'A2', '60/60/60', 'loopt'),
    row('Q3', 'Werkafspraken met de corporaties over time-outplekken, juridische toets door Aldervoort', 'Aldervoort', 'A3', '20/20/40', '50%'),
    cells(cell('Totaal', 1, 4), cell('120/120/130'), cell('')),
  ],
})

const straight = new Table({
  rows: [
    heads('Inspanning', 'Doet mee', '€', 'Aanspreekpunt', 'Periode'),
    row('Bibob-beleidsregel gelijktrekken (uitgesteld naar 2028)', 'juridische zaken', '0', 'Aldervoort', 'was Q2'),
    row('Controledagen op de drie bedrijventerreinen, 2x per jaar', 'politie, Belastingdienst, omgevingsdienst', '3.500', 'Lutterveen', 'mrt + okt'),
    row('Training voor baliemedewerkers: wat doe je als het niet klopt', 'RIEC', '4.200', 'Sintelo', 'vóór de zomer'),
    row('Informatiekaart voor makelaars en verhuurders', 'communicatie (3x)', '900', 'Sintelo', 'nov.'),
  ],
})

const young = new Table({
  rows: [
    heads('Wat moet anders zijn', 'Trekt', 'Nr', 'Wat wordt er gedaan', 'Wanneer'),
    cells(
      cell('Jongeren van 12 tot 15 komen na een eerste aanhouding niet opnieuw in beeld', 2),
      cell('politie'),
      cell('C1'),
      cell('Binnen 48 uur een huisbezoek door wijkagent en jongerenwerk'),
      cell('vanaf 1-2'),
    ),
    row('Halt', 'C2', 'Maatwerktraject voor kinderen die geld uitlenen op hun rekening', 'mei-dec'),
    cells(
      cell('Ouders weten wat hun kind online doet'),
      cell('Lutterveen'),
      cell('C3'),
      cell('Ouderavonden op twaalf basisscholen'),
      cell('schooljaar ’27-’28'),
    ),
  ],
})

const own = new Table({
  rows: [
    heads('Gemeente', 'Accent', 'Wat gebeurt er'),
    row('Lutterveen', 'Drukte rond de jachthaven', 'Havencoach inzetten van juni tot en met augustus'),
    row('Sintelo', 'Vernieling van bushokjes', 'Lesprogramma met het vervoerbedrijf voor groep 8'),
    row('Aldervoort', 'Fietsendiefstal bij het station', 'Lokfietsen plaatsen'),
  ],
})

const children = [
  new Paragraph({ text: 'Uitvoeringsplan 2027', heading: HeadingLevel.TITLE }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: 'Basisteamgebied De Marke, gemeenten Lutterveen, Sintelo en Aldervoort (voorbeeld)', italics: true })],
  }),
  head('Vooraf', 1),
  p(
    'Voor u ligt het Uitvoeringsplan 2027. Hiermee wordt voor het derde jaar invulling gegeven aan het Integraal Veiligheidsplan De Marke 2025-2028. Wat in dat plan op hoofdlijnen is benoemd, is hier vertaald naar afspraken, met een trekker en een datum. Het uitvoeringsplan is op 14 januari 2027 door de basisteamdriehoek vastgesteld en daarna ter informatie aan de drie raden gezonden.',
  ),
  p(
    'De uren zijn geraamd per gemeente (L = Lutterveen, S = Sintelo, A = Aldervoort) en zijn exclusief incidenten. Met de OOV’ers is afgesproken dat een derde van hun tijd vrij blijft voor wat zich aandient. Wat door de wet is opgedragen, zoals het opleggen van huisverboden en de voorbereiding op rampen, is niet opgenomen.',
  ),
  head('Terugblik op 2026', 1),
  p(
    'Van de 21 afspraken voor 2026 zijn er vijftien nagekomen. Drie afspraken zijn overgeheveld en staan hieronder weer in de tabel; drie zijn geschrapt, omdat niemand er nog op wachtte.',
  ),
  head('Pijler A: Mensen in beeld', 1),
  p('Het aantal meldingen over inwoners met onbegrepen gedrag is in drie jaar met een derde toegenomen, en de opvang groeit niet mee.'),
  named('Waar we heen willen:', 'eind 2027 heeft iedere inwoner over wie meer dan tien keer is gemeld één vaste regisseur.'),
  p('Om dit doel te halen is het volgende afgesproken:'),
  inSight,
  head('Pijler B: De rug recht', 1),
  p(
    'Met deze pijler willen wij bereiken dat criminelen in de drie gemeenten geen vergunning, geen pand en geen steun krijgen. Verder moet iedere medewerker een niet-pluisgevoel binnen een dag kwijt kunnen.',
  ),
  head('Inspanningen', 2),
  straight,
  head('Pijler C: Jong op het rechte pad', 1),
  p('Halt en politie zien dat kinderen op jongere leeftijd dan voorheen worden benaderd om hun bankrekening uit te lenen.'),
  young,
  head('Lokale accenten', 1),
  p('Naast de drie pijlers is er per gemeente ruimte voor één eigen accent. De uren daarvan komen geheel voor rekening van die gemeente.'),
  own,
  head('Hoe houden we het bij', 1),
  p(
    'De adviseurs OOV lopen de tabellen iedere zes weken na. De driehoek bespreekt in juni en december alleen wat rood staat. Burenruzies en parkeeroverlast blijven bij de wijkteams en zijn dit jaar geen pijler.',
  ),
]

export function bytes(): Promise<Uint8Array> {
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** A yearly account as a department makes it: a legend, one table a theme with a band across it, colours as letters, a foot on each page. */
const p = (text: string) => new Paragraph(text)
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] })
const cell = (text: string, more: object = {}) => new TableCell({ children: text.split('\n').map(p), ...more })
const band = (text: string) => new TableRow({ children: [new TableCell({ columnSpan: 4, children: [bold(text)] })] })
const row = (...words: readonly string[]) => new TableRow({ children: words.map((word) => cell(word)) })
const heads = new TableRow({ tableHeader: true, children: ['Nr.', 'Wat zouden we doen?', 'Wat is er gebeurd?', 'Kleur'].map((word) => cell(word)) })

const table = new Table({
  rows: [
    heads,
    band('Thema A. Drugs en ondermijning'),
    row('A1', 'Opzetten van een signalenoverleg met de afdelingen vergunningen, belastingen en Wmo', 'Het overleg komt sinds februari elke zes weken bij elkaar.', 'G'),
    row('A2', 'Damoclesbeleid herzien', 'Door capaciteitsgebrek bij juridische zaken doorgeschoven naar 2026.', 'R'),
    row('A3', 'Drie controledagen op recreatiepark De Wetering', 'Twee van de drie dagen gehouden.', 'O'),
    band('Thema B. Veilig uitgaan'),
    row('B1', 'Collectieve horecaontzegging invoeren (afgerond)', 'Veertien ondernemers tekenden het convenant.', 'G'),
    row('B2', 'Taxistandplaats op het Kerkplein verlichten', 'Verlichting staat er sinds augustus.', 'G'),
    band('Thema C. Weerbare inwoners online'),
    row('C1', 'Cyberambassadeurs werven onder studenten van het mbo', '40% van het beoogde aantal is geworven.', 'O'),
  ],
})

export function bytes(): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [p('Jaarverslag veiligheid 2025 - gemeente Zandwetering')] }) },
          footers: { default: new Footer({ children: [new Paragraph({ children: ['Pagina ', PageNumber.CURRENT].map((one) => new TextRun({ children: [one] })) })] }) },
          children: [
            new Paragraph({ text: 'Jaarverslag veiligheid 2025', heading: HeadingLevel.TITLE }),
            p('Gemeente Zandwetering, maart 2026 (voorbeeld)'),
            new Paragraph({ text: 'Vooraf', heading: HeadingLevel.HEADING_1 }),
            p('Met dit jaarverslag legt het college verantwoording af over het tweede jaar van het Integraal Veiligheidsbeleid Zandwetering 2024-2027. De gemeenteraad stelde dat beleid op 14 december 2023 vast en koos daarbij drie thema’s die extra aandacht krijgen. Over taken die altijd doorgaan, zoals vergunningen voor evenementen, leest u in de programmarekening.'),
            p('Kleuren: G = uitgevoerd of op schema, O = vertraagd, R = niet uitgevoerd.'),
            new Paragraph({ text: 'Wat wilden we bereiken?', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: 'Drugs en ondermijning: ambtenaren, boa’s en ondernemers weten welke signalen zij kunnen doorgeven en waar.', bullet: { level: 0 } }),
            new Paragraph({ text: 'Veilig uitgaan: het aantal geweldsincidenten in het uitgaansgebied ligt in 2027 een kwart lager dan in 2023.', bullet: { level: 0 } }),
            new Paragraph({ text: 'Weerbare inwoners online: niemand die slachtoffer wordt hoeft zelf uit te zoeken waar hulp is.', bullet: { level: 0 } }),
            new Paragraph({ text: 'Wat hebben we gedaan?', heading: HeadingLevel.HEADING_1 }),
            table,
            new Paragraph({ text: 'Cijfers', heading: HeadingLevel.HEADING_1 }),
            p('De politie registreerde 61 geweldsincidenten in het uitgaansgebied; in 2023 waren dat er 78. Gezien de kleine aantallen zegt een verschil van een jaar weinig.'),
            new Paragraph({ text: 'Wat heeft het gekost?', heading: HeadingLevel.HEADING_1 }),
            p('Van de € 145.000 is € 121.300 besteed. Het restant vloeit terug naar de algemene reserve.'),
            new Paragraph({ text: 'Vooruitblik', heading: HeadingLevel.HEADING_1 }),
            p('In het najaar van 2026 begint de evaluatie. De raad ontvangt daarvoor een startnotitie.'),
          ],
        },
      ],
    }),
  )
}

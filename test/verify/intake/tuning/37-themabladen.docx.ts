import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** A sheet a theme: a table of two columns in which the left one says what the right one is. */
const p = (text: string) => new Paragraph(text)
const left = (text: string) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })] })
const right = (...lines: readonly string[]) =>
  new TableCell({
    children: lines.map((line) => (line.startsWith('* ') ? new Paragraph({ text: line.slice(2), bullet: { level: 0 } }) : p(line))),
  })
const row = (label: string, ...lines: readonly string[]) => new TableRow({ children: [left(label), right(...lines)] })

const sheets = [
  new Table({
    rows: [
      row('Thema', 'Heling en diefstal'),
      row('Waarom', 'In Lindemeer worden naar verhouding veel fietsen en gereedschap gestolen.'),
      row('Doel', 'Opkopers in Lindemeer registreren wat zij inkopen.'),
      row('Wat doen we', '* Digitaal opkopersregister invoeren', '* Twee controleweken per jaar'),
      row('Trekker', 'team Handhaving'),
      row('Klaar', 'eind 2027'),
    ],
  }),
  new Table({
    rows: [
      row('Thema', 'Veilig opgroeien'),
      row('Waarom', 'Scholen maken zich zorgen over vapen en wapenbezit.'),
      row('Doel', 'Leerlingen en docenten voelen zich veilig op school.'),
      row('Wat doen we', '* Schoolveiligheidsplan maken met elke school', '* Jongerenwerker in de pauze op het plein', '* Themaweek over groepsdruk'),
      row('Trekker', 'team Jeugd'),
      row('Klaar', 'zomer 2028'),
    ],
  }),
]

export function bytes(): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Veiligheidsprogramma Lindemeer 2027-2028', heading: HeadingLevel.TITLE }),
            p('Vastgesteld door het college van burgemeester en wethouders op 8 december 2026 (voorbeeld)'),
            new Paragraph({ text: 'Themabladen', heading: HeadingLevel.HEADING_1 }),
            p('Per thema staat op één blad wat we willen en wat we doen.'),
            sheets[0]!,
            p(''),
            sheets[1]!,
            new Paragraph({ text: 'Werkwijze', heading: HeadingLevel.HEADING_1 }),
            p('De themabladen worden elk half jaar herzien.'),
          ],
        },
      ],
    }),
  )
}

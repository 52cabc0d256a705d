import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

/** A report of half a year: under each ambition its agreements, each a bold line with a story, and how far it is in words. */
const p = (text: string) => new Paragraph(text)
const h = (text: string, depth: 1 | 2 | 3) =>
  new Paragraph({ text, heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][depth - 1]! })
const lead = (title: string, story: string) => new Paragraph({ children: [new TextRun({ text: `${title}. `, bold: true }), new TextRun(story)] })

export function bytes(): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            h('Halfjaarbericht Veiligheidsagenda Hogeland 2026-2028', 1),
            p('Van: regiegroep veiligheid. Aan: de colleges van Wierhuizen, Usquert-Oost en Zandeweer (voorbeeld).'),
            p('De Veiligheidsagenda Hogeland 2026-2028 is in juni 2026 door de drie gemeenteraden vastgesteld. Dit bericht gaat over de eerste zes maanden.'),
            h('Ambitie 1: Dorpen zonder drugshandel', 2),
            h('Wat we hebben afgesproken en hoe het ervoor staat', 3),
            lead('Leegstandsmakelaar aanstellen', 'Afgerond. Zij begon op 1 september.'),
            lead('Gezamenlijk protocol voor sluitingen', 'Loopt. Het concept ligt bij de juristen.'),
            h('Ambitie 2: Niemand alleen na oplichting', 2),
            h('Wat we hebben afgesproken en hoe het ervoor staat', 3),
            lead('Bankmaatjes in elke bibliotheek', 'Loopt achter. Er zijn zes vrijwilligers, tien zijn nodig.'),
            lead('Brief aan alle 75-plussers', 'Afgerond in oktober.'),
            h('Vooruitblik', 2),
            p('In maart volgt het volgende bericht. De regiegroep komt elke zes weken bij elkaar.'),
          ],
        },
      ],
    }),
  )
}

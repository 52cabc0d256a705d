import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'

/** How long a plan is: a priority takes two pages, with its goals in a list and its actions in a table. */
export interface WordPlanSize {
  readonly priorities: number
  readonly actionsEach: number
  /** Paragraphs of prose for each priority, of some hundred words: six fill two pages. */
  readonly proseEach: number
}

/** A plan as a gemeente writes one in Word: chapters, prose, lists and tables. All of it is made up; the same size gives the same plan. */
export async function wordPlan(size: WordPlanSize): Promise<Buffer> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Integraal veiligheidsplan Woudenberg 2028-2031', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Inleiding', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('Dit plan is besproken met inwoners, ondernemers en partners. Het geldt voor vier jaar.'),
          new Paragraph({ text: 'Uitgangspunten', heading: HeadingLevel.HEADING_1 }),
          ...bullets(['Wij werken samen met de inwoners', 'Wij doen wat werkt']),
          new Paragraph({ text: 'Prioriteiten', heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
          ...themes.slice(0, size.priorities).flatMap((theme, at) => chapter(theme, at, size)),
          new Paragraph({ text: 'Sneller en slimmer', heading: HeadingLevel.HEADING_2, pageBreakBefore: true }),
          new Paragraph('Dit onderwerp loopt door alle andere heen.'),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const themes = [
  'Veilig uitgaan',
  'Woninginbraken',
  'Jeugdoverlast',
  'Ondermijning in het buitengebied',
  'Huiselijk geweld',
  'Online oplichting',
  'Verkeersveiligheid',
  'Veilige evenementen',
  'Zorgmijders en verward gedrag',
  'Mensenhandel',
  'Fietsdiefstal',
  'Vandalisme',
  'Radicalisering',
  'Winkeldiefstal',
  'Veilige bedrijventerreinen',
  'Drugsoverlast',
  'Overlast rond opvanglocaties',
  'Straatintimidatie',
  'Geweld tegen hulpverleners',
  'Brandveilig wonen',
] as const

const works = [
  ['Afspraken maken met de ondernemers over', 'gemeente'],
  ['Extra controles houden op', 'politie'],
  ['Voorlichting geven op scholen over', 'bureau HALT'],
  ['Een meldpunt inrichten voor', 'gemeente'],
  ['Buurtpreventie opzetten tegen', 'gemeente'],
  ['Wijkschouwen houden over', 'wijkteam'],
  ['Signalen delen in het weekoverleg over', 'politie'],
  ['Een bewonersavond organiseren over', 'gemeente'],
] as const

function chapter(theme: string, at: number, { actionsEach, proseEach }: WordPlanSize): readonly (Paragraph | Table)[] {
  const about = theme.charAt(0).toLowerCase() + theme.slice(1)
  return [
    new Paragraph({ text: theme, heading: HeadingLevel.HEADING_2, pageBreakBefore: at > 0 }),
    new Paragraph(
      `In de afgelopen jaren vroeg het onderwerp ${about} steeds meer aandacht. Partners herkennen dat beeld en willen daar samen iets aan doen.`,
    ),
    ...Array.from({ length: proseEach }, (_, i) => new Paragraph(proseOn(about, i))),
    new Paragraph({ text: 'Wat willen we bereiken?', heading: HeadingLevel.HEADING_3 }),
    ...bullets([
      `In 2031 zijn er minder meldingen over ${about} dan in 2027`,
      `Inwoners weten waar zij terechtkunnen met vragen over ${about}`,
    ]),
    new Paragraph({ text: 'Wat gaan we doen?', heading: HeadingLevel.HEADING_3, pageBreakBefore: true }),
    new Table({
      rows: [
        row(['Actie', 'Trekker', 'Planning']),
        ...works
          .slice(0, actionsEach)
          .map(([work, lead], i) => row([`${work} ${about}`, lead, String(2028 + (i % 4))])),
      ],
    }),
  ]
}

/** Some hundred words that want, do and choose nothing: most of a plan is like this. */
function proseOn(about: string, at: number): string {
  const sentences = [
    `Het onderwerp ${about} komt in veel gesprekken terug.`,
    'Het beeld verschilt van wijk tot wijk, en van jaar tot jaar.',
    'Niet alles is in cijfers te vangen, want een deel blijft onbekend.',
    'Inwoners noemden tijdens de bijeenkomsten vooral de plekken waar zij vaak komen.',
    'Ondernemers kijken er anders naar dan scholen, en dat is begrijpelijk.',
    'In de buurgemeenten is het beeld niet veel anders, al zijn daar andere woorden voor.',
    `Over ${about} bestaat ook landelijk onderzoek, waarvan de uitkomsten niet altijd op een dorp passen.`,
    'De ervaringen uit de vorige periode zijn in dit hoofdstuk verwerkt.',
  ]
  return sentences.map((_, i) => sentences[(i + at) % sentences.length]).join(' ')
}

const bullets = (texts: readonly string[]) => texts.map((text) => new Paragraph({ text, bullet: { level: 0 } }))

function row(cells: readonly string[]): TableRow {
  return new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
}

import { AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

/** A programme of a coalition: safety is one chapter of many, told in full sentences, with bullets of the house and a motto above. */
const p = (text: string) => new Paragraph(text)
const head = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
const sub = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true, color: '1F4E79' })] })
const dash = (text: string) => new Paragraph(`–\u00A0${text}`)
const motto = (text: string) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, italics: true })] })

const children = [
  new Paragraph({ text: 'Dichtbij en doordacht', heading: HeadingLevel.TITLE }),
  p('Collegeprogramma 2026-2030 gemeente Waalmonde (voorbeeld)'),
  head('Wonen'),
  motto('Een huis voor iedereen die hier wil blijven'),
  p('Wij bouwen 600 woningen, waarvan een derde sociale huur. De wachttijd daalt in 2030 tot onder de vijf jaar.'),
  dash('We starten met de wijk Over de Dijk.'),
  dash('We geven een starterslening.'),
  head('Veilig'),
  motto('Wie hier woont, durft de deur open te doen'),
  new Paragraph({
    children: [
      new TextRun('In 2027 leggen we de raad een nieuw Integraal Veiligheidsplan voor. Tot die tijd volgen wij het Integraal Veiligheidsplan Waalmonde 2023-2026.'),
      new FootnoteReferenceRun(1),
      new TextRun(' Deze periode geven wij voorrang aan de aanpak van ondermijning, veilige schoolroutes en huiselijk geweld.'),
    ],
  }),
  sub('Ondermijning'),
  p('De laatste jaren zien wij dat criminelen vaker winkelpanden in het centrum huren. Wij willen dat eigenaren van panden weten aan wie zij verhuren.'),
  dash('We voeren een vergunningplicht in voor kappers en belwinkels.'),
  dash('Twee keer per jaar controleren we een hele straat met politie en Belastingdienst.'),
  sub('Veilige schoolroutes'),
  p('Steeds meer ouders brengen hun kinderen met de auto, en dat maakt de straat bij de school onveiliger. In 2030 komt de helft van de kinderen lopend of op de fiets naar school.'),
  dash('Bij zes basisscholen komt een schoolstraat.'),
  dash('De boa’s staan in de eerste schoolweken bij elke school.'),
  sub('Huiselijk geweld'),
  p('Veilig Thuis kreeg in 2025 meer meldingen dan ooit. Dat kan betekenen dat er meer geweld is, maar ook dat mensen eerder bellen. Wij willen dat slachtoffers binnen een dag hulp krijgen.'),
  dash('We sluiten aan bij het Centrum Seksueel Geweld.'),
  dash('We leiden per wijkteam één aandachtsfunctionaris op.'),
  head('Financiën'),
  p('Voor veiligheid maken we 180.000 euro per jaar vrij. De ozb stijgt alleen met de inflatie.'),
  head('Portefeuilleverdeling'),
  p('De burgemeester: openbare orde en veiligheid, communicatie, dienstverlening.'),
]

export function bytes(): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [p('Raadsbesluit 22-118, te vinden op de website van de raad.')] } },
      sections: [{ children }],
    }),
  )
}

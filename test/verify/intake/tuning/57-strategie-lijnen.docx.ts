import { Document, FootnoteReferenceRun, HeadingLevel, LevelFormat, Packer, Paragraph, TableOfContents, TextRun } from 'docx'

/** A strategy of a region, made by a bureau: contents, numbered chapters, lines under each priority, notes, much text around it. */
const p = (text: string) => new Paragraph(text)
const chapter = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1, numbering: { reference: 'kop', level: 0 } })
const part = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2, numbering: { reference: 'kop', level: 1 } })
const small = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_3 })
const dot = (text: string) => new Paragraph({ text, bullet: { level: 0 } })
const noted = (before: string, note: number, after: string) =>
  new Paragraph({ children: [new TextRun(before), new FootnoteReferenceRun(note), new TextRun(after)] })

const level = (at: number, text: string) => ({ level: at, format: LevelFormat.DECIMAL, text })

const children = [
  new Paragraph({ text: 'Samen scherp', heading: HeadingLevel.TITLE }),
  p('Regionale veiligheidsstrategie Noorderplas 2027-2030 (voorbeeld)'),
  new TableOfContents('Inhoudsopgave', { headingStyleRange: '1-2' }),
  chapter('Voorwoord'),
  p('Veiligheid maken we samen. Daarom ligt hier een strategie die richting geeft en ruimte laat. Veel dank aan iedereen die meedacht.'),
  chapter('Hoe de strategie tot stand kwam'),
  noted('Deze strategie is van de veertien gemeenten in Noorderplas, het Openbaar Ministerie en de politie. ', 1, 'Het Regionaal Veiligheidsberaad stelde de strategie op 24 september 2026 vast. De Veiligheidsagenda 2027-2030 van het Rijk is daarin meegewogen.'),
  part('Wat verandert er om ons heen'),
  dot('Georganiseerde criminaliteit verplaatst zich van de haven naar kleine plaatsen.'),
  dot('De bevolking vergrijst, waardoor meer mensen kwetsbaar zijn voor oplichting aan de deur en aan de telefoon.'),
  part('Hoe wij kiezen'),
  p('Bij elke keuze houden wij ons aan drie uitgangspunten:'),
  dot('Een probleem wordt opgelost op het laagste niveau waarop dat kan'),
  dot('Wat wij beginnen, maken wij af'),
  dot('Wij delen wat wij weten, binnen de wet'),
  chapter('Onze strategische prioriteiten'),
  part('Prioriteit 1 - Geen vaste grond voor drugscriminelen'),
  noted('Het achterland van de haven is kwetsbaar.', 2, ' Wij willen dat bedrijven in de logistiek zich veilig genoeg voelen om nee te zeggen.'),
  small('Lijnen'),
  dot('Weerbare havenketen'),
  dot('Crimineel geld afpakken'),
  dot('Jonge aanwas voor zijn'),
  small('Wat de regio doet'),
  dot('Het RIEC maakt voor elke gemeente een beknopt beeld van kwetsbare branches.'),
  dot('De eenheid richt een loket in waar havenbedrijven een vreemde vraag kunnen voorleggen.'),
  part('Prioriteit 2 - Oplichting van ouderen'),
  p('In 2030 is het bedrag dat ouderen door oplichting verliezen met een kwart gedaald ten opzichte van 2025.'),
  small('Lijnen'),
  dot('Banken en politie sneller met elkaar in contact'),
  dot('Slachtoffers zonder schaamte aan het woord'),
  small('Wat de regio doet'),
  dot('Een keer per jaar voeren wij met de ouderenbonden campagne in alle gemeenten.'),
  part('Prioriteit 3 - Personen met onbegrepen gedrag'),
  p('Politie, ggz en gemeenten willen dat niemand tussen wal en schip valt na een melding.'),
  small('Lijnen'),
  dot('Eén route na een melding'),
  dot('Passende opvang in elk district'),
  small('Wat de regio doet'),
  dot('De zorg- en veiligheidshuizen leggen hun werkwijzen naast elkaar en maken er één van.'),
  part('Wat geen prioriteit is'),
  p('Woninginbraak en verkeershandhaving blijven belangrijk, maar krijgen regionaal geen extra inzet: daarvoor zijn de teams aan zet.'),
  chapter('Sturing en middelen'),
  p('Een stuurgroep komt vier keer per jaar bij elkaar. Het bureau telt 4,2 fte. De gemeenten dragen samen € 612.000 per jaar bij.'),
]

export function bytes(): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({
      footnotes: {
        1: { children: [p('Waar politie staat, bedoelen wij de regionale eenheid.')] },
        2: { children: [p('Zie Havenmonitor 2025, blz. 12-19.')] },
      },
      numbering: { config: [{ reference: 'kop', levels: [level(0, '%1'), level(1, '%1.%2')] }] },
      sections: [{ children }],
    }),
  )
}

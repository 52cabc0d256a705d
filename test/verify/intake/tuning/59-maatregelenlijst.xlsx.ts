import writeExcelFile from 'write-excel-file/node'

/** A list that five people keep: a title and a remark above, heads in two rows, a band a theme, and a second sheet with names of columns. */
const bold = (value: string, more: object = {}) => ({ value, fontWeight: 'bold' as const, ...more })
const text = (value: string) => ({ value })
const number = (value: number) => ({ value, type: Number })
const band = (value: string) => [bold(value, { columnSpan: 7 }), ...Array.from({ length: 6 }, () => null)]

const list = [
  [bold('Maatregelenlijst bij het Uitvoeringsprogramma Veilig Merenland 2026-2027')],
  [text('Bijgewerkt tot en met week 18. Vragen aan het programmabureau.')],
  [],
  [bold('nr'), bold('Inzet', { rowSpan: 2 }), bold('Wie', { columnSpan: 2 }), null, bold('Wanneer', { rowSpan: 2 }), bold('Middelen', { columnSpan: 2 }), null],
  [null, null, bold('eigenaar'), bold('doet mee'), null, bold('uur'), bold('euro')],
  band('Prioriteit: Ondermijning in het buitengebied'),
  [number(1), text('Keukentafelgesprekken met stoppende agrariërs'), text('gemeente Rietmeer'), text('LTO, politie'), text('vanaf maart 2026'), number(180), number(4000)],
  [number(2), text('Leegstaande schuren in kaart brengen met luchtfoto’s'), text('gemeente Plassen'), text('omgevingsdienst'), text('Q3 2026'), number(60), number(12500)],
  band('Prioriteit: Digitale weerbaarheid van het mkb'),
  [number(3), text('Hackavond per bedrijventerrein'), text('gemeente Rietmeer'), text('ondernemersvereniging'), text('najaar'), number(40), number(3000)],
  [number(4), text('Quickscan aanbieden aan honderd winkeliers'), text('gemeente Duinhoek'), text('mbo Merenland'), text('2027'), number(100), number(20000)],
  band('Prioriteit: Rust op het water'),
  [number(5), text('Gezamenlijk vaarteam van politie en handhaving'), text('politie'), text('drie gemeenten'), text('juni-aug'), number(640), number(0)],
  [number(6), text('Gedragsregels voor botenverhuurders'), text('gemeente Plassen'), text('verhuurders'), text('gereed 1-5-2026'), number(30), number(1500)],
  [null, bold('Totaal'), null, null, null, number(1050), number(41000)],
]

const legend = [
  [bold('Toelichting')],
  [text('eigenaar'), text('wie erop aanspreekbaar is')],
  [text('doet mee'), text('wie helpt')],
]

export async function bytes(): Promise<Uint8Array> {
  return new Uint8Array(
    await writeExcelFile([
      { data: list, sheet: 'Lijst' },
      { data: legend, sheet: 'Uitleg' },
    ]).toBuffer(),
  )
}

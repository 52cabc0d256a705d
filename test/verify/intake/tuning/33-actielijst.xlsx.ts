import writeExcelFile from 'write-excel-file/node'

/** The list of an adviser: a title row, heads that repeat on a sheet a priority, notes in a row of their own, results in per cents. */
const bold = (value: string) => ({ value, fontWeight: 'bold' as const })
const text = (value: string) => ({ value })
const share = (value: number) => ({ value, type: Number, format: '0%' })
const day = (value: string) => ({ value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' })
const heads = ['Deadline', 'Actiehouder', 'Omschrijving', 'Status', '% gereed', 'Opmerking'].map(bold)

const undermining = [
  [bold('Actieoverzicht IVP Kempenbroek 2025-2028')],
  [text('Prioriteit 1: Ondermijning')],
  [],
  heads,
  [day('2026-03-01'), text('OOV'), text('Draaiboek voor integrale controles opstellen'), text('gereed'), share(1), null],
  [day('2026-09-15'), text('VTH'), text('Autobedrijven op De Grift bezoeken'), text('loopt'), share(0.4), text('wacht op capaciteit politie')],
  [day('2026-12-31'), text('OOV'), text('Meldpunt onder de aandacht brengen in het weekblad'), text('niet gestart'), share(0), null],
]
const youth = [
  [bold('Actieoverzicht IVP Kempenbroek 2025-2028')],
  [text('Prioriteit 2: Jeugd en alcohol')],
  [],
  heads,
  [day('2026-05-20'), text('Jeugd'), text('Ketenafspraken met sportkantines maken'), text('loopt'), share(0.75), null],
  [day('2026-10-01'), text('Communicatie'), text('Oudercampagne NIX18 herhalen'), text('loopt'), share(0.1), null],
]
const goals = [
  [bold('Doelen')],
  [bold('Prioriteit'), bold('Doel'), bold('Indicator'), bold('Nu'), bold('2028')],
  [text('Ondermijning'), text('Meer meldingen bij Meld Misdaad Anoniem'), text('aantal MMA-meldingen'), { value: 12, type: Number }, { value: 25, type: Number }],
  [text('Jeugd en alcohol'), text('Jongeren drinken niet voor hun achttiende'), text('Gezondheidsmonitor'), share(0.38), share(0.3)],
]

export async function bytes(): Promise<Uint8Array> {
  return new Uint8Array(
    await writeExcelFile([
      { data: undermining, sheet: 'P1' },
      { data: youth, sheet: 'P2' },
      { data: goals, sheet: 'Doelen' },
    ]).toBuffer(),
  )
}

import writeExcelFile from 'write-excel-file/node'

/** One wide sheet: priority and goal stand once over their rows, heads in capitals, an empty column in between, a source below. */
const bold = (value: string) => ({ value, fontWeight: 'bold' as const })
const over = (value: string, rowSpan: number) => ({ value, rowSpan })
const text = (value: string) => ({ value })
const number = (value: number) => ({ value, type: Number })

const rows = [
  [bold('GEZAMENLIJK UITVOERINGSPLAN VEILIGHEID 2028 - gemeenten Broekhoven en Zuiddijk')],
  [text('versie 0.3, vastgesteld door de stuurgroep op 14 november 2027')],
  [],
  ['PRIORITEIT', 'DOELSTELLING', 'INSPANNING', 'VERANTWOORDELIJK', 'GEREED', 'BUDGET (€)', 'STAND'].map(bold),
  [over('Mensenhandel', 3), over('Signalen van uitbuiting komen bij de juiste persoon terecht', 2), text('Aandachtsfunctionaris aanwijzen per gemeente'), text('Broekhoven'), text('Q1'), number(0), text('klaar')],
  [null, null, text('Signaalkaart maken voor schoonmakers en bezorgers'), text('Zuiddijk'), text('Q2'), number(2500), text('loopt')],
  [null, text('Arbeidsmigranten kennen hun rechten'), text('Inloopspreekuur in drie talen'), text('Zuiddijk'), text('Q3'), number(8000), text('loopt')],
  [over('Verkeersagressie', 2), over('Minder meldingen van straatracen: van 96 naar 60', 2), text('Drempels op de Industrieweg aanleggen'), text('Broekhoven'), text('Q4'), number(45000), text('uitgesteld')],
  [null, null, text('Geluidscontroles samen met de politie'), text('politie'), text('mei t/m aug'), number(0), text('loopt')],
  [],
  [text('Bron: projectadministratie')],
]

export async function bytes(): Promise<Uint8Array> {
  return new Uint8Array(await writeExcelFile(rows, { sheet: 'Plan 2028' }).toBuffer())
}

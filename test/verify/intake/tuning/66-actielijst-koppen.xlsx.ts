import writeExcelFile from 'write-excel-file/node'

/** The list of a team: a title over the sheet, heads that stand under joined ones, a theme in a column of its own, a key to the colours below. */
const bold = (value: string, more: object = {}) => ({ value, fontWeight: 'bold' as const, ...more })
const text = (value: string) => ({ value })
const over = (value: string, rowSpan: number) => ({ value, rowSpan })

const rows = [
  [bold('Actieprogramma ondermijning en drugs 2027-2028', { columnSpan: 7 }), null, null, null, null, null, null],
  [text('Basisteam Heideland: gemeenten Westerhei, Oosterhei en Venhuizen'), null, null, null, null, null, null],
  [],
  [bold('Onderdeel', { columnSpan: 2 }), null, bold('Actie', { columnSpan: 2 }), null, bold('Uitvoering', { columnSpan: 3 }), null, null],
  [bold('thema'), bold('wat willen we bereiken'), bold('nr'), bold('omschrijving'), bold('aan zet'), bold('samen met'), bold('gereed')],
  [over('Vakantieparken', 2), over('Op geen enkel park wordt permanent gewoond zonder toezicht', 2), text('1.1'), text('Controle van alle veertien parken met zes diensten'), text('Westerhei'), text('politie, UWV'), text('okt 2027')],
  [null, null, text('1.2'), text('Toekomstgesprek met eigenaren van parken zonder toeristen'), text('Oosterhei'), text('provincie'), text('mrt 2028')],
  [over('Drugs', 3), over('Agrariërs zeggen nee tegen een verdacht huuraanbod', 1), text('2.1'), text('Ondertekenen van het convenant met makelaars en LTO'), text('Venhuizen'), text('LTO'), text('jan 2028')],
  [null, over('Dumpingen van drugsafval worden binnen een dag opgeruimd', 2), text('2.2'), text('Eén meldnummer voor de drie gemeenten'), text('Westerhei'), text('omgevingsdienst'), text('2027')],
  [null, null, text('2.3'), text('Training voor boswachters en boa’s'), text('Oosterhei'), text('politie'), text('nov 2027')],
  [],
  [text('groen = op schema'), text('oranje = loopt risico'), text('rood = stil')],
]

export async function bytes(): Promise<Uint8Array> {
  return new Uint8Array(await writeExcelFile(rows, { sheet: 'Acties' }).toBuffer())
}

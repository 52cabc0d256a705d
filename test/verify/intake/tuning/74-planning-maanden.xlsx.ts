import writeExcelFile from 'write-excel-file/node'

/** A year on one sheet: a cross in each month in which something is done, themes in a column that is filled only where they change. */
const bold = (value: string) => ({ value, fontWeight: 'bold' as const })
const text = (value: string) => ({ value })
const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const year = (...crosses: readonly number[]) => months.map((_, at) => (crosses.includes(at + 1) ? text('x') : null))

const rows = [
  [bold('Jaarkalender uitvoeringsplan integrale veiligheid 2028 gemeente Waterhuizen')],
  [text('laatst bijgewerkt: 4 februari 2028')],
  [],
  [bold('Speerpunt'), bold('Activiteit'), bold('Verantwoordelijk'), ...months.map(bold), bold('Uren')],
  [text('Woninginbraak'), text('Witte Voetjesactie met buurtteams'), text('adviseur veiligheid'), ...year(10, 11), { value: 40, type: Number }],
  [null, text('Inbraakpreventieadvies bij nieuwbouw'), text('bouwkunde'), ...year(3, 6, 9), { value: 30, type: Number }],
  [text('Jeugd en drugs'), text('Ouderavond op het Waterlandcollege'), text('jongerenwerk'), ...year(2), { value: 16, type: Number }],
  [null, text('Testkopers bij slijterijen en sportkantines'), text('boa’s'), ...year(4, 5, 6), { value: 60, type: Number }],
  [text('Digitale veiligheid'), text('Week van de online oplichting'), text('communicatie'), ...year(10), { value: 24, type: Number }],
  [text('Totaal'), null, null, ...months.map(() => null), { value: 170, type: Number }],
]

export async function bytes(): Promise<Uint8Array> {
  return new Uint8Array(await writeExcelFile(rows, { sheet: '2028' }).toBuffer())
}

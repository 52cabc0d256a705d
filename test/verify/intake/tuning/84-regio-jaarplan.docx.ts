import { p, r, wordFile } from '../../../office/word.ts'

/** The yearly plan of a regional bureau: results in bold at the start of a paragraph, who does it between brackets. */
const styles = `<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>`
const styled = (id: string) => (words: string) => p(words, `<w:pStyle w:val="${id}"/>`)
const [h1, h2] = [styled('Kop1'), styled('Kop2')]
const entry = (title: string, rest: string) => p(`${r(`${title}.`, '<w:b/>')}${r(` ${rest}`)}`)

const body = [
  p(r('Jaarplan 2028', '<w:b/><w:sz w:val="48"/>')),
  p(r('Regionaal Bureau Veiligheid Kempenland', '<w:b/><w:sz w:val="32"/>')),
  h1('Inleiding'),
  p('Dit jaarplan is de derde uitwerking van de Regionale Veiligheidsstrategie Kempenland 2026-2029. Het Regionaal Veiligheidscollege stelde het jaarplan vast op 6 december 2027.'),
  h1('Wat doen we in 2028?'),
  h2('Prioriteit Mensenhandel'),
  p('De arbeidsuitbuiting in de tuinbouw neemt toe.'),
  p('We willen dat controleurs van alle diensten uitbuiting herkennen.'),
  entry('Leergang voor controleurs', 'In het voorjaar volgen tachtig controleurs de leergang (bureau).'),
  entry('Opvangplekken', 'Samen met drie corporaties regelen we tien plekken (gemeente Heuvelkamp).'),
  h2('Prioriteit Digitale criminaliteit'),
  p('Gijzelsoftware raakt steeds vaker kleine gemeenten.'),
  p('We willen dat elke gemeente binnen een dag weer kan werken.'),
  entry('Regionale oefening', 'Op 11 oktober oefenen alle gemeenten tegelijk (bureau).'),
  entry('Helpdesk', 'Een proef van zes maanden met de politie.'),
  h1('Mensen en geld'),
  p('Het bureau heeft 6,8 fte. De begroting is 910.000 euro.'),
].join('')

export function bytes(): Uint8Array {
  return wordFile({ body, styles })
}

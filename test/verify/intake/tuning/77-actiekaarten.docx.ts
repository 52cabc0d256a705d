import { p, r, wordFile } from '../../../office/word.ts'

/** Cards: each action is a small table of its own, under the theme that it is for. */
const styles = `<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>`
const styled = (id: string) => (words: string) => p(words, `<w:pStyle w:val="${id}"/>`)
const h1 = styled('Kop1')
const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`
const card = (action: string, aim: string, lead: string, when: string) =>
  `<w:tbl>${[
    ['Actie', action],
    ['Doel', aim],
    ['Trekker', lead],
    ['Gereed', when],
  ]
    .map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`)
    .join('')}</w:tbl>${p('')}`

const body = [
  p(r('Uitvoeringsagenda Zorg en Veiligheid 2028', '<w:b/><w:sz w:val="48"/>')),
  p('Samenwerkende gemeenten Polderland, Kreekdam en Zeegat'),
  h1('Toelichting'),
  p('Deze agenda hoort bij het Integraal Veiligheidsplan Zuidpolder 2027-2030. De stuurgroep heeft de agenda op 14 december 2027 vastgesteld.'),
  h1('Thema 1: huiselijk geweld'),
  card('Politie en Veilig Thuis gaan samen op huisbezoek', 'Gezinnen vertellen hun verhaal maar een keer', 'Kreekdam', 'april 2028'),
  card('Aandachtsfunctionaris op elke school', 'Signalen komen eerder binnen', 'Polderland', 'september 2028'),
  h1('Thema 2: mensen zonder huis'),
  card('Vroege melding van huurschulden', 'Niemand wordt uit huis gezet zonder gesprek', 'Zeegat', 'heel 2028'),
  h1('Planning en overleg'),
  p('De werkgroep overlegt elke zes weken.'),
].join('')

export function bytes(): Uint8Array {
  return wordFile({ body, styles })
}

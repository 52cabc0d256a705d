import { p, r, wordFile } from '../../../office/word.ts'

/** A plan of a police team in its house style: headings by styles without outline level, changes that are tracked, sources in notes. */
const styles = `<w:style w:type="paragraph" w:styleId="Hfd"><w:name w:val="Hoofdstuk (1)"/></w:style>
<w:style w:type="paragraph" w:styleId="Par"><w:name w:val="Hoofdstuk (1.1)"/></w:style>
<w:style w:type="paragraph" w:styleId="Bul"><w:name w:val="Opsomming politie"/></w:style>`
const footnotes = `<w:footnote w:id="2">${p('BVI, gemeten over 2025; aantallen onder 5 niet getoond.')}</w:footnote>
<w:footnote w:id="3">${p('Zie ook het Gebiedsscan-rapport, p. 22.')}</w:footnote>`
const style = (name: string) => `<w:pStyle w:val="${name}"/>`
const chapter = (words: string) => p(words, style('Hfd'))
const part = (words: string) => p(words, style('Par'))
const bullet = (words: string) => p(`•\t${words}`, style('Bul'))
const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const deleted = (words: string) => `<w:del w:author="redactie"><w:r><w:delText>${words}</w:delText></w:r></w:del>`
const inserted = (words: string) => `<w:ins w:author="redactie">${r(words)}</w:ins>`

const body = [
  p(r('Teamplan Basisteam Veluwerand 2027', '<w:b/><w:sz w:val="48"/>')),
  p('Vastgesteld in het driehoeksoverleg van 9 december 2026 (voorbeeld)'),
  chapter('1. Context'),
  p('Het team werkt voor de gemeenten Essenburg, Harderloo en Puttense. Dit teamplan sluit aan op het gezamenlijke Integraal Veiligheidsplan Veluwerand 2025-2028.'),
  chapter('2. Wat speelt er'),
  p(`${r('Het aantal meldingen over personen met onbegrepen gedrag steeg van 810 naar 1.040.')}${note(2)}`),
  p(`${r('De druk op de noodhulp neemt toe door de vergrijzing van het team.')}${note(3)}`),
  chapter('3. Operationele prioriteiten'),
  part('3.1 Onbegrepen gedrag'),
  p('Doel: de juiste hulpverlener is binnen een uur ter plaatse.'),
  bullet('Elke dienst heeft een vast contact bij de acute dienst van de ggz'),
  p(`${r('•\tCasuïstiek')}${deleted('overleg')}${inserted('tafel')}${r(' met de drie gemeenten, elke veertien dagen')}`, style('Bul')),
  part('3.2 Snelle opsporing van veelvoorkomende criminaliteit'),
  p('Doel: acht van de tien aangiften met een bekende dader zijn binnen zes weken afgedaan.'),
  bullet('Twee rechercheurs doen alleen zaken met een bekende dader'),
  bullet('Winkeliers leveren camerabeelden digitaal aan'),
  part('3.3 Verkeer: rijden onder invloed'),
  p('Doel: de pakkans bij rijden onder invloed is zichtbaar hoger.'),
  bullet('Alcoholcontrole op twee vrijdagavonden per maand'),
  bullet('Inzet van lachgastesters tijdens de feestweek'),
  chapter('4. Bedrijfsvoering'),
  p('De formatie is 94 fte, de bezetting 86. Twaalf aspiranten beginnen in september. Het ziekteverzuim was 7,1%.'),
].join('')

export function bytes(): Uint8Array {
  return wordFile({ body, styles, footnotes })
}

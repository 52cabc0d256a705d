import { p, r, wordFile } from '../../../office/word.ts'

/** A policy note of one gemeente: a motto as title, partners who helped to write it, questions in bold as headings inside each task. */
const styles = `<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Ondertitel"><w:name w:val="Subtitle"/></w:style>
<w:style w:type="paragraph" w:styleId="Lijst"><w:name w:val="List Bullet"/></w:style>`
const styled = (id: string) => (words: string) => p(words, `<w:pStyle w:val="${id}"/>`)
const [h1, h2, bullet] = [styled('Kop1'), styled('Kop2'), styled('Lijst')]
const bold = (words: string) => p(r(words, '<w:b/>'))

const body = [
  styled('Titel')('Rust op straat, oog voor elkaar'),
  styled('Ondertitel')('Kadernota integrale veiligheid gemeente Duinmeer 2027-2030'),
  p('Vastgesteld door de gemeenteraad op 10 december 2026 (voorbeeld)'),
  h1('1 Inleiding'),
  p('Deze kadernota is gemaakt met hulp van basisteam Kustlijn, woningcorporatie De Sleutel en het Openbaar Ministerie. De raad stelt de kaders; het college maakt elk jaar een uitvoeringsplan. De nota sluit aan op de Regionale Veiligheidsagenda Noordkust 2026-2029.'),
  h1('2 Terugblik'),
  p('De vorige nota had zeven prioriteiten. Dat bleken er te veel om overal werk van te maken.'),
  h1('3 Wat zien wij in Duinmeer?'),
  bullet('Online oplichting treft steeds vaker mensen boven de 65.'),
  bullet('De overlast verschuift van het centrum naar de boulevard.'),
  h1('4 Onze drie opgaven'),
  p('De raad kiest voor drie opgaven. Huiselijk geweld hoort daar niet bij: dat is belegd in de regiovisie.'),
  h2('Opgave 1. Een rustige boulevard'),
  bold('Waar willen we naartoe?'),
  p('In 2030 ervaart minder dan 15% van de bewoners van de boulevard vaak overlast.'),
  bold('Hoe pakken we dat aan?'),
  bullet('Wij stellen gastheren aan in de zomermaanden.'),
  bullet('Strandtenten krijgen een gezamenlijke huisregel.'),
  bullet('De burgemeester past het gebiedsverbod toe bij herhaalde overlast.'),
  bold('Wie doet wat?'),
  p('De afdeling Veiligheid heeft de regie. De politie surveilleert op basis van haar eigen taak.'),
  h2('Opgave 2. Digitaal weerbare ouderen'),
  bold('Waar willen we naartoe?'),
  p('Ouderen herkennen een poging tot oplichting en weten waar zij hulp krijgen.'),
  bold('Hoe pakken we dat aan?'),
  bullet('De bibliotheek houdt elke maand een digitaal spreekuur.'),
  bullet('Ouderenadviseurs bespreken oplichting tijdens het huisbezoek.'),
  h2('Opgave 3. Leegstand zonder risico'),
  bold('Waar willen we naartoe?'),
  p('Leegstaande panden worden niet gebruikt voor drugs of illegale bewoning.'),
  bold('Hoe pakken we dat aan?'),
  bullet('Er komt een register van panden die langer dan een half jaar leeg staan.'),
  bullet('Twee keer per jaar een integrale controle.'),
  h1('5 Geld en mensen'),
  p('Voor de uitvoering is 210.000 euro per jaar beschikbaar. De capaciteit bedraagt 3,2 fte.'),
].join('')

export function bytes(): Uint8Array {
  return wordFile({ body, styles })
}

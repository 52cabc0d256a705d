import { p, r, wordFile } from '../../../office/word.ts'

/** A joint plan with a chapter for each gemeente: shared priorities in a table of contents by hand, local ones under the name of a gemeente. */
const styles = `<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop3"><w:name w:val="heading 3"/></w:style>
<w:style w:type="paragraph" w:styleId="Lijst"><w:name w:val="Lijst opsom.teken"/></w:style>`
const styled = (id: string) => (words: string) => p(words, `<w:pStyle w:val="${id}"/>`)
const [h1, h2, h3, bullet] = [styled('Kop1'), styled('Kop2'), styled('Kop3'), styled('Lijst')]

const body = [
  p(r('Integraal Veiligheidsplan 2027-2030', '<w:b/><w:sz w:val="56"/>')),
  p(r('Basisteam Rijnstreek', '<w:sz w:val="36"/>')),
  p('Gemeenten Bodegrave, Nieuwkade en Zwammervoort'),
  h1('Voorwoord'),
  p('Veiligheid stopt niet bij de gemeentegrens. Daarom maken drie gemeenten, politie en justitie opnieuw één plan.'),
  h1('1 Hoe dit plan is gemaakt'),
  p('De drie gemeenteraden hebben in een gezamenlijke avond op 12 maart 2026 wensen meegegeven. In november 2026 stelden zij het plan elk afzonderlijk vast. Het plan past binnen de Regionale Veiligheidsstrategie Groene Delta 2027-2030.'),
  h1('2 Gezamenlijke prioriteiten'),
  h2('2.1 Ondermijning'),
  h3('Beeld'),
  p('De Rijnhaven trekt de laatste jaren meer drugscriminelen aan.'),
  h3('Doelstelling'),
  p('Ondernemers in de haven herkennen verdachte ladingen en melden die binnen een dag.'),
  h3('Aanpak'),
  bullet('Gezamenlijke havencontroles, vier per jaar'),
  bullet('Een vast meldpunt bij het basisteam'),
  h2('2.2 Mensen met onbegrepen gedrag'),
  h3('Beeld'),
  p('Agenten rijden vaker dan voorheen voor iemand die eigenlijk zorg nodig heeft.'),
  h3('Doelstelling'),
  p('Bij acht van de tien meldingen komt een zorgverlener ter plaatse.'),
  h3('Aanpak'),
  bullet('Wijk-GGD’ers in alle drie de gemeenten'),
  h1('3 Lokale prioriteiten'),
  h2('Bodegrave'),
  h3('Overlast op het stationsplein'),
  bullet('Toezicht in de avonduren'),
  bullet('Fietsenrekken verplaatsen'),
  h2('Nieuwkade'),
  h3('Verkeersveiligheid bij scholen'),
  bullet('Schoolstraten invoeren bij drie scholen'),
  h2('Zwammervoort'),
  h3('Inbraken in het buitengebied'),
  bullet('Cameraringen aanschaffen voor buurtpreventieteams'),
  h1('4 Organisatie'),
  p('De bestuurlijke driehoek stuurt op hoofdlijnen. Elke gemeente levert een coördinator voor 24 uur per week.'),
].join('')

export function bytes(): Uint8Array {
  return wordFile({ body, styles })
}

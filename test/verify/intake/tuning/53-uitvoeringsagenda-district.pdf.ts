import { withBrowser } from '../../../browser.ts'
import { printed } from '../../../pdf/print.ts'

/** An agenda of a district: one long table a theme on pages that lie on their side, running over the page, with heads that come back and half sentences in the cells. */
type Row = readonly [what: string, who: string, along: string, when: string, result: string]
const table = (rows: readonly Row[]) =>
  `<table><thead><tr><th>Nr.</th><th>Wat pakken we op</th><th>Kartrekker</th><th>Samen met</th><th>Looptijd</th><th>Levert op</th></tr></thead><tbody>${rows
    .map((cells, at) => `<tr><td>${at + 1}</td>${cells.map((words) => `<td>${words}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`

const html = `<style>
  body { font: 11pt sans-serif } td, th { font-size: 10.5pt; padding: 10px 8px } th { background: #e4ecd8 } tr { break-inside: avoid }
  h1 { font-size: 24pt; margin-bottom: 4pt } h2 { font-size: 15pt; color: #44612b; margin-top: 18pt }
</style>
<h1>Uitvoeringsagenda ondermijning Nederwaard 2027-2028</h1>
<p>Van de gemeenten Haverkamp, Oudebroek, Lierdam en Zwanenhoek in het district Nederwaard (voorbeeld)</p>
<p>Op het gebied van ondermijning lopen de vier gemeenten tegen dezelfde dingen aan, terwijl geen van de vier genoeg mensen heeft om daar in haar eentje iets aan te doen. Deze uitvoeringsagenda geeft uitvoering aan het Regionaal Veiligheidsplan Benedenrivieren 2026-2029. De colleges van Haverkamp en Oudebroek hebben nog niet besloten; het college van Lierdam stelde de uitvoeringsagenda op 6 oktober 2026 vast en dat van Zwanenhoek op 20 oktober 2026.</p>
<p>Wat lokaal al loopt staat hier niet in, net als de dagelijkse afhandeling van signalen bij het RIEC en de integrale controles die op verzoek van de Belastingdienst plaatsvinden. Getallen over drugslabs zeggen vooral iets over de opsporing en worden daarom niet als doel gebruikt.</p>
<h2>Speerpunt 1. Vakantieparken en jachthavens</h2>
<p>Op de parken verblijven steeds meer mensen permanent, onder wie mensen die uit beeld willen blijven.</p>
<p>Resultaat waar we op koersen: eind 2028 heeft elk park en elke haven een sluitende registratie van wie er verblijft.</p>
<p>Aan dat resultaat dragen de volgende acties bij.</p>
${table([
  ['Alle 23 parken en havens langs met één vragenlijst', 'Zwanenhoek', 'politie, RIEC', 'jan t/m juni 2027', 'beeld per park, vertrouwelijk'],
  ['Nachtregister digitaal maken', 'Lierdam', 'parkeigenaren', '2027', 'proef op 4 parken, daarna verplicht via APV'],
  ['Steunpunt voor eigenaren die onder druk worden gezet', 'Haverkamp', 'ondernemersvereniging', 'vanaf mrt 2027', '1 nummer, 1 gezicht'],
  ['Ligplaatsenverordening gelijk voor alle vier, incl. weigeringsgrond Bibob', 'Oudebroek', 'juristen', 'Q4 2027', 'in elke raad behandeld (streven)'],
  ['Bewoners die weg moeten een plek bieden', 'Zwanenhoek', 'corporaties, wijkteams', 'doorlopend', 'niemand op straat'],
])}
<h2>Speerpunt 2. Autobedrijven en opslagboxen</h2>
<p>Resultaat waar we op koersen: wie een garagebox of loods verhuurt, weet wie de huurder is en wat erin staat.</p>
<p>Aan dat resultaat dragen de volgende acties bij.</p>
${table([
  ['Branchebeeld autoverhuur en autopoets, district breed', 'Haverkamp', 'RIEC, KvK', 'voorjaar 2027', 'top 15 om te bezoeken'],
  ['Bezoekronde, twee dagen in elke gemeente', 'politie', 'Belastingdienst, omgevingsdienst', 'sept 2027 en sept 2028', 'verslag naar driehoeken'],
  ['Verhuurderscode voor boxen en loodsen', 'Lierdam', 'makelaars', '2027', 'getekend door 10 grootste verhuurders'],
  ['Vergunningplicht autoverhuur voorbereiden', 'Oudebroek', 'juristen', '2028', 'tekst APV; vertraagd t.o.v. eerdere planning'],
  ['Speurhond laten lopen bij boxencomplexen', 'politie', 'eigenaren', '4x per jaar', '-'],
])}
<h2>Speerpunt 3. Jonge aanwas</h2>
<p>De leeftijd waarop jongeren voor het eerst een klus aannemen daalt, zo melden de scholen.</p>
<p>Resultaat waar we op koersen: scholen, sportclubs en ouders zien eerder dat een jongere geld verdient dat hij niet kan uitleggen.</p>
<p>Aan dat resultaat dragen de volgende acties bij.</p>
${table([
  ['Signalenkaart voor mentoren en trainers', 'Zwanenhoek', 'schoolbesturen', 'feb 2027', 'op 9 scholen en 30 clubs'],
  ['Ouderavonden ‘Snel geld’', 'Haverkamp', 'jongerenwerk', 'nov 2027, nov 2028', '8 avonden'],
  ['Mentoren koppelen aan jongeren die willen stoppen', 'Oudebroek', 'Zorg- en Veiligheidshuis', 'vanaf mei 2027', '12 koppels per jaar'],
  ['Banenmarkt met ondernemers uit de haven', 'Lierdam', 'werkgeversservicepunt', '1x per jaar', '40 proefplaatsingen'],
])}
<h2>Hoe we dit organiseren</h2>
<table><tr><th>Overleg</th><th>Wie</th><th>Hoe vaak</th></tr><tr><td>Districtelijk Veiligheidsoverleg</td><td>burgemeesters, OM, politie</td><td>4x per jaar</td></tr><tr><td>Kernteam</td><td>adviseurs OOV, districtsadviseur RIEC</td><td>elke zes weken</td></tr></table>
<p>De vier gemeenten leggen naar rato van inwonertal € 120.000 per jaar in. Arbeidsuitbuiting wordt in 2028 opnieuw gewogen en is nu geen speerpunt.</p>`

export function bytes(): Promise<Uint8Array> {
  return withBrowser((browser) =>
    printed(browser, html, { isLandscape: true, head: 'Uitvoeringsagenda ondermijning Nederwaard 2027-2028', foot: 'Pagina #' }),
  )
}

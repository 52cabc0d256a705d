import { withBrowser } from '../../../browser.ts'
import { hyphenate } from '../../../pdf/hyphenate.ts'
import { printed } from '../../../pdf/print.ts'

/** A plan of a region as a designer sets it: contents with dots, two columns with broken words, a running head, quotes set apart. */
const dots = (words: string, page: number) => `<p class="toc">${words} ${'.'.repeat(70 - words.length)} ${page}</p>`
const html = `<style>
  body { font: 9.5pt sans-serif; line-height: 1.35 }
  .cover { break-after: page; padding-top: 5cm } .cover h1 { font-size: 34pt; line-height: 1.05; color: #0b3d5c; margin: 0 }
  .cover p { font-size: 14pt } .toc { margin: 0; font-size: 10pt } .contents { break-after: page }
  .text { columns: 2; column-gap: 22pt; text-align: justify } p { margin: 0 0 6pt }
  h2 { font-size: 17pt; color: #0b3d5c; margin: 14pt 0 6pt; text-align: left } h3 { font-size: 11pt; margin: 10pt 0 3pt; text-align: left }
  ul { margin: 0 0 6pt; padding-left: 12pt } .text h2 { column-span: all } .quote { font-size: 13pt; color: #b5541c; text-align: left; margin: 10pt 0 }
</style>
<div class="cover"><h1>Sterk in verbinding</h1><p>Meerjarenbeleidsplan Veiligheid Laagstede 2027-2030</p><p>21 gemeenten, arrondissementsparket Laagstede en politie-eenheid Laagstede (voorbeeld)</p></div>
<div class="contents"><h2>Inhoud</h2>
${dots('1. Waarom samen', 3)}${dots('2. De regio in beeld', 3)}${dots('3. Onze vier thema’s', 4)}${dots('3.1 Georganiseerde misdaad', 4)}${dots('3.2 Digitale veiligheid', 5)}${dots('3.3 Kwetsbare mensen', 5)}${dots('3.4 Onrust en verharding', 6)}${dots('4. Sturing en geld', 6)}
</div>
<div class="text word">
<h2>1. Waarom samen</h2>
<p>Veiligheid wordt in de eerste plaats lokaal gemaakt, in de wijk, op school en aan de keukentafel. Toch zijn er vraagstukken waarvoor de schaal van een gemeente te klein is, omdat daders zich van gemeentegrenzen niets aantrekken of omdat de kennis die nodig is schaars is. Voor die vraagstukken is dit meerjarenbeleidsplan geschreven. Het is nadrukkelijk geen optelsom van de plannen van de gemeenten.</p>
<p>Bij het opstellen hebben wij rekening gehouden met de Landelijke Veiligheidsagenda 2027-2030. Het Regionaal Bestuurlijk Overleg stelde het meerjarenbeleidsplan op 26 november 2026 vast. Daarvoor is het concept aan alle gemeenteraden gestuurd, die tot 1 oktober hun wensen konden meegeven.</p>
<h3>Hoe wij werken</h3>
<p>In de evaluatie van de afgelopen periode gaven partners aan dat er te veel overleg was en te weinig keuze. Daarom spreken wij af:</p>
<ul>
<li>Minder tegelijk, en dat afmaken</li>
<li>De gemeente die het weet, helpt de gemeente die het niet weet</li>
<li>Geen nieuw overleg zonder dat er een verdwijnt</li>
</ul>
<h2>2. De regio in beeld</h2>
<p>Laagstede telt bijna 1,1 miljoen inwoners. De traditionele criminaliteit daalde in de periode 2019-2025 met 18 procent, terwijl het aantal slachtoffers van online oplichting in dezelfde jaren bijna verdrievoudigde. Criminele netwerken maken in toenemende mate gebruik van minderjarigen voor het plaatsen van explosieven. Ambtsdragers en hulpverleners krijgen vaker te maken met bedreiging, en een deel van hen past daar zijn gedrag op aan.</p>
<p>De verschillen tussen de steden in het westen en de dorpen in het oosten zijn groot. In onze veiligheidsanalyse, die als bijlage is opgenomen, zijn alle cijfers per gemeente te vinden.</p>
<p class="quote">“Een gemeente van twaalfduizend inwoners hoeft dit niet alleen uit te vinden.”</p>
<h2>3. Onze vier thema’s</h2>
<p>De thema’s zijn gekozen na gesprekken in de drie districten. Verkeersveiligheid, dat in twee districten hoog scoorde, is geen thema van dit plan, omdat de aanpak via de provincie loopt.</p>
<h3>3.1 Georganiseerde misdaad</h3>
<p>Wij willen dat Laagstede een regio is waar criminelen geen geld kunnen verdienen en geen jongeren kunnen werven. In 2030 is in alle 21 gemeenten het Bibob-beleid op hetzelfde peil en wordt de helft meer crimineel vermogen afgepakt dan in 2025.</p>
<p>Ondermijning is geen verschijnsel van de grote stad alleen. Juist in het landelijk gebied, waar men elkaar kent en een vreemde auto opvalt, blijkt het lastig om iets te zeggen van een buurman die ineens geld heeft. Wie dat wel doet, neemt in de eigen gemeenschap een risico.</p>
<p>De komende jaren leggen wij het accent op:</p>
<ul>
<li>jonge aanwas en de kinderen daar net onder</li>
<li>vastgoed en verhuur als toegangspoort</li>
<li>de binnenvaart en de kleine havens</li>
</ul>
<p>In 2027 starten wij een regionaal afpakteam met een eigen officier van justitie. Het RIEC maakt voor elk district een beeld van malafide bemiddelaars in verhuur. Met het onderwijs ontwikkelen wij een aanpak voor scholen waar leerlingen worden geronseld.</p>
<h3>3.2 Digitale veiligheid</h3>
<p>Inwoners en kleine ondernemers zijn in staat zich te beschermen tegen de meest voorkomende vormen van online criminaliteit. Het aandeel slachtoffers dat melding of aangifte doet, stijgt van 19 procent naar 30 procent in 2030.</p>
<p>De meeste slachtoffers vertellen het aan niemand. Dat heeft te maken met schaamte, maar ook met de ervaring dat er toch niets mee gebeurt. Cijfers van de politie geven om die reden maar een deel van het beeld.</p>
<p>Wij zetten in op:</p>
<ul>
<li>bewezen interventies in plaats van losse campagnes</li>
<li>eerder helpen na slachtofferschap</li>
</ul>
<p>Iedere gemeente kiest in 2027 ten minste twee interventies uit de regionale gereedschapskist. Het regionaal bureau organiseert elk jaar een oefening met een digitale verstoring van het openbare leven.</p>
<h3>3.3 Kwetsbare mensen</h3>
<p>Slachtoffers van mensenhandel worden herkend voordat zij zelf om hulp hoeven te vragen. Mensen met onbegrepen gedrag krijgen zorg in plaats van een politiecel.</p>
<p>Zorg en veiligheid raken elkaar hier zo dat geen van beide het alleen kan. De gemeenten blijven verantwoordelijk voor de zorg, de politie voor de veiligheid op straat, en beide merken het wanneer de ander tekortkomt.</p>
<p>Voor het vervoer van mensen in een crisis komt er in heel Laagstede een vervoersdienst zonder strepen en zwaailicht. De aandachtsfunctionarissen mensenhandel van de gemeenten worden opgeleid en vormen samen één netwerk.</p>
<h3>3.4 Onrust en verharding</h3>
<p>Gemeenten herkennen oplopende spanning op tijd en weten wat zij dan kunnen doen. Geen ambtsdrager staat er na een bedreiging alleen voor.</p>
<p>Wij leggen het accent op:</p>
<ul>
<li>zicht op wat online begint</li>
<li>het gesprek in rustige tijden</li>
</ul>
<p>Onrust hoort bij een open samenleving, en een demonstratie is geen incident. Het wordt anders wanneer mensen zich niet meer vrij voelen om te zeggen wat zij vinden of om hun werk te doen.</p>
<p>Er komt een regionaal draaiboek maatschappelijke onrust, dat twee keer per jaar met de burgemeesters wordt beoefend.</p>
<h2>4. Sturing en geld</h2>
<p>Bij dit plan hoort ieder jaar een jaarplan van het regionaal bureau. Gemeenten nemen in hun eigen plan op aan welke onderdelen zij meedoen; meedoen aan alles is niet nodig.</p>
<p>Elk thema heeft een burgemeester als boegbeeld en een programmaleider bij het regionaal bureau. Het Regionaal Bestuurlijk Overleg komt twee keer per jaar bijeen. De gemeenten betalen per inwoner € 0,41 voor het bureau. De sterkte van de politie en de verdeling daarvan over de districten zijn opgenomen in bijlage 2, zoals artikel 39 van de Politiewet vraagt.</p>
</div>`

export function bytes(): Promise<Uint8Array> {
  return withBrowser((browser) =>
    printed(browser, hyphenate(html), { head: 'Sterk in verbinding | Meerjarenbeleidsplan Veiligheid Laagstede 2027-2030', foot: '#' }),
  )
}

import { withBrowser } from '../../../browser.ts'
import { printed } from '../../../pdf/print.ts'

/** A proposal to the raad with the programme behind it, as Word saves it with tags: one file, two documents, and the same titles in both. */
const html = `<style>
  body { font: 11pt serif; line-height: 1.3 }
  h1 { font-size: 18pt } h2 { font-size: 13pt; margin: 14pt 0 4pt } h3 { font-size: 11pt; font-style: italic; margin: 10pt 0 3pt }
  .programme { break-before: page } .sheet td { border: 0; padding: 1pt 12pt 1pt 0 } .sheet { width: auto; margin-bottom: 10pt }
  .title { font-size: 26pt; font-weight: bold; margin: 3cm 0 0 } .under { font-size: 13pt; margin-bottom: 2cm }
</style>
<h1>Raadsvoorstel</h1>
<table class="sheet">
<tr><td>Zaaknummer</td><td>2027-00418 (voorbeeld)</td></tr>
<tr><td>Onderwerp</td><td>Vaststellen Programma Veilig Zandhorn 2027-2030</td></tr>
<tr><td>Portefeuille</td><td>Openbare orde en veiligheid</td></tr>
<tr><td>Raadsvergadering</td><td>22 april 2027</td></tr>
</table>
<h2>Voorgesteld besluit</h2>
<ol>
<li>Het Programma Veilig Zandhorn 2027-2030 vast te stellen.</li>
<li>Voor de uitvoering in 2027 een bedrag van € 85.000 beschikbaar te stellen en dit te dekken uit de algemene reserve.</li>
<li>Het Integraal Veiligheidsplan 2023-2026 in te trekken.</li>
</ol>
<h2>Inleiding</h2>
<p>De gemeenteraad stelt eens in de vier jaar de doelen op het gebied van veiligheid vast. Anders dan in het vorige plan, waarin alle onderwerpen aan bod kwamen, is nu gekozen voor een programma op hoofdlijnen met drie opgaven. Het programma sluit aan op het Regionaal Beleidsplan Veiligheid Hoge Veenkant 2025-2028. De driehoek heeft op 2 februari 2027 met het programma ingestemd, waarna het nu aan uw raad wordt voorgelegd.</p>
<h2>Beoogd effect</h2>
<p>Inwoners van Zandhorn voelen zich in 2030 veiliger in hun eigen buurt dan nu.</p>
<h2>Argumenten</h2>
<p><i>1.1 De drie opgaven volgen uit de cijfers en uit de gesprekken</i><br>Huiselijk geweld, De Kade en het uitgaansgebied werden door inwoners, politie en ondernemers het vaakst genoemd. Het aantal meldingen bij Veilig Thuis nam in vier jaar toe van 190 naar 260, al kan dat ook betekenen dat er eerder wordt gebeld.</p>
<p><i>1.2 Een programma maakt bijsturen mogelijk</i><br>Ieder jaar in november legt het college een jaarschijf voor. Daarmee kan de raad bijsturen zonder dat het hele plan hoeft te worden herzien.</p>
<p><i>2.1 Zonder middelen blijft het bij goede voornemens</i><br>In de evaluatie is geconcludeerd dat een deel van de acties is blijven liggen omdat er geen budget tegenover stond.</p>
<h2>Kanttekeningen</h2>
<p><i>1.1 Niet alles kan tegelijk</i><br>Verkeersveiligheid en woninginbraak zijn geen opgave in dit programma. De inzet daarop blijft zoals die is.</p>
<p><i>1.2 De politiecapaciteit is onzeker</i><br>De bezetting van het basisteam loopt de komende jaren verder terug door pensionering.</p>
<h2>Alternatieven</h2>
<p>Uw raad kan ervoor kiezen het huidige plan met een jaar te verlengen. Wij raden dat af, omdat de afspraken daarin voor een groot deel zijn uitgewerkt of achterhaald.</p>
<h2>Financiën</h2>
<p>De structurele kosten zijn opgenomen in programma 1, taakveld 1.2 Openbare orde en veiligheid. Voor 2027 is incidenteel € 85.000 nodig. De bijdrage aan de veiligheidsregio valt onder taakveld 1.1 en staat hier los van.</p>
<h2>Communicatie</h2>
<p>Na besluitvorming wordt het programma op de website geplaatst en worden de deelnemers aan de gesprekken geïnformeerd.</p>
<p>Burgemeester en wethouders van Zandhorn</p>
<div class="programme">
<p class="title">Programma Veilig Zandhorn</p>
<p class="under">2027-2030</p>
<h2>1. Zo is dit programma opgebouwd</h2>
<p>Per opgave beschrijven wij de ambitie, de koers en wat wij in de eerste twee jaar gaan doen. De jaarschijven vullen dit aan. De wettelijke taken op het gebied van openbare orde, zoals het toezicht op evenementen en het opleggen van gebieds­verboden, zijn niet in dit programma opgenomen.</p>
<h2>2. Opgave 1: Geweld achter de voordeur</h2>
<h3>Ambitie</h3>
<p>Slachtoffers van huiselijk geweld zoeken eerder hulp: de tijd tussen het eerste incident en de eerste melding wordt korter. In 2030 krijgt ieder gezin na een melding binnen vijf werkdagen een gesprek (2026: gemiddeld dertien dagen).</p>
<h3>Wat gaan we doen in 2027 en 2028</h3>
<ul>
<li>Opleiden van twintig aandachtsfunctionarissen bij scholen, sportclubs en huisartsen (trekker: Jeugd en Gezin)</li>
<li>Aansluiten bij de regionale tijdelijke opvang voor plegers (trekker: Wmo)</li>
<li>Herhalen van de buscampagne ‘Het houdt niet vanzelf op’ (trekker: Communicatie, november 2027)</li>
</ul>
<h2>3. Opgave 2: Bedrijventerrein De Kade</h2>
<h3>Ambitie</h3>
<p>Op De Kade is geen plaats voor ondernemers die de boel bederven: in 2030 heeft het terrein het Keurmerk Veilig Ondernemen met twee sterren.</p>
<p>Op De Kade werken ruim tweehonderd bedrijven. In twee jaar tijd zijn er drie panden gesloten, waarvan één vanwege een drugslab.</p>
<h3>Koers</h3>
<p>Wij volgen drie sporen, die elkaar versterken.</p>
<p><b>Spoor A. Weten wie er zit</b></p>
<ul>
<li>Register van gebruikers per pand opbouwen met de parkmanager</li>
<li>Elk kwartaal een ronde over het terrein met brandweer, omgevingsdienst en politie</li>
</ul>
<p><b>Spoor B. Ondernemers weerbaar maken</b></p>
<ul>
<li>Weerbaarheidstraining voor verhuurders van bedrijfsruimte</li>
</ul>
<p><b>Spoor C. Doorpakken waar het moet</b></p>
<ul>
<li>Aanwijzen van De Kade als gebied waar voor autoverhuur een vergunning nodig is</li>
</ul>
<h2>4. Opgave 3: Uitgaan zonder nasleep</h2>
<h3>Ambitie</h3>
<p>Het aantal geweldsincidenten rond de Brink in het weekend daalt van 74 in 2026 tot ten hoogste 50 in 2030.</p>
<h3>Wat gaan we doen in 2027 en 2028</h3>
<ul>
<li>Proef met een afkoelperiode van een uur, samen met de horeca (april tot oktober 2027)</li>
<li>Taxistandplaats verplaatsen naar de Noorderstraat</li>
<li>Collectief horecaverbod opnieuw afsluiten</li>
</ul>
<h2>5. Wat ernaast blijft bestaan</h2>
<p>Een groot deel van het werk is niet in een opgave te vangen. De wijkboa’s houden hun spreekuur, vergunningen worden getoetst en de jaarwisseling wordt ieder najaar met de partners voorbereid. Zonder dat werk zou geen van de opgaven kans van slagen hebben, maar het vraagt geen besluit van de raad.</p>
<h2>6. Geld en verantwoording</h2>
<table><tr><th>Jaar</th><th>Opgave 1</th><th>Opgave 2</th><th>Opgave 3</th></tr><tr><td>2027</td><td>€ 30.000</td><td>€ 40.000</td><td>€ 15.000</td></tr><tr><td>2028</td><td>€ 25.000</td><td>€ 45.000</td><td>€ 15.000</td></tr></table>
<p>Over de voortgang wordt gerapporteerd in de bestuursrapportage en in de jaarstukken. In 2029 laat het college het programma tussentijds evalueren.</p>
</div>`

export function bytes(): Promise<Uint8Array> {
  return withBrowser((browser) => printed(browser, html, { isTagged: true, foot: 'Gemeente Zandhorn, pagina #' }))
}

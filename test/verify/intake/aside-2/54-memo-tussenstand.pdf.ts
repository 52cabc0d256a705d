import { withBrowser } from '../../../browser.ts'
import { printed } from '../../../pdf/print.ts'

/** A memo to a college: a frame beside the text that says the same in short, notes at the foot of the page, how far it is behind each title. */
const html = `<style>
  body { font: 11pt serif; line-height: 1.35; margin: 0 } .sheet { position: relative; height: 24cm; break-after: page } .sheet:last-child { break-after: auto }
  .notes { position: absolute; bottom: 0; border-top: 1px solid #000; font-size: 8pt; line-height: 1.2; width: 60%; padding-top: 3pt } .notes p { margin: 0 }
  .frame { float: right; width: 5.6cm; border: 1.5pt solid #333; padding: 8pt; margin: 0 0 8pt 14pt; font: 9.5pt sans-serif; background: #f3f3f3 }
  sup { font-size: 7pt } .to td { border: 0; padding: 0 16pt 1pt 0 } .to { width: auto; margin: 6pt 0 14pt } h1 { font-size: 15pt; margin: 0 } b.part { display: block; margin: 10pt 0 3pt }
  ul { margin: 0 0 6pt; padding-left: 16pt }
</style>
<div class="sheet word">
<h1>MEMO</h1>
<table class="to"><tr><td>Aan</td><td>college van burgemeester en wethouders</td></tr><tr><td>Van</td><td>team Veiligheid</td></tr><tr><td>Datum</td><td>14 september 2027</td></tr><tr><td>Betreft</td><td>tussenstand Jaarplan Veiligheid Kasterhoven 2027 (voorbeeld)</td></tr></table>
<div class="frame"><p><b>In het kort</b></p><p>Twee van de drie onderwerpen liggen op koers. Bij uitbuiting lopen we achter, omdat de controles met de Arbeidsinspectie niet doorgingen. Bijsturen kan zonder extra geld.</p></div>
<b class="part">1. Waarom deze memo</b>
<p>U stelde het jaarplan op 19 januari 2027 vast en vroeg daarbij om een tussenstand na de zomer. De raad heeft op 11 februari 2027 kennisgenomen van het jaarplan. Het jaarplan is de uitwerking van het Integraal Veiligheidsplan Kasterhoven 2026-2029<sup>1</sup> en telt drie prioriteiten.</p>
<p>Hieronder volgt per prioriteit wat er is gedaan. De reguliere taken (evenementen, Bibob-toetsen, huisverboden, de bijdrage aan de veiligheidsregio) komen in de jaarrekening terug en zijn hier buiten beschouwing gelaten.</p>
<b class="part">2. Prioriteit Uitbuiting van arbeidsmigranten (achter op schema)</b>
<p>Afgesproken is dat eind 2027 van alle 41 huisvestingslocaties bekend is hoeveel mensen er wonen en onder welke omstandigheden. Nu is dat van 17 locaties bekend.</p>
<ul>
<li>Controles op zes locaties met de Arbeidsinspectie: uitgesteld tot november</li>
<li>Informatiepunt in het Pools, Roemeens en Bulgaars bij de supermarkt aan de Ring: geopend op 3 april, goed bezocht</li>
<li>Afspraken met uitzendbureaus over een nachtregister: 60%</li>
</ul>
<p>Wat opvalt is dat arbeidsmigranten vaker dan vorig jaar in gewone woonhuizen worden ondergebracht, waar wij ze niet tegenkomen.</p>
<div class="notes"><p>1 Vastgesteld door de gemeenteraad op 6 november 2025, zaak 25-0931.</p></div>
</div>
<div class="sheet word">
<b class="part">3. Prioriteit Geweld door jongvolwassenen (op koers)</b>
<p>Het streven is het aantal aangiften van openlijk geweld terug te brengen van 62 in 2025 naar 45 in 2029; in het eerste halfjaar van 2027 waren het er 26.<sup>2</sup></p>
<ul>
<li>Inzet van twee straatcoaches op vrijdag en zaterdag (G)</li>
<li>Vroeghulp direct na aanhouding, met de reclassering (G, sinds mei)</li>
<li>Cameraproef op de Veemarkt (afgerond, verslag volgt)</li>
</ul>
<p>De groep die geweld pleegt wordt kleiner, maar het geweld zelf wordt ernstiger. Bij ten minste vier incidenten was er een steekwapen bij betrokken.</p>
<b class="part">4. Prioriteit Inbraak bij bedrijven (op koers)</b>
<p>Ondernemers op De Hemmen en Zuidrand zijn eind 2028 allemaal aangesloten bij een collectieve beveiliging.</p>
<ul>
<li>Ondernemersavonden over het keurmerk: 2 van 3 gehouden</li>
<li>Aanleg van slagbomen op De Hemmen: gereed</li>
</ul>
<b class="part">5. Uren</b>
<p>Van de uren die voor 2027 zijn geraamd was op 1 september bijna twee derde besteed. Een kwart van alle uren is opgegaan aan incidenten.</p>
<table><tr><th>Prioriteit</th><th>Geraamd</th><th>Besteed</th></tr><tr><td>Uitbuiting van arbeidsmigranten</td><td>410</td><td>190</td></tr><tr><td>Geweld door jongvolwassenen</td><td>620</td><td>455</td></tr><tr><td>Inbraak bij bedrijven</td><td>280</td><td>204</td></tr></table>
<b class="part">6. Wat wij u voorstellen</b>
<p>U wordt gevraagd in te stemmen met het verschuiven van 120 uur toezicht van prioriteit 4 naar prioriteit 2, en de raad hierover te informeren met bijgaande brief. Woninginbraak, waar de commissie naar vroeg, is in het IVP niet als prioriteit opgenomen; de cijfers geven daar ook geen aanleiding toe.<sup>3</sup></p>
<p>De kosten blijven binnen het budget van € 64.500. In december ontvangt u het ontwerp van het jaarplan voor 2028.</p>
<div class="notes"><p>2 Opgave politie, basisteam Kasterhoven, voorlopige cijfers.</p><p>3 Eerste halfjaar 2027: 21 inbraken in woningen, tegen 24 in dezelfde periode van 2026.</p></div>
</div>`

export function bytes(): Promise<Uint8Array> {
  return withBrowser((browser) => printed(browser, html, { foot: 'memo team Veiligheid - #' }))
}

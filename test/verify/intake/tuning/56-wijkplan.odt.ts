import { openDocument } from '../../../office/open-document.ts'

/** A plan of one wijk, typed in Writer: headings by bold print, a frame with figures, notes with sources, trends told under each theme. */
const automatic = `<style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Weg" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>`

const bold = (words: string) => `<text:p><text:span text:style-name="Vet">${words}</text:span></text:p>`
const note = (words: string) => `<text:note text:note-class="footnote"><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`
const list = (...items: readonly string[]) =>
  `<text:list>${items.map((item) => `<text:list-item><text:p>${item}</text:p></text:list-item>`).join('')}</text:list>`

const body = `
<text:h text:outline-level="1">Wijkveiligheidsplan Het Broek 2026-2027</text:h>
<text:p>gemeente Lakenburg, samen met woningcorporatie Thuisbasis en politie basisteam Lakenburg-Oost (voorbeeld)</text:p>
<text:p><draw:frame><draw:text-box><text:p>Het Broek in cijfers: 6.210 inwoners, 2.870 woningen, waarvan 61% huur.</text:p></draw:text-box></draw:frame></text:p>
<text:h text:outline-level="2">Waarom een plan voor deze wijk</text:h>
<text:p>Bewoners van Het Broek voelen zich minder veilig dan bewoners van andere wijken.${note('Veiligheidsmonitor 2025, tabel 4.2, blz. 37.')} Het plan is een uitwerking van het Integraal Veiligheidsplan Lakenburg 2025-2028. Wij kozen met de bewonersraad drie onderwerpen.</text:p>
<text:h text:outline-level="2">Onze drie onderwerpen</text:h>
<text:h text:outline-level="3">1. Overlast in en om de flats</text:h>
${bold('Wat zien we?')}
<text:p>Het aantal meldingen van geluidsoverlast nam in twee jaar met een derde toe.${note('Bron: basisregistratie politie, peildatum 1 oktober 2025.')} Bewoners melden minder vaak bij de corporatie omdat zij denken dat het niet helpt.</text:p>
${bold('Wat willen we?')}
<text:p>Eind 2027 weten bewoners van alle acht flats wie hun vaste aanspreekpunt is.</text:p>
${bold('Wat doen we?')}
${list('Thuisbasis stelt voor elke twee flats een huismeester aan', 'Buurtbemiddeling belt binnen een week na een melding', `<text:span text:style-name="Weg">Camera’s ophangen in de trappenhuizen</text:span>`, 'Portiekgesprekken met de wijkagent, vier keer per jaar')}
<text:h text:outline-level="3">2. Jongeren op het Lint</text:h>
${bold('Wat zien we?')}
<text:p>De groep op het Lint wordt jonger: een deel zit nog op de basisschool.</text:p>
${bold('Wat willen we?')}
<text:p>Jongeren hebben ’s avonds een plek waar zij welkom zijn, en bewoners durven over het Lint te lopen.</text:p>
${bold('Wat doen we?')}
${list('Het jongerencentrum opent ook op woensdag en vrijdag', 'De jongerenwerker loopt met de boa een vaste ronde', 'Sportavonden in de gymzaal van basisschool De Brug')}
<text:h text:outline-level="3">3. Fietsendiefstal bij het station</text:h>
${bold('Wat zien we?')}
<text:p>Dieven komen de laatste tijd met busjes en nemen meer fietsen tegelijk mee.</text:p>
${bold('Wat willen we?')}
<text:p>In 2027 worden er hooguit 120 fietsen gestolen, tegen 190 in 2025.</text:p>
${bold('Wat doen we?')}
${list('Bewaakte stalling ook open na elf uur', 'Graveeractie in april en september')}
<text:h text:outline-level="2">Wie doet er mee</text:h>
<text:p>De wijkregisseur roept de partners elk kwartaal bij elkaar. Vragen? Kom naar het spreekuur in buurthuis De Schakel.</text:p>`

export function bytes(): Uint8Array {
  return openDocument({ kind: 'text', body, automatic })
}

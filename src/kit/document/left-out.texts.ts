import type { LeftOut, LeftOutKind } from './left-out.ts'

/** A sentence about each thing that was not taken from the document, so that nobody has to guess what is missing. */
export function sayLeftOut({ what, count, pages = [] }: LeftOut): string {
  const [one, more, then] = sentences[what]
  const said = (count === 1 ? one : more).replace('{n}', String(count)).replace('{pages}', listed(pages))
  return `${said} ${then}`
}

const mostListed = 20

function listed(pages: readonly number[]): string {
  const named = pages.slice(0, mostListed).map(String)
  const last = pages.length > mostListed ? `nog ${pages.length - mostListed} andere` : named.pop()
  return named.length === 0 ? String(last) : `${named.join(', ')} en ${last}`
}

const sentences: Readonly<Record<LeftOutKind, readonly [one: string, more: string, then: string]>> = {
  comment: [
    'Er staat 1 opmerking in de kantlijn.',
    'Er staan {n} opmerkingen in de kantlijn.',
    'Opmerkingen namen we niet mee.',
  ],
  deletion: [
    'Er is 1 stuk geschrapt met wijzigingen bijhouden.',
    'Er zijn {n} stukken geschrapt met wijzigingen bijhouden.',
    'Geschrapte tekst namen we niet mee, ook al is de schrapping nog niet aanvaard.',
  ],
  insertion: [
    'Er is 1 stuk toegevoegd met wijzigingen bijhouden.',
    'Er zijn {n} stukken toegevoegd met wijzigingen bijhouden.',
    'Toegevoegde tekst lazen we mee, ook al is de toevoeging nog niet aanvaard.',
  ],
  struck: ['Er is 1 stuk doorgehaald.', 'Er zijn {n} stukken doorgehaald.', 'Doorgehaalde tekst namen we niet mee.'],
  'hidden-text': [
    'Er is 1 stuk verborgen tekst.',
    'Er zijn {n} stukken verborgen tekst.',
    'Verborgen tekst namen we niet mee.',
  ],
  'hidden-sheet': [
    'Er is 1 verborgen werkblad.',
    'Er zijn {n} verborgen werkbladen.',
    'Verborgen werkbladen lezen we niet: maak ze zichtbaar en lees het bestand opnieuw als ze wel mee moeten.',
  ],
  'hidden-row': [
    'Er is 1 verborgen rij.',
    'Er zijn {n} verborgen rijen.',
    'Verborgen rijen lezen we niet: haal een filter weg en lees het bestand opnieuw als ze wel mee moeten.',
  ],
  'hidden-column': [
    'Er is 1 verborgen kolom.',
    'Er zijn {n} verborgen kolommen.',
    'Verborgen kolommen lezen we niet: maak ze zichtbaar en lees het bestand opnieuw als ze wel mee moeten.',
  ],
  formula: [
    'Er is 1 formule zonder uitkomst.',
    'Er zijn {n} formules zonder uitkomst.',
    'Wij rekenen niets uit: open het bestand in Excel, bewaar het en lees het opnieuw.',
  ],
  'form-field': [
    'Er is 1 ingevuld veld van een formulier.',
    'Er zijn {n} ingevulde velden van een formulier.',
    'Wat in velden is ingevuld namen we niet mee: druk het document af als PDF en lees dat bestand als het wel mee moet.',
  ],
  contents: [
    'Er is 1 inhoudsopgave.',
    'Er zijn {n} inhoudsopgaven.',
    'Een inhoudsopgave slaan we over: de koppen lazen we waar ze staan.',
  ],
  picture: ['Er is 1 afbeelding.', 'Er zijn {n} afbeeldingen.', 'Tekst in een afbeelding lezen we niet.'],
  outside: [
    'Het document haalt 1 onderdeel van buiten.',
    'Het document haalt {n} onderdelen van buiten.',
    'Van buiten halen we niets op: wij lezen alleen wat in het bestand zelf staat.',
  ],
  macro: [
    'Er zit een macro in het bestand.',
    'Er zitten macro’s in het bestand.',
    'Een macro openen we niet en voeren we niet uit; alleen de tekst is gelezen.',
  ],
  'turned-text': [
    'Er staat 1 stuk tekst schuin of op zijn kant.',
    'Er staan {n} stukken tekst schuin of op hun kant.',
    'Die namen we niet mee: meestal is het een watermerk of een stempel.',
  ],
  'page-without-text': [
    'Op bladzijde {pages} staat geen tekst.',
    'Op de bladzijden {pages} staat geen tekst.',
    'Misschien is het een scan of een afbeelding: plak of typ wat daar staat als het mee moet.',
  ],
  'page-unreadable': [
    'De letters op bladzijde {pages} zijn niet te lezen.',
    'De letters op de bladzijden {pages} zijn niet te lezen.',
    'Daar namen we niets van over: vraag het document als Word-bestand, of plak wat daar staat.',
  ],
  around: [
    'Om de tekst heen staat 1 menu, balk of blok.',
    'Om de tekst heen staan {n} menu’s, balken en blokken.',
    'Wat om de tekst van een webpagina heen staat (menu, cookiemelding, knoppen, voet) namen we niet mee.',
  ],
}

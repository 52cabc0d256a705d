import type { RefusalText } from '../base/refusal.ts'
import type { DocumentRefusalCode } from './document-refusal.ts'

const pasteInstead = 'Open het document, kies alles, kopieer het en plak de tekst hier.'

export const documentRefusals: Readonly<Record<DocumentRefusalCode, RefusalText>> = {
  'document.empty': {
    title: 'Dit document is leeg',
    why: 'Er staat geen tekst in.',
    next: 'Kijk of u het goede bestand koos, of plak de tekst.',
  },
  'document.too-large': {
    title: 'Dit bestand is te groot',
    why: 'Het is {megabytes} MB; er past hoogstens {most} MB.',
    next: 'Meestal zijn afbeeldingen de oorzaak. Plak de tekst zonder afbeeldingen, of deel het document op.',
  },
  'document.format-unreadable': {
    title: 'Dit soort bestand kunnen we niet lezen',
    why: 'Dit is een bestand van het soort {format}. Wij lezen Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), webpagina’s (HTML), Markdown en platte tekst.',
    next: pasteInstead,
  },
  'document.not-text': {
    title: 'Dit is geen tekst',
    why: 'Het bestand bevat tekens die in een tekst niet voorkomen.',
    next: pasteInstead,
  },
  'document.encoding-unknown': {
    title: 'De letters van dit bestand zijn niet te lezen',
    why: 'De tekst is bewaard in een tekenset die wij niet herkennen.',
    next: 'Bewaar het bestand opnieuw als UTF-8, of plak de tekst.',
  },
  'document.nothing-readable': {
    title: 'Er staat geen leesbare tekst in',
    why: 'Het bestand bevat geen kop, alinea of lijst. Misschien wordt de tekst pas in de browser opgehaald.',
    next: 'Open de pagina in de browser, kopieer de tekst en plak die hier.',
  },
  'document.nested-too-deep': {
    title: 'Dit document is te diep genest',
    why: 'De onderdelen zitten zo diep in elkaar dat we het document niet veilig kunnen lezen.',
    next: pasteInstead,
  },
  'document.too-many-nodes': {
    title: 'Deze pagina heeft te veel onderdelen',
    why: 'De pagina bestaat uit meer onderdelen dan we veilig kunnen lezen.',
    next: 'Plak alleen het deel van de pagina dat over veiligheid gaat.',
  },
  'document.too-long': {
    title: 'Dit document is te lang',
    why: 'Het is veel langer dan een plan: honderden bladzijden tekst.',
    next: 'Deel het document op in hoofdstukken en neem die na elkaar over.',
  },
  'document.one-line': {
    title: 'In dit document ontbreken de regels',
    why: 'Een groot deel van de tekst staat achter elkaar op één regel. Koppen en opsommingen zijn dan niet te vinden.',
    next: 'Kopieer de tekst opnieuw uit het oorspronkelijke document en plak die hier.',
  },
  'document.password': {
    title: 'Dit document is beveiligd met een wachtwoord',
    why: 'Zonder het wachtwoord is de inhoud niet te lezen, en wij vragen daar niet om.',
    next: 'Open het document, haal het wachtwoord eraf (in Word en Excel: Bestand, Info, Document beveiligen), bewaar het en kies het opnieuw.',
  },
  'document.damaged': {
    title: 'Dit bestand is beschadigd of niet compleet',
    why: 'Het begint als een document van Word, Excel of LibreOffice, maar er ontbreekt een stuk of de inhoud klopt niet.',
    next: 'Open het document, bewaar het onder een nieuwe naam en kies dat bestand. Lukt openen niet, vraag het dan opnieuw op.',
  },
  'document.old-office': {
    title: 'Dit is een bestand van een oude versie van {program}',
    why: 'Bestanden van vóór 2007 (.doc en .xls) lezen we niet.',
    next: 'Open het bestand, kies Opslaan als en bewaar het als .{save}. Kies daarna dat bestand.',
  },
  'document.not-a-workbook': {
    title: 'Dit is geen rekenblad',
    why: 'Een lijst komt terug als Excel (.xlsx) of als .ods.',
    next: 'Kies het bestand dat u hier naar Excel of ODS haalde, of bewaar uw lijst als .xlsx.',
  },
  'document.zip-without-document': {
    title: 'Dit is een zip-bestand, geen document',
    why: 'Er zit geen document van Word, Excel of LibreOffice in dat we kunnen lezen.',
    next: 'Pak het zip-bestand uit en kies het document dat erin zit.',
  },
  'document.unpacks-too-large': {
    title: 'Dit bestand wordt bij het uitpakken te groot',
    why: 'Er komt veel meer uit dan bij een plan past. Dat is bij gewone documenten niet zo.',
    next: pasteInstead,
  },
  'document.entities': {
    title: 'Dit bestand bevat verkorte namen die we niet uitwerken',
    why: 'In het bestand staat een lijst met afkortingen die het bij het lezen laat opzwellen. Word, Excel en LibreOffice schrijven zo’n lijst niet.',
    next: 'Open het document in Word of LibreOffice, bewaar het onder een nieuwe naam en kies dat bestand.',
  },
  'document.took-too-long': {
    title: 'Het lezen van dit document duurde te lang',
    why: 'Na {seconds} seconden rekenen zijn we gestopt. Er is niets bewaard.',
    next: 'Deel het document op in hoofdstukken en neem die na elkaar over, of plak de tekst.',
  },
  'document.took-too-much': {
    title: 'Dit document is te zwaar om te lezen',
    why: 'Het lezen vroeg meer geheugen dan we ervoor vrijhouden. Er is niets bewaard.',
    next: 'Deel het document op in hoofdstukken en neem die na elkaar over, of plak de tekst.',
  },
  'document.busy': {
    title: 'Er worden al andere documenten gelezen',
    why: 'Om de anderen niet te laten wachten, lezen we er niet meer tegelijk.',
    next: 'Probeer het over een minuut opnieuw. Wat u invulde, staat er nog.',
  },
  'document.reader-failed': {
    title: 'Dit document konden we niet lezen',
    why: 'Ons leesprogramma liep erop vast. Dat is een fout van ons, niet van u. Er is niets bewaard.',
    next: pasteInstead,
  },
}

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
    why: 'Dit is een bestand van het soort {format}. Wij lezen platte tekst, Markdown en webpagina’s (HTML).',
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
}

import { openDocument } from '../../../office/open-document.ts'

/** A course of a region: themes as headings, in each a frame that says what, lines with a sentence each, and roles of who is in it. */
const h = (depth: number, words: string) => `<text:h text:outline-level="${depth}">${words}</text:h>`
const p = (words: string) => `<text:p>${words}</text:p>`
const list = (...items: readonly string[]) =>
  `<text:list>${items.map((item) => `<text:list-item>${p(item)}</text:list-item>`).join('')}</text:list>`
const box = (words: string) => `<text:p><draw:frame><draw:text-box>${p(words)}</draw:text-box></draw:frame></text:p>`

const body = [
  h(1, 'Regionaal beleidsplan veiligheid Zeewolde-Kust 2028-2031'),
  p('Wij zijn de elf gemeenten, de politie-eenheid en het parket in Zeewolde-Kust (voorbeeld). Met dit beleidsplan geven wij richting aan wat wij samen doen.'),
  h(2, 'Uitgangspunten van onze samenwerking'),
  list('We delen informatie tenzij de wet het verbiedt', 'Elke gemeente doet mee naar vermogen'),
  h(2, 'Thema Mensenhandel'),
  h(3, 'Ontwikkelingen'),
  p('Uitbuiting verplaatst zich naar woningen en is daardoor moeilijker te zien.'),
  h(3, 'Ambitie'),
  p('Elk slachtoffer dat zich meldt krijgt dezelfde dag een veilige plek.'),
  h(3, 'Actielijnen'),
  list('Signaleren: iedereen met een sleutelrol is getraind', 'Opvang: plekken over de grenzen van gemeenten heen'),
  h(2, 'Thema Weerbaar bestuur'),
  h(3, 'Ontwikkelingen'),
  p('Bestuurders worden vaker bedreigd, vooral online.'),
  h(3, 'Ambitie'),
  p('Geen bestuurder stopt vanwege een bedreiging.'),
  h(3, 'Actielijnen'),
  list('Eén aangifteprotocol', 'Nazorg voor bestuurders en hun gezin'),
  box('Wist u dat? In 2027 deed een op de drie bedreigde bestuurders aangifte.'),
  h(2, 'Rollen'),
  p('De portefeuillehouders komen vier keer per jaar bij elkaar.'),
].join('')

export function bytes(): Uint8Array {
  return openDocument({ kind: 'text', body })
}

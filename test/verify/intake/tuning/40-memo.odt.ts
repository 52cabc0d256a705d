import { openDocument } from '../../../office/open-document.ts'

/** A memo of an adviser, all in the default style: capitals for headings, numbers and dashes typed by hand, trends among the sentences. */
const p = (words: string) => `<text:p>${words}</text:p>`
const broken = (...lines: readonly string[]) => p(lines.join('<text:line-break/>'))

const body = [
  p('MEMO'),
  broken('Aan: driehoek basisteam Kustwerk', 'Van: adviseur OOV', 'Betreft: Jaarplan veiligheid 2027 basisteam Kustwerk (voorbeeld)'),
  p('Dit jaarplan voert het Integraal Veiligheidsplan Kustwerk 2025-2028 uit. De driehoek stemde op 2 februari 2027 in met het jaarplan.'),
  p('1. GEWELD IN DE ZORG'),
  p('Hulpverleners krijgen steeds vaker te maken met agressie. We willen dat zij elk voorval melden.'),
  p('Acties:'),
  p('- Eén aangifteloket voor ziekenhuis, ambulance en huisartsen'),
  p('- Training de-escalatie voor baliepersoneel'),
  p('2. ILLEGAAL VUURWERK'),
  p('De partijen die worden gevonden zijn zwaarder dan vroeger. Doel is dat er in 2027 geen slachtoffers vallen door illegaal vuurwerk.'),
  p('Acties:'),
  p('- Postcontrole bij pakketpunten in november en december'),
  p('- Inleveractie zonder vragen'),
  p('- Lespakket voor groep 8'),
  p('3. TENSLOTTE'),
  p('Niet opgenomen in dit jaarplan: verkeer (blijft bij de gemeenten) en brandveiligheid (veiligheidsregio). De uren zijn besproken met de teamchef.'),
].join('')

export function bytes(): Uint8Array {
  return openDocument({ kind: 'text', body })
}

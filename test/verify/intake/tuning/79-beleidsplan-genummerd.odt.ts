import { openDocument } from '../../../office/open-document.ts'

/** A formal plan: chapters in three parts of numbers, strategic and operational goals, measures that are numbered after them. */
const h = (depth: number, words: string) => `<text:h text:outline-level="${depth}">${words}</text:h>`
const p = (words: string) => `<text:p>${words}</text:p>`

const body = [
  p('GEMEENTE STEENWOUDE'),
  p('BELEIDSPLAN INTEGRALE VEILIGHEID 2028-2031'),
  p('Door de raad vastgesteld in zijn vergadering van 8 november 2027'),
  h(1, '1. Inleiding'),
  p('Het beleidsplan geeft invulling aan artikel 38b van de Politiewet. Het is afgestemd op de Regionale Veiligheidsagenda Woudstreek 2027-2030.'),
  h(1, '2. Analyse'),
  h(2, '2.1 Wat valt op'),
  p('Het aantal fietsdiefstallen rond het station stijgt.'),
  p('Ouderen worden aan de deur vaker bestolen.'),
  h(1, '3. Prioriteiten'),
  h(2, '3.1 Vermogensdelicten'),
  h(3, '3.1.1 Strategisch doel'),
  p('Steenwoude hoort in 2031 bij de helft van de gemeenten met de minste diefstallen.'),
  h(3, '3.1.2 Maatregelen'),
  p('a. Het college laat een bewaakte stalling bouwen.'),
  p('b. De wijkagenten geven voorlichting in de serviceflats.'),
  h(2, '3.2 Alcohol en drugs'),
  h(3, '3.2.1 Strategisch doel'),
  p('Minder dan een kwart van de leerlingen drinkt voor het achttiende jaar.'),
  h(3, '3.2.2 Maatregelen'),
  p('a. De gemeente controleert de horeca vier keer per jaar.'),
  p('b. De scholen nemen het preventieprogramma op in hun lessen.'),
  h(1, '4. Niet-geprioriteerde onderwerpen'),
  p('Brandveiligheid, evenementen en verkeer volgen het bestaande beleid.'),
  h(1, '5. Middelen'),
  p('Voor de looptijd is 4 x 80.000 euro beschikbaar.'),
].join('')

export function bytes(): Uint8Array {
  return openDocument({ kind: 'text', body })
}

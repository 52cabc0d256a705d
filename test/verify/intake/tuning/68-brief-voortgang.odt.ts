import { openDocument } from '../../../office/open-document.ts'

/** A letter to a raad: each point begins with its title in bold letters, then how it stands with it; the plan stands in the line of the subject. */
const p = (words: string) => `<text:p>${words}</text:p>`
const bold = (words: string) => `<text:span text:style-name="T1">${words}</text:span>`
const list = (...items: readonly string[]) =>
  `<text:list>${items.map((item) => `<text:list-item>${p(item)}</text:list-item>`).join('')}</text:list>`
const automatic =
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'

const body = [
  p('Aan de gemeenteraad van Terpendam'),
  p('Datum: 3 april 2028'),
  p('Onderwerp: voortgang Actieplan Veilig Terpendam 2026-2028'),
  p('Geachte leden van de raad,'),
  p('Op 2 oktober 2025 stelden wij het Actieplan Veilig Terpendam 2026-2028 vast. Het plan werkt de lokale speerpunten uit van het Integraal Veiligheidsplan Noorderland 2025-2028, het gezamenlijke plan van de gemeenten Terpendam, Wierum en Zoutkamperveen. Met deze brief brengen wij u op de hoogte van de stand van zaken.'),
  p(bold('Speerpunt 1: Veilige haven')),
  p('Wij willen dat de haven geen doorvoerplek is voor drugs.'),
  list(
    `${bold('Havenscan.')} Afgerond in november. De uitkomsten zijn met de ondernemers besproken.`,
    `${bold('Cameraplan jachthaven')} – loopt vertraging op door de vergunning.`,
    `${bold('Havenmeesters trainen:')} zes van de negen hebben de training gevolgd.`,
  ),
  p(bold('Speerpunt 2: Fietsdiefstal')),
  p('Wij willen dat er in 2028 een derde minder fietsen worden gestolen dan in 2024.'),
  list(
    `${bold('Bewaakte stalling bij het station.')} Open sinds 1 februari.`,
    `${bold('Graveeracties.')} Vier gehouden, 380 fietsen.`,
  ),
  p(bold('Tot slot')),
  p('Na de zomer informeren wij u over de evaluatie.'),
  p('Met vriendelijke groet,'),
  p('burgemeester en wethouders van Terpendam'),
].join('')

export function bytes(): Uint8Array {
  return openDocument({ kind: 'text', body, automatic })
}

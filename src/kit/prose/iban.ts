import type { Span } from './span.ts'

/** How long an IBAN is in each country (SWIFT, IBAN Registry). */
const lengths = new Map(
  [
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29',
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20',
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29',
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20',
    'YE30',
  ]
    .join(' ')
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
)

const beginning = /(?<![\p{L}\d])([A-Z]{2}) ?\d{2}(?=[ .-]?[A-Z\d])/giu

/** Account numbers by their own proof (ISO 13616: mod 97 leaves 1), in one piece or in groups. */
export function findIbans(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(beginning)) {
    const length = lengths.get(match[1]!.toUpperCase())
    const end = length && endOf(text, match.index, length)
    if (end && leavesOne(text.slice(match.index, end))) spans.push({ start: match.index, end })
  }
  return spans
}

/** Where so many letters and digits end, with at most one space, dot or dash between two of them; nothing when they stop earlier. */
function endOf(text: string, start: number, length: number): number | undefined {
  let place = start
  for (let read = 0; read < length; read++) {
    if (read > 0 && ' .-'.includes(text.charAt(place))) place++
    if (!isLetterOrDigit(text, place)) return undefined
    place++
  }
  return isLetterOrDigit(text, place) ? undefined : place
}

function isLetterOrDigit(text: string, place: number): boolean {
  const code = text.charCodeAt(place)
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** The first four go to the end, a letter counts as 10 to 35, and the whole number is 1 modulo 97. */
function leavesOne(iban: string): boolean {
  const bare = iban.replace(/[ .-]/g, '').toUpperCase()
  let rest = 0
  for (const letter of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(letter, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

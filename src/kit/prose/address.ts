import { type Span, spansOf, wordsBefore } from './span.ts'

const houseNumber = String.raw`\d{1,5}(?: ?[a-zA-Z]\b|-\d{1,4}\b| ?(?:bis|hs|huis)\b)?`
/** Four digits and two letters, never SA, SD or SS; small letters only close to the digits, or `in 2024 en` would be one. */
const postcode = String.raw`[1-9]\d{3}(?: ?(?!S[ADS]\b)[A-Z]{2}|(?!s[ads]\b)[a-z]{2})`

const postcodeAlone = new RegExp(String.raw`(?<![\p{L}\d])${postcode}(?![\p{L}\d])`, 'gu')
const streetAndNumber = new RegExp(String.raw`(?<=(\p{Lu}[\p{L}.'’ -]{1,40} ${houseNumber},?[ \n]{1,3}))`, 'uy')
const withNumberBehind = new RegExp(
  String.raw`(?<![\p{L}\d])${postcode}(?:, ?| )(?:(?:huis)?n(?:umme)?r\.? )?${houseNumber}(?![\p{L}\d]|[.,]\d)`,
  'gu',
)
const streetAtTheEnd = new RegExp(
  String.raw`(?<![\p{L}\d-])\p{Lu}[\p{L}'’-]{1,30}(?:straat|laan|weg|plein|gracht|singel|kade|dijk|dreef|steeg) ${houseNumber}(?=$|[.,;:)\n](?!\d)| (?:in|te) \p{Lu})`,
  'gu',
)

/**
 * Addresses where they are certain: a postcode with a house number before or behind it, and a street with a house number at
 * the end of a clause. A postcode or a street alone is a neighbourhood, and stays.
 */
export function findAddresses(text: string): Span[] {
  return [
    ...spansOf(text, postcodeAlone).flatMap((alone) => withStreet(text, alone)),
    ...spansOf(text, withNumberBehind, (match) => !startsAsYear.test(match) || /n(?:umme)?r/.test(match)),
    ...spansOf(text, streetAtTheEnd, (match) => !endsAsYear.test(match)),
  ]
}

/** `in 2024 EU 27 landen` looks like a postcode of Haarlem, `plan Stationsplein 2027` like number 2027. */
const startsAsYear = /^(?:19|20)\d{2} /
const endsAsYear = / (?:19|20)\d{2}$/

const boxOfAnOrganisation = /postbus|antwoordnummer/i

function withStreet(text: string, { start, end }: Span): Span[] {
  const street = wordsBefore(text, start, streetAndNumber)
  return street && !boxOfAnOrganisation.test(street) ? [{ start: start - street.length, end }] : []
}

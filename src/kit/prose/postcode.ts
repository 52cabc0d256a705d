import { isPlaceName } from './name-words.ts'
import { type Span, spansOf, wordsBefore } from './span.ts'

/** Four digits and two letters, never SA, SD or SS; small letters only close to the digits, or `in 2024 en` would be one. */
const postcode =
  /(?<![\p{L}\d]|\d[.,-])[1-9]\d{3}(?: {0,2}(?!S[ADS](?![A-Z]))[A-Z]{2}|(?!s[ads])[a-z]{2})(?![\p{L}\d]|-\d)/gu

const boxOfAnOrganisation = /(?<=(postbus|antwoordn(?:umme)?r)[^\p{L}]{1,20})/iuy
const itsName = /(?<=(postcodes?|pc|p\.c\.)[^\p{L}\d]{1,3})/iuy
const behindAddress = /(?<=(\p{L} ?\d{1,5}[ -]?[\p{L}\d]{0,4},?[ \n]{1,3}))/uy
const behindHouseNumber = /(?<=(\p{L}{3} \d{1,4}[ -]?[\p{L}\d]{0,3}, ?))/uy
const beforePlace = /^,? {1,2}\p{Lu}\p{Ll}/u
/** What also has four digits before two capitals: years, measures. Those count as a postcode only where an address stands. */
const looksLikeMeasure = /^(?:19|20)\d{2} |(?:KM|KB|MB|GB|TB|MW|KW|PK|EU|KG|CM|MM|ML|FT|NL|OM|EN|IV|VI|PP)$/
const norm = /(?<=(iso|nen|en|iec|artikel|art\.|nr\.?|€|tabel|motie|kamerstuk|bron|versie)[ -]{0,2})/iuy
const unit = /^\d+(?:km|kb|mb|gb|kw|mw|pk|kg|cm|mm|ml|ft|ha|en|ca|st|pp)$/

/** In small letters and with a space, as in `3701 ab`: only where an address or the word for it stands before. */
const inSmallLetters = /(?<![\p{L}\d]|\d[.,-])[1-9]\d{3} (?!s[ads](?!\p{L}))[a-z]{2}(?![\p{L}\d]|-\d)/gu

/** Postcodes with their letters: some twenty houses. Four digits alone are a neighbourhood; a postbus is an organisation. */
export function findPostcodes(text: string): Span[] {
  const standsBehind = (start: number, before: RegExp) => wordsBefore(text, start, before) !== undefined
  const inCapitals = spansOf(text, postcode, (match, start) => {
    const stands = (before: RegExp) => standsBehind(start, before)
    if (stands(boxOfAnOrganisation) || stands(norm) || unit.test(match)) return false
    return (
      !looksLikeMeasure.test(match) || stands(itsName) || stands(behindAddress) || isBeforePlace(text, start, match)
    )
  })
  const inSmall = spansOf(
    text,
    inSmallLetters,
    (match, start) =>
      standsBehind(start, itsName) ||
      standsBehind(start, behindHouseNumber) ||
      isPlaceName(/^ (\p{Ll}+)/u.exec(text.slice(start + match.length, start + match.length + 30))?.[1] ?? ''),
  )
  return [...inCapitals, ...inSmall]
}

/** `3700 AM Zeist`; a year with a capital behind it is too common: `in 2023 OM Utrecht`. */
function isBeforePlace(text: string, start: number, match: string): boolean {
  const end = start + match.length
  return !/^(?:19|20)\d{2} /.test(match) && beforePlace.test(text.slice(end, end + 5))
}

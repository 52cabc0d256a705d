import { isOrdinaryWord, isPlaceName } from './name-words.ts'
import { findPostcodes } from './postcode.ts'
import type { Span } from './span.ts'
import { goesOn, noStreet, numberedThings, perhapsStreetEnding, streetEnding, tellsOfHome } from './street-lexicon.ts'

/** A number as a house has it: 12, 12a, 12 B, 12-2, 12-III, 12 bis, 18 t/m 24, nr. 12. */
const houseNumber =
  /(?<=[\p{L}\d'’][.,]? )(?:(?<named>(?:huis)?n(?:umme)?r\.?|no\.) ?)?(?<number>\d{1,5})(?<addition>(?: t\/m \d{1,5}|[ -]?(?:bis|hs|huis|rood|zwart|boven|onder|[IV]{1,4})| ?-?[a-zA-Z](?:-\d{1,4})?| ?- ?\d{1,4})(?![\p{L}\d]))?(?![\p{L}\d%€]|[.,:/]\d|-\d|-\p{L}{2})/gu

const postcodeBehind = /^[, ]{1,3}[1-9]\d{3} ?[A-Za-z]{2}(?!\p{L})/u
/** `op nummer 12 in de Kerkstraat`. */
const inStreet =
  /^ (?:in|aan|op|van) (?:de |het )?\p{Lu}[\p{L} -]*(?:straat|laan|weg|plein|gracht|singel|kade|dreef)(?!\p{L})/u
const townBehind = /^,? te \p{Lu}/u

/**
 * Addresses with a house number: a street by its ending, or any name where the sentence tells of a home, a postcode or a town
 * follows, or the number is called one. A street alone is a neighbourhood, and stays; so does `Stationsplein 2027`.
 */
export function findAddresses(text: string): Span[] {
  const spans: Span[] = []
  const postcodeEnds = new Set(findPostcodes(text).map(({ end }) => end))
  for (const match of text.matchAll(houseNumber)) {
    const { named, number, addition } = match.groups!
    const start = match.index
    const end = start + match[0].length
    const isBehindPostcode = postcodeEnds.has(text[start - 2] === ',' ? start - 2 : start - 1)
    const isYear =
      /^(?:19|20)\d{2}$/.test(number!) && (addition === undefined || /^[ -]+(?:19|20)?\d{2}$/.test(addition))
    if (isBehindPostcode && (!isYear || named)) {
      spans.push({ start, end })
      continue
    }
    const around = { text, start, end, isNamed: named !== undefined, isYear }
    if (named && inStreet.test(text.slice(end, end + 50))) {
      spans.push({ start, end })
      continue
    }
    const street = streetBefore(text, start)
    if (named?.startsWith('huis') && !(street && streetEnding.test(street.last.toLowerCase())))
      spans.push({ start, end })
    else if (street && isAddress(street, around, addition !== undefined)) spans.push({ start: street.start, end })
  }
  return spans
}

interface Street {
  readonly start: number
  readonly last: string
}
interface Around {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isNamed: boolean
  readonly isYear: boolean
}

function isAddress({ start, last }: Street, around: Around, hasAddition: boolean): boolean {
  const behind = around.text.slice(around.end, around.end + 24)
  const hasPostcode = postcodeBehind.test(behind)
  if (around.isYear && !around.isNamed && !hasPostcode) return false
  const low = last.toLowerCase()
  if (numberedThings.has(low)) return false
  const isCapital = /^(?:['’]t )?\p{Lu}/u.test(around.text.slice(start))
  if (
    /^(?:Laan|Weg|Plein|Straat|Hof|Park|Kade) (?:van|naar|der|de|den|het|1)/.test(around.text.slice(start, start + 12))
  )
    return goesOn.test(behind)
  const isGenericWord = noStreet.has(low) && !/^\p{Lu}/u.test(last)
  if (streetEnding.test(low) && !isGenericWord)
    return around.isNamed || hasAddition || goesOn.test(behind) || isPlaceName(wordOf(behind))
  if (!isCapital) return false
  if (hasPostcode || townBehind.test(behind)) return true
  if (!around.isNamed && !goesOn.test(behind)) return false
  if (perhapsStreetEnding.test(low) && low.length > 4 && !isOrdinaryWord(last) && !noStreet.has(low)) return true
  return tellsOfHome.test(around.text.slice(Math.max(0, start - 60), start)) && !/^\p{Lu}+$/u.test(last)
}

function wordOf(behind: string): string {
  return /^ (\p{Ll}+)/u.exec(behind)?.[1] ?? ''
}

const longestStreet = 5
const partsOfStreets = new Set("van der den ter ten 't de het naar".split(' '))

/** The name that stands just before a number: its last word, with the words with a capital and the tussenvoegsels before it. */
function streetBefore(text: string, numberStart: number): Street | undefined {
  let end = numberStart - 1
  if (text[end - 1] === ',') end -= 1
  let start = wordStart(text, end)
  if (start === end) return undefined
  const last = text.slice(start, end)
  if (/^\d{4}/.test(last)) return isBehindYear(text, start)
  if (!/^['’]?\p{L}/u.test(last)) return undefined
  let first = start
  for (let read = 1; read < longestStreet && text[start - 1] === ' '; read++) {
    const before = wordStart(text, start - 1)
    const word = text.slice(before, start - 1)
    const isPart = /^['’]?\p{Lu}/u.test(word) || partsOfStreets.has(word.replace('’', "'"))
    if (word === '' || !isPart) break
    // `Samira aan de Kerkweg 12`: a small article just before the street is none of its name, but in `Laan van de Vrede`.
    if (read === 1 && /^(?:de|het)$/.test(word) && !/ van $/.test(text.slice(0, before))) break
    start = before
    if (/^(?:['’]t$|['’]?\p{Lu})/u.test(word)) first = start
  }
  return { start: first, last }
}

/** `Plein 1940-1945 nummer 6`: a year may be the name of a street. */
function isBehindYear(text: string, start: number): Street | undefined {
  const before = /([\p{L}'’-]{0,30}(?:[Pp]lein|[Ss]traat|[Ll]aan|[Ww]eg)) $/u.exec(
    text.slice(Math.max(0, start - 34), start),
  )
  return before ? { start: start - before[0].length, last: before[1]! } : undefined
}

function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 40 && /[\p{L}\d'’.-]/u.test(text[start - 1]!)) start -= 1
  return start
}

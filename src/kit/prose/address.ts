import { isOrdinaryWord } from './name-words.ts'
import type { Span } from './span.ts'

/** A number as a house has it: 12, 12a, 12 B, 12-2, 12-III, 12 bis, 18 t/m 24, nr. 12. */
const houseNumber =
  /(?<=[\p{L}\d'’][.,]? )(?:(?<named>(?:huis)?n(?:umme)?r\.?|no\.) ?)?(?<number>\d{1,5})(?<addition>(?: t\/m \d{1,5}|[ -]?(?:bis|hs|huis|rood|zwart|boven|onder|[IV]{1,4})| ?-?[a-zA-Z]| ?- ?\d{1,4})(?![\p{L}\d]))?(?![\p{L}\d%€]|[.,:/]\d|-\d|-\p{L}{2})/gu

const surely = /(?:straat|straatje|straatweg|laan|laantje|weg|plein|gracht|singel|kade|dreef|steeg|boulevard|allee|plantsoen|dijk|dwarsstraat|str\.|ln\.)$/
/** These end names of streets and much else: with a capital only, and never where the word itself is meant. */
const perhaps =
  /(?:pad|hof|park|baan|wal|markt|ring|horst|veld|veldje|gaarde|oord|kamp|eng|hoek|brink|kolk|erf|akker|tuin|hage|burg|berg|donk|meent|weide|zoom|rand|haven|sluis|brug|poort|vliet|waard|stede|hoeve|passage|promenade|erven|gaard|hage|heide|hout|wijk|werf|bosch?|bocht|schans|rede|kreek|dal)$/
const generic =
  /^(?:snelweg|rijksweg|fietspad|zandpad|voetpad|onderweg|halverwege|weg|bijweg|uitweg|straat|laan|plein|park|hof|markt|ring|zuidoost|binnenstad|haven|wijk|buurt|woonwijk|stadspark|natuurpark|bedrijvenpark|vakantiepark|recreatiepark|ommeweg|kampement|dijk|zeedijk|kamp|berg|veld|brug|poort|hoek|rand|baan|rijbaan|loopbaan|werf|oord|bos|bosch|hout|tuin|januari|februari|beweg|spoorweg|landweg|vaarweg|openbareweg|terugweg|heenweg|achterweg)$/

/** What may follow on an address. Behind another small word the number counts things: `Kerkstraat 12 meldingen`. */
const goesOn =
  /^(?:$|[.,;:)\]!?\n"'’]|\s*\n| ?(?:\(|–|-|\/|\|)| (?:te|in|en|of|t\/m|tot|is|zijn|was|waren|staat|staan|stond|werd|worden|wordt|woont|woonde|wonen|heeft|had|door|met|van|voor|om|waar|die|dat|bij|naar|aan|uit|ligt|krijgt|kreeg|leeg|gesloten|gevestigd|zonder|na|waarvan|voldoet|omdat|geeft|gaf|kan|moet|wil|blijft|verkocht|gecontroleerd|doorzocht|ontruimd|zit|zou|komt|zijn|ter|vanwege|wegens|als|op|niet|ook|al|nog|sinds|ontving|meldt|meldde|klaagt|klagen|gemeld|gezien|betrokken|aangetroffen)(?!\p{L})| (?:\p{Lu}|[1-9]\d{3} ?[A-Za-z]{2}(?!\p{L})))/u

const placeOfHome =
  /(?:\badres(?:sen)?|\bwoning(?:en)?|\bpand(?:en)?|\bperceel|\bwoonachtig|\bwoont|\bwoonde|\bwonen|\bverblijft|\bgevestigd|\boverkant|\bbewoners?|\bflat|\bhuis|\bloods|\bgarage(?:box)?|\bappartement|\bportiek|\bkelder|\binval|\bter hoogte|\btegenover|\bnaast)[^.;!?\n]{0,30}$/iu
const postcodeBehind = /^[, ]{1,3}[1-9]\d{3} ?[A-Za-z]{2}(?!\p{L})/u
const postcodeBefore = /(?!(?:19|20)\d{2} )[1-9]\d{3} ?(?!S[ADS])[A-Za-z]{2},? $/
const townBehind = /^,? te \p{Lu}/u
const boxOfAnOrganisation = /(?:postbus|antwoordnummer)$/i
/** What is numbered in a plan, with a capital: never a street. */
const numbered =
  /^(?:prioriteit|doel|actie|maatregel|artikel|programma|product|bijlage|hoofdstuk|paragraaf|tabel|figuur|week|team|zone|fase|kamer|stap|pijler|thema|speerpunt|versie|lid|grip|code|kwartaal|lijn|groep|pagina|bladzijde|motie|amendement|taakveld|nummer|nr|punt|agendapunt|perceel|unit|niveau|categorie|klasse|prio|route|spoor|deel|blok|indicator|nota|besluit|wet)$/iu

/**
 * Addresses with a house number: a street by its ending, or any name where the sentence tells of a home, a postcode or a town
 * follows, or the number is called one. A street alone is a neighbourhood, and stays; so does `Stationsplein 2027`.
 */
export function findAddresses(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(houseNumber)) {
    const { named, number, addition } = match.groups!
    const start = match.index
    const end = start + match[0].length
    const around = { text, start, end, isNamed: named !== undefined, isYear: /^(?:19|20)\d{2}$/.test(number!) && !addition }
    const street = streetBefore(text, start)
    const isBehindPostcode = postcodeBefore.test(text.slice(Math.max(0, start - 10), start))
    if (isBehindPostcode && (!around.isYear || named)) spans.push({ start, end })
    else if (named?.startsWith('huis') && !(street && surely.test(street.last.toLowerCase()))) spans.push({ start, end })
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
  if (boxOfAnOrganisation.test(last) || numbered.test(last)) return false
  const isCapital = /^(?:['’]t )?\p{Lu}/u.test(around.text.slice(start))
  if (/^(?:Laan|Weg|Plein|Straat|Hof|Park|Kade) (?:van|naar|der|de|den|het|1)/.test(around.text.slice(start, start + 12))) return goesOn.test(behind)
  const isGenericWord = generic.test(low) && !/^\p{Lu}/u.test(last)
  if (surely.test(low) && !isGenericWord) return around.isNamed || hasAddition || goesOn.test(behind)
  if (!isCapital) return false
  if (hasPostcode || townBehind.test(behind)) return true
  if (!around.isNamed && !goesOn.test(behind)) return false
  if (perhaps.test(low) && low.length > 4 && !isOrdinaryWord(last) && !generic.test(low)) return true
  return placeOfHome.test(around.text.slice(Math.max(0, start - 60), start)) && !/^\p{Lu}+$/u.test(last)
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
  const before = /([\p{L}'’-]{0,30}(?:[Pp]lein|[Ss]traat|[Ll]aan|[Ww]eg)) $/u.exec(text.slice(Math.max(0, start - 34), start))
  return before ? { start: start - before[0].length, last: before[1]! } : undefined
}

function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 40 && /[\p{L}\d'’.-]/u.test(text[start - 1]!)) start -= 1
  return start
}

import { type Span, spansOf, wordsBefore } from './span.ts'

const month =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const year = "(?:(?:19|20)\\d{2}|['’]?\\d{2})"
const date = new RegExp(
  [
    `(?<![\\d.,/-])(?:\\d{1,2}([-/. ])\\d{1,2}\\1${year}`,
    `\\d{1,2}e? ?-?${month}\\.? ?-?${year}`,
    '(?:19|20)\\d{2}([-/.])\\d{1,2}\\2\\d{1,2})(?![\\d/-]|[.,]\\d)',
  ].join('|'),
  'giu',
)
const yearAlone = /(?<![\d.,/-])(?:19|20)\d{2}(?![\d/-]|[.,]\d)/g

/** Behind the word itself also without signs: 120390, 12031990. */
const closed = /(?<![\d.,/-])(?:\d{6}|\d{8})(?![\d/-]|[.,]\d)/g
const bornClose =
  /(?<=(?:^|[^\p{L}])(geboortedatum|geb\. ?(?:dat(?:um|\.)?)?|gebdatum|gebdat|d\.?o\.?b\.?)[ :.]{0,3})/iuy

const born =
  /(?<=(?:^|[^\p{L}])(geb(?:oren|oortedatum|\. ?dat(?:um|\.)?|dat(?:um)?|datum)?\b|d\.?o\.?b\b|born\b|date of birth|verjaardag|jarig)(?<between>[^\d\n]{0,45}))/iuy
const bornShort = /(?<=(?:^|[^\p{L}])(geb\.|geboortejaar|bouwjaar van betrokkene)[ :]{0,2}(?:in )?)/iuy
/** A rule about everybody born before a day is about nobody. */
const aboutEverybody = /(?:^|\s)(?:voor|na|vanaf|tussen|sinds|tot|v[oó]{2}r)\s*$/iu
/** Behind a name only a year in which somebody may have been born: elsewhere it is the day of a letter. */
const lastYearOfBirth = 2012

/** Dates of birth: behind a word that says so, or just behind a name. A date alone is a date. */
export function findBirthdates(text: string, names: readonly Span[]): Span[] {
  return [
    ...spansOf(
      text,
      date,
      (match, start) =>
        isBorn(text, start) || isBornBehind(text, start + match.length) || isBehindName(text, start, match, names),
    ),
    ...spansOf(text, closed, (_, start) => wordsBefore(text, start, bornClose) !== undefined),
    ...spansOf(text, yearAlone, (_, start) => wordsBefore(text, start, bornShort) !== undefined),
  ]
}

function isBorn(text: string, start: number): boolean {
  born.lastIndex = start
  const between = born.exec(text)?.groups?.between
  return between !== undefined && !aboutEverybody.test(between)
}

/** `op 12 maart 1985 te Utrecht geboren`. */
function isBornBehind(text: string, end: number): boolean {
  return /^(?: (?:te|in) \p{Lu}[\p{L}-]+)? geboren(?!\p{L})/u.test(text.slice(end, end + 40))
}

function isBehindName(text: string, start: number, match: string, names: readonly Span[]): boolean {
  const years = match.match(/(?:19|20)\d{2}/)
  if (!years || Number(years[0]) > lastYearOfBirth) return false
  const name = names.findLast(({ end }) => end <= start)
  return name !== undefined && /^,? ?\(?$/.test(text.slice(name.end, start))
}

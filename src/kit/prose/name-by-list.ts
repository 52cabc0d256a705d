import {
  endsIn,
  interfixes,
  interfixesFromAfar,
  interfixesInFront,
  labels,
  ofPersons,
  personVerbs,
  roles,
  titles,
  wordEndings,
} from './name-lexicon.ts'
import {
  endOfGroup,
  headOf,
  isLineStart,
  isSentenceStart,
  isStreet,
  isThing,
  joins,
  type Line,
  wordBefore,
  wordBehind,
} from './name-line.ts'
import type { RuleForNames } from './name-verdict.ts'
import type { Word } from './name-words.ts'

/** `J.P. Hartog`, `M. van den Berg`; at the head of a line a single letter may be that of a list: `A. Woninginbraken`. */
const initials: RuleForNames = (line, at) => {
  const word = line.words[at]!
  const isBare = !word.isInitial && word.isCapital && word.end - word.start === 1
  if (!word.isInitial && !isBare) return undefined
  let from = at
  while (
    from - at < mostInitials &&
    line.words[from]!.isInitial &&
    line.words[from + 1]?.isInitial &&
    joins(line, from)
  )
    from += 1
  if (!joins(line, from)) return undefined
  const to = endOfGroup(line, from + 1)
  const head = to === undefined ? undefined : headOf(line, from + 1, to)
  if (to === undefined || !head)
    return isInitialsAlone(line, at, from) ? { from: at, to: from, rule: 'name-initials' } : undefined
  const { last } = head.known
  const hasInterfix = line.words[from + 1] !== head
  if (isBare && last !== 'sure' && !hasInterfix) return undefined
  if (isStreet(line, to) || isThing(line, from + 1, to)) return { from: at, to }
  if (last === undefined && (head.known.isCommon || endsIn(head.low, wordEndings) || roles.has(head.low)))
    return undefined
  const isListed = from === at && isLineStart(line, at) && last === undefined && !hasInterfix
  if (isListed && !isPersonHere(line, at, to)) return undefined
  return { from: at, to, rule: 'name-initials' }
}

const mostInitials = 8

/** `M. B. is aangehouden`. */
function isInitialsAlone(line: Line, from: number, to: number): boolean {
  return to > from && ofPersons.test(line.text.slice(line.words[to]!.end, line.words[to]!.end + 60))
}

/** `Vries, J. de`, `Van der Heuvel, Sjoerd`, `Jansen, Pieter`. */
const surnameFirst: RuleForNames = (line, at) => {
  const end = endOfGroup(line, at)
  const next = end === undefined ? undefined : line.words[end + 1]
  if (end === undefined || !next?.isCapital || !/^, ?$/.test(line.text.slice(line.words[end]!.end, next.start)))
    return undefined
  const head = headOf(line, at, end)
  if (!head || (!head.known.last && (head.known.isCommon || head.known.isPlace || endsIn(head.low, wordEndings))))
    return undefined
  if (head.known.first === 'sure' && head.known.last !== 'sure') return undefined
  let to = end + 1
  while (next.isInitial && to - end < mostInitials && line.words[to + 1]?.isInitial && joins(line, to)) to += 1
  if (!next.isInitial && !isGivenName(line, at, head, to)) return undefined
  while (joins(line, to) && interfixes.has(line.words[to + 1]!.low)) to += 1
  if (wordBehind(line, to)?.isCapital || isThing(line, at, end)) return undefined
  return { from: at, to, rule: 'name-surname-first' }
}

/** Behind `El Amrani,` a first name from the list, or any name when the line holds nothing else. */
function isGivenName(line: Line, from: number, surname: Word, at: number): boolean {
  const given = line.words[at]!
  const { last } = surname.known
  if (given.known.first) return last === 'sure' || (last === 'also' && given.known.first === 'sure')
  const behind = line.text.slice(given.end, given.end + 6)
  return last === 'sure' && isUnknown(given) && isLineStart(line, from) && /^[ .;]*(?:$|\n)/.test(behind)
}

/** `Gerrit van Asselt`, `Samira`, `Roos belt`. A group that ends as a street or a school goes by as a whole. */
const knownFirstName: RuleForNames = (line, at) => {
  const word = line.words[at]!
  const { first } = word.known
  if (!word.isCapital || word.isInitial || !first) return undefined
  const to = endOfGroup(line, at) ?? at
  if (isThing(line, at, to)) return { from: at, to }
  const isClear = first === 'sure'
  if (to === at) {
    if (word.isShouted && !isInLabel(line, at)) return undefined
    return isClear || isPersonHere(line, at, to) || isPair(line, at) ? { from: at, to, rule: 'name-known' } : undefined
  }
  const second = headOf(line, at + 1, to)
  if (!second) return isClear ? { from: at, to, rule: 'name-known' } : undefined
  const hasInterfix = line.words[at + 1] !== second
  if (isClear) {
    const isOther =
      !hasInterfix && !second.known.last && !second.known.first && (second.known.isCommon || second.known.isPlace)
    return { from: at, to: isOther ? at : to, rule: 'name-known' }
  }
  const isName =
    second.known.last === 'sure' ||
    second.known.first === 'sure' ||
    (second.known.last === 'also' && (hasInterfix || !isSentenceStart(line, at))) ||
    (isUnknown(second) && !word.known.isCommon)
  return isName ? { from: at, to, rule: 'name-known' } : undefined
}

/** `Mees en Roos`: two words that are first names too, side by side. */
function isPair({ text, words }: Line, at: number): boolean {
  const [, and, other] = words.slice(at, at + 3)
  if (and?.low !== 'en' || !other?.isCapital || !other.known.first) return false
  return text.slice(words[at]!.end, other.start) === ' en '
}

/** `Van den Boogaard`, `El Amrani`, `Kowalczyk belt`, `Huang Wei`. */
const surname: RuleForNames = (line, at) => {
  const word = line.words[at]!
  if (!word.isCapital || word.isInitial) return undefined
  const to = endOfGroup(line, at)
  if (to === undefined) return undefined
  if (interfixesInFront.has(word.low)) {
    const head = headOf(line, at, to)
    if (!head || !joins(line, at)) return undefined
    if (isThing(line, at, to)) return { from: at, to }
    const interfixCount = line.words.indexOf(head, at) - at
    const isName = interfixesFromAfar.has(word.low)
      ? !head.known.isCommon
      : head.known.last === 'sure' ||
        (opensOnlyNames(line, at, interfixCount) && (head.known.last === 'also' || isUnknown(head))) ||
        (head.known.last === 'also' && isPersonHere(line, at, to))
    return isName && !head.known.isPlace && !titles.has(head.low) ? { from: at, to, rule: 'name-surname' } : undefined
  }
  if (word.known.last !== 'sure' && !(word.known.last === 'also' && isPersonHere(line, at, to))) return undefined
  if (isThing(line, at, to)) return { from: at, to }
  const second = to > at ? headOf(line, at + 1, to) : undefined
  const isPair =
    second !== undefined && (second.known.last === 'sure' || second.known.first !== undefined || isUnknown(second))
  return isPair || isPersonHere(line, at, to) ? { from: at, to, rule: 'name-surname' } : undefined
}

/** `fatima el idrissi`, `jan de boer`. */
const lowerCase: RuleForNames = (line, at) => {
  const word = line.words[at]!
  if (word.isCapital || word.known.first !== 'sure') return undefined
  let to = at + 1
  while (joins(line, to - 1) && /^(?:van|de|der|den|ter|ten|el|al|ben|'t)$/.test(line.words[to]!.low)) to += 1
  const surnameWord = joins(line, to - 1) ? line.words[to] : undefined
  if (!surnameWord || surnameWord.isCapital) return undefined
  const { last } = surnameWord.known
  const isName = last === 'sure' || (last === 'also' && to > at + 1)
  return isName && !isStreet(line, to) ? { from: at, to, rule: 'name-lower-case' } : undefined
}

/** A word that no list knows before a surname, or two where a person is told of: `Xandrix Jansen`, `Xandrix Qolmar vertelde`. */
const unknownPair: RuleForNames = (line, at) => {
  const word = line.words[at]!
  if (
    !word.isCapital ||
    word.isShouted ||
    word.isInitial ||
    interfixes.has(word.low) ||
    wordBefore(line, at)?.isCapital
  )
    return undefined
  const to = endOfGroup(line, at)
  if (to === undefined || to === at || to - at > 3) return undefined
  const isAllUnknown = line.words
    .slice(at, to + 1)
    .every((one) => interfixes.has(one.low) || isUnknown(one) || one.known.last)
  if (!isAllUnknown || isThing(line, at, to)) return undefined
  const endsAsSurname = isUnknown(word) && line.words[to]!.known.last === 'sure'
  if (!endsAsSurname && !isPersonHere(line, at, to)) return undefined
  return { from: at, to, rule: 'name-known' }
}

export const rulesByList: readonly RuleForNames[] = [
  initials,
  surnameFirst,
  knownFirstName,
  surname,
  lowerCase,
  unknownPair,
]

/** `Van den` and `van der` live on in names only, and `Van` has a capital within a sentence only there; at its start it means *of*. */
function opensOnlyNames(line: Line, at: number, interfixCount: number): boolean {
  if (interfixCount > 1 && /^(?:den|der|ter|ten)$/.test(line.words[at + 1]!.low)) return true
  return line.words[at]!.low === 'van' && !isSentenceStart(line, at)
}

export function isUnknown({ low, known, isShouted }: Word): boolean {
  return (
    !isShouted && low.length > 2 && !known.isCommon && !known.isPlace && !endsIn(low, wordEndings) && !roles.has(low)
  )
}

/** Does the writer tell of a person here: a verb of people behind it, or a label at the head of the line before it? */
function isPersonHere(line: Line, from: number, to: number): boolean {
  const behind = wordBehind(line, to)
  if (behind && personVerbs.has(behind.low)) return true
  const { end } = line.words[to]!
  return isInLabel(line, from) || ofPersons.test(line.text.slice(end, end + 60))
}

const labelAtHead =
  /(?:^|[\n.;|])[^\p{L}\n]{0,6}([\p{L}.]{2,20})(?: [\p{L}\d]{1,12}| \([^)]{1,20}\))? ?:[^\n:]{0,200}$/u

function isLabel(word: string): boolean {
  return labels.has(word) || labels.has(word.replace(/[ns]$/, ''))
}

function isInLabel({ text, words }: Line, at: number): boolean {
  const { start } = words[at]!
  const found = labelAtHead.exec(text.slice(Math.max(0, start - 240), start))
  return (
    found !== null &&
    isLabel(found[1]!.toLowerCase()) &&
    /(?::|,|;|\ben|\/|\)) ?$/.test(text.slice(Math.max(0, start - 4), start))
  )
}

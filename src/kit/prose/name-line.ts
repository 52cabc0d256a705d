import {
  endsIn,
  famousThings,
  interfixes,
  streetEndings,
  thingEndings,
  thingsBefore,
  thingsBeforeWhole,
  thingsBehind,
} from './name-lexicon.ts'
import { isPlaceName, readWords, type Word } from './name-words.ts'

/** A text with its words, on which the rules for names look about. */
export interface Line {
  readonly text: string
  readonly words: readonly Word[]
}

export function readLine(text: string): Line {
  return { text, words: readWords(text) }
}

/** Does the next word stand against this one, with a space or with nothing between them? */
export function joins({ text, words }: Line, at: number): boolean {
  const next = words[at + 1]
  if (!next) return false
  const { end } = words[at]!
  const gap = next.start - end
  return gap === 0 || (gap <= 2 && text[end] === ' ' && text[next.start - 1] === ' ')
}

/** As `joins`, also over the dot of an abbreviation: `mw. Pawlak`. */
export function joinsOverDot(line: Line, at: number): boolean {
  if (joins(line, at)) return true
  const next = line.words[at + 1]
  return next !== undefined && /^\. ?$/.test(line.text.slice(line.words[at]!.end, next.start))
}

/** The word that stands against this one from the left. */
export function wordBefore(line: Line, at: number): Word | undefined {
  return at > 0 && joins(line, at - 1) ? line.words[at - 1] : undefined
}

export function wordBehind(line: Line, at: number): Word | undefined {
  return joins(line, at) ? line.words[at + 1] : undefined
}

const longestName = 8
const prepositions = new Set('in aan bij op uit over onder voor te'.split(' '))

/** `uit de Bosch`, `in 't Veld`: but `Boris uit de Kerkstraat` ends at Boris, and `Noah uit Leusden` at Noah. */
function opensSurname({ words }: Line, at: number): boolean {
  const article = words[at + 1]
  const surname = words[at + 2]
  if (!article || !surname?.isCapital) return false
  return /^(?:'t|den|der)$/.test(article.low) || (/^(?:de|het)$/.test(article.low) && surname.known.last !== undefined)
}

/** The last of a row of words with a capital, with the tussenvoegsels between them; nothing when there is none. */
export function endOfGroup(line: Line, from: number): number | undefined {
  let end: number | undefined
  for (let at = from; at < from + longestName && at < line.words.length; at++) {
    const word = line.words[at]!
    const isInterfix = interfixes.has(word.low)
    if (!isInterfix && !word.isCapital) break
    if (isInterfix && !word.isCapital && prepositions.has(word.low) && !opensSurname(line, at)) break
    if (!isInterfix) end = at
    if (!joins(line, at)) break
  }
  return end
}

/** The first word of a group that is neither initial nor tussenvoegsel: what the group is known by. */
export function headOf(line: Line, from: number, to: number): Word | undefined {
  return line.words.slice(from, to + 1).find((word) => !word.isInitial && !interfixes.has(word.low))
}

export function isSentenceStart({ text, words }: Line, at: number): boolean {
  return /(?:^|[:;•\n*|]|- |(?:[\p{L}\d]{3}|[)\]'"’”])[.!?])\s*['"‘“(]?$/u.test(
    text.slice(Math.max(0, words[at]!.start - 8), words[at]!.start),
  )
}

export function isLineStart({ text, words }: Line, at: number): boolean {
  return /(?:^|[\n•*|])\s*$/.test(text.slice(Math.max(0, words[at]!.start - 4), words[at]!.start))
}

/** A street, building, institution or place that bears the name of a person, or looks as if it did. */
export function isThing(line: Line, from: number, to: number): boolean {
  const group = line.words.slice(from, to + 1)
  const before = wordBefore(line, from)
  if (before && (endsIn(before.low, thingsBefore) || thingsBeforeWhole.has(before.low))) return true
  const low = group.map((word) => word.low)
  if (isPlaceName(low.join(' ')) || isPlaceName(low.slice(0, 2).join(' ')) || isPlaceName(low.slice(0, 3).join(' ')))
    return true
  if (famousThings.has(low.join(' ')) || famousThings.has(low.slice(0, 2).join(' '))) return true
  if (line.text[line.words[to]!.end] === '&') return true
  return group.some((word, i) => i > 0 && thingsBehind.has(word.low)) || endsAsThing(line, to, thingEndings)
}

/** Behind `de heer` only the names of streets and schools are none: Oosterveld may be anybody. */
export function isStreet(line: Line, to: number): boolean {
  return endsAsThing(line, to, streetEndings)
}

function endsAsThing(line: Line, to: number, endings: ReadonlySet<string>): boolean {
  const last = line.words[to]!
  if (!last.known.last && !last.known.first && endsIn(last.low, endings)) return true
  const behind = wordBehind(line, to)
  return behind !== undefined && !behind.isCapital && thingsBehind.has(behind.low)
}

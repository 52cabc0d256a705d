import {
  aliases,
  closings,
  degrees,
  endsIn,
  interfixes,
  kin,
  personVerbs,
  portfolioRoles,
  portfolios,
  roles,
  salutations,
  titles,
  weakRoles,
  wordEndings,
} from './name-lexicon.ts'
import {
  endOfGroup,
  headOf,
  isSentenceStart,
  isStreet,
  isThing,
  joinsOverDot,
  type Line,
  wordBehind,
} from './name-line.ts'
import type { RuleForNames, Verdict } from './name-verdict.ts'
import type { Word } from './name-words.ts'

/** `de heer Van den Boogaard`, `mw pawlak`, `fam. de Haan`. */
const afterTitle: RuleForNames = (line, at) => {
  const title = line.words[at]!
  const isDegree = degrees.has(title.low) && line.text[title.end] === '.'
  if (!(titles.has(title.low) || isDegree) || (title.low === 'hr' && title.isShouted)) return undefined
  const from = behindDegrees(line, at)
  if (from === undefined) return undefined
  const to = endOfGroup(line, from)
  if (to === undefined) return isDegree ? undefined : inSmallLetters(line, from)
  const head = headOf(line, from, to)
  if (isStreet(line, to)) return { from, to }
  if (head && (head === line.words[from] ? isNoName(head) : isPart(head))) return undefined
  return { from, to, rule: 'name-after-title' }
}

/** Behind a title also `de wit` and `pawlak`, when the lists know them. */
function inSmallLetters(line: Line, from: number): Verdict | undefined {
  let to = from
  while (interfixes.has(line.words[to]!.low) && wordBehind(line, to)) to += 1
  const { last, first } = line.words[to]!.known
  const isTold = last === 'also' && personVerbs.has(wordBehind(line, to)?.low ?? '')
  const isKnown = last === 'sure' || first === 'sure' || (to > from && last === 'also') || isTold
  return isKnown ? { from, to, rule: 'name-after-title' } : undefined
}

/** `verdachte Benali`, `wijkagent Jurgen`, `burgemeester Van Zanten`; not `wethouder Jeugd`, `de burgemeester van Buren`. */
const afterRole: RuleForNames = (line, at) => {
  const role = line.words[at]!
  if (!roles.has(partOf(role))) return undefined
  const from = behindDegrees(line, at)
  if (from === undefined || titles.has(line.words[from]!.low)) return undefined
  const to = endOfGroup(line, from)
  if (to === undefined) return undefined
  const head = headOf(line, from, to)
  if (!head)
    return weakRoles.has(role.low) || portfolioRoles.has(role.low) ? undefined : { from, to, rule: 'name-after-role' }
  if (isStreet(line, to) || isNoName(head) || head.known.isPlace) return undefined
  const isKnown = head.known.first !== undefined || head.known.last !== undefined
  if (!isKnown && (weakRoles.has(role.low) || (head.isShouted && head.low.length < 6))) return undefined
  if (
    portfolioRoles.has(role.low) &&
    (portfolios.has(head.low) || (!isKnown && (endsIn(head.low, wordEndings) || head.low.length < 4)))
  )
    return undefined
  if (portfolios.has(head.low) && head.known.last === undefined) return undefined
  if (!startsAsName(line, from, head, portfolioRoles.has(role.low))) return undefined
  return { from, to, rule: 'name-after-role' }
}

/** `PvdA-raadslid` and `loco-burgemeester` are known by their last part. */
function partOf({ low }: Word): string {
  return roles.has(low) ? low : low.slice(low.lastIndexOf('-') + 1)
}

/** Small `van` behind a part is mostly no tussenvoegsel: the burgemeester van Leusden, the directeur van Altrecht. */
function startsAsName(line: Line, from: number, head: Word, isOffice: boolean): boolean {
  const first = line.words[from]!
  if (first.isCapital) return true
  if (first.low === 'van' && line.words[from + 1] === head)
    return head.known.last === 'sure' && head.known.first === undefined
  return isOffice ? head.known.last === 'sure' : head.known.last !== undefined
}

const ownerOfThing =
  /^(?:woning|huis|auto|scooter|telefoon|adres|gezin|naam|handtekening|verklaring|aangifte|buren|kind|advocaat)$/

/** `zoon van Henk Dijkgraaf`, `de broer van Samira`. */
const afterKin: RuleForNames = (line, at) => {
  if (!kin.has(line.words[at]!.low) || wordBehind(line, at)?.low !== 'van' || !wordBehind(line, at + 1))
    return undefined
  const from = at + 2
  const to = endOfGroup(line, from)
  if (to === undefined || isThing(line, from, to)) return undefined
  const head = headOf(line, from, to)
  if (!head) return { from, to, rule: 'name-after-role' }
  if (isNoName(head) || head.known.isPlace || /se$/.test(head.low)) return undefined
  const isKnown = head.known.first !== undefined || head.known.last !== undefined
  if (!isKnown && (ownerOfThing.test(line.words[at]!.low) || head.isShouted)) return undefined
  return { from, to, rule: 'name-after-role' }
}

const nickname =
  /^(?: ?(?:is|was|luidt|van|voor|:|=|,))? ?(?:(['"‘“])([^'"’”\n]{1,40})['"’”]|(?=(?:(?:de|het|el) )?\p{Lu}))/u

/** `alias De Snor`, `bijnaam: de Kale`, `noemen ze hem 'Chapo'`. */
const afterAlias: RuleForNames = (line, at) => {
  const { low, end } = line.words[at]!
  const isCall = /^(?:noemen|noemt|noemde|noemden)$/.test(low)
  if (!isCall && !aliases.has(low)) return undefined
  const call = isCall ? /^[^.\n]{0,12}\b(?:hem|haar|zich(?:zelf)?)\b/.exec(line.text.slice(end, end + 40)) : undefined
  if (isCall && !call) return undefined
  const start = end + (call?.[0].length ?? 0)
  const match = nickname.exec(line.text.slice(start, start + 80))
  if (!match) return undefined
  const nameStart = start + match[0].length
  if (match[2] !== undefined) {
    const span = { start: nameStart - match[2].length - 1, end: nameStart - 1 }
    const to = line.words.findLastIndex((word) => word.start < span.end)
    return { from: at, to: Math.max(at, to), rule: 'name-alias', span }
  }
  const from = line.words.findIndex((word) => word.start >= nameStart)
  const to = from < 0 ? undefined : endOfGroup(line, from)
  return to === undefined ? undefined : { from, to, rule: 'name-alias' }
}

/** `Beste Hans,` and `Groet,\nMarjolein`. */
const inLetter: RuleForNames = (line, at) => {
  const { low, end } = line.words[at]!
  const next = line.words[at + 1]
  if (!next?.isCapital || titles.has(next.low)) return undefined
  const gap = line.text.slice(end, next.start)
  const isOpening = salutations.has(low) && gap === ' ' && isSentenceStart(line, at)
  const isClosing = closings.has(low) && /^[.,!]?\s{1,6}$/.test(gap)
  if (!isOpening && !isClosing) return undefined
  const to = endOfGroup(line, at + 1)
  if (to === undefined || isThing(line, at + 1, to)) return undefined
  const head = headOf(line, at + 1, to)
  if (
    head &&
    (isNoName(head) ||
      (!head.known.first && !head.known.last && (to === at + 1 ? endsIn(head.low, wordEndings) : false)))
  )
    return undefined
  return { from: at + 1, to, rule: 'name-in-letter' }
}

export const rulesByCue: readonly RuleForNames[] = [afterTitle, afterRole, afterKin, afterAlias, inLetter]

function behindDegrees(line: Line, at: number): number | undefined {
  let from = at
  do {
    if (!joinsOverDot(line, from)) return undefined
    from += 1
  } while (degrees.has(line.words[from]!.low))
  return from
}

/** An ordinary word with a capital, or another part: `Mevrouw de Voorzitter`, `burgemeester en Wethouders`. */
function isNoName(word: Word): boolean {
  const { known } = word
  return isPart(word) || (known.isCommon === true && !known.first && !known.last)
}

function isPart({ low }: Word): boolean {
  return roles.has(low) || roles.has(low.replace(/s$/, '')) || titles.has(low)
}

import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { kindOfWord } from './kind-word.ts'
import { known } from './known.ts'
import { levelOf } from './level.ts'
import { numberWords } from './lexicon.ts'
import type { NodeKind } from './recognised.ts'
import { trimEnd } from './wording.ts'

interface Listed {
  readonly kind: NodeKind
  readonly parts: readonly string[]
  /** *De regionale prioriteiten zijn …* */
  readonly level?: Level
}

/** What a sentence sums up: *De speerpunten zijn ondermijning, cybercrime en jeugdoverlast.* Each part is a literal piece. */
export function listedIn(sentence: string): Listed | undefined {
  for (const word of sentence.matchAll(/[\p{L}’']+/gu)) {
    const kind = kindOfWord(plainWords(word[0]))
    if (!kind || kind.isOne || (kind.kind !== 'priority' && kind.kind !== 'principle')) continue
    const rest = sentence.slice(word.index + word[0].length)
    const opening = /^(?:(?: [\p{L}\d-]+){0,8}? (?:zijn|namelijk|te weten)\s?:?|(?: [\p{L}\d-]+){0,6}\s?:)\s+/u.exec(
      rest,
    )
    if (!opening) continue
    const parts = partsOf(rest.slice(opening[0].length), countBefore(sentence, word.index + word[0].length))
    const before = plainWords(sentence.slice(0, word.index)).split(' ').slice(-3).join(' ')
    const level = levelOf(before)
    if (isList(parts)) return { kind: kind.kind, parts, ...known({ level }) }
  }
  const choice =
    /\b(?:voorrang aan|kiezen|kiest|richten|richt|zetten|zet)\b[^:]{0,80}:\s+(?=\S)/iu.exec(sentence) ??
    /\b(?:richt|richten) (?:(?:we|wij|het college|de gemeente) )?(?:zich|ons) (?:\p{L}+ )?(?:vooral )?op (?=\S)/iu.exec(
      sentence,
    ) ??
    /\b(?:geven|geeft|krijgen|krijgt) (?:wij |we |het college |de gemeente )?(?:extra )?voorrang(?: aan)? (?=\S)/iu.exec(
      sentence,
    )
  const parts = choice
    ? partsOf(sentence.slice(choice.index + choice[0].length), countBefore(sentence, choice.index + choice[0].length))
    : []
  return isList(parts) ? { kind: 'priority', parts } : undefined
}

function isList(parts: readonly string[]): boolean {
  return parts.length >= 2 && parts.length <= mostParts && parts.every((part) => part.split(' ').length <= 9)
}

/** A sentence that sums up more than this is no list of priorities. */
const mostParts = 15

/** The number that a sentence gives before it sums up: *voorrang aan drie onderwerpen: …* */
function countBefore(sentence: string, to: number): number | undefined {
  const words = plainWords(sentence.slice(0, to)).split(' ')
  const counts = words
    .map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : numberWords.indexOf(word)))
    .filter((count) => count > 1)
  return counts.at(-1)
}

/** Parts between commas or semicolons; the last "en" parts too, unless it joins a pair such as *zorg en veiligheid*. */
function partsOf(text: string, count: number | undefined): readonly string[] {
  const separator = text.includes(';') ? /\s*;\s*(?:en\s+)?/ : /\s*,\s*(?:en\s+)?/
  const parts = trimEnd(text).split(separator)
  const last = parts.at(-1)!
  const joint = jointIn(last)
  // The count decides where the text gives one: with as many parts as it says, an "en" in the last joins a pair.
  const isWhole = count !== undefined && parts.length >= count
  if (joint !== undefined && !isWhole) parts.splice(-1, 1, last.slice(0, joint), last.slice(joint + joiner.length))
  return parts
    .map((part) =>
      part
        .replace(/^\(?(?:\d{1,2}|[a-z])\)\s+/, '')
        .replace(/^(?:de|het|een)\s+/, '')
        .trim(),
    )
    .filter((part) => part !== '')
}

const joiner = ' en '

/** The "en" between the last two parts: the one before an article, else the first that does not join a pair. */
function jointIn(last: string): number | undefined {
  const joints = [...last.matchAll(/ en /g)].map((match) => match.index)
  const isPair = (at: number) => /(?:tussen .*|\b(?:zorg|jeugd|overlast|polarisatie))$/iu.test(last.slice(0, at))
  return joints.find((at) => /^ en (?:de|het|een) /.test(last.slice(at))) ?? joints.find((at) => !isPair(at))
}

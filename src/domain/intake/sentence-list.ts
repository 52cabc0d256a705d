import { plainWords } from '../../kit/prose/normal-form.ts'
import { kindOfWord } from './kind-word.ts'
import type { NodeKind } from './recognised.ts'
import { trimEnd } from './wording.ts'

/** What a sentence sums up: *De speerpunten zijn ondermijning, cybercrime en jeugdoverlast.* Each part is a literal piece. */
export function listedIn(sentence: string): { readonly kind: NodeKind; readonly parts: readonly string[] } | undefined {
  for (const word of sentence.matchAll(/[\p{L}’']+/gu)) {
    const kind = kindOfWord(plainWords(word[0]))
    if (!kind || kind.isOne || (kind.kind !== 'priority' && kind.kind !== 'principle')) continue
    const rest = sentence.slice(word.index + word[0].length)
    const opening = /^(?:(?: [\p{L}\d-]+){0,8}? (?:zijn|namelijk|te weten)\s?:?|(?: [\p{L}\d-]+){0,6}\s?:)\s+/u.exec(
      rest,
    )
    if (!opening) continue
    const parts = partsOf(rest.slice(opening[0].length))
    if (isList(parts)) return { kind: kind.kind, parts }
  }
  const choice = /\b(?:voorrang aan|kiezen|kiest|richten|richt|zetten|zet)\b[^:]{0,80}:\s+(?=\S)/iu.exec(sentence)
  const parts = choice ? partsOf(sentence.slice(choice.index + choice[0].length)) : []
  return isList(parts) ? { kind: 'priority', parts } : undefined
}

function isList(parts: readonly string[]): boolean {
  return parts.length >= 2 && parts.length <= mostParts && parts.every((part) => part.split(' ').length <= 9)
}

/** A sentence that sums up more than this is no list of priorities. */
const mostParts = 15

/** Parts between commas or semicolons; the last "en" parts too, unless it joins a pair such as *zorg en veiligheid*. */
function partsOf(text: string): readonly string[] {
  const separator = text.includes(';') ? /\s*;\s*(?:en\s+)?/ : /\s*,\s*(?:en\s+)?/
  const parts = trimEnd(text).split(separator)
  const last = parts.at(-1)!
  const joint = last.lastIndexOf(' en ')
  const isLastPair =
    parts.length > 1 && / en .* en /.test(` ${last} `) === false && /(?:tussen|zorg|jeugd) \S* ?en /.test(last)
  if (joint > 0 && !isLastPair) parts.splice(-1, 1, last.slice(0, joint), last.slice(joint + 4))
  return parts.map((part) => part.replace(/^(?:de|het|een)\s+/, '').trim()).filter((part) => part !== '')
}

import { plainWords } from '../../kit/prose/normal-form.ts'
import { bodyNames, holdingCues } from './lexicon-acts.ts'

/** The bodies that a sentence names as those whose plan it is, each in its own words; empty when it names none as such. */
export function holdersIn(sentence: string): readonly string[] {
  if (!holdingCues.test(sentence)) return []
  const found = bodiesIn(sentence)
  const rows: { readonly from: number; readonly to: number; readonly name: string }[][] = []
  for (const body of found) {
    const row = rows.at(-1)
    const between = row ? sentence.slice(row.at(-1)!.to, body.from) : ''
    if (row && /^(?:,|;| en| &| de| het| met| samen met| of| ook| gemeente| van \p{Lu}[\p{L}-]+|\s)*$/u.test(between))
      row.push(body)
    else rows.push([body])
  }
  const longest = rows.reduce((best, row) => (row.length > best.length ? row : best), [] as (typeof rows)[number])
  // One body alone may be anything in a sentence; a row of them next to "geven gevolg aan" or "plan van" holds it.
  return longest.length >= 2 ? longest.map((body) => body.name) : []
}

function bodiesIn(sentence: string): readonly { readonly from: number; readonly to: number; readonly name: string }[] {
  const found = bodyNames.flatMap((name) =>
    [...sentence.matchAll(name)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      name: match[0],
    })),
  )
  return [...found, ...namedGemeenten(sentence)]
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter((body, index, all) => index === 0 || body.from >= all[index - 1]!.to)
}

/** `gemeenten Noord, Zuid en Oost aan Zee`: the names after the word, each a body. */
function namedGemeenten(sentence: string) {
  const found: { from: number; to: number; name: string }[] = []
  const name =
    "(?:'s-|’s-|’t |'t )?\\p{Lu}[\\p{L}'’-]+(?: (?:aan|op|bij|over|van|den|der|de) (?:den |de |het )?\\p{Lu}[\\p{L}'’-]+| \\p{Lu}[\\p{L}'’-]+)*"
  const row = new RegExp(`\\b[Gg]emeenten? (${name}(?:, (?:en )?${name})*(?:,? en ${name})?)`, 'gu')
  for (const match of sentence.matchAll(row)) {
    const start = match.index + match[0].length - match[1]!.length
    for (const part of match[1]!.matchAll(new RegExp(name, 'gu'))) {
      if (/^(?:politie|openbaar ministerie|om)$/.test(plainWords(part[0]))) continue
      found.push({ from: start + part.index, to: start + part.index + part[0].length, name: part[0] })
    }
  }
  return found
}

import { bodyNames, holdingCues } from './lexicon-acts.ts'

/** Bodies that a sentence names in one row, and where the row begins. */
export interface Row {
  readonly names: readonly string[]
  readonly from: number
}

/** The bodies that a sentence names as those whose plan it is, each in its own words; empty when it names none as such. */
export function holdersIn(sentence: string): readonly string[] {
  if (!holdingCues.test(sentence) && !isOnlyBodies(sentence)) return []
  return longestRow(sentence)?.names ?? []
}

/** The longest row of bodies in a sentence. One body alone may be anything in it, but for a number of gemeenten. */
export function longestRow(sentence: string): Row | undefined {
  const rows: { readonly from: number; readonly to: number; readonly name: string }[][] = []
  for (const body of bodiesIn(sentence)) {
    const row = rows.at(-1)
    const between = row ? sentence.slice(row.at(-1)!.to, body.from) : ''
    if (row && glue.test(between)) row.push(body)
    else rows.push([body])
  }
  const longest = rows.reduce((best, row) => (row.length > best.length ? row : best), [] as (typeof rows)[number])
  const [first] = longest
  const isCounted = longest.length === 1 && /^\S+ (?:samenwerkende )?gemeenten$/.test(first!.name)
  return first && (longest.length >= 2 || isCounted)
    ? { names: longest.map((body) => body.name), from: first.from }
    : undefined
}

/** The gemeenten that a line sums up by name: *Gemeenten Noord, Zuid en Oost*, or *Gemeente Noord Gemeente Zuid*. One alone is no row. */
export function gemeentenIn(sentence: string): readonly string[] {
  const each = sentence.split(/\b[Gg]emeente (?=\p{Lu})/u).slice(1)
  if (each.length >= 2) return each.map((part) => firstName.exec(part)?.[0]).filter((name) => name !== undefined)
  const names = namedGemeenten(sentence).map(({ name }) => name)
  return names.length >= 2 ? names : []
}

/** What may stand between two bodies in one row. */
const glue =
  /^(?:,|;|–|-|\/| en| &| de| het| met|(?: schreven| maakten| werken)? samen met| of| ook| gemeenten?| (?:van|in)(?: de| het)? \p{Lu}[\p{L}-]+(?: en \p{Lu}[\p{L}-]+)?|\s)*$/u

/** A line on a title page: *Politie, OM en de gemeenten Noord en Zuid*. */
function isOnlyBodies(sentence: string): boolean {
  let rest = sentence.replace(/ \([^()]*\)$/, '')
  for (const { from, to } of bodiesIn(sentence).toReversed()) rest = rest.slice(0, from) + rest.slice(to)
  return rest !== sentence && glue.test(` ${rest.replace(/^(?:De|Het|Gemeenten?) /, '')}`)
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
  return [...sentence.matchAll(rowOfGemeenten)].flatMap((row) => {
    const names = row[1]!
    const start = row.index + row[0].length - names.length
    return [...names.matchAll(everyName)]
      .filter(([name]) => !/^(?:politie|openbaar ministerie|om)$/i.test(name))
      .map((part) => ({ from: start + part.index, to: start + part.index + part[0].length, name: part[0] }))
  })
}

/** The gemeenten that a text names as such, or by their organs; each once. */
export function gemeentenNamed(text: string): readonly string[] {
  const single = [...text.matchAll(ofOneGemeente)].map((found) => found[1]!)
  return [...new Set([...single, ...namedGemeenten(text).map(({ name }) => name)])]
}

/** A name of a place: capitals, with the small words that stand inside such names. */
const placeName =
  "(?:'s-|’s-|’t |'t )?\\p{Lu}[\\p{L}'’-]+(?: (?:aan|op|bij|over|van|den|der|de) (?:den |de |het )?\\p{Lu}[\\p{L}'’-]+| \\p{Lu}[\\p{L}'’-]+)*"
const everyName = new RegExp(placeName, 'gu')
const firstName = new RegExp(`^${placeName}`, 'u')
const ofOneGemeente = new RegExp(
  `\\b(?:[Gg]emeente|(?:[Rr]aad|[Gg]emeenteraad|[Cc]ollege|[Ww]ethouders|[Bb]urgemeester|[Ii]nwoners) van(?: de gemeente)?) (${placeName})`,
  'gu',
)
const rowOfGemeenten = new RegExp(
  `\\b[Gg]emeenten? (${placeName}(?:, (?:en )?${placeName})*(?:,? en ${placeName})?)`,
  'gu',
)

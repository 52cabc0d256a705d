import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { known } from './known.ts'
import { levelOf } from './level.ts'
import {
  namesPlanWithYears,
  notBeforePlans,
  notPlans,
  planAdjectives,
  planConnectives,
  planEndings,
  planShortNames,
  planSubjects,
} from './lexicon-acts.ts'
import { emptyWords, generalWords } from './lexicon-themes.ts'

/** A plan on safety as a text names it: `het IVP van basisteam Noord voor 2027-2030`. */
export interface PlanReference {
  /** The words that name it, without article. */
  readonly name: string
  readonly from: number
  readonly to: number
  readonly form: 'strategy' | 'agenda' | 'execution' | 'plan'
  readonly level?: Level
  /** The years as the text prints them. */
  readonly period?: string
  /** Names in it, in plain words: of a team, a gemeente, a region. */
  readonly names: readonly string[]
}

interface Token {
  readonly text: string
  readonly plain: string
  readonly from: number
  readonly to: number
}

/** What every word that names a plan has in it: most sentences have none, and need no closer look. */
const planRoots =
  /plan|strategie|agenda|nota|visie|programma|beleid|kompas|koers|aanpak|convenant|akkoord|pact|iv[bp]|jup|uvp/i

/** The plans on safety that a text names, in order. A plan on something else is not among them. */
export function planReferences(
  text: string,
  which: 'on-safety' | 'any-subject' = 'on-safety',
): readonly PlanReference[] {
  if (!planRoots.test(text)) return []
  const tokens = tokensOf(text)
  const found: PlanReference[] = []
  let next = 0
  for (const [index, token] of tokens.entries()) {
    if (index < next || !isPlanNoun(token.plain)) continue
    let first = index
    while (first > 0 && planAdjectives.has(tokens[first - 1]!.plain)) first--
    if (notBeforePlans.has(tokens[first - 1]?.plain ?? '')) continue
    const last = lastOfName(tokens, index)
    next = last + 1
    const words = tokens.slice(first, last + 1)
    const reference = referenceOf(text, words, tokens[index]!, which)
    if (reference) found.push(reference)
  }
  return found
}

/** Two names of one plan: of one form, and nothing that they both say differs. */
export function isSamePlan(one: PlanReference, other: PlanReference): boolean {
  if (one.form !== other.form) return false
  if (one.level && other.level && one.level !== other.level) return false
  if (one.period && other.period && yearsOf(one.period) !== yearsOf(other.period)) return false
  if (one.names.length === 0 || other.names.length === 0) return true
  return one.names.some((name) => other.names.includes(name))
}

export const yearsPattern = /\b(?:19|20)\d\d(?:\s?(?:[-–/]|t\/m|tot en met)\s?(?:(?:19|20)?\d\d))?\b/

function yearsOf(period: string): string {
  return (period.match(/\d+/g) ?? []).map((year) => year.slice(-2)).join('-')
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’./][\p{L}\p{N}]+)*|[^\s]/gu)].map((match) => ({
    text: match[0],
    plain: plainWords(match[0]).replaceAll(' ', '-'),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function isPlanNoun(plain: string): boolean {
  if (planShortNames.has(plain)) return true
  if (notPlans.has(plain) && !/^(?:agenda|nota|programma|visie|beleid)$/.test(plain)) return false
  return planEndings.test(plain)
}

/** *Plan van aanpak ondermijning*, *Beleidsplan IVP*: inside a name such a word begins no other plan. */
function mayGoOn(plain: string): boolean {
  return planShortNames.has(plain) || namesPlanWithYears.test(plain)
}

/** How far the name goes on after its noun: names, years and what it is about, with the small words between them. */
function lastOfName(tokens: readonly Token[], noun: number): number {
  let last = noun
  for (let at = noun + 1; at < tokens.length && at - last <= 4; at++) {
    const token = tokens[at]!
    if (isPlanNoun(token.plain) && !mayGoOn(token.plain)) break
    // *Programma sociale veiligheid*: a word for what sort of safety it is.
    if (/^\p{Ll}+e$/u.test(token.text) && planSubjects.test(tokens[at + 1]?.plain ?? '')) continue
    const isName = /^\p{Lu}/u.test(token.text) || planSubjects.test(token.plain)
    if (isName || /^(?:19|20)\d\d(?:-\d+)?$/.test(token.plain) || /^integra/.test(token.plain)) last = at
    else if (!planConnectives.has(token.text.toLowerCase()) && !/^[(]$/.test(token.text)) break
  }
  // A bracket that was opened is closed, or left out.
  const inside = tokens.slice(noun, last + 1)
  const opened = inside.findIndex((token) => token.text === '(')
  if (opened >= 0 && !inside.some((token) => token.text === ')')) {
    return tokens[last + 1]?.text === ')' ? last + 1 : noun + opened - 1
  }
  return last
}

function referenceOf(
  text: string,
  words: readonly Token[],
  noun: Token,
  which: 'on-safety' | 'any-subject',
): PlanReference | undefined {
  const [first, last] = [words[0]!, words.at(-1)!]
  const name = text.slice(first.from, last.to)
  const isShort = planShortNames.has(noun.plain)
  // A veiligheidsregio is the fire service and disasters: its plans are not those of gemeenten, police and prosecutor.
  const subject = words.map((word) => word.plain.replace(/veiligheidsregios?/, '')).join(' ')
  if (!isShort && which === 'on-safety' && !planSubjects.test(subject)) return undefined
  // "veiligheidsbeleid" is what a gemeente does; it is a text only with a year or a word for a text with it.
  const period = yearsPattern.exec(name)?.[0]
  if (which === 'any-subject' && !period) return undefined
  if (/beleid$/.test(noun.plain) && !period && !/^integra/i.test(name)) return undefined
  if (namesPlanWithYears.test(noun.plain) && !period) return undefined
  // A plan for a wijk is of the gemeente, whichever team is named in it.
  const level = areaPlan.test(noun.plain) ? 'local' : levelOf(name)
  const names = words
    .filter((word) => word !== noun && /^\p{Lu}/u.test(word.text) && isNameWord(word.plain))
    .map((word) => word.plain)
  return {
    name,
    from: first.from,
    to: last.to,
    form: formOf(noun.plain, words.map((word) => word.plain).join(' ')),
    names,
    ...known({ level, period }),
  }
}

const areaPlan = /^(?:wijk|buurt|dorps|kern|gebieds|stads|centrum)\p{L}/u

function isNameWord(plain: string): boolean {
  return !planAdjectives.has(plain) && !planSubjects.test(plain) && !generalWords.has(plain) && !emptyWords.has(plain)
}

export function formOf(noun: string, words: string): PlanReference['form'] {
  if (
    /uitvoerings|jaar(?:plan|programma)|actie(?:plan|programma|agenda)|^jup$|^uvp$|plan van aanpak/.test(
      `${noun} ${words}`,
    )
  ) {
    return 'execution'
  }
  if (/strategie/.test(noun)) return 'strategy'
  if (/agenda/.test(noun)) return 'agenda'
  return 'plan'
}

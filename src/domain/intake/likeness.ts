import { plainWords } from '../../kit/prose/normal-form.ts'
import { emptyWords, generalWords, safetyRoots, safetyThemes, themes } from './lexicon-themes.ts'

/** What a short text is about: its themes, and the stems of its other words, each with its weight. */
export type Subject = ReadonlyMap<string, number>

const themeWeight = 1
const wordWeight = 0.8
const generalWeight = 0.15

/** From here on two texts are taken to name the same priority. */
export const sameSubject = 0.5

export function subjectOf(text: string): Subject {
  const plain = plainWords(text)
  const found = new Map<string, number>()
  let rest = plain
  for (const [theme, root, wholeWords] of themeRoots) {
    if (!root.test(plain)) continue
    found.set(`#${theme}`, themeWeight)
    rest = rest.replace(wholeWords, ' ')
  }
  for (const word of rest.split(' ')) {
    if (word.length < 3 || emptyWords.has(word)) continue
    if (generalWords.has(word)) found.set(word, generalWeight)
    else found.set(stemOf(word), wordWeight)
  }
  return found
}

/**
 * How much of the shorter of two subjects is in the other, from 0 to 1. The shorter counts, since a second mention is often half as
 * long as the first. Misleads when one text is a single general word: those weigh next to nothing.
 */
export function likeness(one: Subject, other: Subject): number {
  let shared = 0
  for (const [key, weight] of one) if (other.has(key)) shared += weight
  const least = Math.min(weightOf(one), weightOf(other))
  return least === 0 ? 0 : shared / Math.max(least, wordWeight)
}

/** The part of a subject that a longer text speaks of. */
export function coverage(subject: Subject, text: Subject): number {
  let shared = 0
  for (const [key, weight] of subject) if (text.has(key)) shared += weight
  const whole = weightOf(subject)
  return whole === 0 ? 0 : shared / whole
}

export function themesOf(text: string): readonly string[] {
  const plain = plainWords(text)
  return themeRoots.filter(([, root]) => root.test(plain)).map(([theme]) => theme)
}

/** Does a text speak of safety, by words that other policy does not use? */
export function isAboutSafety(text: string): boolean {
  return safety.test(plainWords(text))
}

function weightOf(subject: Subject): number {
  let sum = 0
  for (const weight of subject.values()) sum += weight
  return sum
}

/** A rough stem of a Dutch word: plural, diminutive ends of nouns made of verbs. Good enough to compare, not to show. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ingen|ing|heden|heid|elijke|elijk|ische|isch|ende|end|eren|en|er|e|s)$/, '')
  return (stem.length >= 4 ? stem : word).replace(/([aeou])\1/g, '$1').slice(0, 12)
}

const patternOf = (root: string) => (root.startsWith('^') ? `\\b${root.slice(1)}` : root).replace(/\$$/, '\\b')
const themeRoots = Object.entries(themes).map(([theme, roots]) => {
  const root = roots.map(patternOf).join('|')
  return [theme, new RegExp(root), new RegExp(`[^ ]*(?:${root})[^ ]*`, 'g')] as const
})
const safety = new RegExp(
  [...safetyRoots, ...safetyThemes.flatMap((theme) => themes[theme] ?? [])].map(patternOf).join('|'),
)

import { plainWords } from '../../kit/prose/normal-form.ts'
import { kindEndings, kindWords, numberWords } from './lexicon.ts'
import type { NodeKind } from './recognised.ts'

/** The kind that a word announces, one or many: *doelstellingen*, *kernprioriteiten*. */
export function kindOfWord(plain: string): { readonly kind: NodeKind; readonly isOne?: true } | undefined {
  return kindWords[plain] ?? kindWords[kindEndings.exec(plain)?.[0] ?? '']
}

/** The number that a word is, or -1: `zeventien`, `39`, `vierendertig` are counts as people write them. */
export function countOf(word: string): number {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  const [, ones, tens] = /^(?:(\p{L}+?)(?:en))?(twin|der|veer|vijf|zes|zeven|tach|negen)tig$/u.exec(word) ?? []
  if (tens === undefined) return numberWords.indexOf(word)
  return (tensWords.indexOf(tens) + 2) * 10 + Math.max(0, numberWords.indexOf(ones ?? ''))
}

const tensWords = ['twin', 'der', 'veer', 'vijf', 'zes', 'zeven', 'tach', 'negen']

/** How many of a kind a sentence says there are: *zetten in op vijf prioriteiten*. */
export function countIn(sentence: string, kind: NodeKind): number | undefined {
  const words = plainWords(sentence).split(' ')
  for (const [index, word] of words.entries()) {
    if (kindOfWord(word)?.kind !== kind) continue
    for (const before of words.slice(Math.max(0, index - 3), index).toReversed()) {
      const count = countOf(before)
      if (count > 1) return count
    }
  }
  return undefined
}

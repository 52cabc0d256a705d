import { plainWords } from '../../kit/prose/normal-form.ts'
import { kindEndings, kindWords, numberWords } from './lexicon.ts'
import type { NodeKind } from './recognised.ts'

/** The kind that a word announces, one or many: *doelstellingen*, *kernprioriteiten*. */
export function kindOfWord(plain: string): { readonly kind: NodeKind; readonly isOne?: true } | undefined {
  return kindWords[plain] ?? kindWords[kindEndings.exec(plain)?.[0] ?? '']
}

/** How many of a kind a sentence says there are: *zetten in op vijf prioriteiten*. */
export function countIn(sentence: string, kind: NodeKind): number | undefined {
  const words = plainWords(sentence).split(' ')
  for (const [index, word] of words.entries()) {
    if (kindOfWord(word)?.kind !== kind) continue
    for (const before of words.slice(Math.max(0, index - 3), index).toReversed()) {
      const count = /^\d{1,2}$/.test(before) ? Number(before) : numberWords.indexOf(before)
      if (count > 1) return count
    }
  }
  return undefined
}

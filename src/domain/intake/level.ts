import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { levelWords } from './lexicon-levels.ts'

/** The level that a text names by its words, or nothing. */
export function levelOf(text: string): Level | undefined {
  const plain = plainWords(text)
  return levelWords.find(([words]) => words.test(plain))?.[1]
}

import { plainWords } from '../../kit/prose/normal-form.ts'
import { type ColumnRole, columnHeads } from './lexicon-tables.ts'

/** What a column holds by its head, or a row by the word before it. */
export function columnHead(head: string): ColumnRole | undefined {
  const plain = plainWords(head)
  if (plain === '' && !head.includes('%')) return undefined
  if (plain.split(' ').length > 6) return undefined
  return columnHeads.find(([words]) => words.test(head.includes('%') ? `% ${plain}` : plain))?.[1]
}

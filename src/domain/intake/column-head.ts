import { plainWords } from '../../kit/prose/normal-form.ts'
import { roleOf } from './heading-role.ts'
import { type ColumnRole, columnHeads } from './lexicon-tables.ts'

/** What a column holds by its head, or a row by the word before it. A question is read as it is over a section: *Hoe pakken we het aan?* */
export function columnHead(head: string): ColumnRole | undefined {
  const plain = plainWords(head)
  if (plain === '' && !head.includes('%')) return undefined
  const asked = roleOf(head)
  if (plain.split(' ').length > 2 && asked.role === 'kind' && isColumn(asked.kind)) return asked.kind
  if (plain.split(' ').length > 6) return undefined
  return columnHeads.find(([words]) => words.test(head.includes('%') ? `% ${plain}` : plain))?.[1]
}

function isColumn(kind: string): kind is ColumnRole & ('goal' | 'action' | 'line' | 'trend' | 'priority') {
  return ['goal', 'action', 'line', 'trend', 'priority'].includes(kind)
}

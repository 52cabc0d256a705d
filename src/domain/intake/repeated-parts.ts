import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import { type HeadingRole, roleOf, withoutNumber } from './heading-role.ts'
import { isGoalForm, isState } from './list-kind.ts'
import { sentencesOf } from './passage.ts'
import { isWish, tellsDeed } from './sentence-kind.ts'
import { columnsOf } from './table-columns.ts'
import { leaningOf } from './weigh.ts'

/**
 * Headings that come back under one theme after another, such as *Zo maken wij er werk van*: parts of each, whatever their words. What stands
 * under them says of what kind they are.
 */
export function repeatedParts(blocks: readonly Block[]): ReadonlyMap<string, HeadingRole> {
  const headings = blocks.flatMap((block, at) => (block.kind === 'heading' ? [{ at, words: wordsOf(block) }] : []))
  const places = new Map<string, number[]>()
  for (const [index, { words }] of headings.entries()) {
    const row = places.get(words)
    if (row) row.push(index)
    else places.set(words, [index])
  }
  const isOnce = headings.map(({ at, words }) => places.get(words)!.length === 1 && mayName(blocks[at]!))
  const parts = new Map<string, HeadingRole>()
  for (const [words, row] of places) {
    if (row.length < 2 || !isOpen(roleOf(words))) continue
    // Between one and the next stands the heading of another theme. Themes that come back under *Doelen* and *Acties* have none between them.
    const isPart = row.every((place, nth) => nth === 0 || isOnce.slice(row[nth - 1]! + 1, place).includes(true))
    if (!isPart) continue
    const said = roleByContent(row.map((place) => contentAt(blocks, headings[place]!.at)))
    const { role } = roleOf(words)
    parts.set(words, said ?? (role === 'facet' ? { role } : { role: 'other', isPart: true }))
  }
  return parts
}

export const wordsOf = ({ text }: Block): string => plainWords(withoutNumber(text))

/** A heading that says nothing by its words, or no more than its first word: *Uitvoering* under each theme is no chapter, and *Hoe* may be what is done. */
function isOpen({ role }: HeadingRole): boolean {
  return role === 'other' || role === 'chapter' || role === 'facet'
}

function mayName(block: Block): boolean {
  const { role } = roleOf(block.text)
  return role === 'other' || role === 'named' || role === 'field' || role === 'topic'
}

function contentAt(blocks: readonly Block[], at: number): readonly Block[] {
  const end = blocks.findIndex((block, index) => index > at && block.kind === 'heading')
  return blocks.slice(at + 1, end < 0 ? undefined : end)
}

/** What half of the pieces say, or more, that stand under a part wherever it comes back. */
function roleByContent(contents: readonly (readonly Block[])[]): HeadingRole | undefined {
  const said = contents.flat().flatMap(piecesOf).map(kindOfPiece)
  const count = (kind: 'goal' | 'action') => said.filter((one) => one === kind).length
  const [goals, actions] = [count('goal'), count('action')]
  if (actions > goals && actions * 2 >= said.length) return { role: 'kind', kind: 'action' }
  if (goals > actions && goals * 2 >= said.length) return { role: 'kind', kind: 'goal' }
  return undefined
}

type Piece = string | Block

function piecesOf(block: Block): readonly Piece[] {
  return block.kind === 'paragraph' ? sentencesOf(block).map(({ text }) => text) : [block]
}

function kindOfPiece(piece: Piece): 'goal' | 'action' | undefined {
  if (typeof piece !== 'string' && piece.kind === 'table')
    return columnsOf(piece)?.roles.includes('action') ? 'action' : undefined
  const text = typeof piece === 'string' ? piece : piece.text
  if (isGoalForm(text) || isWish(text)) return 'goal'
  const leaning = leaningOf(text)?.kind
  if (leaning && leaning !== 'trend') return leaning
  if (isState(text)) return 'goal'
  return tellsDeed(text) ? 'action' : undefined
}

import type { Block } from '../../kit/document/block.ts'
import { roleOf } from './heading-role.ts'
import { leadInOf } from './list-kind.ts'
import { sentencesOf } from './passage.ts'

/**
 * Paragraphs that are headings by what they say: *Doelen*, *Wat gaan we doen?*, the name of the plan on its title page. Many documents
 * print them in bold or in another colour, which a reader of the text alone does not see.
 */
export function withHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.kind === 'heading')
      return isQuotation.test(block.text) ? { ...block, kind: 'paragraph', depth: 0 } : block
    const next = blocks[index + 1]
    const isOne =
      (block.kind === 'paragraph' && isHeading(block, next, index)) ||
      isNumberedWord(block, next) ||
      isLoneBullet(block, blocks.slice(Math.max(0, index - 1), index + 3))
    return isOne ? { ...block, kind: 'heading', depth: 0 } : block
  })
}

/** What somebody said, in large print between the columns: it heads nothing. */
const isQuotation = /^[“"„‘].+[”"’]$/u

/** `1. GEWELD IN DE ZORG`: who has no styles at hand shouts. A short form such as OM is no heading. */
function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length >= 6 && !text.endsWith(':') && letters.every((letter) => /\p{Lu}/u.test(letter))
}

/** `* Jeugd` by itself, a paragraph that leads in a list, and that list: who types a letter has no other headings. */
function isLoneBullet({ kind, text }: Block, [before, , next, after]: readonly Block[]): boolean {
  const isBetween = before?.kind === 'item' && !/[.;]$/.test(before.text)
  if (kind !== 'item' || isBetween || next?.kind !== 'paragraph' || after?.kind !== 'item') return false
  return text.split(' ').length <= 5 && /^\p{Lu}/u.test(text) && !/[.;,:!?]$/.test(text) && next.text.endsWith(':')
}

/** `2.2 Maatregelen.` in a regulation numbers its members: what they announce stands under it. */
function isNumberedWord({ kind, text, mark }: Block, next: Block | undefined): boolean {
  if ((kind !== 'item' && kind !== 'paragraph') || !next || next.kind === 'heading') return false
  const words = text.replace(/^\d[\d.]*\s+/, '').replace(/[.:]$/, '')
  const isNumbered = mark !== undefined || /^\d/.test(text)
  return isNumbered && words.split(' ').length <= 2 && roleOf(words).role === 'kind'
}

const titleBlocks = 5
const mostWords = 9

function isHeading(block: Block, next: Block | undefined, index: number): boolean {
  const { text } = block
  if (!next || /[.;,!]$/.test(text) || sentencesOf(block).length > 1) return false
  const words = text.split(' ').length
  const { role } = roleOf(text)
  if (role === 'plan') return index < titleBlocks && words <= 2 * mostWords && !text.endsWith(':')
  if (words > mostWords || next.kind === 'heading') return false
  // "Wij doen het volgende:" before a list leads it in, and counts what is in it.
  if (text.endsWith(':') && next.kind === 'item' && leadInOf(text)) return false
  if (isInCapitals(text)) return true
  return role === 'kind' || role === 'not-chosen' || (role === 'facet' && text.endsWith('?'))
}

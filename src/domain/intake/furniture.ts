import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import { withoutNumber } from './heading-role.ts'

/**
 * Pieces that a printed document has for finding one's way: a table of contents, and the line at the top or foot of each page. They
 * repeat what stands elsewhere, so a reader skips them. They stay listed as unread.
 */
export function withoutFurniture(blocks: readonly Block[]): readonly Block[] {
  const skipped = new Set([...contentsOf(blocks), ...runningLines(blocks)])
  return skipped.size === 0 ? blocks : blocks.filter((block) => !skipped.has(block))
}

const leader = /(?:\.\s?){4,}\s*\d{1,3}\b|…+\s*\d{1,3}\b|_{4,}\s*\d{1,3}\b/u
const isContentsWord = (block: Block) => /^(?:inhoud|inhoudsopgave|inhoudsoverzicht)\b/.test(plainWords(block.text))
const endsInPage = /\p{L}.*\s\d{1,3}$/u

/** Lines with dots and a page number, and what stands between the word *Inhoud* and the first heading that is printed there for real. */
function contentsOf(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = blocks.filter((block) => leader.test(block.text))
  const start = blocks.findIndex(isContentsWord)
  if (start < 0) return found
  const lastHeadings = new Map<string, number>()
  for (const block of blocks) if (block.kind === 'heading') lastHeadings.set(entryOf(block), block.place.block)
  const entries = new Set<string>()
  for (const block of blocks.slice(start)) {
    const entry = entryOf(block)
    const isAgain = (lastHeadings.get(entry) ?? 0) > block.place.block
    // The first piece that the contents announced is where the document begins.
    if (entries.has(entry) || !(isContentsWord(block) || isAgain || hasPage(block))) break
    entries.add(entry)
    found.push(block)
  }
  return found
}

function entryOf({ text }: Block): string {
  return plainWords(withoutNumber(text).replace(/[.…_\s]*\d{0,3}$/u, ''))
}

const hasPage = ({ text }: Block) => leader.test(text) || endsInPage.test(text)

/** The same words with another page number each time, as a foot of a page has them. */
function runningLines(blocks: readonly Block[]): readonly Block[] {
  const lines = new Map<string, { readonly block: Block; readonly page: number }[]>()
  for (const block of blocks) {
    const page = block.text.length < longestLine && block.kind !== 'item' ? pageIn(block.text) : undefined
    if (!page) continue
    const row = lines.get(page.words)
    if (row) row.push({ block, page: page.number })
    else lines.set(page.words, [{ block, page: page.number }])
  }
  return [...lines.values()].flatMap((row) => (isCounted(row) ? row.map(({ block }) => block) : []))
}

const longestLine = 140

/** `3 | Veiligheidsplan` and `Veiligheidsplan   3`, `Pagina 3 van 20`, or the number alone. */
const pageBefore = /^(?:pagina |blz\.? )?(?<page>\d{1,3})(?: (?:van|\/) \d{1,3})?(?:[\s|–-]+(?<words>\D.*))?$/iu
const pageAfter = /^(?<words>.*?)[\s|–-]+(?:pagina |blz\.? )?(?<page>\d{1,3})(?: (?:van|\/) \d{1,3})?$/iu

function pageIn(text: string): { readonly words: string; readonly number: number } | undefined {
  const { page, words = '' } = (pageBefore.exec(text) ?? pageAfter.exec(text))?.groups ?? {}
  // "Doel 1", "Doel 2" are numbered things; a foot of a page has a title of some words, or none.
  const isFoot = words === '' || words.split(' ').length >= 3
  return page !== undefined && isFoot ? { words: plainWords(words), number: Number(page) } : undefined
}

function isCounted(row: readonly { readonly page: number }[]): boolean {
  return row.length >= 3 && row.every(({ page }, index) => index === 0 || page > row[index - 1]!.page)
}

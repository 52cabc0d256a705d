import { isRefusal, refuse } from '../base/refusal.ts'
import { type Block, type Draft, numberBlocks } from './block.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import type { LeftOutCount } from './left-out.ts'
import { mostOfficeBlocks } from './limits.ts'
import { draftsOfPiece, type OfficeCell, type OfficePiece } from './office-piece.ts'
import type { Parts } from './package-parts.ts'
import { withTypedNumbers } from './typed-numbers.ts'
import { readWriterRuns } from './writer-runs.ts'
import { readWriterStyles } from './writer-styles.ts'
import { childOf, childrenOf, readXml, type XmlElement, XmlStop } from './xml.ts'

interface InList {
  readonly depth: number
  readonly style?: string
}

/** A document of Writer as blocks. What hangs on a paragraph (notes, boxes) stands right after it. */
export function readOdt(main: Uint8Array, parts: Parts, leftOut: LeftOutCount): readonly Block[] | DocumentRefusal {
  const styles = readWriterStyles([parts.kind('styles'), main])
  if (isRefusal(styles)) return styles
  let page = 1
  let knowsPages = false

  const pieces = (element: XmlElement, list: InList): readonly OfficePiece[] => {
    switch (element.name) {
      case 'text:h':
      case 'text:p':
        return piecesOfParagraph(element, list)
      case 'text:list':
        return piecesOfList(element, list)
      case 'table:table':
        return [tableOf(element)]
      case 'text:soft-page-break':
        page += 1
        knowsPages = true
        return []
      case 'text:tracked-changes':
        leftOut.add('deletion', childrenOf(element).filter((region) => childOf(region, 'text:deletion')).length)
        leftOut.add('insertion', childrenOf(element).filter((region) => childOf(region, 'text:insertion')).length)
        return []
      case 'office:annotation':
        leftOut.add('comment')
        return []
      case 'draw:image':
        leftOut.add('picture')
        return []
      default:
        if (/^text:(?:table-of-content|alphabetical-index|illustration-index|table-index)$/.test(element.name)) {
          leftOut.add('contents')
          return []
        }
        return through.has(element.name) ? childrenOf(element).flatMap((child) => pieces(child, list)) : []
    }
  }

  const piecesOfList = (element: XmlElement, { depth, style }: InList): readonly OfficePiece[] => {
    const inside = { depth: depth + 1, ...listStyle(element.attributes['text:style-name'] ?? style) }
    return childrenOf(element).flatMap((item) => {
      const [first, ...rest] = childrenOf(item)
      if (!first) return []
      // Only the first paragraph of an item bears its mark; one under a list header bears none.
      const own = item.name === 'text:list-header' ? { depth: 0 } : inside
      const others = rest.flatMap((child) => pieces(child, child.name === 'text:list' ? inside : { depth: 0 }))
      return [...pieces(first, first.name === 'text:list' ? inside : own), ...others]
    })
  }

  const piecesOfParagraph = (paragraph: XmlElement, list: InList): readonly OfficePiece[] => {
    const style = styles.of(paragraph.attributes['text:style-name'])
    const runs = readWriterRuns(paragraph, { styles, leftOut, look: style.look })
    if (runs.pagesBefore + runs.pagesWithin > 0) knowsPages = true
    page += runs.pagesBefore
    const here = { page }
    page += runs.pagesWithin
    const hung: readonly OfficePiece[] = [
      ...runs.notes.map((text): OfficePiece => ({ form: 'footnote', text, ...here })),
      ...runs.boxes.flatMap((box) => childrenOf(box).flatMap((child) => pieces(child, { depth: 0 }))),
    ]
    if (runs.lines.every((line) => line.text.trim() === '')) return hung
    const told = paragraph.name === 'text:h' ? Number(paragraph.attributes['text:outline-level'] ?? 1) : style.heading
    if (told !== undefined) {
      const label = paragraph.name === 'text:h' && !runs.hasNumber ? styles.nextOfHeading(told) : undefined
      return [{ form: 'paragraph', lines: runs.lines, heading: told, ...(label && { label }), ...here }, ...hung]
    }
    const isItem = list.depth > 0
    const label = isItem && styles.isNumbered(list.style, list.depth) ? '1.' : undefined
    return [
      {
        form: 'paragraph',
        lines: runs.lines,
        ...(isItem && { itemDepth: list.depth }),
        ...(label && { label }),
        ...here,
      },
      ...hung,
    ]
  }

  const tableOf = (table: XmlElement): OfficePiece => {
    const at = page
    const heads = childrenOf(table).find(({ name }) => name === 'table:table-header-rows')
    const rows = rowsIn(table).map(cellsOf)
    return { form: 'table', rows, heads: heads ? rowsIn(heads).length : 0, page: at }
  }

  const cellsOf = (row: XmlElement): readonly OfficeCell[] => {
    const cells: OfficeCell[] = []
    // A cell that spans columns is followed by as many covered ones; more than those are covered from above.
    let owed = 0
    for (const cell of childrenOf(row)) {
      const repeated = countIn(cell, 'table:number-columns-repeated')
      if (cell.name === 'table:covered-table-cell') {
        for (let at = 0; at < repeated; at++) {
          if (owed > 0) owed -= 1
          else cells.push({ content: [], across: 1, isCovered: true })
        }
      } else if (cell.name === 'table:table-cell') {
        const across = countIn(cell, 'table:number-columns-spanned')
        const content = childrenOf(cell).flatMap((child) => pieces(child, { depth: 0 }))
        cells.push({ content, across, isCovered: false })
        // A table within a cell is read once: each table within a table would multiply it.
        const again = content.filter((piece) => piece.form !== 'table')
        for (let at = 1; at < repeated; at++) cells.push({ content: again, across, isCovered: false })
        owed = across - 1
      }
    }
    return cells
  }

  const drafts: Draft[] = []
  const problem = readXml(main, topLevel, (element, around) => {
    if (!around.some(({ name }) => name === 'office:text')) return
    for (const piece of pieces(element, { depth: 0 })) drafts.push(...draftsOfPiece(piece))
    if (drafts.length > mostOfficeBlocks) throw new XmlStop(refuse('document.too-long'))
  })
  if (problem) return problem
  const found = withTypedNumbers(drafts)
  return numberBlocks(knowsPages ? found : found.map(({ at: _unknown, ...draft }) => draft))
}

const mostAcross = 100

const topLevel = new Set(
  `text:h text:p text:list table:table text:soft-page-break text:tracked-changes text:table-of-content text:alphabetical-index
  text:illustration-index text:table-index draw:frame office:annotation`.split(/\s+/),
)

/** Wrappers without a meaning of their own. */
const through = new Set('text:section draw:frame draw:text-box draw:g draw:a text:numbered-paragraph'.split(' '))

function countIn(cell: XmlElement, name: string): number {
  const count = Number(cell.attributes[name] ?? 1)
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostAcross) : 1
}

const listStyle = (style: string | undefined) => (style === undefined ? {} : { style })

function rowsIn(table: XmlElement): readonly XmlElement[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsIn(child) : []
  })
}

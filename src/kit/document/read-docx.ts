import { isRefusal, refuse } from '../base/refusal.ts'
import { type Block, type Draft, numberBlocks } from './block.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import type { LeftOutCount } from './left-out.ts'
import { mostOfficeBlocks } from './limits.ts'
import { draftsOfPiece, type OfficeCell, type OfficePiece } from './office-piece.ts'
import type { Parts } from './package-parts.ts'
import { withTypedNumbers } from './typed-numbers.ts'
import { readNumbering } from './word-numbering.ts'
import { type NoteRef, type RunContext, readRuns } from './word-runs.ts'
import { numberIn, numberingOf, readWordStyles } from './word-styles.ts'
import { childOf, childrenOf, readXml, type XmlElement, XmlStop } from './xml.ts'

/**
 * A Word document as blocks. It is read from its own markup: what the styles and the numbering of the house say, and what was struck out,
 * deleted or boxed, is lost in a detour through HTML (docs/decisions/0016).
 */
export function readDocx(main: Uint8Array, parts: Parts, leftOut: LeftOutCount): readonly Block[] | DocumentRefusal {
  const styles = readWordStyles(parts.kind('styles'))
  if (isRefusal(styles)) return styles
  const numbering = readNumbering(parts.kind('numbering'))
  if (isRefusal(numbering)) return numbering
  const notes = readNotes(parts)
  if (isRefusal(notes)) return notes
  const fields: RunContext['fields'] = []
  let page = 1
  let knowsPages = false

  const pieces = (element: XmlElement): readonly OfficePiece[] => {
    if (element.name === 'w:p') return piecesOfParagraph(element)
    if (element.name === 'w:tbl') return [tableOf(element)]
    if (isContents(element)) {
      leftOut.add('contents')
      return []
    }
    return through.has(element.name) ? childrenOf(element).flatMap(pieces) : []
  }

  const piecesOfParagraph = (paragraph: XmlElement): readonly OfficePiece[] => {
    const properties = childOf(paragraph, 'w:pPr')
    const style = styles.of(childOf(properties, 'w:pStyle')?.attributes['w:val'])
    const runs = readRuns(paragraph, { styles, leftOut, fields, look: style.look })
    if (runs.pagesBefore + runs.pagesWithin > 0) knowsPages = true
    page += runs.pagesBefore
    const here = { page }
    page += runs.pagesWithin
    const hung = [
      ...runs.notes.flatMap((note) => footnoteOf(note, here.page)),
      ...runs.boxes.flatMap((box) => childrenOf(box).flatMap(pieces)),
    ]
    if (style.isContents || runs.lines.every((line) => line.text.trim() === '')) return hung
    const list = { ...style.list, ...numberingOf(properties) }
    const level = list.level ?? 0
    const isListed = list.list !== undefined && numbering.has(list.list)
    const label = isListed ? numbering.next(list.list!, level) : undefined
    const outline = numberIn(childOf(properties, 'w:outlineLvl'))
    const heading = outline === undefined ? style.heading : outline < 9 ? outline + 1 : undefined
    // A list may have lost its numbering and keep its style.
    const itemDepth = isListed ? level + 1 : list.list === undefined ? style.itemDepth : undefined
    const paragraphPiece: OfficePiece = {
      form: 'paragraph',
      lines: runs.lines,
      ...here,
      ...(heading !== undefined ? { heading } : itemDepth !== undefined && { itemDepth }),
      ...(label && { label }),
    }
    return [paragraphPiece, ...hung]
  }

  const footnoteOf = ({ kind, id }: NoteRef, at: number): readonly OfficePiece[] => {
    const note = notes.get(`${kind} ${id}`)
    if (!note) return []
    const look = styles.of(undefined).look
    const lines = paragraphsIn(note).flatMap((one) => readRuns(one, { styles, leftOut, fields: [], look }).lines)
    return [{ form: 'footnote', text: lines.map((line) => line.text).join(' '), page: at }]
  }

  const tableOf = (table: XmlElement): OfficePiece => {
    const at = page
    const lines = rowsIn(table).filter((row) => {
      const isDeleted = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
      if (isDeleted) leftOut.add('deletion')
      return !isDeleted
    })
    const isHead = (row: XmlElement) => childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== undefined
    const heads = lines.findIndex((row) => !isHead(row))
    return { form: 'table', rows: lines.map(cellsOf), heads: Math.max(0, heads), page: at }
  }

  const cellsOf = (row: XmlElement): readonly OfficeCell[] => {
    const skipped = Number(childOf(childOf(row, 'w:trPr'), 'w:gridBefore')?.attributes['w:val'] ?? 0)
    const gap = Array.from({ length: Math.min(skipped || 0, mostAcross) }, () => emptyCell)
    return [...gap, ...cellsIn(row).map(cellOf)]
  }

  const cellOf = (cell: XmlElement): OfficeCell => {
    const properties = childOf(cell, 'w:tcPr')
    const across = Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1)
    const merge = childOf(properties, 'w:vMerge')
    return {
      content: childrenOf(cell).flatMap(pieces),
      across: Number.isInteger(across) && across > 0 ? Math.min(across, mostAcross) : 1,
      isCovered: merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue',
    }
  }

  const drafts: Draft[] = []
  const problem = readXml(main, new Set(['w:p', 'w:tbl', 'w:sdt']), (element, around) => {
    if (around.some(({ name }) => name === 'w:del' || name === 'w:moveFrom')) return
    for (const piece of pieces(element)) drafts.push(...draftsOfPiece(piece))
    if (drafts.length > mostOfficeBlocks) throw new XmlStop(refuse('document.too-long'))
  })
  if (problem) return problem
  const found = withTypedNumbers(drafts)
  return numberBlocks(knowsPages ? found : found.map(({ at: _unknown, ...draft }) => draft))
}

const mostAcross = 100
const emptyCell: OfficeCell = { content: [], across: 1, isCovered: false }

/** Wrappers without a meaning of their own. */
const through = new Set('w:sdt w:sdtContent w:customXml w:ins w:moveTo w:smartTag'.split(' '))

function isContents(element: XmlElement): boolean {
  if (element.name !== 'w:sdt') return false
  const gallery = childOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  return gallery?.attributes['w:val'] === 'Table of Contents'
}

function rowsIn(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    child.name === 'w:tr' ? [child] : through.has(child.name) ? rowsIn(child) : [],
  )
}

function cellsIn(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    child.name === 'w:tc' ? [child] : through.has(child.name) ? cellsIn(child) : [],
  )
}

/** Footnotes and endnotes. Those with a type of their own are the lines that Word draws between text and notes. */
function readNotes(parts: Parts): ReadonlyMap<string, XmlElement> | DocumentRefusal {
  const notes = new Map<string, XmlElement>()
  for (const kind of ['footnote', 'endnote'] as const) {
    const bytes = parts.kind(`${kind}s`)
    const problem =
      bytes &&
      readXml(bytes, new Set([`w:${kind}`]), (piece) => {
        if ((piece.attributes['w:type'] ?? 'normal') === 'normal')
          notes.set(`${kind} ${piece.attributes['w:id']}`, piece)
      })
    if (problem) return problem
  }
  return notes
}

function paragraphsIn(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === 'w:p' ? [child] : paragraphsIn(child)))
}

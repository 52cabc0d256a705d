import type { LeftOutCount } from './left-out.ts'
import { emptyLine, grow, type RunLine } from './run.ts'
import { type Look, lookOf, type WordStyles } from './word-styles.ts'
import { childOf, childrenOf, isElement, wordsOf, type XmlElement } from './xml.ts'

/** What the runs of one paragraph come to: its lines, and what hangs on it. */
export interface Runs {
  readonly lines: readonly RunLine[]
  /** Pages that Word began before its first letter, and after it. */
  readonly pagesBefore: number
  readonly pagesWithin: number
  readonly notes: readonly NoteRef[]
  readonly boxes: readonly XmlElement[]
}

export interface NoteRef {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
}

export interface RunContext {
  readonly styles: WordStyles
  readonly leftOut: LeftOutCount
  /** Fields run on from paragraph to paragraph: a table of contents is one. */
  readonly fields: Field[]
  /** The look of the paragraph's own style. */
  readonly look: Look
}

interface Field {
  instruction: string
  isResult: boolean
}

/** Letters this much larger than ordinary text serve as a heading, as bold ones do. */
const largeFactor = 1.2

/** The lines of a paragraph, without what was struck out, deleted, hidden or written in the margin. */
export function readRuns(paragraph: XmlElement, { styles, leftOut, fields, look }: RunContext): Runs {
  const lines = [emptyLine()]
  const notes: NoteRef[] = []
  const boxes: XmlElement[] = []
  let [pagesBefore, pagesWithin] = [0, 0]
  let isStruckBefore = false

  const isInContents = () => fields.some((field) => /^\s*TOC\b/i.test(field.instruction))
  const isInInstruction = () => fields.some((field) => !field.isResult)

  const add = (text: string, own: Look) => {
    if (text === '' || isInContents() || isInInstruction()) return
    grow(lines.at(-1)!, text, own.isBold === true || (own.size ?? styles.size) >= styles.size * largeFactor)
  }
  const breakLine = () => {
    if (!isInInstruction()) lines.push(emptyLine())
  }
  const beginPage = () => {
    if (lines.every((line) => line.text.trim() === '')) pagesBefore += 1
    else pagesWithin += 1
  }

  const readRun = (run: XmlElement) => {
    const properties = childOf(run, 'w:rPr')
    const styled = childOf(properties, 'w:rStyle')?.attributes['w:val']
    const own: Look = { ...look, ...(styled && styles.of(styled).look), ...lookOf(properties) }
    const words = childrenOf(run).some((child) => child.name === 'w:t')
    if (own.isStruck && words && !isStruckBefore) leftOut.add('struck')
    if (words) isStruckBefore = own.isStruck === true
    if (own.isHidden && words && !own.isStruck) leftOut.add('hidden-text')
    const isUnread = own.isStruck || own.isHidden
    for (const child of childrenOf(run)) readInRun(child, own, isUnread === true)
  }

  const readInRun = (element: XmlElement, own: Look, isUnread: boolean) => {
    switch (element.name) {
      case 'w:t':
        if (!isUnread) add(wordsOf(element), own)
        return
      case 'w:tab':
      case 'w:ptab':
        return add(' ', own)
      case 'w:br':
        return element.attributes['w:type'] === undefined || element.attributes['w:type'] === 'textWrapping'
          ? breakLine()
          : undefined
      case 'w:cr':
        return breakLine()
      case 'w:noBreakHyphen':
        return add('-', own)
      case 'w:sym':
        return add(lines.at(-1)!.text.trim() === '' ? '• ' : '', own)
      case 'w:lastRenderedPageBreak':
        return beginPage()
      case 'w:fldChar':
        return readFieldMark(element)
      case 'w:instrText': {
        const field = fields.at(-1)
        if (field && !field.isResult && field.instruction.length < 1_000) field.instruction += wordsOf(element)
        return
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        notes.push({
          kind: element.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
          id: element.attributes['w:id'] ?? '',
        })
        return
      default:
        readDrawn(element)
    }
  }

  const readFieldMark = (element: XmlElement) => {
    const kind = element.attributes['w:fldCharType']
    if (kind === 'begin') fields.push({ instruction: '', isResult: false })
    else if (kind === 'separate') {
      const field = fields.at(-1)
      if (field) field.isResult = true
      if (field && /^\s*TOC\b/i.test(field.instruction)) leftOut.add('contents')
    } else if (kind === 'end') fields.pop()
  }

  /** Text boxes hold paragraphs of their own. Of the two ways in which a file draws the same box, the first is read. */
  const readDrawn = (element: XmlElement) => {
    if (element.name === 'w:txbxContent') boxes.push(element)
    else if (element.name === 'pic:pic' || element.name === 'v:imagedata') leftOut.add('picture')
    else if (element.name === 'mc:AlternateContent') {
      const [choice] = childrenOf(element)
      if (choice) childrenOf(choice).forEach(readDrawn)
    } else childrenOf(element).forEach(readDrawn)
  }

  const walk = (element: XmlElement) => {
    for (const child of element.children) {
      if (!isElement(child)) continue
      if (child.name === 'w:r') readRun(child)
      else if (child.name === 'w:del' || child.name === 'w:moveFrom') leftOut.add('deletion')
      else if (child.name === 'mc:AlternateContent') readDrawn(child)
      else if (child.name === 'w:ins' || child.name === 'w:moveTo') {
        leftOut.add('insertion')
        walk(child)
      } else if (passedThrough.has(child.name)) walk(child)
    }
  }
  walk(paragraph)
  return { lines, pagesBefore, pagesWithin, notes, boxes }
}

const passedThrough = new Set(
  'w:hyperlink w:smartTag w:sdt w:sdtContent w:fldSimple w:customXml w:dir w:bdo'.split(' '),
)

import type { LeftOutCount } from './left-out.ts'
import { emptyLine, grow, type RunLine } from './run.ts'
import type { Look } from './word-styles.ts'
import type { WriterStyles } from './writer-styles.ts'
import { childOf, childrenOf, isElement, type XmlElement } from './xml.ts'

/** What the text of one paragraph of Writer comes to. */
export interface WriterRuns {
  readonly lines: readonly RunLine[]
  readonly pagesBefore: number
  readonly pagesWithin: number
  readonly notes: readonly string[]
  readonly boxes: readonly XmlElement[]
  /** The file itself wrote the number of a heading in its text. */
  readonly hasNumber: boolean
}

export interface WriterContext {
  readonly styles: WriterStyles
  readonly leftOut: LeftOutCount
  readonly look: Look
}

const largeFactor = 1.2
const mostSpaces = 100

export function readWriterRuns(paragraph: XmlElement, { styles, leftOut, look }: WriterContext): WriterRuns {
  const lines = [emptyLine()]
  const notes: string[] = []
  const boxes: XmlElement[] = []
  let [pagesBefore, pagesWithin] = [0, 0]
  let hasNumber = false

  const add = (text: string, own: Look) => {
    if (own.isStruck || own.isHidden) return
    const isBold = own.isBold === true || (own.size ?? styles.size) >= styles.size * largeFactor
    grow(lines.at(-1)!, text.replace(/\s+/g, ' '), isBold)
  }

  const walk = (element: XmlElement, own: Look) => {
    for (const child of element.children) {
      if (!isElement(child)) add(child, own)
      else enter(child, own)
    }
  }

  const enter = (element: XmlElement, own: Look) => {
    switch (element.name) {
      case 'text:span': {
        const inside = { ...own, ...styles.of(element.attributes['text:style-name']).look }
        if (inside.isStruck && !own.isStruck) leftOut.add('struck')
        else if (inside.isHidden && !own.isHidden) leftOut.add('hidden-text')
        return walk(element, inside)
      }
      case 'text:line-break':
        lines.push(emptyLine())
        return
      case 'text:tab':
        return add(' ', own)
      case 'text:s':
        return add(' '.repeat(Math.min(Number(element.attributes['text:c'] ?? 1) || 1, mostSpaces)), own)
      case 'text:soft-page-break':
        if (lines.every((line) => line.text.trim() === '')) pagesBefore += 1
        else pagesWithin += 1
        return
      case 'text:number':
        hasNumber = true
        walk(element, own)
        return add(' ', own)
      case 'text:note':
        notes.push(noteOf(element))
        return
      case 'office:annotation':
        leftOut.add('comment')
        return
      case 'draw:image':
        leftOut.add('picture')
        return
      case 'draw:text-box':
        boxes.push(element)
        return
      case 'draw:frame':
      case 'draw:g':
      case 'draw:custom-shape':
        if (childOf(element, 'text:p')) boxes.push(element)
        else for (const child of childrenOf(element)) enter(child, own)
        return
      default:
        if (!silent.test(element.name)) walk(element, own)
    }
  }

  if (look.isStruck) leftOut.add('struck')
  walk(paragraph, look)
  return { lines, pagesBefore, pagesWithin, notes, boxes, hasNumber }

  function noteOf(note: XmlElement): string {
    const body = childOf(note, 'text:note-body')
    return childrenOf(body)
      .flatMap((one) => readWriterRuns(one, { styles, leftOut, look: {} }).lines.map((line) => line.text))
      .join(' ')
  }
}

/** Marks of places and changes, and what is only for the program. */
const silent =
  /^(?:office:annotation-end|text:(?:change|bookmark|reference-mark|toc-mark|hidden-paragraph|hidden-text|ruby-text)|draw:(?:object|plugin|control))/

import { SaxesParser } from 'saxes'
import { type Refusal, refuse } from '../base/refusal.ts'
import { deepestNesting, mostElementsInPiece } from './limits.ts'
import { nameOf } from './xml-names.ts'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string
export type XmlRefusal = Refusal<
  | 'document.damaged'
  | 'document.entities'
  | 'document.nested-too-deep'
  | 'document.too-many-nodes'
  | 'document.too-long'
>

/** Leaves the parser from within; it goes no further than `readXml`. */
export class XmlStop extends Error {
  readonly refusal: XmlRefusal
  constructor(refusal: XmlRefusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

/** One element whole, with the names of the open ones around it: outermost first, without their children. */
export type TakePiece = (piece: XmlElement, around: readonly XmlElement[]) => void

/**
 * Hands over the elements of certain names, each whole and one at a time, so that no document stands in memory as a tree. What stands in
 * none of them is passed by. A document type ends the reading: Office writes none, and it is where names swell into gigabytes.
 */
export function readXml(bytes: Uint8Array, wanted: ReadonlySet<string>, take: TakePiece): XmlRefusal | undefined {
  const parser = new SaxesParser({ xmlns: true })
  const around: XmlElement[] = []
  let open: Growing[] = []
  let count = 0

  parser.on('error', (problem) => {
    throw new XmlStop(refuse('document.damaged', { at: problem.message }))
  })
  parser.on('doctype', () => {
    throw new XmlStop(refuse('document.entities'))
  })
  parser.on('opentag', (tag) => {
    if (around.length + open.length >= deepestNesting)
      throw new XmlStop(refuse('document.nested-too-deep', { most: deepestNesting }))
    const name = nameOf(tag)
    const element: Growing = { name, attributes: attributesOf(tag.attributes), children: [] }
    if (open.length > 0 || wanted.has(name)) {
      if (open.length === 0) count = 0
      count += 1
      if (count > mostElementsInPiece)
        throw new XmlStop(refuse('document.too-many-nodes', { most: mostElementsInPiece }))
      open.at(-1)?.children.push(element)
      open.push(element)
    } else around.push(element)
  })
  const addText = (text: string) => open.at(-1)?.children.push(text)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (!closed) around.pop()
    else if (open.length === 0) take(closed, around)
  })

  try {
    const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8')
    for (let at = 0; at < bytes.length; at += pieceBytes)
      parser.write(decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true }))
    parser.write(decoder.decode()).close()
    return undefined
  } catch (stop) {
    if (stop instanceof XmlStop) return stop.refusal
    throw stop
  } finally {
    open = []
  }
}

interface Growing extends XmlElement {
  readonly children: XmlNode[]
}

const pieceBytes = 65_536

function attributesOf(
  given: Readonly<Record<string, { readonly uri: string; readonly local: string; readonly value: string }>>,
): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {}
  for (const attribute of Object.values(given)) attributes[nameOf(attribute)] = attribute.value
  return attributes
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

export function childrenOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element ? element.children.filter(isElement) : []
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => isElement(child) && child.name === name)
}

/** All characters inside an element. */
export function wordsOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? wordsOf(child) : child)).join('')
}

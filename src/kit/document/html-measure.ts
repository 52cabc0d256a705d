import { attributeOf, isElement, isHeadingTag, isInline, isWordless, tagOf } from './html-element.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'

/** What an element holds, near and far. */
export interface Measure {
  readonly letters: number
  /** How many of them stand in links. */
  readonly linked: number
  readonly links: number
  readonly hasHeading: boolean
  /** It holds what is the text itself: its title, or the part that says so. */
  readonly hasText: boolean
  /** It holds more than words, links and line ends. */
  readonly hasParts: boolean
}

/** Measures each element of a page once, since asking each for all that it holds takes too long where elements are nested deep. */
export function measured(root: HtmlNode): (element: HtmlElement) => Measure {
  const measures = new Map<HtmlNode, Measure>()
  const measure = (node: HtmlNode): Measure => {
    if ('value' in node) return { ...nothing, letters: node.value.match(/[\p{L}\p{N}]/gu)?.length ?? 0 }
    if (!('childNodes' in node)) return nothing
    const sum = { ...nothing }
    for (const child of node.childNodes) {
      const tag = isElement(child) ? tagOf(child) : undefined
      if (tag !== undefined && isWordless(tag)) continue
      const one = measure(child)
      const isLink = tag === 'a' && isElement(child) && attributeOf(child, 'href') !== ''
      sum.letters += one.letters
      sum.linked += isLink ? one.letters : one.linked
      sum.links += one.links + Number(isLink)
      sum.hasHeading ||= one.hasHeading || (tag !== undefined && isHeadingTag(tag))
      sum.hasText ||= one.hasText || tag === 'h1' || tag === 'main' || tag === 'article'
      sum.hasParts ||= one.hasParts || (tag !== undefined && tag !== 'br' && !isInline(tag))
    }
    measures.set(node, sum)
    return sum
  }
  measure(root)
  return (element) => measures.get(element) ?? nothing
}

const nothing = { letters: 0, linked: 0, links: 0, hasHeading: false, hasText: false, hasParts: false }

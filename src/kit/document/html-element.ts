import type { HtmlElement, HtmlNode } from './html-tree.ts'

const inline = new Set(
  `a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark output q ruby rb rt rp s samp small
  span strike strong sub sup time tt u var wbr img`.split(/\s+/),
)

export function tagOf(element: HtmlElement): string {
  return element.tagName.toLowerCase()
}

/** Holds no words for readers, or none that belong to a text. */
export function isWordless(tag: string): boolean {
  return wordless.has(tag)
}

const wordless = new Set('canvas embed head iframe input math object script style svg template title'.split(' '))

/** Word writes tags of its own, `<o:p>`, inside a line. */
export function isInline(tag: string): boolean {
  return inline.has(tag) || tag.includes(':')
}

export function isHeadingTag(tag: string): boolean {
  return /^h[1-6]$/.test(tag)
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function attributeOf(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}

/** Printed so that it stands out: a line that is wholly so may be a heading. Who types in Word underlines as well. */
export function isBold(element: HtmlElement): boolean {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(attributeOf(element, 'style'))?.[1]
  // Google Docs wraps all that is copied in a <b> that says it is not bold.
  if (weight) return /^(?:bold(?:er)?|[6-9]00)$/i.test(weight)
  return /^(?:b|strong|u)$/.test(tagOf(element))
}

/** All words inside, as they stand in the source. */
export function wordsOf(node: HtmlNode): string {
  if ('value' in node) return node.value
  return 'childNodes' in node
    ? node.childNodes.map(wordsOf).join(isElement(node) && !isInline(tagOf(node)) ? ' ' : '')
    : ''
}

/** Is there an element inside of which this holds? */
export function holds(node: HtmlElement, is: (element: HtmlElement) => boolean): boolean {
  return node.childNodes.some((child) => isElement(child) && (is(child) || holds(child, is)))
}

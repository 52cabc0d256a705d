import type { HtmlElement } from './html-tree.ts'

const neverRead = new Set(
  `aside button canvas datalist dialog embed footer head iframe input math nav noscript object script select style svg
  template textarea title`.split(/\s+/),
)

const inline = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark output q ruby rb rt rp s samp small span
  strike strong sub sup time tt u var wbr img`.split(/\s+/),
)

export function tagOf(element: HtmlElement): string {
  return element.tagName.toLowerCase()
}

export function isInline(tag: string): boolean {
  return inline.has(tag)
}

/** Not for readers: by its tag, its role, or because it is hidden. The header of a site is a menu, the header of an article is not. */
export function isHidden(element: HtmlElement): boolean {
  const tag = tagOf(element)
  if (neverRead.has(tag)) return true
  if (tag === 'header' && isSiteHeader(element)) return true
  return element.attrs.some(({ name, value }) => {
    if (name === 'hidden') return true
    if (name === 'aria-hidden') return value === 'true'
    if (name === 'role') return hiddenRole.test(value)
    return name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)
  })
}

const hiddenRole = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|complementary|menu|menubar|toolbar)$/i

function isSiteHeader(element: HtmlElement): boolean {
  const parent = element.parentNode
  return parent !== null && 'tagName' in parent && tagOf(parent) === 'body'
}

export function isBold(element: HtmlElement): boolean {
  const tag = tagOf(element)
  if (tag === 'b' || tag === 'strong') return true
  const style = element.attrs.find(({ name }) => name === 'style')?.value ?? ''
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
}

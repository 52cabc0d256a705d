/** Names of styles that are headings, in Dutch and English, also where a gemeente made its own: `Kop 2 gemeente`, `Hoofdstuk (1.1)`. */
const headingWords = /^(?:kop|heading|hoofdstuk|paragraaf|subparagraaf|sectie|section|chapter|bijlage)(?![\p{L}])/iu
const titleWords = /^(?:titel|title|documenttitel|hoofdtitel)(?![\p{L}])/iu
const contentsWords = /^(?:toc|inhopg|inhoudsopgave|contents)\s*(?:\d|heading|kop|$)/iu

const depthOfWord: Readonly<Record<string, number>> = {
  hoofdstuk: 1,
  chapter: 1,
  bijlage: 1,
  paragraaf: 2,
  section: 2,
  sectie: 2,
  subparagraaf: 3,
}

/**
 * The depth that the name of a style gives a heading, 0 for a title (it stands above all depths), nothing for a style that is no heading.
 * `Hoofdstuk (1.1)` numbers its headings in two parts, so it is of depth 2, whatever its word says.
 */
export function depthByStyleName(name: string): number | undefined {
  if (titleWords.test(name)) return 0
  const word = headingWords.exec(name)?.[0].toLowerCase()
  if (!word) return undefined
  const parts = /\d+(?:\.\d+)+/.exec(name)?.[0].split('.').length
  const digit = /\d/.exec(name)?.[0]
  return Math.min(parts ?? (digit ? Number(digit) || 1 : (depthOfWord[word] ?? 1)), 9)
}

/** Word's own styles for lists, in Dutch and English, and what a house made after them: `List Bullet 2`, `Lijst opsom.teken`. */
const listWords = /^(?:list (?:bullet|number)|lijst ?(?:opsom|nummer)|opsomming|bullets?\b)/i

/** The depth that the name of a style gives an item of a list, or nothing. */
export function itemDepthByStyleName(name: string): number | undefined {
  return listWords.test(name) ? Number(/\d/.exec(name)?.[0]) || 1 : undefined
}

export function isContentsStyle(name: string): boolean {
  return contentsWords.test(name)
}

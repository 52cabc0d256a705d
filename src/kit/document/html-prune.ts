import { isAround, isOnlyLinks } from './html-around.ts'
import { attributeOf, isElement, isHeadingTag, isWordless, tagOf, wordsOf } from './html-element.ts'
import { type Measure, measured } from './html-measure.ts'
import { type Sheet, sheetOf } from './html-sheet.ts'
import type { HtmlDocument, HtmlElement, HtmlNode } from './html-tree.ts'
import type { LeftOutCount, LeftOutKind } from './left-out.ts'

/**
 * Takes from a page, before anything is read, all that a reader does not see or did not come for, and counts it. What is gone here can become no
 * block, whatever shape the rest has.
 */
export function pruneHtml(document: HtmlDocument, leftOut: LeftOutCount): void {
  const sheet = sheetOf(document)
  const measureOf = measured(document)
  const opened = openedByButton(document, measureOf)
  let isBeforeHeading = true

  const walk = (node: HtmlNode) => {
    if (!('childNodes' in node)) return
    let before: HtmlNode | undefined
    node.childNodes = node.childNodes.filter((child) => {
      if (isComment(child)) return false
      if (!isElement(child)) {
        if (/\S/.test(wordsOf(child))) before = child
        return true
      }
      const measure = measureOf(child)
      const isMenu = isOnlyLinks(child, measure, isBeforeHeading) && !leadsIn(before)
      const isOff = isMenu || isAround(child, measure)
      const why = isOff ? 'around' : whyUnread(child, sheet, opened)
      if (why) {
        if (why !== 'wordless' && measure.letters > 0) leftOut.add(why)
        // A cell keeps its place, so that the columns of its row do not shift.
        child.childNodes = []
        return /^t[dh]$/.test(tagOf(child)) && why !== 'hidden-text'
      }
      before = child
      const tag = tagOf(child)
      if (tag === 'ins') leftOut.add('insertion')
      if (tag === 'img' && attributeOf(child, 'alt').trim() !== '') leftOut.add('picture')
      if (isHeadingTag(tag)) isBeforeHeading = false
      walk(child)
      return true
    })
  }
  walk(document)
}

/** A heading, or words that end in a colon, right before. */
function leadsIn(before: HtmlNode | undefined): boolean {
  if (!before) return false
  return (isElement(before) && isHeadingTag(tagOf(before))) || /:\s*$/.test(lastWordsOf(before))
}

function lastWordsOf(node: HtmlNode): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node)) return ''
  for (const child of node.childNodes.toReversed()) {
    const words = lastWordsOf(child)
    if (/\S/.test(words)) return words
  }
  return ''
}

function isComment(node: HtmlNode): boolean {
  return 'data' in node
}

function whyUnread(
  element: HtmlElement,
  sheet: Sheet,
  opened: ReadonlySet<string>,
): LeftOutKind | 'wordless' | undefined {
  const tag = tagOf(element)
  if (isWordless(tag) || isNoteMark(element)) return 'wordless'
  if (tag === 'del') return 'deletion'
  if (tag === 's' || tag === 'strike' || sheet.isStruck(element)) return 'struck'
  if (tag === 'noscript') return 'hidden-text'
  if (/mso-element\s*:\s*comment/i.test(attributeOf(element, 'style'))) return 'comment'
  if (/mso-element\s*:\s*(?:header|footer)/i.test(attributeOf(element, 'style'))) return 'wordless'
  if (/\bMsoToc\d/i.test(attributeOf(element, 'class'))) return 'contents'
  if (tag === 'button' && !opens(element)) return 'wordless'
  const isClosed = element.attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value !== 'false'),
  )
  return (isClosed || sheet.isHidden(element)) && !opened.has(attributeOf(element, 'id')) ? 'hidden-text' : undefined
}

/** The number that refers to a note: a link to a place in the page that stands above the line, or as Word marks it. */
function isNoteMark(element: HtmlElement): boolean {
  const isLink = tagOf(element) === 'a' && attributeOf(element, 'href').startsWith('#')
  const isMark =
    isLink || /fnref|footnote-?ref|voetnoot/i.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`)
  return isMark && /^[[(]?(?:\d{1,3}|[*†‡a-z↩↑^])\uFE0E?[\])]?$/u.test(wordsOf(element).trim())
}

/** A button that shows or hides a part of the text: its words are the heading of that part. */
function opens(button: HtmlElement): boolean {
  const isInHeading = button.parentNode && isElement(button.parentNode) && isHeadingTag(tagOf(button.parentNode))
  return isInHeading || button.attrs.some(({ name }) => name === 'aria-expanded' || name === 'aria-controls')
}

/** Parts that a reader opens with a button that stands above them are text that people read, though they are closed at first. */
function openedByButton(node: HtmlNode, measureOf: (element: HtmlElement) => Measure): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (one: HtmlNode) => {
    if (isElement(one)) {
      if (isAround(one, measureOf(one))) return
      const target = attributeOf(one, 'aria-controls')
      for (const id of target.split(/\s+/).filter(Boolean)) found.add(id)
    }
    if ('childNodes' in one) for (const child of one.childNodes) walk(child)
  }
  walk(node)
  return found
}

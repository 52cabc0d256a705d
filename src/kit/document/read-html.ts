import { isRefusal } from '../base/refusal.ts'
import type { Block, Draft } from './block.ts'
import { numberBlocks } from './block.ts'
import { attributeOf, isBold, isElement, isHeadingTag, isInline, tagOf, wordsOf } from './html-element.ts'
import { takeWordItem } from './html-list-item.ts'
import { bareNote, isNote } from './html-note.ts'
import { pruneHtml } from './html-prune.ts'
import { readTable } from './html-table.ts'
import { type HtmlDocument, type HtmlElement, type HtmlNode, type HtmlRefusal, parseBounded } from './html-tree.ts'
import { LeftOutCount } from './left-out.ts'
import { emptyLine, grow, type RunLine, runToDrafts } from './run.ts'
import { withTypedNumbers } from './typed-numbers.ts'
import { joinLines, tidy } from './words.ts'

/** A page of HTML as blocks: what a reader came for, without what stands around it and what is not shown. */
export function readHtml(html: string, leftOut = new LeftOutCount()): readonly Block[] | HtmlRefusal {
  const document = parseBounded(html)
  if (isRefusal(document)) return document

  pruneHtml(document, leftOut)
  const main = findMain(document)
  const fromMain = main ? draftsOf(main) : []
  if (fromMain.length === 0) return numberBlocks(withTypedNumbers(draftsOf(document)))
  if (hasWordsOutside(document, main!)) leftOut.add('around')
  return numberBlocks(withTypedNumbers(fromMain))
}

interface Around {
  readonly isBold: boolean
  readonly itemDepth: number
  readonly isNote?: boolean
  /** Line ends of the source are line ends. */
  readonly isTyped?: boolean
}

/** The depth of recursion is bounded by `deepestNesting`, which the tree was checked against. */
function draftsOf(root: HtmlNode): readonly Draft[] {
  const drafts: Draft[] = []
  let run: { text: string; isBold: boolean }[] = []
  let item: { readonly mark?: string } | undefined

  const close = ({ itemDepth, isNote }: Around) => {
    const found = runToDrafts(bareLines(run), item ? 'item' : 'paragraph', itemDepth)
    for (const [index, draft] of found.entries()) {
      if (isNote) drafts.push({ kind: 'footnote', depth: 0, text: bareNote(draft.text) })
      else drafts.push(index === 0 && item?.mark ? { ...draft, mark: item.mark } : draft)
    }
    if (found.length > 0) item = undefined
    run = []
  }

  const walk = (node: HtmlNode, around: Around) => {
    if ('value' in node) addText(node.value, around)
    else if (isElement(node)) enter(node, around)
    else walkChildren(node, around)
  }
  const walkChildren = (node: HtmlNode, around: Around) => {
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, around)
  }
  const addText = (value: string, { isBold, isTyped }: Around) => {
    const lines = isTyped ? value.split('\n') : [value]
    for (const [index, text] of lines.entries()) {
      if (index > 0) run.push({ text: '\n', isBold: false })
      run.push({ text, isBold })
    }
  }
  const addTable = (element: HtmlElement, around: Around): boolean => {
    const table = readTable(element)
    if (!table) return false
    close(around)
    const caption = element.childNodes.find((child) => isElement(child) && tagOf(child) === 'caption')
    const text = caption ? tidy(textOf(caption)) : ''
    if (text) drafts.push({ kind: 'paragraph', depth: 0, text })
    drafts.push(table)
    return true
  }
  const addHeading = (element: HtmlElement, around: Around) => {
    close(around)
    const tag = tagOf(element)
    const text = tidy(textOf(element))
    const level = isHeadingTag(tag) ? Number(tag[1]) : Number(attributeOf(element, 'aria-level')) || 0
    if (text) drafts.push({ kind: 'heading', depth: level, text })
  }
  const enter = (element: HtmlElement, around: Around) => {
    const tag = tagOf(element)
    if (tag === 'br') run.push({ text: '\n', isBold: false })
    else if (isHeading(element) && !around.isNote) addHeading(element, around)
    else if (isInline(tag)) walkChildren(element, { ...around, isBold: around.isBold || isBold(element) })
    else if (tag === 'table' && addTable(element, around)) return
    else enterBlock(element, around)
  }
  const enterBlock = (element: HtmlElement, around: Around) => {
    close(around)
    const tag = tagOf(element)
    const pasted = takeWordItem(element)
    const isList = tag === 'ul' || tag === 'ol' || tag === 'menu'
    const inside: Around = {
      isBold: isBold(element),
      itemDepth: pasted?.depth ?? around.itemDepth + (isList ? 1 : 0),
      isNote: around.isNote === true || isNote(element),
      isTyped: around.isTyped === true || tag === 'pre',
    }
    const isItem = tag === 'li' || pasted !== undefined
    if (isItem) item = pasted ?? {}
    walkChildren(element, inside)
    close(inside)
    if (isItem) item = undefined
  }
  const outside = { isBold: false, itemDepth: 0 }
  walk(root, outside)
  close(outside)
  return drafts
}

/** A heading by its tag or role, the part of a page that opens, the word of a list of definitions, the title of a Word document. */
function isHeading(element: HtmlElement): boolean {
  const tag = tagOf(element)
  if (isHeadingTag(tag) || tag === 'summary' || tag === 'dt') return true
  if (tag === 'button' || attributeOf(element, 'role') === 'heading') return true
  return tag === 'p' && /\bMsoTitle\b/.test(attributeOf(element, 'class'))
}

/** The lines of a run, each bold when all of its letters are. White space of the source is no line end; `<br>` is. */
function bareLines(run: readonly { readonly text: string; readonly isBold: boolean }[]): readonly RunLine[] {
  const lines = [emptyLine()]
  for (const piece of run) {
    if (piece.text === '\n') lines.push(emptyLine())
    else grow(lines.at(-1)!, piece.text.replace(/\s+/g, ' '), piece.isBold)
  }
  return lines
}

function textOf(element: HtmlNode): string {
  if ('value' in element) return element.value
  if (!('childNodes' in element)) return ''
  const parts = element.childNodes.map((child) => (isElement(child) && tagOf(child) === 'br' ? '\n' : textOf(child)))
  return joinLines(parts.join('').split('\n'))
}

/** The part of a page that says of itself that it is the main one. */
function findMain(node: HtmlNode): HtmlElement | undefined {
  if (isElement(node) && (tagOf(node) === 'main' || attributeOf(node, 'role') === 'main')) return node
  if (!('childNodes' in node)) return undefined
  for (const child of node.childNodes) {
    const found = findMain(child)
    if (found) return found
  }
  return undefined
}

function hasWordsOutside(document: HtmlDocument, main: HtmlElement): boolean {
  const letters = (node: HtmlNode) => wordsOf(node).match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters(document) > letters(main)
}

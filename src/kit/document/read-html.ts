import { isRefusal } from '../base/refusal.ts'
import type { Block, Draft } from './block.ts'
import { numberBlocks } from './block.ts'
import { isBold, isHidden, isInline, tagOf } from './html-element.ts'
import { readTable } from './html-table.ts'
import { type HtmlElement, type HtmlNode, type HtmlRefusal, parseBounded } from './html-tree.ts'
import { type RunLine, runToDrafts } from './run.ts'
import { joinLines, tidy } from './words.ts'

/** A page of HTML as blocks: what a reader came for, without menus, scripts and what is hidden. */
export function readHtml(html: string): readonly Block[] | HtmlRefusal {
  const document = parseBounded(html)
  if (isRefusal(document)) return document

  const main = findMain(document)
  const fromMain = main ? numberBlocks(draftsOf(main)) : []
  return fromMain.length > 0 ? fromMain : numberBlocks(draftsOf(document))
}

interface Around {
  readonly isBold: boolean
  readonly itemDepth: number
}

/** The depth of recursion is bounded by `deepestNesting`, which the tree was checked against. */
function draftsOf(root: HtmlNode): readonly Draft[] {
  const drafts: Draft[] = []
  let run: { text: string; isBold: boolean }[] = []
  let isNewItem = false

  const close = (around: Around) => {
    const found = runToDrafts(bareLines(run), isNewItem ? 'item' : 'paragraph', around.itemDepth)
    if (found.length > 0) isNewItem = false
    for (const draft of found) drafts.push(draft)
    run = []
  }

  const walk = (node: HtmlNode, around: Around) => {
    if ('value' in node) run.push({ text: node.value, isBold: around.isBold })
    else if ('tagName' in node) enter(node, around)
    else walkChildren(node, around)
  }
  const walkChildren = (node: HtmlNode, around: Around) => {
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, around)
  }
  const addTable = (element: HtmlElement, around: Around): boolean => {
    const table = readTable(element)
    if (!table) return false
    close(around)
    drafts.push(table)
    return true
  }
  const enter = (element: HtmlElement, around: Around) => {
    const tag = tagOf(element)
    if (isHidden(element)) return
    if (tag === 'br') run.push({ text: '\n', isBold: false })
    else if (isInline(tag)) walkChildren(element, { ...around, isBold: around.isBold || isBold(element) })
    else if (/^h[1-6]$/.test(tag) || tag === 'summary' || tag === 'dt') {
      close(around)
      const text = tidy(textOf(element))
      if (text) drafts.push({ kind: 'heading', depth: tag.startsWith('h') ? Number(tag[1]) : 0, text })
    } else if (tag === 'table' && addTable(element, around)) {
      return
    } else {
      close(around)
      const isList = tag === 'ul' || tag === 'ol' || tag === 'menu'
      const inside = { isBold: isBold(element), itemDepth: around.itemDepth + (isList ? 1 : 0) }
      if (tag === 'li') isNewItem = true
      walkChildren(element, inside)
      close(inside)
      if (tag === 'li') isNewItem = false
    }
  }
  walk(root, { isBold: false, itemDepth: 0 })
  close({ isBold: false, itemDepth: 0 })
  return drafts
}

/** The lines of a run, each bold when all of its letters are. White space of the source is no line end; `<br>` is. */
function bareLines(run: readonly { readonly text: string; readonly isBold: boolean }[]): readonly RunLine[] {
  const lines: { text: string; isBold: boolean }[] = [{ text: '', isBold: true }]
  for (const piece of run) {
    if (piece.text === '\n') lines.push({ text: '', isBold: true })
    else {
      const line = lines.at(-1)!
      line.text += piece.text.replace(/\s+/g, ' ')
      if (!piece.isBold && piece.text.trim() !== '') line.isBold = false
    }
  }
  return lines
}

function textOf(element: HtmlNode): string {
  if ('value' in element) return element.value
  if (!('childNodes' in element)) return ''
  if ('tagName' in element && isHidden(element)) return ''
  const parts = element.childNodes.map((child) => ('tagName' in child && tagOf(child) === 'br' ? '\n' : textOf(child)))
  return joinLines(parts.join('').split('\n'))
}

/** The part of a page that says of itself that it is the main one. */
function findMain(node: HtmlNode): HtmlElement | undefined {
  if ('tagName' in node) {
    if (isHidden(node)) return undefined
    const role = node.attrs.find((attribute) => attribute.name === 'role')?.value
    if (tagOf(node) === 'main' || role === 'main') return node
  }
  if (!('childNodes' in node)) return undefined
  for (const child of node.childNodes) {
    const found = findMain(child)
    if (found) return found
  }
  return undefined
}

import { attributeOf, isElement, wordsOf } from './html-element.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'

/**
 * The depth of an item that Word pasted as a paragraph, `mso-list:l0 level2 lfo1`, or nothing. Its bullet or number stands in the text, marked
 * to be ignored; it is taken out here, and a number in parts is given back.
 */
export function takeWordItem(element: HtmlElement): { readonly depth: number; readonly mark?: string } | undefined {
  const level = /mso-list\s*:\s*[^;]*?level(\d)/i.exec(attributeOf(element, 'style'))?.[1]
  if (!level) return undefined
  const mark = takeIgnored(element)
  if (mark === undefined) return undefined
  const number = /^\d+(?:\.\d+)+/.exec(mark)?.[0]
  return { depth: Number(level), ...(number && { mark: number }) }
}

function takeIgnored(node: HtmlNode): string | undefined {
  if (!('childNodes' in node)) return undefined
  for (const child of node.childNodes) {
    if (isElement(child) && /mso-list\s*:\s*ignore/i.test(attributeOf(child, 'style'))) {
      node.childNodes = node.childNodes.filter((one) => one !== child)
      return wordsOf(child).trim()
    }
    const found = takeIgnored(child)
    if (found !== undefined) return found
  }
  return undefined
}

import { attributeOf, tagOf } from './html-element.ts'
import type { HtmlElement } from './html-tree.ts'

/** `footnotes`, `voetnoot-2`, `sdfootnote1`; a short word only with its number: `fn1`, `ftn2`, `note-3`. */
const noteNames =
  /(?:^|[-_\s])(?:(?:sd)?(?:foot|end)notes?|(?:voet|eind)no(?:ot|ten))(?:[-_:]?\d+)?(?:$|[-_\s])|(?:^|[-_\s])(?:fn|ftn|edn|note|noot)[-_:]?\d+$/i
const noteRoles = /^doc-(?:foot|end)notes?$/i

/** A note, or the list of notes under a text: by its role, by its name, or as Word marks it. */
export function isNote(element: HtmlElement): boolean {
  if (!/^(?:div|dd|li|ol|p|section|ul)$/.test(tagOf(element))) return false
  const [name, id] = [attributeOf(element, 'class'), attributeOf(element, 'id')]
  return (
    noteRoles.test(attributeOf(element, 'role')) ||
    /mso-element\s*:\s*(?:footnote|endnote)/i.test(attributeOf(element, 'style')) ||
    /\bMso(?:Foot|End)noteText/.test(name) ||
    noteNames.test(id) ||
    noteNames.test(name)
  )
}

/** The words of a note without its number and the way back. */
export function bareNote(text: string): string {
  return text.replace(/^(?:[[(]?\d{1,3}[\])]?[.:]?\s+|\^\s*)/, '').replace(/\s*(?:↩\uFE0E?|↑)\s*$/u, '')
}

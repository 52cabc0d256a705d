import { attributeOf, tagOf } from './html-element.ts'
import type { HtmlElement } from './html-tree.ts'

const noteNames =
  /(?:^|[-_\s])(?:fn|ftn|sdfootnote|footnote|endnote|voetnoot|eindnoot|noot|note)s?[-_:]?\d*(?:sym)?(?:$|[-_\s])/i
const noteRoles = /^doc-(?:foot|end)notes?$/i

/** A note, or the list of notes under a text: by its role, by its name (`fn1`, `footnotes`, `ftn2`), or as Word marks it. */
export function isNote(element: HtmlElement): boolean {
  if (!/^(?:aside|div|dd|li|ol|p|section|ul)$/.test(tagOf(element))) return false
  if (noteRoles.test(attributeOf(element, 'role'))) return true
  if (/mso-element\s*:\s*(?:footnote|endnote)/i.test(attributeOf(element, 'style'))) return true
  return /\bMso(?:Foot|End)noteText/.test(attributeOf(element, 'class')) || hasNoteName(element)
}

function hasNoteName(element: HtmlElement): boolean {
  const id = attributeOf(element, 'id')
  // "note" alone is also a frame with a remark; with a number, or in the plural, it is a note of the text.
  return /^(?:foot|end)?notes$|^(?:voet|eind)?noten$/i.test(id) || [id, attributeOf(element, 'class')].some(isNoteWord)
}

function isNoteWord(name: string): boolean {
  return noteNames.test(name) && (/\d/.test(name) || /foot|end|voet|eind/i.test(name))
}

/** The words of a note without its number and the way back. */
export function bareNote(text: string): string {
  return text.replace(/^(?:[[(]?\d{1,3}[\])]?[.:]?\s+|\^\s*)/, '').replace(/\s*(?:↩\uFE0E?|↑)\s*$/u, '')
}

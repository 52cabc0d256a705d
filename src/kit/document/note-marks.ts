import type { Draft } from './block.ts'

/** A note as people type it: `[1] Bron: CBS`, `¹ Bron: CBS`, and in Markdown `[^1]: Bron: CBS`. */
const note = /^(?:\[\^?(\d{1,3}|\w{1,20})\]:?|([\u00B9\u00B2\u00B3\u2070-\u2079]{1,3}))\s+(?=\S)/u
const numberedNote = /^\[\^?\d{1,3}\]|^\[\^\w/

/** Paragraphs that are notes become footnotes, and the marks that refer to them go, as they do in a word processor. */
export function withNotes(drafts: readonly Draft[]): readonly Draft[] {
  const marks = new Set<string>()
  const noted = drafts.map((draft): Draft => {
    const found = draft.kind === 'paragraph' ? note.exec(draft.text) : null
    if (!found || (found[1] && !numberedNote.test(draft.text))) return draft
    marks.add(found[1] ?? found[2]!)
    return { ...draft, kind: 'footnote', text: draft.text.slice(found[0].length) }
  })
  if (marks.size === 0) return drafts
  return noted.map((draft) =>
    draft.kind === 'footnote' || draft.rows ? draft : { ...draft, text: bare(draft.text, marks) },
  )
}

function bare(text: string, marks: ReadonlySet<string>): string {
  return text.replace(
    /\s?\[\^?(\w{1,20})\]|[\u00B9\u00B2\u00B3\u2070-\u2079]{1,3}(?=[\s.,;:)]|$)/gu,
    (mark, number: string | undefined) => (marks.has(number ?? mark) ? '' : mark),
  )
}

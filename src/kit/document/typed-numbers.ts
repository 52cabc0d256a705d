import type { Draft } from './block.ts'
import { readNumber } from './marks.ts'

/**
 * Numbers that were typed instead of made by the program: `1. Bellen` and `2. Schrijven` in paragraphs that follow each other are a list.
 * One alone is not: it may number a chapter, or be a day.
 */
export function withTypedNumbers(drafts: readonly Draft[]): readonly Draft[] {
  const marks = drafts.map((draft) => (draft.kind === 'paragraph' ? readNumber(draft.text) : undefined))
  return drafts.map((draft, at) => {
    const marked = marks[at]
    if (!marked || (!follows(marks[at - 1]?.mark, marked.mark) && !follows(marked.mark, marks[at + 1]?.mark)))
      return draft
    const number = /^\d+\.\d/.test(marked.mark) ? { mark: marked.mark.replace(/\.$/, '') } : {}
    return { ...draft, kind: 'item', depth: 1, text: marked.text, ...number }
  })
}

/** Is one mark the next of another: `1.` and `2.`, `a)` and `b)`, `1.1` and `1.2`? */
function follows(before: string | undefined, mark: string | undefined): boolean {
  if (before === undefined || mark === undefined) return false
  const [, head, last, tail] = /^(.*?)(\d+|[a-z])([.)]*)$/.exec(before) ?? []
  if (last === undefined) return false
  const next = /\d/.test(last) ? String(Number(last) + 1) : String.fromCharCode(last.charCodeAt(0) + 1)
  return mark === `${head}${next}${tail}`
}

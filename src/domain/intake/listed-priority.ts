import type { Draft } from './draft.ts'
import { likeness, sameSubject, subjectOf } from './likeness.ts'

/** The priority that a heading, a cell or a sentence is about, when an earlier list names it. */
export function samePriority(drafts: readonly Draft[], title: string): number | undefined {
  const subject = subjectOf(title)
  let best: { readonly key: number; readonly score: number } | undefined
  for (const draft of drafts.slice(-mostCompared)) {
    if (draft.kind !== 'priority' || draft.sameAs !== undefined) continue
    const score = likeness(subject, subjectOf(draft.title))
    if (score >= sameSubject && score > (best?.score ?? 0)) best = { key: draft.key, score }
  }
  return best?.key
}

/** Drafts that a text is compared with; it keeps a document of a hundred thousand headings from taking hours. */
const mostCompared = 300

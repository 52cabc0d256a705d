import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Draft } from './draft.ts'
import { coverage, likeness, type Subject, sameSubject, subjectOf } from './likeness.ts'

/** The priority that a heading, a cell or a sentence is about, when an earlier list names it. */
export function samePriority(drafts: readonly Draft[], title: string): number | undefined {
  const subject = subjectOf(title)
  let best: { readonly key: number; readonly score: number } | undefined
  for (const draft of drafts.slice(-mostCompared)) {
    if (draft.kind !== 'priority' || draft.sameAs !== undefined) continue
    const score = isSameName(title, draft.title) ? 1 : likeness(subject, subjectOfDraft(draft))
    if (score >= sameSubject && score > (best?.score ?? 0)) best = { key: draft.key, score }
  }
  return best?.key
}

/** The same words, however general they are: *veilige wijken* in a sentence, and *Veilige wijken* as a chapter. */
export function isSameName(one: string, other: string): boolean {
  // Names that differ much in length differ, and need no closer look: this is asked for every title and every item.
  return Math.abs(one.length - other.length) <= longestArticle && bare(one) === bare(other)
}

const longestArticle = 6

const bare = (title: string) => plainWords(title).replace(/^(?:de|het|een) /, '')

/** The priority that a paragraph is about by its first sentence, where a list before it told which there are. */
export function priorityOfParagraph(drafts: readonly Draft[], sentence: string): number | undefined {
  const text = subjectOf(sentence)
  const best = drafts
    .slice(-mostCompared)
    .filter((draft) => draft.kind === 'priority' && draft.sameAs === undefined)
    .map((draft) => ({ key: draft.key, score: coverage(subjectOfDraft(draft), text) }))
    .filter(({ score }) => score >= sameSubject)
    .toSorted((one, other) => other.score - one.score || one.key - other.key)
  // A sentence that speaks of two of them as much is about neither.
  return best[0] && best[0].score > (best[1]?.score ?? 0) ? best[0].key : undefined
}

/** What a priority is about, looked up once. */
function subjectOfDraft(draft: Draft): Subject {
  const known = subjects.get(draft) ?? subjectOf(draft.title)
  subjects.set(draft, known)
  return known
}

const subjects = new WeakMap<Draft, Subject>()

/** Drafts that a text is compared with; it keeps a document of a hundred thousand headings from taking hours. */
const mostCompared = 300

import { plainWords } from '../../kit/prose/normal-form.ts'
import { type Draft, patch, type Reading, rootOf } from './draft.ts'
import { known } from './known.ts'
import { concreteVerbs, directionWords } from './lexicon.ts'
import { likeness, sameSubject, subjectOf, themesOf } from './likeness.ts'
import type { Rule } from './recognised.ts'

/**
 * Takes a bullet out of the list under a priority and makes it a priority beside it. The bullets after it move along: where a page lost
 * the heading, they stand under it. It is a proposal, so it always comes with its question.
 */
export function splitAt(reading: Reading, line: Draft, rule: Rule, printed: Draft | undefined): Reading {
  const { drafts } = reading
  const above = rootOf(drafts, line.parent!)
  const row = drafts.filter((draft) => draft.list === line.list && draft.parent === line.parent)
  const followers = row.filter((draft) => draft.key > line.key)

  const changes = new Map<number, Partial<Draft>>()
  for (const follower of followers) changes.set(follower.key, { parent: line.key })
  if (printed) changes.set(printed.key, { sameAs: line.key })

  const note = printed && reading.lists.find((one) => one.list === printed.list)
  const doubt = {
    about: 'own-priority',
    draft: line.key,
    facts: {
      title: line.title,
      position: row.indexOf(line) + 1,
      above: above.title,
      followers: followers.length,
      ...known({ printed: printed?.title, count: note?.count }),
    },
    passages: [line.passage, ...(printed ? [printed.passage] : [])],
    others: [above.key, ...(printed ? [printed.key] : []), ...followers.map((follower) => follower.key)],
  } as const
  const moved = patch(drafts, changes).map((draft) => (draft.key === line.key ? beside(draft, above, rule) : draft))
  return { ...reading, drafts: moved, doubts: [...reading.doubts, doubt] }
}

/** The same words as a priority at the place of another: under the same plan, at the same level, in the same list. */
function beside({ parent: _, level: __, list: ___, ...own }: Draft, { parent, level, list }: Draft, rule: Rule): Draft {
  return { ...own, ...known({ parent, level, list }), kind: 'priority', rule }
}

/**
 * The one bullet in a list that has the form of a theme among bullets that say what to do, and is about something else than the
 * priority above. By itself that is no reason to split: a list may name a part of its theme.
 */
export function oddOneOut(drafts: readonly Draft[], priority: Draft): Draft | undefined {
  const lines = drafts.filter(
    (draft) => draft.kind === 'line' && draft.parent === priority.key && draft.rule === 'item-under-priority',
  )
  const isDone = (line: Draft) => {
    const words = plainWords(line.title).split(' ')
    return directionWords.has(words[0]!) || concreteVerbs.has(words[0]!) || concreteVerbs.has(words.at(-1)!)
  }
  const odd = lines.filter((line) => !isDone(line) && isThemeOfItsOwn(line.title, priority.title))
  const [only] = odd
  const isClear = odd.length === 1 && lines.filter(isDone).length * 2 >= lines.length - 1
  return isClear && only !== lines[0] && only !== lines.at(-1) ? only : undefined
}

function isThemeOfItsOwn(title: string, above: string): boolean {
  if (/[:;.]/.test(title) || title.split(' ').length > 7) return false
  return themesOf(title).length > 0 && likeness(subjectOf(title), subjectOf(above)) < sameSubject
}

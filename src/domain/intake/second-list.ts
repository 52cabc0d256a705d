import type { Level } from '../plan/grammar.ts'
import { type Draft, type DraftLink, patch, type Reading, rootOf } from './draft.ts'
import { likeness, type Subject, sameSubject, subjectOf } from './likeness.ts'
import { isSameName } from './listed-priority.ts'
import { splitAt } from './split.ts'

/** Priorities and lines that are compared with each other; it keeps a list of a hundred thousand bullets from taking hours. */
const mostCompared = 300

/**
 * Lists of priorities that name, in other words, priorities that the document named before. Each such item becomes a second mention
 * of the earlier node. An item that matches no priority but a bullet under one shows that this bullet is a priority itself.
 */
export function matchSecondLists(reading: Reading): Reading {
  // What a sentence says of one priority by name goes before what a list has in common with another list.
  const told = new Set(reading.drafts.filter((one) => one.rule === 'sentence-tells-priority').map((one) => one.sameAs))
  const lists = new Map<number, number[]>()
  for (const { kind, list, key } of reading.drafts) {
    if (kind !== 'priority' || list === undefined || told.has(key)) continue
    const keys = lists.get(list)
    if (keys) keys.push(key)
    else lists.set(list, [key])
  }
  let now = reading
  for (const keys of lists.values()) now = matchList(now, keys.slice(0, mostCompared))
  return now
}

interface Pair {
  readonly item: Draft
  readonly match: Draft
  readonly score: number
}

function matchList(reading: Reading, keys: readonly number[]): Reading {
  const { drafts } = reading
  const items = keys
    .map((key) => drafts[key]!)
    .filter((draft) => draft.kind === 'priority' && draft.sameAs === undefined)
  const first = items[0]
  if (!first) return reading
  const earlier = drafts
    .filter((draft) => draft.kind === 'priority' && draft.sameAs === undefined && draft.key < first.key)
    .slice(-mostCompared)
  if (earlier.length === 0) return reading

  const subjects = new Map<number, Subject>()
  const about = (draft: Draft): Subject => {
    const known = subjects.get(draft.key) ?? subjectOf(draft.title)
    subjects.set(draft.key, known)
    return known
  }
  const pairs = bestPairs(items, earlier, about)
  const changes = new Map<number, Partial<Draft>>()
  const links: DraftLink[] = []
  for (const { item, match } of pairs) {
    // "Lokale prioriteiten" beside "regionale prioriteiten": two lists that each mean their own, also where they use the same words.
    if (areOfOwnLevel(drafts, item, match))
      links.push({ kind: 'same-as', from: item.key, to: match.key, passages: [item.passage] })
    // Where the earlier list was only a sentence, the chapter on the priority is the better place to point at.
    else if (match.rule === 'listed-in-sentence' && item.rule.startsWith('heading'))
      changes.set(match.key, { sameAs: item.key })
    else changes.set(item.key, { sameAs: match.key })
  }
  const matched = { ...reading, drafts: patch(drafts, changes), links: [...reading.links, ...links] }

  const unmatched = items.filter((item) => !pairs.some((pair) => pair.item === item))
  return splitPrinted(matched, unmatched, earlier, about)
}

/** Pairs from the most alike down; each item and each earlier priority is used once. */
function bestPairs(
  items: readonly Draft[],
  earlier: readonly Draft[],
  about: (draft: Draft) => Subject,
): readonly Pair[] {
  const pairs = items
    .flatMap((item) => earlier.map((match) => ({ item, match, score: scoreOf(item, match, about) })))
    .filter((pair) => pair.score >= sameSubject)
    .toSorted(
      (one, other) => other.score - one.score || one.item.key - other.item.key || one.match.key - other.match.key,
    )
  const used = new Set<Draft>()
  return pairs.filter(({ item, match }) => {
    if (used.has(item) || used.has(match)) return false
    used.add(item).add(match)
    return true
  })
}

function scoreOf(item: Draft, match: Draft, about: (draft: Draft) => Subject): number {
  return isSameName(item.title, match.title) ? 1 : likeness(about(item), about(match))
}

function areOfOwnLevel(drafts: readonly Draft[], item: Draft, match: Draft): boolean {
  const levelOf = (draft: Draft): Level | undefined =>
    draft.level ?? (draft.parent === undefined ? undefined : rootOf(drafts, draft.parent).level)
  const [one, other] = [item.level, levelOf(match)]
  return one !== undefined && one !== 'team' && other !== undefined && one !== other
}

/** Bullets under an earlier priority that are themselves one of the priorities that this list sums up. */
function splitPrinted(
  reading: Reading,
  items: readonly Draft[],
  earlier: readonly Draft[],
  about: (draft: Draft) => Subject,
): Reading {
  let now = reading
  for (const item of items) {
    const lines = now.drafts.filter(
      (draft) =>
        draft.kind === 'line' &&
        draft.rule === 'item-under-priority' &&
        earlier.some((one) => one.key === draft.parent),
    )
    const best = lines
      .slice(0, mostCompared)
      .map((line) => ({ line, score: likeness(about(item), about(line)) }))
      .filter(
        ({ line, score }) =>
          score >= sameSubject && likeness(about(line), about(now.drafts[line.parent!]!)) < sameSubject,
      )
      .toSorted((one, other) => other.score - one.score || one.line.key - other.line.key)[0]
    if (best) now = splitAt(now, best.line, 'split-printed-elsewhere', item)
  }
  return now
}

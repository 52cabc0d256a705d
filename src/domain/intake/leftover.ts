import { plainWords } from '../../kit/prose/normal-form.ts'
import { type Draft, patch, type Reading } from './draft.ts'
import { countIn } from './kind-word.ts'
import { likeness, sameSubject, subjectOf } from './likeness.ts'
import { oddOneOut, splitAt } from './split.ts'

/** What words alone could not join. Everything here is a guess with a reason, and is asked. */
export function pairLeftovers(reading: Reading): Reading {
  let now = reading
  for (const note of reading.lists) {
    if (note.kind === 'priority' && note.leadIn && namesRegionAndTeam(note.leadIn.text))
      now = pairInList(now, note.list)
  }
  return splitByForm(now)
}

/** A list that sums up what a region and its gemeenten do together repeats the priorities of the region. */
function namesRegionAndTeam(leadIn: string): boolean {
  const plain = plainWords(leadIn)
  return /\bregio/.test(plain) && /\b(?:gemeenten|basisteam)\b/.test(plain)
}

/** One item and one earlier priority are left: by elimination they are the same. */
function pairInList(reading: Reading, list: number): Reading {
  const { drafts } = reading
  const items = drafts.filter((draft) => draft.list === list && draft.kind === 'priority')
  const [first] = items
  if (!first) return reading
  const isTold = (item: Draft) =>
    drafts.some((one) => one.rule === 'sentence-tells-priority' && one.sameAs === item.key)
  const left = items.filter((item) => item.sameAs === undefined && !isTold(item))
  const earlier = drafts.filter(
    (draft) =>
      draft.kind === 'priority' && draft.sameAs === undefined && draft.key < first.key && draft.parent !== first.parent,
  )
  const unnamed = earlier.filter((priority) => !items.some((item) => item.sameAs === priority.key))
  const [item] = left
  if (left.length !== 1 || !item) return reading

  const [priority] = unnamed
  if (unnamed.length === 1 && priority) {
    const doubt = {
      about: 'same-priority',
      draft: priority.key,
      facts: { title: priority.title, other: item.title },
      passages: [priority.passage, item.passage],
      others: [item.key],
    } as const
    const joined = patch(drafts, new Map([[item.key, { sameAs: priority.key }]]))
    return { ...reading, drafts: joined, doubts: [...reading.doubts, doubt] }
  }
  const odd = earlier.map((one) => oddOneOut(drafts, one)).filter((one) => one !== undefined)
  return unnamed.length === 0 && odd.length === 1 ? splitAt(reading, odd[0]!, 'split-by-form', item) : reading
}

/** A bullet with the form of a priority is one when the text counts one more than it prints, or when what follows is about it. */
function splitByForm(reading: Reading): Reading {
  let now = reading
  const priorities = reading.drafts
    .filter((draft) => draft.kind === 'priority' && draft.sameAs === undefined)
    .slice(0, 300)
  for (const priority of priorities) {
    const odd = oddOneOut(now.drafts, priority)
    if (odd && (countsOneMore(now, priority) || isFollowedByOwn(now.drafts, odd, priority))) {
      now = splitAt(now, odd, 'split-by-form', undefined)
    }
  }
  return now
}

function countsOneMore({ drafts, loose }: Reading, priority: Draft): boolean {
  const printed = drafts.filter(
    (draft) => draft.kind === 'priority' && draft.sameAs === undefined && draft.parent === priority.parent,
  ).length
  return loose.some(
    ({ plan, passage }) => plan === priority.parent && countIn(passage.text, 'priority') === printed + 1,
  )
}

function isFollowedByOwn(drafts: readonly Draft[], odd: Draft, priority: Draft): boolean {
  const followers = drafts.filter(
    (draft) => draft.list === odd.list && draft.parent === odd.parent && draft.key > odd.key,
  )
  const fits = (line: Draft, other: Draft) => likeness(subjectOf(line.title), subjectOf(other.title)) >= sameSubject
  return followers.some((line) => fits(line, odd)) && !followers.some((line) => fits(line, priority))
}

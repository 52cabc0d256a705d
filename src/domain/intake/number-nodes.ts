import { type Draft, type DraftLink, type Reading, rootOf } from './draft.ts'
import { levelsOf } from './draft-level.ts'
import { known } from './known.ts'
import { byPlace } from './passage.ts'
import { questionsOf } from './questions.ts'
import type { Mention, Recognised, RecognisedLink, RecognisedNode } from './recognised.ts'
import type { Speech } from './speech-level.ts'

/** A priority is there because of the trends that are told under it. */
function reasonOf({ key, reasonFor, passage }: Draft): readonly DraftLink[] {
  return reasonFor === undefined ? [] : [{ kind: 'because', from: reasonFor, to: key, passages: [passage] }]
}

/** Drafts as numbered nodes with their mentions, in the order of the document; links and questions then speak of those numbers. */
export function numberNodes(reading: Reading, speech: Speech): Omit<Recognised, 'unread'> {
  const { drafts } = reading
  const levels = levelsOf(drafts, reading.links, speech)
  const inOrder = drafts.toSorted((one, other) => byPlace(one.passage, other.passage) || one.key - other.key)
  const roots = inOrder.filter((draft) => draft.sameAs === undefined)
  const others = inOrder.filter((draft) => draft.sameAs !== undefined)
  const pieces = new Map([
    ...roots.map((draft, index) => [draft.key, `n${index + 1}`] as const),
    ...others.map((draft, index) => [draft.key, `m${index + 1}`] as const),
  ])
  const pieceOf = (key: number): string => pieces.get(key)!
  const nodeOf = (key: number): string => pieceOf(rootOf(drafts, key).key)
  const placeOf = ({ key, parent, passage, rule }: Draft) => ({
    id: pieceOf(key),
    level: levels.get(key)!,
    parent: parent === undefined ? null : nodeOf(parent),
    passage,
    rule,
  })

  const mentions = new Map<string, Mention[]>(roots.map((root) => [pieceOf(root.key), []]))
  for (const draft of others) {
    const { title: wording, lead, period } = draft
    mentions.get(nodeOf(draft.key))!.push({ ...placeOf(draft), wording, ...known({ lead, period }) })
  }
  const nodes = roots.map((draft): RecognisedNode => {
    const { kind, title, lead, period, reason, whose, told } = draft
    const own = { ...placeOf(draft), kind, title, mentions: mentions.get(pieceOf(draft.key))! }
    return { ...own, ...known({ lead, period, reason, whose, told }) }
  })
  const links = [...reading.links, ...drafts.flatMap(reasonOf)]
    .map((link): RecognisedLink => ({ ...link, from: nodeOf(link.from), to: nodeOf(link.to) }))
    .filter(({ from, to }) => from !== to)
  return { nodes, links, questions: questionsOf(reading.doubts, nodes, nodeOf, pieceOf) }
}

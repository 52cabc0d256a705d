import type { Doubt, Reading } from './draft.ts'
import { themesOf } from './likeness.ts'
import type { Edit, Option, Question, RecognisedNode } from './recognised.ts'

/** Doubts that show only when the whole is known: a priority without anything to it, a list that is not as long as it says. */
export function findDoubts(reading: Reading): Reading {
  const { drafts, lists } = reading
  const doubts: Doubt[] = [...reading.doubts]
  const parents = new Set(drafts.map((draft) => draft.parent))
  for (const draft of drafts) {
    if (draft.sameAs !== undefined) continue
    const facts = { title: draft.title }
    if (draft.rule === 'sentence-after-principles') {
      doubts.push({ about: 'is-principle', draft: draft.key, facts, passages: [draft.passage] })
    }
    const isBare = draft.kind === 'priority' && !parents.has(draft.key) && themesOf(draft.title).length === 0
    if (isBare && draft.rule === 'heading-under-heading') {
      doubts.push({ about: 'is-priority', draft: draft.key, facts, passages: [draft.passage] })
    }
  }
  for (const { list, kind, count, leadIn } of lists) {
    const items = drafts.filter((draft) => draft.list === list && draft.rule !== 'item-under-item')
    const parent = items[0]?.parent
    if (!count || !leadIn || parent === undefined || items.length === count || items.length === 0) continue
    const facts = { kind, count, found: items.length }
    doubts.push({ about: 'how-many', draft: parent, facts, passages: [leadIn] })
  }
  return { ...reading, doubts }
}

/** The doubts as questions about the numbered nodes, in the order of the document, each with the answers one may give. */
export function questionsOf(
  doubts: readonly Doubt[],
  nodes: readonly RecognisedNode[],
  nodeOf: (key: number) => string,
  pieceOf: PieceOf,
): readonly Question[] {
  const place = (doubt: Doubt) => nodes.findIndex((node) => node.id === nodeOf(doubt.draft))
  return doubts
    .toSorted((one, other) => place(one) - place(other))
    .map((doubt, index): Question => {
      const node = nodes[place(doubt)]!
      const { about, facts, passages } = doubt
      return {
        id: `q${index + 1}`,
        about,
        node: node.id,
        propose: proposed(doubt, node),
        facts,
        passages,
        options: optionsOf(doubt, node, pieceOf),
      }
    })
}

function proposed(doubt: Doubt, node: RecognisedNode): string {
  if (doubt.about === 'which-level') return node.level
  if (doubt.about === 'how-many') return String(doubt.facts.found)
  return node.kind
}

type PieceOf = (key: number) => string

function optionsOf(
  { about, others = [], levels = [] }: Doubt,
  node: RecognisedNode,
  pieceOf: PieceOf,
): readonly Option[] {
  const piece = node.id
  switch (about) {
    case 'own-priority': {
      const [above, ...rest] = others.map(pieceOf)
      const followers = rest.filter((id) => !id.startsWith('m'))
      const printed = rest.filter((id) => id.startsWith('m'))
      const back: readonly Edit[] = followers.map((follower) => ({ edit: 'move', piece: follower, parent: above! }))
      return [
        { answer: 'own-with-followers', edits: [] },
        { answer: 'own-without-followers', edits: back },
        {
          answer: 'line',
          edits: [
            ...back,
            // The other list still counts it as a priority: without this node that mention stands by itself.
            ...printed.map((mention): Edit => ({ edit: 'take-in', piece: mention })),
            { edit: 'set-kind', piece, kind: 'line' },
            { edit: 'move', piece, parent: above! },
          ],
        },
      ]
    }
    case 'which-level':
      return levels.map((level, index) => ({
        answer: level,
        edits: index === 0 ? [] : [{ edit: 'set-level', piece, level }],
      }))
    case 'is-principle':
    case 'is-priority':
      return [
        { answer: 'yes', edits: [] },
        { answer: 'no', edits: [{ edit: 'leave-out', piece }] },
      ]
    case 'same-priority':
      return [
        { answer: 'same', edits: [] },
        { answer: 'apart', edits: others.map((other): Edit => ({ edit: 'take-in', piece: pieceOf(other) })) },
      ]
    case 'how-many':
      return [{ answer: 'as-found', edits: [] }]
  }
}

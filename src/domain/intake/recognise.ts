import type { Block } from '../../kit/document/block.ts'
import { type Draft, type Reading, rootOf } from './draft.ts'
import { levelsOf } from './draft-level.ts'
import { gather } from './gather.ts'
import { pairLeftovers } from './leftover.ts'
import { outlineOf } from './outline.ts'
import { byPlace, sentencesOf } from './passage.ts'
import { findDoubts, questionsOf } from './questions.ts'
import type { Mention, Passage, Recognised, RecognisedLink, RecognisedNode, Unread } from './recognised.ts'
import { matchSecondLists } from './second-list.ts'
import { readStatements } from './statements.ts'
import { readToldPriorities } from './told-priority.ts'

/**
 * The graph that a document proposes: its nodes, how they hang together, what the text leaves open and what was not understood.
 * It asks for no clock, no chance and no network: the same blocks give the same answer, byte for byte.
 */
export function recognise(blocks: readonly Block[]): Recognised {
  const gathered = readStatements(gather(outlineOf(withinReach(blocks))))
  const reading = findDoubts(pairLeftovers(matchSecondLists(readToldPriorities(underOnlyPlan(gathered)))))
  return isAboutPlan(reading.drafts)
    ? numbered(reading, blocks)
    : { nodes: [], links: [], unread: allUnread(blocks), questions: [] }
}

/** About 200 pages. What comes after is listed as unread: a plan is not that long, and reading must end in seconds whatever it is given. */
const mostBlocks = 5_000
const mostCharacters = 600_000

function withinReach(blocks: readonly Block[]): readonly Block[] {
  let characters = 0
  const end = blocks.findIndex((block, index) => {
    characters += block.text.length
    return index >= mostBlocks || characters > mostCharacters
  })
  return end < 0 ? blocks : blocks.slice(0, end)
}

/** Without a plan, a priority or a goal there is no graph to hang anything on: a list of tips has actions too. */
function isAboutPlan(drafts: readonly Draft[]): boolean {
  return drafts.some(({ kind }) => kind === 'plan' || kind === 'priority' || kind === 'goal')
}

/** A page without a heading for its plan, such as news, is about the plan that its sentences last named, or else name first. */
function underOnlyPlan(reading: Reading): Reading {
  const plans = reading.drafts
    .filter((draft) => draft.kind === 'plan')
    .toSorted((one, other) => byPlace(one.passage, other.passage))
  if (plans.length === 0 || plans.some((plan) => plan.rule === 'heading-names-plan')) return reading
  const drafts = reading.drafts.map((draft): Draft => {
    if (draft.parent !== undefined || draft.kind === 'plan') return draft
    const named = plans.findLast((plan) => byPlace(plan.passage, draft.passage) <= 0) ?? plans[0]!
    return { ...draft, parent: named.sameAs ?? named.key }
  })
  return { ...reading, drafts }
}

function numbered(reading: Reading, blocks: readonly Block[]): Recognised {
  const { drafts } = reading
  const levels = levelsOf(drafts, reading.links)
  const inOrder = drafts.toSorted((one, other) => byPlace(one.passage, other.passage) || one.key - other.key)
  const roots = inOrder.filter((draft) => draft.sameAs === undefined)
  const others = inOrder.filter((draft) => draft.sameAs !== undefined)
  const pieces = new Map([
    ...roots.map((draft, index) => [draft.key, `n${index + 1}`] as const),
    ...others.map((draft, index) => [draft.key, `m${index + 1}`] as const),
  ])
  const pieceOf = (key: number): string => pieces.get(key)!
  const nodeOf = (key: number): string => pieceOf(rootOf(drafts, key).key)
  const parentOf = ({ parent }: Draft) => (parent === undefined ? null : nodeOf(parent))

  const mentions = new Map<string, Mention[]>(roots.map((root) => [pieceOf(root.key), []]))
  for (const { key, title, passage, rule, period, lead, parent } of others) {
    const mention = {
      id: pieceOf(key),
      wording: title,
      passage,
      level: levels.get(key)!,
      rule,
      ...(period && { period }),
      ...(lead && { lead }),
    }
    mentions.get(nodeOf(key))!.push({ ...mention, parent: parent === undefined ? null : nodeOf(parent) })
  }
  const nodes = roots.map((draft): RecognisedNode => {
    const { kind, title, passage, rule, lead, period, reason, whose, told } = draft
    const id = pieceOf(draft.key)
    const more = {
      ...(lead && { lead }),
      ...(period && { period }),
      ...(reason && { reason }),
      ...(whose && { whose }),
      ...(told && { told }),
    }
    return {
      id,
      kind,
      level: levels.get(draft.key)!,
      title,
      passage,
      parent: parentOf(draft),
      rule,
      mentions: mentions.get(id)!,
      ...more,
    }
  })
  const links = reading.links
    .map((link): RecognisedLink => ({ ...link, from: nodeOf(link.from), to: nodeOf(link.to) }))
    .filter(({ from, to }) => from !== to)
  const taken = [
    ...drafts.map((draft) => draft.passage),
    ...reading.links.flatMap((link) => link.passages),
    ...reading.read,
  ]
  return {
    nodes,
    links,
    unread: allUnread(blocks, taken),
    questions: questionsOf(reading.doubts, nodes, nodeOf, pieceOf),
  }
}

/** Every piece of the document that no node, link or heading explains: nothing is dropped without a word. */
function allUnread(blocks: readonly Block[], taken: readonly Passage[] = []): readonly Unread[] {
  const byBlock = new Map<number, Passage[]>()
  for (const passage of taken) {
    const known = byBlock.get(passage.place.block)
    if (known) known.push(passage)
    else byBlock.set(passage.place.block, [passage])
  }
  return blocks
    .flatMap((block) => {
      const known = byBlock.get(block.place.block) ?? []
      return sentencesOf(block).filter((piece) => !known.some((one) => one.from < piece.to && one.to > piece.from))
    })
    .map((passage, index) => ({ id: `u${index + 1}`, passage }))
}

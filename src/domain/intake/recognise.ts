import type { Block } from '../../kit/document/block.ts'
import { withEntries } from './bold-title.ts'
import { documentKindOf, namesPlanAtStart } from './document-kind.ts'
import type { Draft, Reading } from './draft.ts'
import { withoutFurniture } from './furniture.ts'
import { gather } from './gather.ts'
import { pairLeftovers } from './leftover.ts'
import { numberNodes } from './number-nodes.ts'
import { standByName, standByNumber } from './number-tree.ts'
import { outlineOf } from './outline.ts'
import { ownWordsIn } from './own-words.ts'
import { byPlace } from './passage.ts'
import { withHeadings } from './promoted.ts'
import { findDoubts } from './questions.ts'
import type { Recognised } from './recognised.ts'
import { matchSecondLists } from './second-list.ts'
import { speechOf } from './speech-level.ts'
import { readStatements } from './statements.ts'
import { readToldPriorities } from './told-priority.ts'
import { unreadIn } from './unread.ts'

/**
 * The graph that a document proposes: its nodes, how they hang together, what the text leaves open and what was not understood.
 * A note gives the source of the passage that it stands under: it makes no node, and leaves nothing to be understood.
 * It asks for no clock, no chance and no network: the same blocks give the same answer, byte for byte.
 */
export function recognise(blocks: readonly Block[]): Recognised {
  const text = blocks.filter((block) => block.kind !== 'footnote')
  const read = withEntries(withHeadings(withoutFurniture(withinReach(text))))
  const kind = documentKindOf(read)
  const gathered = readStatements(gather(outlineOf(read), namesPlanAtStart(read), kind), kind)
  const reading = findDoubts(
    pairLeftovers(matchSecondLists(readToldPriorities(underNamedPlan(standByNumber(standByName(gathered)))))),
  )
  if (!isAboutPlan(reading.drafts)) return { nodes: [], links: [], unread: unreadIn(text, []), questions: [] }

  const explained = [
    ...reading.drafts.map((draft) => draft.passage),
    ...reading.links.flatMap((link) => link.passages),
    ...reading.read,
    ...ownWordsIn(text),
  ]
  return { ...numberNodes(reading, speechOf(read)), unread: unreadIn(text, explained) }
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
function underNamedPlan(reading: Reading): Reading {
  const plans = reading.drafts
    .filter((draft) => draft.kind === 'plan')
    .toSorted((one, other) => byPlace(one.passage, other.passage))
  if (plans.length === 0) return reading
  const hasHeading = plans.some((plan) => plan.rule === 'heading-names-plan')
  const drafts = reading.drafts.map((draft): Draft => {
    if (draft.parent !== undefined || draft.kind === 'plan') return draft
    const named =
      plans.findLast((plan) => byPlace(plan.passage, draft.passage) <= 0) ?? (hasHeading ? undefined : plans[0])
    // What comes before the first chapter on a plan, such as trends, is of none.
    if (!named) return draft
    const last = named.sameAs ?? named.key
    // Of a year plan and the plan that it carries out, a text that names both is about the year plan.
    return {
      ...draft,
      parent: reading.links.find(({ kind, to }) => kind === 'carries-out' && to === last)?.from ?? last,
    }
  })
  return { ...reading, drafts }
}

import type { Above, Collector } from './collector.ts'
import { known } from './known.ts'
import { labelOf } from './label.ts'
import { isActionForm, isGoalForm, leadInOf } from './list-kind.ts'
import type { NodeKind, Passage } from './recognised.ts'
import { listedIn } from './sentence-list.ts'
import { tellsWhosePlan } from './whose-plan.ts'

interface ParagraphPlace {
  /** What the headings say. */
  readonly above: Above
  /** The same, with what a label before this paragraph says. */
  readonly here: Above
  readonly hasList: boolean
  readonly isBeforeList: boolean
  readonly isFirst: boolean
  /** The kind of the list right before it. */
  readonly after?: NodeKind
}

/** Takes from a paragraph what its labels and its section explain; gives what then stands above the next piece. */
export function readParagraph(found: Collector, sentences: readonly Passage[], place: ParagraphPlace): Above {
  const { above } = place
  if (sentences.length === 1 && tellsWhosePlan(found, sentences[0]!, above)) return place.here
  const label = labelOf(sentences[0]!.text)
  // "Pijler 2: Veilige wijken" on a line of its own holds the list under it, as a heading would.
  const isHeading =
    label &&
    sentences.length === 1 &&
    (label.number !== undefined || label.kind === 'priority' || label.kind === 'line')
  let next = place.here
  for (const [index, passage] of sentences.entries()) {
    // The last sentence before a list is the lead-in of the list; `readList` has it when it is one.
    if (place.isBeforeList && index === sentences.length - 1 && leadInOf(passage.text) && !isHeading) continue
    if (label && index === 0) {
      const isInside = label.kind !== 'priority' && label.kind !== 'line'
      const key = found.addNode(label.kind, passage, 'label-in-text', isInside ? place.here : above)
      if (isHeading) next = { ...known({ plan: above.plan }), holder: key }
      continue
    }
    const listed = listedIn(passage.text)
    if (listed) {
      const list = found.newList(listed.kind, passage)
      for (const title of listed.parts)
        found.addNode(listed.kind, passage, 'listed-in-sentence', above, { title, list })
      continue
    }
    const holder = above.holder === undefined ? undefined : found.drafts[above.holder]!.kind
    const kind = kindOfSentence(passage.text, index, holder, place)
    if (kind) found.addNode(kind, passage, 'sentence-in-section', place.here)
    else {
      const after = sentences.length === 1 ? place.after : undefined
      found.leave({ passage, ...known({ plan: above.plan, after }) })
    }
  }
  return next
}

/** In a section that announces goals, actions or trends, running text tells them too. */
function kindOfSentence(
  text: string,
  index: number,
  holder: NodeKind | undefined,
  { above, hasList, isFirst }: ParagraphPlace,
): NodeKind | undefined {
  if (above.isFacet || text.endsWith('?') || text.endsWith(':')) return undefined
  if (above.kind === 'action') return isActionForm(text) && !hasList ? 'action' : undefined
  if (above.kind === 'goal') {
    // Under a goal by name the text explains that goal.
    const isOpening = isFirst && index === 0 && !hasList && holder !== 'goal'
    return isOpening || isGoalForm(text) ? 'goal' : undefined
  }
  if (above.kind === 'trend') return index === 0 && !hasList && tellsChange.test(text) ? 'trend' : undefined
  return holder !== undefined && (isGoalForm(text) || tellsWish.test(text)) ? 'goal' : undefined
}

/** `We willen dat …`, `Ons doel is …` */
const tellsWish =
  /^(?:(?:we|wij|de gemeenten?|het basisteam) (?:willen|wil|streven|streeft)\b|(?:ons |het )?doel is\b)/i

/** A sentence that says that something changes. */
const tellsChange =
  /\b(?:neemt|nemen|nam|namen|stijg|daal|groei|verander|verschui|verhard|verplaats|steeds|toenemen|afnemen|toename|afname|onder druk|vaker|minder vaak|sinds)/i

import type { Above, Collector } from './collector.ts'
import { roleOf } from './heading-role.ts'
import { known } from './known.ts'
import { labelOf, trendLabelOf } from './label.ts'
import { leadInOf } from './list-kind.ts'
import { priorityOfParagraph } from './listed-priority.ts'
import { readFactLine } from './plan-facts.ts'
import { ofPriority } from './prefix.ts'
import type { NodeKind, Passage } from './recognised.ts'
import { kindOfSentence, type SentencePlace } from './sentence-kind.ts'
import { listedIn } from './sentence-list.ts'
import { tellsWhosePlan } from './whose-plan.ts'
import { titleIn } from './wording.ts'

interface ParagraphPlace {
  /** What the headings say. */
  readonly above: Above
  /** The same, with what a label before this paragraph says. */
  readonly here: Above
  readonly hasList: boolean
  readonly listsDeeds: boolean
  readonly isBeforeList: boolean
  readonly isFirst: boolean
  /** The kind of the list right before it. */
  readonly after?: NodeKind
}

/** Takes from a paragraph what its labels and its section explain; gives what then stands above the next piece. */
export function readParagraph(found: Collector, sentences: readonly Passage[], place: ParagraphPlace): Above {
  const { above } = place
  if (sentences.length === 1 && tellsWhosePlan(found, sentences[0]!, above)) return place.here
  if (sentences.length === 1 && readFactLine(found, sentences[0]!, place.here)) return place.here
  const first = sentences[0]!.text
  const label = labelOf(first) ?? (place.here.holder === undefined ? undefined : trendLabelOf(first))
  let here = subjectOfParagraph(found, sentences[0]!, place.here)
  let opensAt = 0
  let before: NodeKind | undefined
  // "Pijler 2: Veilige wijken" on a line of its own holds the list under it, as a heading would.
  const isHeading =
    label &&
    sentences.length === 1 &&
    (label.number !== undefined || label.kind === 'priority' || label.kind === 'line')
  let next = place.here
  for (const [index, passage] of sentences.entries()) {
    const announced = index < sentences.length - 1 ? announcedIn(passage.text) : undefined
    if (announced) {
      found.understand(passage)
      here = { ...here, ...announced }
      opensAt = index + 1
      continue
    }
    // The last sentence before a list is the lead-in of the list; `readList` has it when it is one.
    if (place.isBeforeList && index === sentences.length - 1 && leadInOf(passage.text) && !isHeading) continue
    if (label && index === 0) {
      const isInside = label.kind !== 'priority' && label.kind !== 'line'
      const key = found.addNode(label.kind, passage, 'label-in-text', isInside ? place.here : above)
      if (isHeading) next = { ...known({ plan: above.plan }), holder: key }
      continue
    }
    // "Woonfraude: een adrescontroleur aanstellen" under *Maatregelen* is one, for that priority.
    const part = index === 0 && isPartKind(here.kind) ? ofPriority(found.drafts, passage.text) : undefined
    if (part) {
      const title = titleIn(here.kind!, part.title)
      found.addNode(here.kind!, passage, 'sentence-in-section', { ...here, holder: part.key }, { title })
      continue
    }
    const listed = listedIn(passage.text)
    if (listed) {
      const list = found.newList(listed.kind, passage)
      for (const title of listed.parts)
        found.addNode(listed.kind, passage, 'listed-in-sentence', above, {
          title,
          list,
          ...known({ level: listed.level }),
        })
      continue
    }
    const told = kindOfSentence(passage.text, {
      ...sentencePlace(found, { ...place, here }, index - opensAt),
      ...known({ before }),
    })
    before = told?.kind
    if (told) found.addNode(told.kind, passage, told.rule, subjectOfSentence(found, passage, here, place.here))
    else {
      const after = sentences.length === 1 ? place.after : undefined
      found.leave({ passage, ...known({ plan: above.plan, after }) })
    }
  }
  return next
}

const isPartKind = (kind: NodeKind | undefined) => kind === 'goal' || kind === 'action' || kind === 'line'

/** "Wat willen we? Minder inbraken." and "Doel. Minder inbraken." are a heading and what stands under it, on one line. */
function announcedIn(sentence: string): Pick<Above, 'kind' | 'isFacet'> | undefined {
  const isShort = /[?]$/.test(sentence)
    ? sentence.split(' ').length <= 9
    : /^\p{Lu}\p{L}+(?: \p{L}+){0,2}\.$/u.test(sentence)
  if (!isShort) return undefined
  const { role, ...rest } = roleOf(sentence.replace(/[.?]$/, ''))
  if (role === 'kind' && 'kind' in rest) return { kind: rest.kind, isFacet: false }
  return role === 'facet' || role === 'chapter' ? { isFacet: true } : undefined
}

/** In running text a paragraph is about one of the priorities that were listed before. */
function subjectOfParagraph(found: Collector, first: Passage, here: Above): Above {
  if (here.holder !== undefined || here.kind !== undefined || here.isFacet || here.isChapter) return here
  const holder = priorityOfParagraph(found.drafts, first.text)
  return holder === undefined ? here : { ...here, holder }
}

/** Where no heading says it, a sentence may be about another priority than its paragraph: *Voor jeugd willen we …* */
function subjectOfSentence(found: Collector, passage: Passage, here: Above, byHeading: Above): Above {
  const holder = byHeading.holder === undefined ? priorityOfParagraph(found.drafts, passage.text) : undefined
  return holder === undefined ? here : { ...here, holder }
}

function sentencePlace(
  found: Collector,
  { above, here, hasList, listsDeeds, isFirst }: ParagraphPlace,
  index: number,
): SentencePlace {
  const holder = here.holder === undefined ? undefined : found.drafts[here.holder]!.kind
  return {
    ...known({ kind: here.kind, holder, years: found.years() }),
    isInPlan: above.plan !== undefined || found.hasPriority(),
    isInAccount: found.document === 'account',
    isFacet: here.isFacet === true,
    isChapter: here.isChapter === true,
    hasList,
    listsDeeds,
    hasActionsElsewhere: here.hasActions === true,
    isBeforeChoices: !found.hasPriority(),
    isInFirst: isFirst,
    opensParagraph: index === 0,
    opensSection: isFirst && index === 0,
  }
}

import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Above, Collector } from './collector.ts'
import { kindOfWord } from './kind-word.ts'
import { formOf, isActionForm, isGoalForm, leadInOf } from './list-kind.ts'
import { sentencesOf, wholeOf } from './passage.ts'
import type { NodeKind, Passage, Rule } from './recognised.ts'
import { listedIn } from './sentence-list.ts'
import { partOf } from './wording.ts'

/** The paragraphs and lists between two headings. */
export function readContent(found: Collector, content: readonly Block[], above: Above): void {
  if (above.isOff) return
  const hasList = content.some((block) => block.kind === 'item')
  let after: NodeKind | undefined
  for (let at = 0; at < content.length; ) {
    const block = content[at]!
    if (block.kind === 'item') {
      let end = at
      while (content[end]?.kind === 'item') end++
      const before = content[at - 1]
      const leadIn = before?.kind === 'paragraph' ? sentencesOf(before).at(-1) : undefined
      after = readList(found, content.slice(at, end), leadIn, above)
      at = end
    } else {
      const isBeforeList = content[at + 1]?.kind === 'item'
      readParagraph(found, sentencesOf(block), {
        above,
        holder: above.holder === undefined ? undefined : found.drafts[above.holder]!.kind,
        hasList,
        isBeforeList,
        isFirst: at === 0,
        ...(after && { after }),
      })
      after = undefined
      at++
    }
  }
}

/** The nodes of one list; gives the kind that it turned out to be. */
function readList(
  found: Collector,
  items: readonly Block[],
  leadIn: Passage | undefined,
  above: Above,
): NodeKind | undefined {
  const led = leadIn && leadInOf(leadIn.text)
  if (led && leadIn) found.understand(leadIn)
  if (led?.kind === 'something-else') return undefined

  const told = led?.kind ?? (above.isFacet ? undefined : above.kind)
  const holder = above.holder === undefined || above.isFacet ? undefined : found.drafts[above.holder]!.kind
  const level = led?.level ?? above.level
  const { level: _, ...rest } = above
  const here: Above = { ...rest, ...(level && { level }) }
  const toldRule: Rule = led ? 'item-after-lead-in' : 'item-under-heading'
  const kind = told ?? (holder && partKind(holder))
  if (!kind) return undefined

  const list = found.newList(kind, led ? leadIn : undefined)
  const open: { readonly depth: number; readonly key: number }[] = []
  for (const item of items) {
    while (open.length > 0 && open.at(-1)!.depth >= item.depth) open.pop()
    const outer = open.at(-1)
    const outerKind = outer && found.drafts[outer.key]!.kind
    const nestedKind = outerKind && partKind(outerKind)
    if (outerKind && !nestedKind) continue
    const form = told || outer ? undefined : formOf(item.text)
    const rule = outer ? 'item-under-item' : told ? toldRule : (form?.rule ?? 'item-under-priority')
    const key = found.addNode(
      nestedKind ?? form?.kind ?? kind,
      wholeOf(item),
      rule,
      outer ? { ...rest, holder: outer.key } : here,
      { list },
    )
    open.push({ depth: item.depth, key })
  }
  return kind
}

/** What a bullet is that stands under a node without a word about it. */
function partKind(holder: NodeKind): NodeKind | undefined {
  if (holder === 'priority') return 'line'
  return holder === 'line' || holder === 'goal' ? 'action' : undefined
}

interface ParagraphPlace {
  readonly above: Above
  readonly holder: NodeKind | undefined
  readonly hasList: boolean
  readonly isBeforeList: boolean
  readonly isFirst: boolean
  readonly after?: NodeKind
}

function readParagraph(found: Collector, sentences: readonly Passage[], place: ParagraphPlace): void {
  const { above } = place
  if (sentences.length === 1 && tellsWhosePlan(found, sentences[0]!, above)) return
  const labelled = labelOf(sentences[0]!.text)
  for (const [index, passage] of sentences.entries()) {
    // The last sentence before a list is the lead-in of the list; `readList` has it when it is one.
    if (place.isBeforeList && index === sentences.length - 1 && leadInOf(passage.text)) continue
    if (labelled && index === 0) {
      found.addNode(labelled, passage, 'label-in-text', above)
      continue
    }
    const listed = listedIn(passage.text)
    if (listed) {
      const list = found.newList(listed.kind, passage)
      for (const title of listed.parts)
        found.addNode(listed.kind, passage, 'listed-in-sentence', above, { title, list })
      continue
    }
    const kind = kindOfSentence(passage.text, index, sentences.length, place)
    if (kind) found.addNode(kind, partOf(passage, passage.text), 'sentence-in-section', above)
    else {
      found.leave({
        passage,
        ...(above.plan !== undefined && { plan: above.plan }),
        ...(above.kind && { section: above.kind }),
        ...(place.after && sentences.length === 1 && { after: place.after }),
      })
    }
  }
}

/** A line that holds nothing but whose plan it is, as on a title page. */
const gemeenteLine = /^gemeenten? \p{Lu}[^.:;]*$/iu

export function tellsWhosePlan(found: Collector, passage: Passage, { plan }: Above): boolean {
  if (plan === undefined || !gemeenteLine.test(passage.text)) return false
  const isOfMany = /gemeenten|gemeente .+ gemeente /i.test(passage.text)
  const level = isOfMany ? 'team' : 'local'
  found.add({ kind: 'plan', title: passage.text, passage, rule: 'heading-names-plan', level, sameAs: plan })
  return true
}

/** `Doel: minder inbraken` at the start of a paragraph. */
export function labelOf(sentence: string): NodeKind | undefined {
  const label = /^(\p{L}+)(?: \d{1,2}(?:\.\d{1,2})*)?: \S/u.exec(sentence)?.[1]
  const kind = label ? kindOfWord(plainWords(label)) : undefined
  return kind?.isOne && kind.kind !== 'trend' ? kind.kind : undefined
}

/** In a section that announces goals, actions or trends, running text tells them too. */
function kindOfSentence(
  text: string,
  index: number,
  of: number,
  { above, holder, hasList, isFirst }: ParagraphPlace,
): NodeKind | undefined {
  if (above.isFacet || text.endsWith('?') || text.endsWith(':')) return undefined
  if (above.kind === 'action') return isActionForm(text) && !hasList ? 'action' : undefined
  if (above.kind === 'goal') {
    // Under a goal by name the text explains that goal.
    const isOpening = isFirst && index === 0 && !hasList && holder !== 'goal'
    return isOpening || isGoalForm(text) ? 'goal' : undefined
  }
  if (above.kind === 'trend') return index === 0 && of > 0 && !hasList && tellsChange(text) ? 'trend' : undefined
  return above.holder !== undefined && (isGoalForm(text) || tellsWish.test(text)) ? 'goal' : undefined
}

/** `We willen dat …`, `Ons doel is …` */
const tellsWish =
  /^(?:(?:we|wij|de gemeenten?|het basisteam) (?:willen|wil|streven|streeft)\b|(?:ons |het )?doel is\b)/i

/** Does a sentence say that something changes? */
function tellsChange(text: string): boolean {
  return /\b(?:neemt|nemen|nam|namen|stijg|daal|groei|verander|verschui|verhard|verplaats|steeds|toenemen|afnemen|toename|afname|onder druk|vaker|minder vaak|sinds)/i.test(
    text,
  )
}

import type { Block } from '../../kit/document/block.ts'
import { boldTitle, tellsProgress } from './bold-title.ts'
import type { Above, Collector } from './collector.ts'
import { factsOf } from './facts.ts'
import { known } from './known.ts'
import { labelOf } from './label.ts'
import { advice, otherTask } from './lexicon-sentences.ts'
import { formOf, isState, leadInOf } from './list-kind.ts'
import { samePriority } from './listed-priority.ts'
import { sentencesOf, wholeOf } from './passage.ts'
import { readFacts } from './plan-facts.ts'
import { planReferences } from './plan-reference.ts'
import { namedBefore, ofGemeente, ofPriority } from './prefix.ts'
import { readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import type { NodeKind, Passage, Rule } from './recognised.ts'
import type { Columns } from './table-columns.ts'
import { trimEnd, wordingOf } from './wording.ts'

/** The paragraphs and lists between two headings. */
export function readContent(found: Collector, content: readonly Block[], above: Above): void {
  if (above.isOff) return
  const hasList = content.some((block) => block.kind === 'item')
  const listsDeeds = content.some((block, at) => block.kind === 'item' && !isOfLines(content[at - 1]))
  let here = above
  let after: NodeKind | undefined
  let columns: Columns | undefined
  for (let at = 0; at < content.length; ) {
    const block = content[at]!
    if (block.kind === 'item') {
      let end = at
      while (content[end]?.kind === 'item') end++
      const before = content[at - 1]
      const leadIn = before?.kind === 'paragraph' ? sentencesOf(before).at(-1) : undefined
      const isAlone = before?.text === leadIn?.text
      const under =
        leadIn && refersBack.test(leadIn.text) ? underGoalBefore(found, isAlone ? content[at - 2] : before, here) : here
      after = readList(found, content.slice(at, end), leadIn, afterGoal(found, before, under))
      at = end
    } else if (block.kind === 'table') {
      const facts = factsOf(block)
      if (facts) readFacts(found, block, facts, here)
      else {
        const before = content[at - 1]
        const isLeadIn =
          before?.kind === 'paragraph' && sentencesOf(before).length === 1 && refersBack.test(before.text)
        columns = readTable(found, block, underGoalBefore(found, isLeadIn ? content[at - 2] : before, here), columns)
      }
      at++
    } else {
      const isBeforeList = content[at + 1]?.kind === 'item'
      const place = { above, here, hasList, listsDeeds, isBeforeList, isFirst: at === 0, ...known({ after }) }
      here = readParagraph(found, sentencesOf(block), place)
      after = undefined
      at++
    }
  }
}

/** *Wij zetten in op:* leads in directions: what is done may stand in the text after them. */
function isOfLines(before: Block | undefined): boolean {
  if (before?.kind === 'item') return true
  return before?.kind === 'paragraph' && leadInOf(sentencesOf(before).at(-1)!.text)?.kind === 'line'
}

/** The nodes of one list; gives the kind that it turned out to be. */
function readList(
  found: Collector,
  items: readonly Block[],
  leadIn: Passage | undefined,
  above: Above,
): NodeKind | undefined {
  if (leadIn && signersFollow.test(leadIn.text) && above.plan !== undefined) {
    readSigners(found, items, leadIn, above.plan)
    return 'body'
  }
  const said = leadIn && leadInOf(leadIn.text)
  // "Daarom spreken wij af:" under *Hoe wij werken* leads in what that heading announces.
  const led =
    said?.kind === 'action' && above.kind === 'principle'
      ? { ...said, kind: 'principle' as const }
      : said?.isAccent && above.holder === undefined
        ? { kind: 'priority' as const }
        : said
  if (led && leadIn) found.understand(leadIn)
  if (led?.kind === 'something-else') return undefined

  const told = led?.kind ?? (above.isFacet ? undefined : above.kind)
  const holder = above.holder === undefined || above.isFacet ? undefined : found.drafts[above.holder]!.kind
  const isOfDoings = areDoings(items)
  const byHolder = holder === 'priority' && isExecution(found, above) ? 'action' : holder && partKind(holder)
  const kind = told ?? byHolder ?? kindOfLabels(items)
  if (!kind) {
    // *Kaders*, *Samenhang met ander beleid*: an item may be the plan that all this is about.
    if (above.isChapter)
      for (const item of items) found.leave({ passage: wholeOf(item), ...known({ plan: above.plan }) })
    return undefined
  }

  const list = found.newList(kind, led ? leadIn : undefined)
  // "Lokale prioriteiten" above a list says more of it than a sentence that compares it with the shared ones.
  const level = (above.kind === led?.kind ? above.level : undefined) ?? led?.level
  const here: Above = { ...above, ...known({ level }), ...planNamedIn(found, led && leadIn) }
  const isOpen = led ? led.isOpen : above.isOpen
  const rule: Rule = told ? (led ? 'item-after-lead-in' : 'item-under-heading') : 'item-under-priority'
  const open: { readonly depth: number; readonly key: number }[] = []
  for (const item of items) {
    while (open.length > 0 && open.at(-1)!.depth >= item.depth) open.pop()
    const outer = open.at(-1)
    const passage = wholeOf(item)
    // In a list of lines, or with a label of its own, the text says itself that it is of the plan.
    const isSaid = (told === 'line' && !isOpen) || labelKind(item.text) !== undefined
    if (!isSaid && (advice.test(item.text) || otherTask.test(item.text))) continue
    if (outer) {
      const nested = labelKind(item.text)?.kind ?? partKind(found.drafts[outer.key]!.kind)
      if (!nested) continue
      const inside = { ...known({ plan: here.plan }), holder: outer.key }
      open.push({ depth: item.depth, key: found.addNode(nested, passage, 'item-under-item', inside, { list }) })
    } else {
      const title = boldTitle(item)
      const isUpdated = title !== undefined && tellsProgress(item)
      const byForm =
        (isUpdated ? ({ kind: 'action', rule: 'item-in-form-of-action' } as const) : undefined) ??
        formOf(item.text) ??
        (isOpen && isState(item.text) ? ({ kind: 'goal', rule: 'item-in-form-of-goal' } as const) : undefined) ??
        (isOfDoings ? ({ kind: 'action', rule: 'item-among-actions' } as const) : undefined)
      const own = labelKind(item.text) ?? (told && !isOpen ? undefined : byForm) ?? { kind, rule }
      const named = partsOf(found, passage, own.kind, here)
      const more = { list, ...known({ number: item.mark }), ...calledBy(title, own.kind, item.text), ...named.more }
      open.push({ depth: item.depth, key: found.addNode(own.kind, passage, own.rule, named.here, more) })
    }
  }
  return kind
}

/** *De ondergetekenden:* of a convenant. */
const signersFollow = /^(?:de )?(?:ondergetekenden|ondertekenaars|convenantpartners|partijen)\s*[:,]?$/i

/** Each of them holds it, by name; who speaks for them is left out. */
function readSigners(found: Collector, items: readonly Block[], leadIn: Passage, parent: number): void {
  found.understand(leadIn)
  for (const item of items) {
    const name = item.text.split(/,? (?:ten deze |rechtsgeldig |hierbij )?vertegenwoordigd\b|,? hierna\b|\s\(/)[0]!
    const title = trimEnd(name.replace(/^(?:de|het) (?=\p{L})/iu, ''))
    found.add({ kind: 'body', title, passage: wholeOf(item), rule: 'sentence-names-holders', parent })
  }
}

/** Called by its title in bold; who and when are told after it. */
function calledBy(title: string | undefined, kind: NodeKind, text: string) {
  if (title === undefined) return {}
  const { lead, period } = wordingOf(kind, text)
  return { title, ...known({ lead, period }) }
}

/** *Thema 1: …*, *Thema 2: …*: the items say themselves what the list is. */
function kindOfLabels(items: readonly Block[]): NodeKind | undefined {
  const top = items.filter((item) => item.depth === items[0]!.depth)
  const kinds = top.map((item) => labelKind(item.text)?.kind)
  return top.length > 1 && kinds.every((kind) => kind === kinds[0]) ? kinds[0] : undefined
}

/** What stands in a year plan under a priority is what is done that year. */
function isExecution(found: Collector, { plan }: Above): boolean {
  return plan !== undefined && found.drafts[plan]!.reference?.form === 'execution'
}

/** A list is of one sort: where half of it has the form of actions the rest are actions too. */
function areDoings(items: readonly Block[]): boolean {
  const top = items.filter((item) => item.depth === items[0]!.depth)
  return top.filter((item) => formOf(item.text)?.kind === 'action').length * 2 >= top.length
}

/** `Zandwijk: schone lucht` is the local priority of Zandwijk; `Ondermijning: …` among goals is a goal of that priority. */
function partsOf(found: Collector, passage: Passage, kind: NodeKind, here: Above) {
  const { text } = passage
  const local = kind === 'priority' && here.level === 'local' ? ofGemeente(text) : undefined
  if (local) return { here, more: local }
  const isPart = kind === 'goal' || kind === 'action' || kind === 'line'
  const priority = isPart ? (ofPriority(found.drafts, text) ?? ofNamedPriority(found, text, passage, here)) : undefined
  return priority ? { here: { ...here, holder: priority.key }, more: { title: priority.title } } : { here, more: {} }
}

/** `Pijler Veilige buurten: …` among goals names the priority and its goal at once. */
function ofNamedPriority(found: Collector, text: string, passage: Passage, here: Above) {
  const named = namedBefore(text)
  if (!named) return undefined
  const key =
    samePriority(found.drafts, named.name) ??
    found.addNode('priority', passage, 'label-in-text', known({ plan: here.plan, level: here.level }), {
      title: named.name,
    })
  return { key, title: named.rest }
}

/** `Actie 3: …` in a list says itself what it is. */
function labelKind(item: string): { readonly kind: NodeKind; readonly rule: Rule } | undefined {
  const label = labelOf(item)
  return label && { kind: label.kind, rule: 'label-in-text' }
}

/** A lead-in that speaks of what was said just before: *Daarvoor doen wij:* */
const refersBack =
  /\b(?:daarvoor|daarom|hiervoor|hiertoe|daartoe|(?:dit|deze?) (?:doel(?:en)? )?te bereiken|dit doen|(?:dit|dat|deze|die) (?:doel(?:en)?|resultaten?|resultaat|effect|ambitie))\b/i

/** Actions right under a goal, without a heading of their own, are for that goal. */
function underGoalBefore(found: Collector, before: Block | undefined, above: Above): Above {
  const last = found.drafts.findLast(
    (draft) => draft.passage.place.block === before?.place.block && draft.kind === 'goal',
  )
  return before?.kind === 'paragraph' && last ? { ...above, holder: last.key } : above
}

/** Bullets right after what is wanted are what is done for it, unless something says otherwise. */
function afterGoal(found: Collector, before: Block | undefined, above: Above): Above {
  const holder = above.holder === undefined ? undefined : found.drafts[above.holder]
  const last = found.drafts.at(-1)
  const isAfterGoal =
    before?.kind === 'paragraph' && last?.kind === 'goal' && last.passage.place.block === before.place.block
  return isAfterGoal && holder?.kind === 'priority' && above.kind === undefined ? { ...above, kind: 'action' } : above
}

/** `In het Integraal Veiligheidsplan staan twee lokale speerpunten:` is a list of that plan, wherever the sentence stands. */
function planNamedIn(found: Collector, leadIn: Passage | undefined): { readonly plan?: number } {
  const [reference] = leadIn ? planReferences(leadIn.text) : []
  return leadIn && reference ? { plan: found.openPlan(reference, leadIn, 'sentence-names-plan') } : {}
}

/** What a bullet is that stands under a node without a word about it. */
function partKind(holder: NodeKind): NodeKind | undefined {
  if (holder === 'priority') return 'line'
  return holder === 'line' || holder === 'goal' ? 'action' : undefined
}

import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Above, Collector } from './collector.ts'
import { withoutNumber } from './heading-role.ts'
import { known } from './known.ts'
import { labelOf, numberBefore } from './label.ts'
import { officialClass } from './lexicon.ts'
import { budgetWords, paperWords } from './lexicon-acts.ts'
import { wishes } from './lexicon-sentences.ts'
import { isAboutSafety, themesOf } from './likeness.ts'
import { leadInOf } from './list-kind.ts'
import { isSameName, samePriority } from './listed-priority.ts'
import type { Section } from './outline.ts'
import { sentencesOf, wholeOf } from './passage.ts'
import { isBareName, ofGemeente } from './prefix.ts'
import { withoutProgress } from './progress.ts'
import type { NodeKind, Passage } from './recognised.ts'
import { isSheetOfOne } from './theme-sheet.ts'
import { tellsWhosePlan } from './whose-plan.ts'

/** A heading that by its words alone says nothing: it may be the name of a priority, a line, a goal. */
export function enterUnnamed(found: Collector, section: Section, heading: Block, above: Above): Above {
  const passage = wholeOf(heading)
  const title = withoutProgress(withoutNumber(heading.text))
  const plan = known({ plan: above.plan })
  const list = known({ list: above.list })

  // "Lokale prioriteiten" with the names of gemeenten under it: the name says whose what follows is.
  if (above.kind === 'priority' && above.level === 'local' && isBareName(title) && isFilled(section)) {
    found.understand(passage)
    return { ...above, whose: title, hasBullets: false }
  }
  const local = above.kind === 'priority' && above.level === 'local' ? ofGemeente(title) : undefined
  if (local)
    return {
      ...plan,
      holder: found.addNode('priority', passage, 'heading-under-heading', above, { ...local, ...list }),
    }
  const isPartOf = above.kind === 'action' || above.kind === 'goal' || above.kind === 'line'
  // "Wat gaan we doen?" with each priority once more as a heading under it: what stands there is what is done for it.
  const again = isPartOf && above.holder === undefined ? samePriority(found.drafts, title) : undefined
  if (again !== undefined && isSameName(title, found.drafts[again]!.title)) {
    return { ...plan, holder: repeatPriority(found, again, passage, title, above), ...known({ kind: above.kind }) }
  }
  if (above.kind && isNodeOfKind(above.kind, section, above)) {
    const key = found.addNode(above.kind, passage, 'heading-under-heading', above, { title, ...list })
    return { ...plan, ...(mayHold(above.kind) && { holder: key }) }
  }
  const listed = samePriority(found.drafts, title)
  if (listed !== undefined && listed !== above.holder && section.content.length + section.children.length > 0) {
    return { ...plan, holder: repeatPriority(found, listed, passage, title, above) }
  }
  if (above.holder === undefined && isThemeWithParts(section, title, above)) {
    return { ...plan, holder: found.addNode('priority', passage, 'heading-with-goals-and-actions', above, { title }) }
  }
  if (tellsWhosePlan(found, passage, above)) return above
  const holder = above.holder === undefined ? undefined : found.drafts[above.holder]
  if (holder?.kind === 'priority' && heading.depth > 0 && hasBulletsOrParts(section)) {
    return { ...plan, holder: found.addNode('line', passage, 'heading-under-node', above, { title }) }
  }
  // "2.1 Rondgang langs leegstaande stallen" under "Doel 2": the number says what it serves.
  if (holder?.kind === 'goal' && /^\d{1,2}\.\d/.test(heading.text)) {
    return { ...plan, holder: found.addNode('action', passage, 'heading-under-node', above, { title }) }
  }
  // It groups what stands under it: the kind that was announced goes on.
  return {
    ...plan,
    ...(holder && (heading.depth > 0 || isPartOf) && { holder: holder.key }),
    ...(isPartOf && known({ kind: above.kind })),
  }
}

/** *Wat doen we tegen inbraak?* is a chapter on a priority that a list named, or on a theme of the plan; what is done stands under it. */
export function enterTopic(found: Collector, passage: Passage, title: string, above: Above): Above {
  const plan = known({ plan: above.plan })
  const listed = samePriority(found.drafts, title)
  const isTheme = above.plan !== undefined && themesOf(title).length > 0
  if (listed === undefined && !isTheme) {
    found.understand(passage)
    return { ...above, kind: 'action' }
  }
  const holder =
    listed === undefined
      ? found.addNode('priority', passage, 'heading-names-kind', above, { title })
      : repeatPriority(found, listed, passage, title, above)
  return { ...plan, holder, kind: 'action' }
}

function isNodeOfKind(kind: NodeKind, section: Section, above: Above): boolean {
  // "2.3 Spreekuur in alle wijken" after the bullets 2.1 and 2.2 is one more of them, in a line that looks like a heading.
  const isLeaf = section.content.length + section.children.length === 0
  if (kind === 'action' && isLeaf && numberBefore(section.heading!.text) !== undefined) return true
  if (above.hasBullets) return false
  // Under "Acties" a heading with bullets of its own groups actions.
  if (kind === 'action' || kind === 'line') return !hasBullets(section) && !hasTheme(section)
  if (kind !== 'priority') return true
  return (
    hasBullets(section) ||
    section.heading!.depth > 0 ||
    hasGoalsOrActions(section) ||
    themesOf(section.heading!.text).length > 0
  )
}

/** Bullets or headings under it, rather than text that tells about it. */
function isFilled({ content, children }: Section): boolean {
  return children.length > 0 || content.some((block) => block.kind === 'item')
}

/** A sheet that says what is wanted and done, or a wish with a table of what is done for it: that heading is a theme, also under *Wat pakken we samen aan?* */
function hasTheme({ content }: Section): boolean {
  return content.some((block) => block.kind === 'table' && (isSheetOfOne(block) || content.some(tellsWish)))
}

export function hasBullets({ content }: Section): boolean {
  return content.some((block) => block.kind === 'item')
}

function mayHold(kind: NodeKind): boolean {
  return kind === 'priority' || kind === 'line' || kind === 'goal' || kind === 'action'
}

/** Does a part of it announce actions, or hold them in a table? */
export function hasActions({ content, children }: Section): boolean {
  return (
    content.some((block) => block.kind === 'table' || announcedBy(block) === 'action') ||
    children.some((child) => (child.role.role === 'kind' && child.role.kind === 'action') || hasActions(child))
  )
}

function hasGoalsOrActions(section: Section): boolean {
  return section.children.some(
    ({ role }) =>
      (role.role === 'kind' || role.role === 'named') &&
      (role.kind === 'goal' || role.kind === 'action' || role.kind === 'line'),
  )
}

function hasBulletsOrParts(section: Section): boolean {
  return hasBullets(section) || hasGoalsOrActions(section)
}

/**
 * A heading on a theme with goals and actions under it is a priority, also where no heading says *prioriteiten*. Outside a plan that is
 * not enough: pages with advice have headings and measures too.
 */
function isThemeWithParts(section: Section, title: string, above: Above): boolean {
  const has = (kinds: readonly (NodeKind | 'something-else')[]) =>
    section.children.some(({ role }) => role.role === 'kind' && kinds.includes(role.kind)) ||
    section.content.some((block) => block.kind === 'paragraph' && kinds.includes(announcedBy(block) ?? 'body')) ||
    (kinds.includes('goal') && section.content.some(tellsWish))
  if (isOfficialClass(title)) return false
  const isTheme = themesOf(title).length > 0 || isAboutSafety(title)
  if (above.plan === undefined) return isTheme && has(['goal'])
  return hasTheme(section) || (isTheme ? has(['goal', 'action', 'line']) : has(['goal']) && has(['action', 'line']))
}

/** A programme of a budget is a class of its money, and a letter is a letter: neither is a choice. */
function isOfficialClass(title: string): boolean {
  return (
    officialClass.test(plainWords(title)) || budgetWords.test(plainWords(title)) || paperWords.test(plainWords(title))
  )
}

function tellsWish(block: Block): boolean {
  return block.kind === 'paragraph' && wishes.some((wish) => wish.test(block.text))
}

/** What a paragraph announces: *Doel: …*, *Waar gaan we voor? …*, or *Maatregelen:* before a list. */
function announcedBy(block: Block): NodeKind | 'something-else' | undefined {
  if (block.kind !== 'paragraph') return undefined
  const sentences = sentencesOf(block)
  const isAsked = sentences.length > 1 && sentences[0]!.text.endsWith('?')
  const asked = isAsked ? leadInOf(sentences[0]!.text)?.kind : undefined
  return labelOf(block.text)?.kind ?? asked ?? leadInOf(sentences.at(-1)!.text)?.kind
}

/** A chapter on a priority that an earlier list named. Where the list was only a sentence the chapter is the better place to point at. */
export function repeatPriority(
  found: Collector,
  listed: number,
  passage: Passage,
  title: string,
  above: Above,
): number {
  const named = found.drafts[listed]!
  if (named.rule !== 'listed-in-sentence') {
    found.addNode('priority', passage, 'heading-repeats-priority', above, { title, sameAs: listed })
    return listed
  }
  const { level, list, parent } = named
  const place = known({ level, list, parent })
  const key = found.addNode('priority', passage, 'heading-repeats-priority', above, { title, ...place })
  found.drafts[listed] = { ...named, sameAs: key }
  return key
}

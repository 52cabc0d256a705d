import type { Block } from '../../kit/document/block.ts'
import { type Above, type Collector, collector } from './collector.ts'
import type { DocumentKind } from './document-kind.ts'
import type { Draft, Reading } from './draft.ts'
import { gemeentenIn, holdersIn } from './holders.ts'
import { known } from './known.ts'
import { samePriority } from './listed-priority.ts'
import type { Section } from './outline.ts'
import type { PaperSubject } from './paper-subject.ts'
import { wholeOf } from './passage.ts'
import { planReferences } from './plan-reference.ts'
import { readContent } from './read-content.ts'
import { sectionsInScope } from './scope.ts'
import { siblingThemes } from './sibling-themes.ts'
import { toldActIn } from './told-act.ts'
import { enterTopic, enterUnnamed, hasActions, hasBullets, repeatPriority } from './unnamed-heading.ts'

/** Nodes out of headings and lists, in the order of the document; what these do not explain is left as loose sentences. */
export function gather(
  outline: Section,
  namesPlan: boolean,
  document: DocumentKind,
  subject: PaperSubject | undefined,
): Reading {
  const found = collector(document, siblingThemes(outline), namesPlan)
  const inScope = sectionsInScope(outline, namesPlan)

  const visit = (section: Section, above: Above) => {
    const isOff = !inScope.has(section)
    const inside = section.heading && !isOff ? enter(found, section, section.heading, above) : { ...above, isOff }
    readContent(found, section.content, { ...inside, hasActions: hasActions(section) })
    const isList = inside.kind !== undefined && section.children.length > 0
    const below: Above = {
      ...inside,
      hasBullets: hasBullets(section),
      ...(isList && { list: found.newList(inside.kind!) }),
    }
    for (const child of section.children) visit(child, below)
  }
  visit(outline, subject ? { plan: found.openPlan(subject.reference, subject.passage, 'sentence-names-plan') } : {})
  return found.result()
}

/** A priority that a list or a sentence names, which a chapter may work out. */
const isOnlyListed = ({ rule }: Draft) =>
  rule === 'listed-in-sentence' || rule.startsWith('item-') || rule === 'cell-of-table'

/** What a heading makes of all that stands under it. */
function enter(found: Collector, section: Section, heading: Block, above: Above): Above {
  const { role } = section
  const passage = wholeOf(heading)
  const plan = known({ plan: above.plan })
  const holder = known({ holder: above.holder })

  switch (role.role) {
    case 'plan': {
      const parent = found.openPlan(role.reference, passage, 'heading-names-plan')
      for (const title of gemeentenIn(heading.text))
        if (found.sameTitle('body', title) === undefined)
          found.add({ kind: 'body', title, passage, rule: 'line-names-holders', parent })
      return { plan: parent }
    }
    case 'kind': {
      found.understand(passage)
      const ofPlan = role.plan ? { plan: found.openPlan(role.plan, passage, 'heading-names-plan') } : plan
      const isPart = ['goal', 'action', 'line', 'trend'].includes(role.kind)
      return { ...ofPlan, ...(isPart && holder), kind: role.kind, ...known({ level: role.level, isOpen: role.isOpen }) }
    }
    case 'named': {
      const listed = role.kind === 'priority' ? samePriority(found.drafts.filter(isOnlyListed), role.title) : undefined
      if (listed !== undefined) return { ...plan, holder: repeatPriority(found, listed, passage, role.title, above) }
      const named = { title: role.title, ...known({ level: role.level, list: above.list }) }
      return { ...plan, holder: found.addNode(role.kind, passage, 'heading-names-kind', above, named) }
    }
    case 'not-chosen':
      found.understand(passage)
      return { ...plan, isOff: true }
    case 'chapter':
      found.understand(passage)
      return { ...plan, isChapter: true }
    case 'routine':
      if (above.kind === 'priority') return enterUnnamed(found, section, heading, above)
      found.understand(passage)
      return { ...plan, isOff: true }
    case 'topic':
      return enterTopic(found, passage, role.title, above)
    case 'field':
      found.understand(passage)
      return plan
    case 'facet':
      found.understand(passage)
      return { ...plan, ...holder, isFacet: true }
    case 'other':
      // "Raad stelt veiligheidsplan vast" is a sentence, also in large print.
      if (toldActIn(heading.text, planReferences(heading.text))) {
        found.leave({ passage, ...plan, isHeadline: true })
        return above
      }
      // "21 gemeenten, parket en politie" in large print says whose the plan is.
      if (above.plan !== undefined && holdersIn(heading.text).length > 1) {
        found.leave({ passage, ...plan })
        return above
      }
      return enterUnnamed(found, section, heading, above)
  }
}

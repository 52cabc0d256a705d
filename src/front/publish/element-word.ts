import { showElementView } from '../../domain/plan/element.deeds.ts'
import type { PlanItem } from '../../domain/plan/item.ts'
import { kindNames } from '../../domain/plan/plan.texts.ts'
import { showPriorityView } from '../../domain/plan/priority.deeds.ts'
import { type Branch, branchAt, treeOf } from '../../domain/plan/tree.ts'
import { sayDay } from '../../kit/base/day.ts'
import { writeDocx } from '../../kit/document/write-docx.ts'
import type { WrittenDocument } from '../../kit/document/written-document.ts'
import { sentence } from '../desk/say.ts'
import type { Visit } from '../desk/visit.tsx'
import { elementWriter } from './element-parts.ts'
import { exportOf, type FileOut } from './export.ts'
import { openPoints, passages } from './plan-endings.ts'
import { shownPlan } from './plan-word.ts'
import { nameOf, type ShownPlan } from './shown-plan.ts'

/** One element as a Word file, with all that stands under it in the plan that it comes from; a priority has a page of its own too. */
export const elementWords = [
  exportOf('/prioriteiten/:element', 'word', async (visit, { element }) => {
    const priority = await visit.tx.ask(showPriorityView, { element })
    return priority && elementWord(visit, priority.standing)
  }),
  exportOf('/e/:element', 'word', async (visit, { element }) => {
    const shown = await visit.tx.ask(showElementView, { element })
    return shown && elementWord(visit, shown.standing)
  }),
]

async function elementWord(
  visit: Visit,
  { plan, element }: Pick<PlanItem, 'plan' | 'element'>,
): Promise<FileOut | undefined> {
  const shown = await shownPlan(visit, plan)
  const branch = shown && branchAt(treeOf(shown.items, shown.links), element)
  if (!shown || !branch) return undefined
  return { name: nameOf(branch.item), bytes: await writeDocx(elementDocument(shown, branch)) }
}

function elementDocument(shown: ShownPlan, { item, below }: Branch<PlanItem>): WrittenDocument {
  const { branches, factsOf } = elementWriter(shown)
  const items = [item, ...below.flatMap(all)]
  const names = new Map(items.map((one) => [one.element, nameOf(one)]))
  const gaps = shown.gaps.filter((gap) => names.has(gap.about))
  return {
    title: nameOf(item),
    parts: [
      { part: 'title', text: nameOf(item) },
      {
        part: 'note',
        text: `${sentence(kindNames[item.kind])} uit ${shown.plan.title}, stand op ${sayDay(shown.today)}.`,
      },
      factsOf(item),
      ...branches(below, { level: item.level, depth: 1 }),
      ...openPoints(gaps, (about) => names.get(about) ?? ''),
      ...passages(items),
    ],
  }
}

function all({ item, below }: Branch<PlanItem>): readonly PlanItem[] {
  return [item, ...below.flatMap(all)]
}

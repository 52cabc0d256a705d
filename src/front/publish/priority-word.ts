import type { PlanItem } from '../../domain/plan/item.ts'
import { showPriorityView } from '../../domain/plan/priority.deeds.ts'
import { type Branch, treeOf } from '../../domain/plan/tree.ts'
import { sayDay } from '../../kit/base/day.ts'
import { writeDocx } from '../../kit/document/write-docx.ts'
import type { WrittenDocument } from '../../kit/document/written-document.ts'
import { elementWriter } from './element-parts.ts'
import { exportOf } from './export.ts'
import { openPoints, passages } from './plan-endings.ts'
import { shownPlan } from './plan-word.ts'
import { nameOf, type ShownPlan } from './shown-plan.ts'

/** One priority as a Word file, with all that stands under it in the plan that it comes from. */
export const priorityWord = exportOf('/prioriteiten/:element', 'word', async (visit, { element }) => {
  const priority = await visit.tx.ask(showPriorityView, { element })
  const shown = priority && (await shownPlan(visit, priority.standing.plan))
  const branch = shown && treeOf(shown.items, shown.links).find(({ item }) => item.element === element)
  if (!shown || !branch) return undefined
  return { name: nameOf(branch.item), bytes: await writeDocx(priorityDocument(shown, branch)) }
})

function priorityDocument(shown: ShownPlan, { item, below }: Branch<PlanItem>): WrittenDocument {
  const { branches, factsOf } = elementWriter(shown)
  const items = [item, ...below.flatMap(all)]
  const names = new Map(items.map((one) => [one.element, nameOf(one)]))
  const gaps = shown.gaps.filter((gap) => names.has(gap.about))
  return {
    title: nameOf(item),
    parts: [
      { part: 'title', text: nameOf(item) },
      { part: 'note', text: `Prioriteit uit ${shown.plan.title}, stand op ${sayDay(shown.today)}.` },
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

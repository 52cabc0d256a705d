import { listNames, listSays } from '../../domain/intake/list.texts.ts'
import { columnOut, listColumns, rowOut } from '../../domain/intake/list-columns.schema.ts'
import { titlesAbove } from '../../domain/intake/list-place.ts'
import type { PlanItem } from '../../domain/plan/item.ts'
import type { LinkEnds } from '../../domain/plan/linked.ts'
import { showPlanView } from '../../domain/plan/plan.deeds.ts'
import { showPriorityView } from '../../domain/plan/priority.deeds.ts'
import { type Branch, treeOf } from '../../domain/plan/tree.ts'
import type { Workbook } from '../../kit/document/workbook.ts'
import { sheetExports } from './sheet-export.ts'

/** The elements of a plan as a list that others fill in and that comes back, in the order of its tree. */
export const planSheets = [
  ...sheetExports('/plannen/:plan', async ({ tx }, { plan: id }) => {
    const shown = await tx.ask(showPlanView, { plan: id })
    if (!shown) return undefined
    const { plan, items, links } = shown
    return { name: plan.title, book: bookOf(plan.title, treeOf(items, links), shown) }
  }),
  ...sheetExports('/prioriteiten/:element', async ({ tx }, { element: id }) => {
    const priority = await tx.ask(showPriorityView, { element: id })
    const shown = priority && (await tx.ask(showPlanView, { plan: priority.standing.plan }))
    const branches = shown && treeOf(shown.items, shown.links).filter(({ item }) => item.element === id)
    if (!priority || !branches || branches.length === 0) return undefined
    const { title } = priority.standing
    return { name: title, book: bookOf(title, branches, shown) }
  }),
]

/** The elements of these branches, each once. What a row says of its place is a title in the whole plan. */
export function bookOf(
  title: string,
  branches: readonly Branch<PlanItem>[],
  plan: { readonly items: readonly PlanItem[]; readonly links: readonly LinkEnds[] },
): Workbook {
  const items = [...new Set(branches.flatMap(all))]
  // Room for what is not there yet, too: an action is what others add.
  const columns = listColumns([...items.map((item) => item.kind), 'line', 'goal', 'action'])
  const above = titlesAbove(plan.items, plan.links)
  return {
    says: { name: listNames.says, lines: listSays(title) },
    lists: [
      {
        name: listNames.list,
        columns: columns.map(columnOut),
        rows: items.map((item) => rowOut(columns, item, above.get(item.element) ?? '')),
      },
    ],
  }
}

function all({ item, below }: Branch<PlanItem>): readonly PlanItem[] {
  return [item, ...below.flatMap(all)]
}

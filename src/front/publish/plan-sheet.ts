import type { Gap } from '../../domain/deed/gap.ts'
import { listNames, listSays, listTitle } from '../../domain/intake/list.texts.ts'
import { columnOut, listColumns, rowOut } from '../../domain/intake/list-columns.schema.ts'
import { titlesAbove } from '../../domain/intake/list-place.ts'
import { showElementView } from '../../domain/plan/element.deeds.ts'
import type { PlanItem } from '../../domain/plan/item.ts'
import type { Lead } from '../../domain/plan/lead.ts'
import type { LinkEnds } from '../../domain/plan/linked.ts'
import { showPlanView } from '../../domain/plan/plan.deeds.ts'
import { showPriorityView } from '../../domain/plan/priority.deeds.ts'
import { type Branch, branchAt, treeOf } from '../../domain/plan/tree.ts'
import type { SheetOut, Workbook } from '../../kit/document/workbook.ts'
import { bodiesOf } from '../desk/bodies.ts'
import { gapsOf } from '../desk/gaps.ts'
import type { Visit } from '../desk/visit.tsx'
import { sheetOf } from './known-columns.ts'
import { type NamedWorkbook, sheetExports } from './sheet-export.ts'
import { nameOf } from './shown-plan.ts'

/** The elements of a plan as a list that others fill in and that comes back, in the order of its tree; with what lacks, to read. */
export const planSheets = [
  ...sheetExports('/plannen/:plan', (visit, { plan }) => listOf(visit, plan)),
  ...sheetExports('/prioriteiten/:element', async (visit, { element }) => {
    const priority = await visit.tx.ask(showPriorityView, { element })
    return priority && listOf(visit, priority.standing.plan, element)
  }),
  ...sheetExports('/e/:element', async (visit, { element }) => {
    const shown = await visit.tx.ask(showElementView, { element })
    return shown && listOf(visit, shown.standing.plan, element)
  }),
]

/** The list of a plan, or of one element of it with all that stands under it. */
async function listOf(visit: Visit, id: string, element?: string): Promise<NamedWorkbook | undefined> {
  const [shown, gaps, bodies] = await Promise.all([
    visit.tx.ask(showPlanView, { plan: id }),
    gapsOf(visit, [id]),
    bodiesOf(visit),
  ])
  if (!shown) return undefined
  const { plan, items, links } = shown
  const tree = treeOf(items, links)
  const one = element === undefined ? undefined : branchAt(tree, element)
  if (element !== undefined && !one) return undefined
  const book = bookOf(plan.title, one ? [one] : tree, { ...shown, holders: plan.holders, nameOf: bodies.name })
  const names = new Map(items.map((item) => [item.element, nameOf(item)]))
  const inList = new Set((one ? [one] : tree).flatMap(all).map((item) => item.element))
  const open = gaps.filter(({ about }) => (one ? inList.has(about) : true))
  return {
    name: one ? nameOf(one.item) : plan.title,
    book: { ...book, lists: [...book.lists, ...openPoints(open, (about) => names.get(about) ?? plan.title)] },
  }
}

/** What a row says of its element beside the words of the element. */
export interface ListedPlan {
  readonly items: readonly PlanItem[]
  readonly links: readonly LinkEnds[]
  readonly leads: readonly Pick<Lead, 'element' | 'lead' | 'n'>[]
  readonly holders: readonly string[]
  readonly nameOf: (body: string) => string
}

/** The elements of these branches, each once. What a row says of its place is a title in the whole plan. */
export function bookOf(title: string, branches: readonly Branch<PlanItem>[], plan: ListedPlan): Workbook {
  const items = [...new Set(branches.flatMap(all))]
  // Room for what is not there yet, too: an action is what others add.
  const columns = listColumns([...items.map((item) => item.kind), 'line', 'goal', 'action'])
  const above = titlesAbove(plan.items, plan.links)
  const leads = new Map(plan.leads.map(({ element, lead, n }) => [element, { name: plan.nameOf(lead), n }]))
  const placeOf = ({ element }: PlanItem) => {
    const lead = leads.get(element)
    return { under: above.get(element) ?? '', ...(lead && { lead }) }
  }
  return {
    says: { name: listNames.says, title: listTitle(title), lines: listSays() },
    lists: [
      {
        name: listNames.list,
        columns: columns.map((column) => columnOut(column, plan.holders.map(plan.nameOf))),
        rows: items.map((item) => rowOut(columns, item, placeOf(item))),
      },
    ],
  }
}

function openPoints(gaps: readonly Gap[], nameIn: (about: string) => string): readonly SheetOut[] {
  return sheetOf('Open punten', gaps, [
    { head: 'Onderdeel', says: ({ about }) => nameIn(about) },
    { head: 'Open punt', says: ({ sentence }) => sentence },
  ])
}

function all({ item, below }: Branch<PlanItem>): readonly PlanItem[] {
  return [item, ...below.flatMap(all)]
}

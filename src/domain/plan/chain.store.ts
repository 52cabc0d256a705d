import type { Tx } from '../deed/deed.ts'
import { readItems, readLeads, readOutlineItems } from './holding.store.ts'
import type { OutlineItem, PlanItem } from './item.ts'
import type { Lead } from './lead.ts'
import { readEndsBelow, readEndsLeaving, readEndsOfPlans, readShownLinksOfPlans } from './link.store.ts'
import type { ShownLink } from './link.ts'
import type { LinkEnds } from './linked.ts'

/** What stands in plans, how it hangs together, and who leads it. */
export interface PlanChain {
  readonly items: readonly PlanItem[]
  readonly links: readonly ShownLink[]
  readonly leads: readonly Lead[]
}

export async function readChain(tx: Tx, plans: readonly string[]): Promise<PlanChain> {
  const [items, leads] = await Promise.all([readItems(tx, plans), readLeads(tx, plans)])
  const homes = [...new Set([...plans, ...items.map((item) => item.plan)])]
  return { items, links: await readShownLinksOfPlans(tx, homes), leads }
}

/** The same without the prose, for who shows it or judges it as a whole. */
export interface PlanOutline {
  readonly items: readonly OutlineItem[]
  readonly links: readonly LinkEnds[]
  readonly leads: readonly Lead[]
}

export async function readOutline(tx: Tx, plans: readonly string[]): Promise<PlanOutline> {
  const [items, leads] = await Promise.all([tx.once(readOutlineItems, plans), readLeads(tx, plans)])
  const homes = [...new Set([...plans, ...items.map((item) => item.plan)])]
  return { items, links: await readEndsOfPlans(tx, homes), leads }
}

/** Of that chain only what says whether something is open at these elements: a goal may stand two steps below a priority. */
export async function readChainAround(
  tx: Tx,
  plans: readonly string[],
  elements: readonly string[],
): Promise<PlanOutline> {
  const asked = await readOutlineItems(tx, plans, elements)
  const judged = asked.filter((item) => item.kind === 'priority' || item.kind === 'goal').map((item) => item.element)
  if (judged.length === 0) return { items: asked, links: [], leads: [] }
  const [leaving, arriving, leads] = await Promise.all([
    readEndsLeaving(tx, judged),
    readEndsBelow(tx, judged),
    readLeads(tx, plans),
  ])
  const below = await readOutlineItems(tx, plans, [...new Set(arriving.map((link) => link.from))])
  const once = new Map([...asked, ...below].map((item) => [`${item.heldIn} ${item.element}`, item]))
  return { items: [...once.values()], links: [...leaving, ...arriving], leads }
}

import type { Tx } from '../deed/deed.ts'
import type { Gap } from '../deed/gap.ts'
import { readChainAround, readOutline } from './chain.store.ts'
import { gapSentences } from './gap.texts.ts'
import { openPoints } from './gap.ts'
import { readPlans } from './plan.store.ts'

/** What the chain lacks in these plans, as this reader sees them; of these elements only, where they are named. */
export async function planGaps(
  tx: Tx,
  plans: readonly string[],
  elements?: readonly string[],
): Promise<readonly Gap[]> {
  const [shown, chain] = await Promise.all([
    tx.once(readPlans, plans),
    elements ? readChainAround(tx, plans, elements) : tx.once(readOutline, plans),
  ])
  return shown.flatMap((plan) => {
    const items = chain.items.filter((item) => item.heldIn === plan.plan)
    const leads = chain.leads.filter((lead) => lead.plan === plan.plan)
    const points = openPoints({ plan, items, links: chain.links, leads })
    return points
      .filter((point) => elements?.includes(point.about) ?? true)
      .map((point) => {
        const { says, mends } = gapSentences[point.name]
        return { ...point, sentence: says, mendWord: mends }
      })
  })
}

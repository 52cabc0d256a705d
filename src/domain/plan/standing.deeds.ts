import { z } from 'zod'
import { idOf } from '../../kit/ui/field.schema.ts'
import { view } from '../deed/deed.ts'
import { exampleIds } from '../deed/example.ts'
import { readStanding } from './element.store.ts'
import { elementSays } from './element.texts.ts'
import { readLastRank } from './holding.store.ts'
import { readPlans } from './plan.store.ts'

const most = 5_000

/** What other rooms need to know of elements and plans that they wrote before: how they stand now, and where in a plan there is room. */
export const standingView = view({
  name: 'plan.standing',
  route: 'GET /onderdelen',
  says: elementSays.standing,
  input: z.strictObject({
    elements: z.array(idOf('Onderdeel')).max(most),
    plans: z.array(idOf('Plan')).max(200),
  }),
  load: async (tx, { elements, plans }) => {
    const [versions, rows, ranks] = await Promise.all([
      readStanding(tx, elements),
      readPlans(tx, plans),
      Promise.all(plans.map((plan) => readLastRank(tx, plan))),
    ])
    const lastRanks = new Map(plans.map((plan, i) => [plan, ranks[i] ?? 0]))
    return { versions, plans: rows.map((row) => ({ ...row, lastRank: lastRanks.get(row.plan) ?? 0 })) }
  },
  example: { as: 'adviser', input: { elements: [exampleIds.priority], plans: [exampleIds.plan] } },
})

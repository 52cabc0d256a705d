import { z } from 'zod'
import { idOf } from '../../kit/ui/field.schema.ts'
import { view } from '../deed/deed.ts'
import { exampleIds } from '../deed/example.ts'
import { readStanding } from './element.store.ts'
import { elementSays } from './element.texts.ts'
import { readLastRank } from './holding.store.ts'
import { readPlans } from './plan.store.ts'
import { roomInPlansAnswer, standingAnswer } from './plan-answer.schema.ts'

/** How elements stand now, for a room that knows them by their ids: of those that the reader may see. */
export const standingView = view({
  name: 'plan.standing',
  route: 'GET /onderdelen',
  says: elementSays.standing,
  input: z.strictObject({ elements: z.array(idOf('Onderdeel')).max(5_000) }),
  load: async (tx, { elements }) => {
    const versions = await readStanding(tx, elements)
    return versions.length > 0 ? versions : undefined
  },
  answer: standingAnswer,
  example: { as: 'adviser', input: { elements: [exampleIds.priority] } },
})

/** Who keeps these plans, and after what a new element comes to stand in them. */
export const roomInPlansView = view({
  name: 'plan.room-in-plans',
  route: 'GET /plannen-met-plek',
  says: elementSays.roomInPlans,
  input: z.strictObject({ plans: z.array(idOf('Plan')).max(200) }),
  load: async (tx, { plans: ids }) => {
    const plans = await readPlans(tx, ids)
    if (plans.length === 0) return undefined
    return Promise.all(plans.map(async ({ plan, body }) => ({ plan, body, lastRank: await readLastRank(tx, plan) })))
  },
  answer: roomInPlansAnswer,
  example: { as: 'adviser', input: { plans: [exampleIds.plan] } },
})

import { view } from '../deed/deed.ts'
import { elementExample, elementId } from './element.schema.ts'
import { readStanding } from './element.store.ts'
import { elementSays } from './element.texts.ts'
import { readHeldIn } from './holding.store.ts'
import { readLeaving } from './link.store.ts'
import { readPlans } from './plan.store.ts'
import { priorityAnswer } from './plan-answer.schema.ts'

/**
 * A priority: why it is one, which plans hold it, and what those call it. What stands below it is in the outline of its plan: a
 * priority of the region has hundreds of lines below it in the plans of gemeenten.
 */
export const showPriorityView = view({
  name: 'plan.show-priority',
  route: 'GET /prioriteiten/:element',
  says: elementSays.showPriority,
  input: elementId,
  load: async (tx, { element: id }) => {
    const [[standing], heldIn, leaving] = await Promise.all([
      readStanding(tx, [id]),
      readHeldIn(tx, id),
      readLeaving(tx, [id]),
    ])
    if (standing?.kind !== 'priority') return undefined
    const because = leaving.filter((link) => link.kind === 'because')
    const calling = heldIn.filter((held) => held.called && held.called !== standing.title)
    const [plans, trends] = await Promise.all([
      readPlans(tx, [...new Set([standing.plan, ...calling.map((held) => held.plan)])]),
      readStanding(
        tx,
        because.map((link) => link.to),
      ),
    ])
    const home = plans.find((plan) => plan.plan === standing.plan)
    const reasonOf = new Map(because.map((link) => [link.to, link.reason]))
    return {
      standing,
      ...(home && { home }),
      trends: trends.map(({ element, title }) => ({ element, title, reason: reasonOf.get(element) ?? '' })),
      heldIn,
      calledIn: calling.map(({ plan: held, called }) => ({
        plan: held,
        called,
        title: plans.find(({ plan }) => plan === held)?.title ?? '',
      })),
    }
  },
  answer: priorityAnswer,
  example: elementExample,
})
